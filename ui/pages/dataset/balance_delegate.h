// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QStyledItemDelegate>

#include <optional>

namespace faces::ui {

/// A bar of yes, no and unknown with the numbers beneath. A part without a single yes or no cannot teach or test
/// anything: its numbers stand on the attention ground.
class BalanceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The label whose part of the bar lies there; nothing beside the bar.
    static std::optional<LabelValue> valueAt(const QRect &cell, const QPoint &at, const QModelIndex &index);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace faces::ui
