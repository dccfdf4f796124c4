// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/models/face_order.h"

#include <QAbstractListModel>

namespace faces::ui {

/// The faces of a project that a filter lets through, in an order. A face that was shown and no longer fits stays where
/// it is until filter or order is set anew, so that nothing jumps away under the hand that labels it; what comes into
/// the project meanwhile joins by number, in every other order at the end.
class FaceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FaceRole = Qt::UserRole }; ///< qint64: the FaceId

    explicit FaceListModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const FaceFilter &filter);
    void setOrder(FaceOrder order);
    void setFilterAndOrder(const FaceFilter &filter, FaceOrder order);
    const FaceFilter &filter() const { return m_filter; }
    FaceOrder order() const { return m_order; }

    FaceId faceAt(int row) const;
    int rowOf(FaceId face) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToChange(); ///< before a reset: remember what is selected, by face

private:
    void facesChanged();
    void labelsChanged(const std::vector<FaceId> &faces);
    void adopt(std::vector<FaceId> ids);
    std::vector<FaceId> stillShown() const;

    Workspace &m_workspace;
    FaceFilter m_filter;
    FaceOrder m_order = FaceOrder::Number;
    int m_viewNumber = -1; ///< of the view that was filtered last
    std::vector<FaceId> m_ids;
    RowIndex m_rows;
};

} // namespace faces::ui
