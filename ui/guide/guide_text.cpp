// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/guide/guide_text.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontInfo>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace faces::ui {

namespace {

constexpr int kWidestText = 820; ///< px; longer lines are hard to follow
constexpr int kMargin = 24;

QString textOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

void dressTable(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(tokens().line);
    format.setCellPadding(6);
    format.setTopMargin(kNear);
    format.setBottomMargin(kNear);
    table.setFormat(format);
}

/// Markdown comes without room between its parts.
void dressBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int heading = format.headingLevel();
    const bool inTable = cursor.currentTable() != nullptr, inList = block.textList() != nullptr;
    format.setTopMargin(heading > 1 ? 22 : 0);
    format.setBottomMargin(inTable ? 0 : inList ? 4 : heading > 0 ? 8 : 10);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    if (heading == 0)
        return;
    QTextCharFormat letters;
    letters.setFontPointSize(QFontInfo(titleFont()).pointSizeF() * (heading == 1 ? 1.5 : 1.1));
    letters.setFontWeight(QFont::DemiBold);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(letters);
}

GuideChapter chapter(const QDir &folder, const QString &file)
{
    const QString text = textOf(folder.filePath(file));
    return {file, text.section(u'\n', 0, 0).remove(QStringLiteral("# ")).trimmed(), text};
}

} // namespace

QString guideFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/faces-studio/guide"));
    return folder.exists(QStringLiteral("en/README.md")) ? folder.canonicalPath() : QString();
}

QString guideLanguageFolder(const QString &folder)
{
    const QString own = QLocale().name().section(u'_', 0, 0);
    const QDir all(folder);
    return all.filePath(all.exists(own + QStringLiteral("/README.md")) ? own : QStringLiteral("en"));
}

QList<GuideChapter> readGuide(const QString &folder)
{
    const QDir own(guideLanguageFolder(folder));
    if (folder.isEmpty() || !own.exists(QStringLiteral("README.md")))
        return {};
    QList<GuideChapter> chapters{chapter(own, QStringLiteral("README.md"))};
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    for (auto links = kLink.globalMatch(chapters.front().text); links.hasNext();)
        if (GuideChapter next = chapter(own, links.next().captured(1)); !next.text.isEmpty())
            chapters.append(next);
    return chapters;
}

GuideText::GuideText(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Guide"));
    setOpenLinks(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is read fits by itself
    dress();
}

int GuideText::room() const
{
    return qMax(200, qMin(viewport()->width(), kWidestText + 2 * kMargin) - 2 * kMargin - 8);
}

QVariant GuideText::loadResource(int type, const QUrl &name)
{
    const QUrl file = name.isRelative() ? source().resolved(name) : name;
    if (!file.isLocalFile())
        return {}; // nothing is fetched from anywhere
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, file);
    QImageReader reader(file.toLocalFile());
    const QSize whole = reader.size();
    const QSize fitting = whole.width() > room() ? whole.scaled(room(), whole.height(), Qt::KeepAspectRatio) : whole;
    reader.setScaledSize(fitting * devicePixelRatioF());
    QImage picture = reader.read();
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

void GuideText::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    m_laidOutFor = room();
    QTextBrowser::doSetSource(name, type);
    dress();
}

void GuideText::dress()
{
    const Tokens &t = tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, t.panel);
    colours.setColor(QPalette::Text, t.text);
    colours.setColor(QPalette::Link, t.accent);
    colours.setColor(QPalette::LinkVisited, t.accent);
    setPalette(colours);
    document()->setDefaultFont(bodyFont());
    document()->setDocumentMargin(kMargin);
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(qMin(viewport()->width(), kWidestText + 2 * kMargin));
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
}

void GuideText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setLineWrapColumnOrWidth(qMin(viewport()->width(), kWidestText + 2 * kMargin));
    if (room() == m_laidOutFor || source().isEmpty())
        return;
    const double at =
        verticalScrollBar()->maximum() > 0 ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    m_laidOutFor = room();
    reload(); // the pictures in their new size
    verticalScrollBar()->setValue(qRound(at * verticalScrollBar()->maximum()));
}

void GuideText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

bool GuideText::findNext(const QString &words)
{
    if (find(words))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(words))
        return true;
    setTextCursor(before);
    return false;
}

} // namespace faces::ui
