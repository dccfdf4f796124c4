// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "ui/pages/try/judged_model.h"
#include "ui/widgets/picture_view.h"

#include <QAbstractListModel>
#include <QImage>

#include <vector>

namespace faces::ui {

/// A picture that is being tried, and what was said of it.
struct TriedPicture {
    int id = 0; ///< given by the model
    QString name;
    QString path; ///< empty: it was pasted or taken
    QImage pasted;
    PicturePtr picture; ///< once it was read, while it is near the one shown
    QImage thumbnail;
    QString trouble;     ///< why it can't be read; empty: nothing is wrong
    QString judgedBy;    ///< key of the model and of the way faces were found; empty: not yet
    bool byHand = false; ///< somebody moved, drew or removed boxes: faces are not found anew
    std::vector<JudgedFace> faces;
};

/// The pictures that were opened, in that order.
class TriedModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, CountRole }; ///< in words; the number of faces, -1: not known

    explicit TriedModel(QObject *parent = nullptr);

    void add(std::vector<TriedPicture> pictures);
    void remove(int row);
    TriedPicture *at(int row); ///< null if there is none; after changing what is shown of it, tell of it
    const TriedPicture *at(int row) const;
    TriedPicture *byId(int id);
    int rowOf(int id) const;
    void tellChanged(int id);
    int count() const { return static_cast<int>(m_pictures.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TriedPicture> m_pictures;
    int m_lastId = 0;
};

} // namespace faces::ui
