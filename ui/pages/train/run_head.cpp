// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/run_head.h"

#include "ui/pages/train/training_progress.h"
#include "ui/theme.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kBarSteps = 1000;

QString sizesOf(const Run &run)
{
    const QLocale locale;
    return RunHead::tr("%1 training images, %2 validation, %3 test")
        .arg(locale.toString(run.sizes.train), locale.toString(run.sizes.validation), locale.toString(run.sizes.test));
}

QString endOf(const Run &run)
{
    if (run.state == RunState::Failed)
        return RunHead::tr("✗ Failed: %1").arg(QString::fromStdString(run.trouble));
    if (run.state == RunState::Training)
        return RunHead::tr("This training was cut off before it ended.");
    const QLocale locale;
    QStringList words;
    words << (run.state == RunState::Finished ? RunHead::tr("Finished in %1").arg(clockText(run.trainSeconds))
                                              : RunHead::tr("Stopped after %1").arg(clockText(run.trainSeconds)));
    if (run.imagesPerSecond > 0)
        words << RunHead::tr("%1 faces/s").arg(locale.toString(std::round(run.imagesPerSecond), 'f', 0));
    if (run.parameters > 0)
        words << RunHead::tr("%1 parameters").arg(locale.toString(qlonglong(run.parameters)));
    words << sizesOf(run);
    return words.join(QStringLiteral(" · "));
}
} // namespace

RunHead::RunHead(QWidget *parent) : Panel({}, parent)
{
    build();
    connect(m_stop, &QPushButton::clicked, this, &RunHead::stopWanted);
    connect(m_goOn, &QPushButton::clicked, this, &RunHead::goOnWanted);
    connect(m_results, &QPushButton::clicked, this, &RunHead::resultsWanted);
    connect(m_remove, &QPushButton::clicked, this, &RunHead::removeWanted);
}

QPushButton *RunHead::button(const QString &words)
{
    auto *made = new QPushButton(words);
    made->hide();
    return made;
}

void RunHead::build()
{
    m_name = lookLabel({}, "strong");
    m_leaky = lookLabel(tr("leaky"), "attention");
    m_leaky->setToolTip(tr("Variants of one face stood in training and in test: the scores are too good."));
    m_what = new YieldingLabel;
    m_line = new YieldingLabel;
    m_best = lookLabel({}, "soft");
    m_bar = new QProgressBar;
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_stop = button(tr("Stop"));
    m_goOn = button(tr("Go on"));
    m_goOn->setToolTip(tr("Goes on from the last epoch, on the same faces."));
    m_results = button(tr("See faces"));
    m_results->setToolTip(tr("Right and wrong predictions on the Results page."));
    m_remove = button(tr("Remove …"));
    m_remove->setProperty("look", "quiet");
    auto *upper = new QHBoxLayout;
    upper->setSpacing(kNear);
    upper->addWidget(m_name);
    upper->addWidget(m_leaky);
    upper->addWidget(m_what, 1);
    for (QPushButton *each : {m_remove, m_results, m_goOn, m_stop})
        upper->addWidget(each);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_line, 1);
    lower->addWidget(m_best);
    body()->addLayout(upper);
    body()->addWidget(m_bar);
    body()->addLayout(lower);
    upper->setContentsMargins(0, 0, 0, 0);
    m_name->setMinimumHeight(kHitPx + 2); // buttons come and go beside it
}

void RunHead::allow(const std::vector<QPushButton *> &shown)
{
    for (QPushButton *each : {m_remove, m_results, m_goOn, m_stop})
        each->setVisible(std::ranges::find(shown, each) != shown.end());
}

QString RunHead::line() const { return m_line->text(); }

void RunHead::showNothing(const QString &sentence)
{
    m_name->setText(tr("No run yet"));
    m_what->setText(sentence);
    m_leaky->hide();
    m_line->setText({});
    m_best->setText({});
    m_bar->setValue(0);
    allow({});
}

void RunHead::showLive(const QString &name, const QString &what, bool leaky)
{
    m_name->setText(name);
    m_what->setText(what);
    m_leaky->setVisible(leaky);
    m_stop->setEnabled(true);
    m_stop->setText(tr("Stop"));
    allow({m_stop});
}

void RunHead::showProgress(const TrainingProgress &progress, const QString &preparing, qint64 nowMs)
{
    m_bar->setValue(static_cast<int>(std::round(progress.share() * kBarSteps)));
    m_line->setText(progress.started() ? progress.line(nowMs) : preparing);
    const QString best = bestLine(progress.history());
    m_best->setText(best.isEmpty() ? progress.batchLine() : best);
    m_line->setToolTip(progress.batchLine());
}

void RunHead::showStopping()
{
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping …"));
}

void RunHead::showRun(const Run &run, bool canGoOn)
{
    const TrainOptions &options = run.options;
    QStringList what{words(static_cast<int>(options.attributes.size()), "attribute", "attributes"),
                     tr("split %1").arg(wordFor(run.splitBy)), tr("batch %1").arg(options.batch),
                     tr("rate %1").arg(options.rate), tr("seed %1").arg(options.seed)};
    if (!run.startedAt.empty())
        what << QString::fromStdString(run.startedAt.substr(0, 10));
    m_name->setText(nameOf(run));
    m_what->setText(what.join(QStringLiteral(" · ")));
    m_leaky->setVisible(run.leaky());
    m_line->setText(endOf(run));
    m_line->setToolTip(endOf(run));
    const QString best = bestLine(run.history);
    m_best->setText(best);
    const int epochs = std::max(1, options.epochs);
    const int done = run.history.empty() ? 0 : run.history.back().epoch;
    m_bar->setValue(run.state == RunState::Finished ? kBarSteps : kBarSteps * done / epochs);
    std::vector<QPushButton *> shown{m_remove};
    if (run.hasModel())
        shown.push_back(m_results);
    if (canGoOn)
        shown.push_back(m_goOn);
    allow(shown);
}

} // namespace faces::ui
