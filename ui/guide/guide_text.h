// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QList>
#include <QString>
#include <QTextBrowser>

namespace faces::ui {

/// A chapter of the guide: one Markdown file.
struct GuideChapter {
    QString file;  ///< "label.md"
    QString title; ///< its first heading
    QString text;  ///< the whole of it, as it is written
};

/// Where the guide was installed: docs/guide's folders of languages and pictures. Empty where there is none.
QString guideFolder();
/// The guide in the user's language, else in English; README.md first, the others in the order in which it links to
/// them. Empty where the folder holds none.
QList<GuideChapter> readGuide(const QString &folder);
QString guideLanguageFolder(const QString &folder);

/// One chapter, in the window's colours; pictures are as wide as there is room.
class GuideText : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideText(QWidget *parent = nullptr);
    /// Chooses the next place of the words after the one that is chosen; false: there is none in this chapter.
    bool findNext(const QString &words);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    int room() const; ///< px for a picture
    void dress();     ///< colours and margins
    int m_laidOutFor = 0;
};

} // namespace faces::ui
