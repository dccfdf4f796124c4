// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/compared_table.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

enum class ComparedOrder { LargestChange, ByNumber };

/// The faces that two runs both judged: those whose outcome is asked for, in the wished order.
class ComparedFacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FaceRole = Qt::UserRole, RowRole }; ///< qint64; row in table()

    explicit ComparedFacesModel(QObject *parent = nullptr);

    /// nameA, nameB: short, "Run 7". The table may change its labels afterwards: see truthChanged().
    void setTable(std::shared_ptr<const ComparedTable> table, const QString &nameA, const QString &nameB);
    void setAttribute(std::optional<std::size_t> attribute); ///< nothing: any of them
    void setFilter(OutcomeSet wanted);                       ///< joined by "or"; 0 lets all through
    void setOrder(ComparedOrder order);
    /// Labels of the table are others now. A face that was mended stays where it is, though the filter would hide it:
    /// nothing jumps away under the hand.
    void truthChanged();

    const ComparedTable &table() const { return *m_table; }
    const QString &nameA() const { return m_nameA; }
    const QString &nameB() const { return m_nameB; }
    std::optional<std::size_t> attribute() const { return m_attribute; }
    OutcomeSet filter() const { return m_filter; }
    OutcomeCounts counts() const { return m_table->counts(m_attribute); }
    FaceId faceAt(int row) const;
    int rowOf(FaceId face) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToChange(); ///< before a reset: remember what is current, by face

private:
    void arrange();
    QString wordsFor(std::size_t row) const;
    QString wordsFor(std::size_t row, std::size_t attribute) const;

    std::shared_ptr<const ComparedTable> m_table;
    QString m_nameA, m_nameB;
    std::optional<std::size_t> m_attribute;
    OutcomeSet m_filter = 0;
    ComparedOrder m_order = ComparedOrder::LargestChange;
    std::vector<std::uint32_t> m_shown; ///< rows of the table
};

/// "fixed", "broken", "both wrong", "both right"; "not known" where the label is.
QString wordFor(PairOutcome outcome);

} // namespace faces::ui
