// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/try/judged_model.h"

#include <QStyledItemDelegate>

namespace faces::ui {

/// A judged face: its cut with its number, and a line for each attribute: badge, name, word, probability, threshold.
class JudgedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    JudgedDelegate(const JudgedModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const JudgedModel *m_model;
};

/// The number that joins a box on the picture and a face in the list.
void paintNumber(QPainter &painter, const QPointF &corner, int number, bool chosen);

} // namespace faces::ui
