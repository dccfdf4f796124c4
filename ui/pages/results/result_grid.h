// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QListView>

namespace faces::ui {

/// Tiles of judged faces in as many even columns as fit.
class ResultGrid : public QListView {
    Q_OBJECT
public:
    explicit ResultGrid(QWidget *parent = nullptr);
    void setLines(int attributes); ///< how many attributes a tile shows

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int m_lines = 5;
};

} // namespace faces::ui
