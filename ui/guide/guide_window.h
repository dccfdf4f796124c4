// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/guide/guide_text.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace faces::ui {

/// The guide in a window of its own, which may stand beside the work: chapters at the left, one of them at the right.
/// Ctrl+F searches all chapters, Alt+Left goes back, Esc closes.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    /// folder: as guideFolder() says.
    explicit GuideWindow(const QString &folder, QWidget *parent = nullptr);

    /// The chapter of a page ("label"), or the first one; shown, raised, with the keyboard.
    void openAt(const QString &page);
    QString chapter() const; ///< "label.md"

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &file);
    void followText(); ///< the list shows which chapter is read
    void search(const QString &words);
    void findNext();

    QString m_folder;
    QList<GuideChapter> m_chapters;
    QToolButton *m_back;
    QLineEdit *m_search;
    QListWidget *m_list;
    GuideText *m_text;
};

} // namespace faces::ui
