// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QStyledItemDelegate>

namespace faces::ui {

class FacePictures;
class ResultsModel;

/// A face with, for each attribute, the truth and beside it what the run said: right green with a tick, wrong red with
/// a cross. The bar on top is red if anything is wrong.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ResultDelegate(const ResultsModel &model, FacePictures &pictures, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int heightFor(int width, int attributes);

private:
    void paintRow(QPainter &painter, const QRect &line, std::size_t row, std::size_t attribute) const;

    const ResultsModel &m_model;
    FacePictures &m_pictures;
};

} // namespace faces::ui
