// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace faces::ui {

/// A quiet surface with rounded corners and, if wanted, a semi-bold title with a soft note at its right.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; } ///< what the panel holds
    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addToTitle(QWidget *widget); ///< a button or chip at the title's right

private:
    QVBoxLayout *m_body;
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    QLabel *m_title;
    QLabel *m_note;
};

/// A label with a look of the style sheet: "soft", "small", "title", "strong", "right", "wrong", "attention".
QLabel *lookLabel(const QString &text, const char *look, QWidget *parent = nullptr);
/// The height of two lines in this label.
int twoLines(const QLabel &label);
/// Changes the look of a widget that stands already.
void setLook(QWidget *widget, const char *look);

} // namespace faces::ui
