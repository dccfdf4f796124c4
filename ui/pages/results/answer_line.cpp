// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/answer_line.h"

#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace faces::ui {

namespace {
constexpr int kMomentMs = 200; ///< what is there sooner would only flicker
} // namespace

AnswerLine::AnswerLine(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_button(new QPushButton(this)),
      m_label(lookLabel({}, "small", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(96);
    m_button->setProperty("look", "quiet");
    m_button->setAutoDefault(false);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(1);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    row->addWidget(m_label, 1);
    setFixedHeight(qMax(kHitPx, twoLines(*m_label) + kStep));
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, &AnswerLine::showNow);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_busy)
            emit stopWanted();
        else
            emit offerTaken();
    });
    say({});
}

QString AnswerLine::words() const { return m_label->text(); }

void AnswerLine::say(const QString &words, const QString &offer)
{
    m_moment.stop();
    m_busy = false;
    m_words = words;
    m_offer = offer;
    showNow();
}

void AnswerLine::showBusy(const QString &words, qint64 done, qint64 total)
{
    m_words = words;
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    if (!m_busy) {
        m_busy = true;
        m_moment.start();
    } else if (!m_moment.isActive()) {
        showNow();
    }
}

void AnswerLine::showNow()
{
    m_label->setText(m_words);
    m_label->setToolTip(m_words);
    m_bar->setVisible(m_busy);
    m_bar->setAccessibleName(m_words);
    m_button->setText(m_busy ? tr("Stop") : m_offer);
    m_button->setAccessibleDescription(m_words);
    m_button->setVisible(m_busy || !m_offer.isEmpty());
}

} // namespace faces::ui
