// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_form.h"

#include "ui/pages/train/attribute_boxes.h"
#include "ui/pages/train/preset_spin_box.h"
#include "ui/pages/train/tune_words.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QThread>

#include <string>

namespace faces::ui {

namespace {
struct SpaceWords {
    SearchSpace space;
    const char *line;
};
constexpr SpaceWords kSpaceWords[] = {
    {SearchSpace::Compact,
     QT_TRANSLATE_NOOP("faces::ui::TuneForm", "Depth, widths, rate, batch, smoothing and alterations; quick.")},
    {SearchSpace::Classic,
     QT_TRANSLATE_NOOP("faces::ui::TuneForm", "The widths of the notebooks' big network; slow without a GPU.")},
};

QSpinBox *numberBox(int low, int high, int value)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setMinimumWidth(40);
    return box;
}

QLabel *nameAbove(const QString &text, QWidget *field)
{
    QLabel *label = lookLabel(text, "small");
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}
} // namespace

TuneForm::TuneForm(QWidget *parent) : Panel(tr("New search"), parent)
{
    build();
    showPlan();
    connect(m_spaces, &QButtonGroup::idToggled, this, &TuneForm::showPlan);
    for (QSpinBox *box : {m_epochs, m_eta, m_trials})
        connect(box, &QSpinBox::valueChanged, this, &TuneForm::showPlan);
    connect(m_attributes, &AttributeBoxes::changed, this, &TuneForm::showStart);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(options()); });
}

void TuneForm::build()
{
    addSpaces();
    addObjective();
    addNumbers();
    m_attributes = new AttributeBoxes;
    m_attributes->comeAfter(m_threads);
    body()->addWidget(m_attributes);
    m_plan = lookLabel({}, "soft");
    m_plan->setWordWrap(true);
    m_plan->setMinimumHeight(twoLines(*m_plan)); // so that nothing jumps when it gets longer
    m_start = new QPushButton(tr("Start search"));
    m_start->setProperty("look", "primary");
    m_why = lookLabel({}, "small");
    m_why->setWordWrap(true);
    m_why->hide();
    body()->addWidget(m_plan);
    body()->addWidget(m_start);
    body()->addWidget(m_why);
}

void TuneForm::addSpaces()
{
    m_spaces = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const SpaceWords &each : kSpaceWords) {
        auto *radio = new QRadioButton(wordFor(each.space));
        radio->setObjectName(QStringLiteral("tune.") + QString::fromStdString(std::string(toWord(each.space))));
        radio->setAccessibleDescription(tr(each.line));
        auto *line = lookLabel(tr(each.line), "small");
        line->setIndent(22); // under the radio button's text
        line->setWordWrap(true);
        m_spaces->addButton(radio, static_cast<int>(each.space));
        column->addWidget(radio);
        column->addWidget(line);
    }
    m_spaces->button(static_cast<int>(SearchSpace::Compact))->setChecked(true);
    body()->addLayout(column);
}

void TuneForm::addObjective()
{
    m_objective = new QComboBox;
    m_objective->addItem(tr("lowest validation loss"), static_cast<int>(Objective::ValidationLoss));
    m_objective->addItem(tr("highest macro F1"), static_cast<int>(Objective::MacroF1));
    m_objective->setMinimumContentsLength(8);
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective->setToolTip(tr("What makes one trial better than another, on the validation faces. The test faces are "
                               "not looked at."));
    body()->addWidget(nameAbove(tr("Looks for"), m_objective));
    body()->addWidget(m_objective);
}

void TuneForm::addNumbers()
{
    const TuneOptions usual;
    m_epochs = numberBox(1, 1000, usual.maxEpochs);
    m_epochs->setToolTip(tr("Epochs of the longest trials. Only the best of the shorter ones come so far."));
    m_eta = numberBox(2, 10, usual.eta);
    m_eta->setPrefix(tr("1 in "));
    m_eta->setToolTip(tr("How many trials of a rung go on to the next one (eta)."));
    m_trials = numberBox(0, 100'000, usual.trials);
    m_trials->setSpecialValueText(tr("all, once"));
    m_trials->setToolTip(tr("How many different options are tried; 0: each of Hyperband's brackets once."));
    m_seed = numberBox(0, 999999, static_cast<int>(usual.seed));
    m_threads = new PresetSpinBox(256, 0, 1);
    m_threads->setMinimumWidth(40);
    const int cores = QThread::idealThreadCount();
    m_threads->setPreset(cores, tr("all"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(2);
    const auto add = [grid](int row, int column, int columns, const QString &name, QWidget *field) {
        grid->addWidget(nameAbove(name, field), 2 * row, column, 1, columns);
        grid->addWidget(field, 2 * row + 1, column, 1, columns);
    };
    add(0, 0, 2, tr("Longest trial, epochs"), m_epochs);
    add(0, 2, 2, tr("Go on"), m_eta);
    add(1, 0, 2, tr("Trials"), m_trials);
    add(1, 2, 2, tr("Seed"), m_seed);
    add(2, 0, 2, tr("Threads"), m_threads);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
}

void TuneForm::setAttributes(const std::vector<Attribute> &attributes) { m_attributes->setAttributes(attributes); }

void TuneForm::setSpeed(const EpochSeconds &seconds)
{
    m_seconds = seconds;
    showPlan();
}

TuneOptions TuneForm::options() const
{
    TuneOptions options;
    options.space = static_cast<SearchSpace>(m_spaces->checkedId());
    options.objective = static_cast<Objective>(m_objective->currentData().toInt());
    options.maxEpochs = m_epochs->value();
    options.eta = m_eta->value();
    options.trials = m_trials->value();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.common.threads = static_cast<int>(m_threads->value());
    options.common.attributes = m_attributes->chosen();
    return options;
}

void TuneForm::setOptions(const TuneOptions &options)
{
    m_spaces->button(static_cast<int>(options.space))->setChecked(true);
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(options.objective)));
    m_epochs->setValue(options.maxEpochs);
    m_eta->setValue(options.eta);
    m_trials->setValue(options.trials);
    m_seed->setValue(static_cast<int>(options.seed));
    m_threads->setValue(options.common.threads);
    m_attributes->choose(options.common.attributes);
}

void TuneForm::setStartable(bool startable, const QString &why)
{
    m_startable = startable;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    showStart();
}

bool TuneForm::startable() const { return m_start->isEnabled(); }

void TuneForm::start() { m_start->click(); }

void TuneForm::focusStart() { m_start->setFocus(); }

QString TuneForm::plan() const { return m_plan->text(); }

void TuneForm::showPlan()
{
    const TuneOptions wanted = options();
    m_plan->setText(planWords(wanted.plan(), m_seconds[static_cast<std::size_t>(wanted.space)]));
}

void TuneForm::showStart()
{
    const bool any = m_attributes->any();
    m_start->setEnabled(m_startable && any);
    m_start->setToolTip(any ? QString() : tr("Choose at least one attribute."));
    emit startableChanged();
}

} // namespace faces::ui
