// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/accept_bar.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace faces::ui {

namespace {

/// A button that does what the action does and shows its key in the tooltip.
QPushButton *buttonFor(QAction *action, const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

/// A step's consequences (labels change, another face is shown) come after its key or click, so what is said of it
/// outlives them. Every key is offered as an override first, before it does anything.
bool beginsNextStep(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return event.type() == QEvent::MouseButtonPress;
    switch (static_cast<const QKeyEvent &>(event).key()) {
    case Qt::Key_Shift: // held down for the key that comes
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return false;
    default:
        return true;
    }
}

} // namespace

AcceptBar::AcceptBar(QAction *screenful, QAction *keep, QAction *mend, QAction *next, QWidget *parent)
    : QFrame(parent), m_screenful(buttonFor(screenful, "accept.screenful")), m_keep(buttonFor(keep, "doubt.keep")),
      m_mend(buttonFor(mend, "doubt.mend")), m_next(buttonFor(next, "doubt.next")), m_text(new YieldingLabel(this)),
      m_suggests(new QCheckBox(tr("Suggest while I label"))), m_forget(new QTimer(this))
{
    constexpr int kToldMs = 5000;
    m_forget->setSingleShot(true);
    m_forget->setInterval(kToldMs);
    connect(m_forget, &QTimer::timeout, this, &AcceptBar::forgetDone);
    setAccessibleName(tr("Suggestions"));
    setObjectName(QStringLiteral("accept"));
    m_suggests->setObjectName(QStringLiteral("accept.suggests"));
    m_suggests->setFocusPolicy(Qt::TabFocus);
    m_suggests->setToolTip(tr("A small model learns from your labels in the background and suggests the others."));
    m_text->setProperty("look", "soft");
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setMinimumWidth(1);
    setFixedHeight(kHitPx + 8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(kNear);
    // What comes and goes stands away from what is pressed again and again.
    row->addWidget(m_screenful);
    row->addWidget(m_text, 1);
    row->addWidget(m_keep);
    row->addWidget(m_mend);
    row->addWidget(m_next);
    row->addWidget(m_suggests);
    connect(m_suggests, &QCheckBox::toggled, this, &AcceptBar::suggestsChosen);
    showDoubt({}, {}, {});
    showDoubted(0);
    showScreenful(0, 0);
}

void AcceptBar::showScreenful(int suggestions, int doubtful, bool one)
{
    m_doubtful = doubtful;
    m_one = one;
    m_screenful->setText(suggestions == 0 ? (one ? tr("Next face") : tr("Next screen"))
                         : one            ? tr("Accept %Ln for this face", nullptr, suggestions)
                                          : tr("Accept %Ln on this screen", nullptr, suggestions));
    showText();
}

void AcceptBar::showDoubt(const QString &sentence, const QString &keep, const QString &mend)
{
    m_doubt = sentence;
    m_keep->setText(keep);
    m_mend->setText(mend);
    for (QPushButton *button : {m_keep, m_mend})
        button->setVisible(!sentence.isEmpty());
    showText();
}

void AcceptBar::showDoubted(int labels)
{
    m_next->setVisible(labels > 0);
    m_next->setText(tr("%Ln suspicious labels", nullptr, labels)); // the chip counts faces
}

void AcceptBar::showDone(const QString &sentence)
{
    m_done = sentence;
    m_forget->start();
    showText();
    qApp->installEventFilter(this); // wherever the keyboard is; only as long as there is something to forget
}

void AcceptBar::forgetDone()
{
    qApp->removeEventFilter(this);
    m_forget->stop();
    m_done.clear();
    showText();
}

bool AcceptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (beginsNextStep(*event))
        forgetDone();
    return QFrame::eventFilter(watched, event);
}

void AcceptBar::setSuggests(bool on)
{
    const QSignalBlocker quiet(m_suggests);
    m_suggests->setChecked(on);
}

void AcceptBar::showText()
{
    QString text = m_done;
    if (text.isEmpty())
        text = m_doubt;
    if (text.isEmpty() && m_doubtful > 0)
        text = m_one ? tr("Look at the yellow ones first.")
                     : tr("Look at %Ln badges with “?” first.", nullptr, m_doubtful);
    m_text->setText(text);
    m_text->setToolTip(text);
}

} // namespace faces::ui
