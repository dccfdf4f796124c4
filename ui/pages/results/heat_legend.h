// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

namespace faces::ui {

/// What the colours over a face mean: from little to much, or from less sure of yes to more.
class HeatLegend : public QWidget {
    Q_OBJECT
public:
    enum class Kind { None, Looked, Covered };
    explicit HeatLegend(QWidget *parent = nullptr);

    void setKind(Kind kind);
    QSize sizeHint() const override { return {200, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString lowWord() const;
    QString highWord() const;
    Kind m_kind = Kind::None;
};

} // namespace faces::ui
