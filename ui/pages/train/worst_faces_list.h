// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/face_reader.h"

#include <QListView>

namespace faces::ui {

class FacePictures;

/// Twelve tiles in one or two rows, as large as the place allows; a narrow place has more rows, which can be scrolled.
/// The size of a tile does not depend on how many there are: nothing jumps.
class WorstFacesList : public QListView {
    Q_OBJECT
public:
    explicit WorstFacesList(FacePictures &pictures, QWidget *parent = nullptr);

    FaceReader::Place picturePlace() const; ///< how large the pictures are painted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wanted(const QModelIndex &index); ///< Enter was pressed on it, or it was double-clicked

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys here

private:
    void arrange();
};

} // namespace faces::ui
