// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"

#include <QStyledItemDelegate>

#include <functional>

namespace faces::ui {

class FacePictures;
class ResultsModel;

/// A face with, for each attribute, the truth and beside it what the run said: right green with a tick, wrong red with
/// a cross, over a bar of the probability. The bar on top of the tile is red if anything is wrong.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Somebody doubts the label of this face and attribute, by its place in the model's.
    using Doubted = std::function<bool(FaceId, std::size_t)>;
    ResultDelegate(const ResultsModel &model, FacePictures &pictures, Doubted doubted, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// drawn: with a line above the picture that says what the face was drawn for.
    static int heightFor(int width, int attributes, bool drawn = false);

private:
    bool knows(std::size_t row) const;
    void paintProbability(QPainter &painter, const QRect &box, std::size_t row, std::size_t attribute) const;
    void paintDrawn(QPainter &painter, const QRect &tile, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QRect &line, std::size_t row, std::size_t attribute) const;

    const ResultsModel &m_model;
    FacePictures &m_pictures;
    Doubted m_doubted;
};

} // namespace faces::ui
