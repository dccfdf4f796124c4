// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/notice_line.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace faces::ui {

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_other(new QPushButton(this)), m_dismiss(new QPushButton(this))
{
    setProperty("look", "notice");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, kStep, kStep, kStep);
    row->setSpacing(kNear);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A click here must not take the keyboard from the page, whose keys would be dead, or go elsewhere, without a word.
    m_text->setFocusPolicy(Qt::NoFocus);
    for (QPushButton *button : {m_action, m_other, m_dismiss})
        button->setFocusPolicy(Qt::TabFocus);
    m_action->setAutoDefault(false);
    m_other->setAutoDefault(false);
    m_dismiss->setAutoDefault(false);
    m_dismiss->setProperty("look", "quiet");
    m_dismiss->setObjectName(QStringLiteral("notice.dismiss"));
    m_dismiss->setIcon(icon(QStringLiteral("cross")));
    m_dismiss->setAccessibleName(tr("Put this notice away"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_do)
            m_do();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        hide();
        if (m_doOther)
            m_doOther();
    });
    hide();
}

void NoticeLine::showNotice(Kind kind, const QString &sentence, const QString &actionWords,
                            std::function<void()> action, bool dismissable)
{
    setLook(this, kind == Kind::Trouble ? "trouble" : kind == Kind::Warning ? "warning" : "notice");
    m_kind = kind;
    drawIcon();
    m_text->setText(sentence);
    m_action->setText(actionWords);
    m_action->setVisible(!actionWords.isEmpty());
    m_dismiss->setVisible(dismissable);
    m_do = std::move(action);
    m_other->hide();
    setAccessibleName(sentence);
    show();
}

void NoticeLine::drawIcon()
{
    const Tokens &t = tokens();
    const QColor colour = m_kind == Kind::Trouble ? t.wrong : m_kind == Kind::Warning ? t.attention : t.accent;
    m_icon->setPixmap(iconPixmap(m_kind == Kind::Info ? QStringLiteral("info") : QStringLiteral("warning"), {18, 18},
                                 colour, devicePixelRatioF()));
}

void NoticeLine::addChoice(const QString &actionWords, std::function<void()> action)
{
    m_other->setText(actionWords);
    m_other->show();
    m_doOther = std::move(action);
}

QString NoticeLine::text() const { return m_text->text(); }

void NoticeLine::stepTaken()
{
    const bool asks = !m_other->isHidden(), stays = m_dismiss->isHidden();
    if (m_kind != Kind::Trouble && !asks && !stays)
        hide();
}

void NoticeLine::hoverOver(QWidget *host, QWidget *area, int marginPx)
{
    setParent(host);
    m_area = area;
    m_marginPx = marginPx;
    host->installEventFilter(this);
    area->installEventFilter(this);
    hide();
}

void NoticeLine::moveOver(QWidget *area, int marginPx)
{
    m_area->removeEventFilter(this);
    tellCover(0);
    m_area = area;
    m_marginPx = marginPx;
    area->installEventFilter(this);
    place();
}

void NoticeLine::place()
{
    if (!m_area || isHidden())
        return;
    QWidget *host = parentWidget();
    const bool there = m_area->isVisibleTo(host);
    const QRect area = there ? QRect(m_area->mapTo(host, QPoint()), m_area->size()) : host->rect();
    const int margin = there ? m_marginPx : kApart;
    const int width = area.width() - 2 * margin;
    const int height = layout()->totalMinimumHeightForWidth(width);
    setGeometry(area.x() + margin, area.bottom() + 1 - margin - height, width, height);
    raise(); // a stack puts its current page on top
    tellCover(there ? height + margin : 0);
}

void NoticeLine::tellCover(int heightPx)
{
    if (heightPx != std::exchange(m_coverPx, heightPx))
        emit coverChanged(heightPx);
}

bool NoticeLine::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        place();
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    if (event->type() == QEvent::Hide && isHidden())
        tellCover(0);
    return done;
}

bool NoticeLine::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace faces::ui
