// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QPushButton>

namespace faces::ui {

/// A filter that can be on or off and says beforehand how many it would show.
class Chip : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(int count); ///< -1: none shown
    void setWords(const QString &text);
    /// "right" (green) or "wrong" (red); the text should carry a tick or cross as well.
    void setTone(const char *tone);

    QSize sizeHint() const override; ///< with room for the semi-bold text of a chip that is on

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showText();
    void holdSize();
    QString m_text;
    int m_count = -1;
};

} // namespace faces::ui
