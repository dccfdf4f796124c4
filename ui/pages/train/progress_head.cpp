// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/progress_head.h"

#include "ui/theme.h"
#include "ui/widgets/yielding_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kShareSteps = 1000;
} // namespace

QPushButton *ProgressHead::hiddenButton(const QString &words, const QString &toolTip)
{
    auto *made = new QPushButton(words);
    made->setToolTip(toolTip);
    made->hide();
    return made;
}

void ProgressHead::build(const Hints &hints, const std::vector<QPushButton *> &own)
{
    m_name = lookLabel({}, "strong");
    m_name->setMinimumHeight(kHitPx + 2); // buttons come and go beside it
    m_leaky = lookLabel(tr("leaky"), "attention");
    m_leaky->setToolTip(hints.leaky);
    m_what = new YieldingLabel;
    m_line = new YieldingLabel;
    m_best = lookLabel({}, "soft");
    m_bar = new QProgressBar;
    m_bar->setRange(0, kShareSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(hints.bar);
    m_goOn = hiddenButton(tr("Go on"));
    m_stop = hiddenButton(tr("Stop"), hints.stop);
    connect(m_goOn, &QPushButton::clicked, this, &ProgressHead::goOnWanted);
    connect(m_stop, &QPushButton::clicked, this, &ProgressHead::stopWanted);
    m_buttons = own;
    m_buttons.insert(m_buttons.end(), {m_goOn, m_stop});
    auto *upper = new QHBoxLayout;
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(kNear);
    upper->addWidget(m_name);
    upper->addWidget(m_leaky);
    upper->addWidget(m_what, 1);
    for (QPushButton *each : m_buttons)
        upper->addWidget(each);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_line, 1);
    lower->addWidget(m_best);
    body()->addLayout(upper);
    body()->addWidget(m_bar);
    body()->addLayout(lower);
}

QString ProgressHead::line() const { return m_line->text(); }

void ProgressHead::setName(const QString &name, const QString &what, bool leaky)
{
    m_name->setText(name);
    m_what->setText(what);
    m_what->setToolTip(what);
    m_leaky->setVisible(leaky);
}

void ProgressHead::setLine(const QString &line, const QString &toolTip)
{
    m_line->setText(line);
    m_line->setToolTip(toolTip);
}

void ProgressHead::setBest(const QString &best) { m_best->setText(best); }

void ProgressHead::setShare(double share) { m_bar->setValue(static_cast<int>(std::round(share * kShareSteps))); }

void ProgressHead::showEmpty(const QString &name, const QString &sentence)
{
    setName(name, sentence, false);
    setLine({}, {});
    setBest({});
    setShare(0);
    showButtons({});
}

void ProgressHead::showButtons(const std::vector<QPushButton *> &shown)
{
    for (QPushButton *each : m_buttons)
        each->setVisible(std::ranges::find(shown, each) != shown.end());
}

void ProgressHead::setStopping(bool stopping)
{
    m_stop->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping …") : tr("Stop"));
}

} // namespace faces::ui
