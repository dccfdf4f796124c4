// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace faces::ui {

/// A line of keys and what they do, each key as it looks on the keyboard. What doesn't fit is left out whole, from the
/// end; nothing is cut in the middle.
class KeyHints : public QWidget {
    Q_OBJECT
public:
    explicit KeyHints(QWidget *parent = nullptr);

    struct Hint {
        QString key; ///< may be empty: words alone
        QString words;
        bool operator==(const Hint &) const = default;
    };
    void setHints(const std::vector<Hint> &hints);
    QString text() const; ///< all of it, in words
    bool allFit() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const Hint &hint) const;
    std::vector<Hint> m_hints;
};

/// What counts on the canvas now.
struct CanvasState {
    bool grid = false, editable = false, chosen = false;
    bool off = false; ///< the chosen cell is switched off
    int percent = 100;
    bool brushing = false; ///< a mask is being mended: its keys are the brush's
};
std::vector<KeyHints::Hint> canvasHints(const CanvasState &state);

} // namespace faces::ui
