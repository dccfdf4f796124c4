// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the training form holds in folds: the choices that most leave as they are, and a look at a batch.
#include "ui/jobs/job.h"
#include "ui/pages/train/batch_preview.h"
#include "ui/pages/train/preset_spin_box.h"
#include "ui/pages/train/train_form.h"
#include "ui/settings.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/yielding_scroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace faces::ui {

namespace {
constexpr int kOfferedSides[] = {32, 48, 64, 96, 128};
constexpr int kOutOfFoldRow = 5; ///< under the rows of named fields

using Choices = std::vector<std::pair<QString, int>>; ///< words and data

QSpinBox *wholeNumber(int highest, int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, highest);
    box->setValue(value);
    return box;
}

QComboBox *comboOf(const Choices &choices, const QString &explanation)
{
    auto *box = new QComboBox;
    for (const auto &[words, data] : choices)
        box->addItem(words, data);
    box->setToolTip(explanation);
    box->setAccessibleDescription(explanation);
    box->setMinimumContentsLength(4);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}
} // namespace

void TrainForm::addFolds()
{
    m_folds = new QVBoxLayout;
    m_folds->setSpacing(0);
    m_column->addLayout(m_folds);
    addMore();
    addPreview();
}

Fold *TrainForm::addFold(const QString &title, const QString &place)
{
    auto *fold = new Fold(title, Settings().values().value(place).toBool());
    m_folds->addWidget(fold);
    connect(fold, &Fold::openChanged, this, [this, fold, place](bool open) {
        Settings().values().setValue(place, open);
        if (open) // as soon as it is laid out
            QTimer::singleShot(kNextTurnMs, fold, [this, fold] { showWhole(*fold); });
    });
    return fold;
}

/// Scrolls as far as it takes to see what was opened, from its top.
void TrainForm::showWhole(const Fold &fold)
{
    const int top = fold.mapTo(m_scroll->widget(), QPoint()).y();
    const int last = top + fold.height() - m_scroll->viewport()->height();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(std::max(bar->value(), std::min(top, last)));
}

void TrainForm::addMore()
{
    Fold *fold = addFold(tr("More choices"), QStringLiteral("train/moreChoices"));
    fold->button().setObjectName(QStringLiteral("train.more"));
    QGridLayout *grid = addGrid(*fold->body());
    addSight(*grid);
    addBackground(*grid);
    addMachine(*grid);
    addOutOfFold(*grid);
}

void TrainForm::addSight(QGridLayout &grid)
{
    Choices sides{{QString(), 0}}; // netChanged() has the words
    for (const int side : kOfferedSides)
        sides.emplace_back(tr("%1 px").arg(side), side);
    m_side = comboOf(sides, tr("Faces are scaled to squares of this side. Small ones are learned faster; thin things "
                               "such as glasses need large ones."));
    m_colours = comboOf({{QString(), static_cast<int>(Colours::Auto)},
                         {tr("grey"), static_cast<int>(Colours::Grey)},
                         {tr("colour"), static_cast<int>(Colours::Colour)}},
                        tr("What the network sees of a face's colours."));
    m_alteration = new QDoubleSpinBox;
    m_alteration->setRange(0, 3);
    m_alteration->setSingleStep(0.1);
    m_alteration->setValue(TrainOptions().alteration);
    m_alteration->setKeyboardTracking(false);
    m_balance = comboOf({{tr("even"), static_cast<int>(Balance::Even)},
                         {tr("rare labels count more"), static_cast<int>(Balance::Rare)}},
                        tr("Even: every label counts the same. Rare labels count more: of each attribute the rarer "
                           "value weighs more and the commoner less, so that a few hats are not lost among many bare "
                           "heads. Its probabilities rise; thresholds are chosen afterwards."));
    addField(grid, 0, 0, 3, tr("Input size"), m_side);
    addField(grid, 1, 0, 2, tr("Colours"), m_colours);
    addField(grid, 1, 2, 1, tr("Alterations"), m_alteration);
    addField(grid, 2, 0, 3, tr("Class balance"), m_balance);
}

void TrainForm::addBackground(QGridLayout &grid)
{
    m_background = comboOf({{tr("as most faces"), static_cast<int>(Background::Auto)},
                            {tr("kept"), static_cast<int>(Background::Keep)},
                            {tr("painted over"), static_cast<int>(Background::Paint)}},
                           tr("What the network sees behind a face. Painted over: masks decide, and missing ones are "
                              "found first. As most faces have it: painted over where at least half of the training "
                              "faces have a mask."));
    m_fill = wholeNumber(255, 0);
    m_fill->setToolTip(tr("The grey that backgrounds are painted in: 0 is black, as in the notebooks, 255 white."));
    addField(grid, 3, 0, 2, tr("Backgrounds"), m_background);
    addField(grid, 3, 2, 1, tr("Grey"), m_fill);
}

void TrainForm::addMachine(QGridLayout &grid)
{
    m_seed = wholeNumber(999999, 1);
    m_seed->setToolTip(tr("The same seed and choices learn the same network from the same faces."));
    m_threads = new PresetSpinBox(256, 0, 1);
    const int cores = QThread::idealThreadCount();
    m_threads->setPreset(cores, tr("all (%1)").arg(cores));
    m_threads->setToolTip(tr("How many of the processor's cores learn; 0: all of them."));
    m_device = comboOf({{tr("Auto"), static_cast<int>(Device::Auto)},
                        {tr("CPU"), static_cast<int>(Device::Cpu)},
                        {tr("CUDA"), static_cast<int>(Device::Cuda)}},
                       tr("What learns. Auto: the graphics card where there is one that can."));
    addField(grid, 4, 0, 1, tr("Seed"), m_seed);
    addField(grid, 4, 1, 1, tr("Threads"), m_threads);
    m_deviceName = addField(grid, 4, 2, 1, tr("Device"), m_device);
    setCudaThere(false);
}

void TrainForm::addOutOfFold(QGridLayout &grid)
{
    m_outOfFold = new QCheckBox(tr("Out-of-fold thresholds"));
    m_outOfFold->setAccessibleName(m_outOfFold->text());
    grid.addWidget(m_outOfFold, 2 * kOutOfFoldRow, 0, 1, grid.columnCount());
}

void TrainForm::setLeakySplit(bool leaky)
{
    m_leakySplit = leaky;
    showOutOfFold();
}

void TrainForm::showOutOfFold()
{
    m_outOfFold->setEnabled(!m_leakySplit);
    m_outOfFold->setChecked(m_wantsOutOfFold && !m_leakySplit);
    m_outOfFold->setToolTip(
        m_leakySplit
            ? tr("Not with a classic split: variants of one face stand on several sides, so no network could judge "
                 "faces that it has not seen. Make another split to have them.")
            : tr("Where validation has fewer than 15 yes of an attribute, its threshold is chosen on all faces of "
                 "training and validation: three more networks are trained, each on two thirds of them, and judge the "
                 "rest. This takes two to three times as long again; the network itself stays the same."));
    m_outOfFold->setAccessibleDescription(m_outOfFold->toolTip());
}

void TrainForm::addPreview()
{
    Fold *fold = addFold(tr("What the network sees"), QStringLiteral("train/preview"));
    fold->button().setObjectName(QStringLiteral("train.seen"));
    m_preview = new BatchPreview;
    fold->body()->addWidget(m_preview);
}

} // namespace faces::ui
