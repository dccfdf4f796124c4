// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QListView>

namespace faces::ui {

class TriedModel;

/// The opened pictures in a row: thumbnail, number of faces, name. Arrows, Home and End walk through it.
class PictureStrip : public QListView {
    Q_OBJECT
public:
    explicit PictureStrip(TriedModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
};

} // namespace faces::ui
