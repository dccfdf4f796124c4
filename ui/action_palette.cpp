// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/action_palette.h"

#include "ui/actions.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

enum Role { PlaceRole = Qt::UserRole, KeyRole, WhereRole };

/// Words at the left, the page softly behind them, the key at the right.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 34}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accentGround);
            painter->drawRoundedRect(option.rect, kButtonRadius, kButtonRadius);
        }
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        QRect row = option.rect.adjusted(10, 0, -10, 0);
        painter->setFont(bodyFont());
        painter->setPen(enabled ? t.text : t.softText);
        constexpr int kBetween = 12;
        const QFontMetrics small(secondaryFont());
        const QString keys = index.data(KeyRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : small.horizontalAdvance(keys) + kBetween;
        const QString words = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                                row.width() - keysWidth);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, words);
        const int wordsWidth = painter->fontMetrics().horizontalAdvance(words) + kBetween;
        painter->setFont(secondaryFont());
        painter->setPen(t.softText);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, keys);
        row.adjust(wordsWidth, 0, -keysWidth, 0);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                          small.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, row.width()));
        painter->restore();
    }
};

bool matches(const ListedAction &listed, const QStringList &words)
{
    const QString text = listed.action->text() + QLatin1Char(' ') + listed.where;
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ActionPalette::ActionPalette(QWidget *window)
    : Overlay(window), m_text(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAccessibleName(tr("Find an action"));
    setFocusPolicy(Qt::NoFocus); // the field has the keyboard
    m_text->setPlaceholderText(tr("What do you want to do?"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kNear);
    column->addWidget(m_text);
    column->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &ActionPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ActionPalette::choose);
}

void ActionPalette::openWith(const QList<ListedAction> &actions)
{
    m_actions = actions;
    m_text->clear();
    narrow();
    open({560, 460});
    m_text->setFocus();
}

void ActionPalette::narrow()
{
    m_list->clear();
    const QStringList words = m_text->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int place = 0; const ListedAction &listed : m_actions) {
        if (listed.action && !isHeardElsewhere(*listed.action) && matches(listed, words)) {
            auto *item = new QListWidgetItem(listed.action->text(), m_list);
            item->setData(PlaceRole, place);
            item->setData(KeyRole, keyWords(listed.action->shortcut()));
            item->setData(WhereRole, listed.where);
            item->setToolTip(listed.where.isEmpty() ? item->text()
                                                    : QStringLiteral("%1 · %2").arg(item->text(), listed.where));
            if (!listed.action->isEnabled())
                item->setFlags(Qt::NoItemFlags);
        }
        ++place;
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("Nothing is called that."), m_list))->setFlags(Qt::NoItemFlags);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
}

void ActionPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const ListedAction listed = m_actions.at(item->data(PlaceRole).toInt());
    close();
    emit chosen(listed);
}

QStringList ActionPalette::shownWords() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row)
        words.append(m_list->item(row)->text());
    return words;
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace faces::ui
