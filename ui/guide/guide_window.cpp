// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/guide/guide_window.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kListWidth = 290;

} // namespace

GuideWindow::GuideWindow(const QString &folder, QWidget *parent)
    : QWidget(parent, Qt::Window), m_folder(guideLanguageFolder(folder)), m_chapters(readGuide(folder)),
      m_back(new QToolButton(this)), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_text(new GuideText(this))
{
    setWindowTitle(tr("Guide"));
    resize(1120, 800);
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setEnabled(false);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const GuideChapter &each : m_chapters) {
        auto *item = new QListWidgetItem(each.title, m_list);
        item->setData(Qt::UserRole, each.file);
        item->setToolTip(each.title);
        item->setSizeHint({0, kHitPx});
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    auto *left = new QWidget(this);
    left->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kApart, kApart, kApart, kApart);
    row->setSpacing(kApart);
    row->addWidget(left);
    row->addWidget(m_text, 1);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::followText);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now)
            show(now->data(Qt::UserRole).toString());
    });
    const auto key = [this](const QKeySequence &keys, auto order) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, order);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_text->backward(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_text->forward(); });
}

void GuideWindow::openAt(const QString &page)
{
    const QString own = page + QStringLiteral(".md");
    const bool known = std::ranges::any_of(m_chapters, [&](const GuideChapter &each) { return each.file == own; });
    show(known ? own : QStringLiteral("README.md"));
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString GuideWindow::chapter() const { return m_text->source().fileName(); }

void GuideWindow::show(const QString &file)
{
    if (chapter() != file)
        m_text->setSource(QUrl::fromLocalFile(QDir(m_folder).filePath(file)));
}

void GuideWindow::followText()
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == chapter())
            m_list->setCurrentRow(row);
}

void GuideWindow::search(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_chapters[row].text.contains(words, Qt::CaseInsensitive));
}

void GuideWindow::findNext()
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return;
    const auto holds = [&](int row) { return !m_list->item(row)->isHidden(); };
    const int chapters = m_list->count();
    int row = qMax(0, m_list->currentRow());
    // On from where one reads; at the chapter's end, in the next one that holds the words.
    if (holds(row) && m_text->find(words))
        return;
    for (int tried = 0; tried < chapters; ++tried) {
        row = (row + 1) % chapters;
        if (!holds(row))
            continue;
        m_list->setCurrentRow(row);
        if (m_text->findNext(words))
            return;
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faces::ui
