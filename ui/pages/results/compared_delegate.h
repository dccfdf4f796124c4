// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/pair_outcome.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <vector>

namespace faces::ui {

class ComparedFacesModel;
class FacePictures;

/// A face, and beside it for each attribute the truth and what either run said: right green with a tick, wrong red with
/// a cross. On top what became of it, as a bar and in words: fixed green, broken red, both wrong in the colour of
/// attention.
class ComparedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ComparedDelegate(const ComparedFacesModel &model, FacePictures &pictures, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    static int heightFor(int attributes);

private:
    struct Said {
        QColor colour;
        QString words;
    };
    std::vector<Said> saidOf(std::size_t row) const;
    void paintHead(QPainter &painter, const QRect &tile, std::size_t row) const;
    void paintNames(QPainter &painter, const QRect &line) const;
    void paintRow(QPainter &painter, const QRect &line, std::size_t row, std::size_t attribute) const;
    void paintAnswer(QPainter &painter, const QRect &box, bool yes, LabelValue truth) const;

    const ComparedFacesModel &m_model;
    FacePictures &m_pictures;
};

} // namespace faces::ui
