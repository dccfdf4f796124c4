// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the training form is put together: what is always seen.
#include "ui/pages/train/attribute_boxes.h"
#include "ui/pages/train/preset_spin_box.h"
#include "ui/pages/train/train_form.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/yielding_scroll.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>
#include <utility>

namespace faces::ui {

namespace {
struct NetWords {
    Net net;
    const char *name;
    const char *line;
};
// One line each, for people who don't know the networks.
constexpr NetWords kNets[] = {
    {Net::Compact, QT_TRANSLATE_NOOP("faces::ui::TrainForm", "compact"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "Small and quick; all at once.")},
    {Net::ClassicMulti, QT_TRANSLATE_NOOP("faces::ui::TrainForm", "classic-multi"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The notebooks'; wants a GPU.")},
    {Net::ClassicSingle, QT_TRANSLATE_NOOP("faces::ui::TrainForm", "classic-single"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The same, one per attribute.")},
};

struct PresetWords {
    std::string_view word;
    const char *name;
    const char *line;
};
constexpr PresetWords kPresetWords[] = {
    {"quick", QT_TRANSLATE_NOOP("faces::ui::TrainForm", "Quick"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm",
                       "The compact network on smaller pictures and for fewer epochs: less than "
                       "half of the work, a little less accurate.")},
    {"best", QT_TRANSLATE_NOOP("faces::ui::TrainForm", "Best"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The compact network as it does best.")},
    {"notebooks", QT_TRANSLATE_NOOP("faces::ui::TrainForm", "Notebooks"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The notebooks' network of all attributes with their settings, on faces "
                                               "multiplied by their recipe.")},
};

constexpr int kFieldColumns = 3;
constexpr int kLeastFieldPx = 40;
} // namespace

void TrainForm::build()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kNear);
    m_scroll = new YieldingScroll(content);
    body()->addWidget(m_scroll);
    addPresets();
    addNets();
    m_attributes = new AttributeBoxes;
    m_attributes->comeAfter(m_nets->buttons().back());
    m_column->addWidget(m_attributes);
    addNumbers();
    addKept();
    addFolds();
    m_column->addStretch();
    addFoot();
}

void TrainForm::addPresets()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("Presets"));
    auto *flow = new FlowLayout(row, kStep);
    for (const TrainPreset &preset : trainPresets()) {
        const auto *words = std::ranges::find(kPresetWords, preset.word, &PresetWords::word);
        auto *chip = new Chip(tr(words->name));
        chip->setObjectName(QStringLiteral("train.preset.") + QLatin1String(preset.word.data(), preset.word.size()));
        chip->setToolTip(tr(words->line));
        chip->setAccessibleDescription(tr(words->line));
        flow->addWidget(chip);
        m_presets.emplace_back(&preset, chip);
        connect(chip, &QPushButton::clicked, this, [this, chosen = &preset] { take(*chosen); });
    }
    m_column->addWidget(row);
}

void TrainForm::addNets()
{
    m_nets = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const NetWords &words : kNets) {
        auto *radio = new QRadioButton(tr(words.name));
        radio->setObjectName(QString::fromUtf8(words.name));
        radio->setAccessibleDescription(tr(words.line));
        auto *line = lookLabel(tr(words.line), "small");
        line->setIndent(22); // under the radio button's text
        line->setWordWrap(true);
        m_nets->addButton(radio, static_cast<int>(words.net));
        column->addWidget(radio);
        column->addWidget(line);
    }
    m_nets->button(static_cast<int>(Net::Compact))->setChecked(true);
    m_column->addLayout(column);
    m_recipe = lookLabel({}, "small");
    m_recipe->setObjectName(QStringLiteral("train.recipe"));
    m_recipe->setWordWrap(true);
    m_recipe->hide();
    m_column->addWidget(m_recipe);
}

void TrainForm::setRecipe(const std::optional<Recipe> &own)
{
    m_recipe->setVisible(own.has_value());
    const bool before = std::exchange(m_ownRecipe, own.has_value());
    if (m_ownRecipe != before)
        netChanged(); // what a tooltip says
    if (!own)
        return;
    const auto pictures = static_cast<int>(own->pictures().size());
    m_recipe->setText(
        tr("Recipe of the Dataset page: %Ln pictures of each training face, for every network.", nullptr, pictures));
}

QGridLayout *TrainForm::addGrid(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < kFieldColumns; ++i)
        grid->setColumnStretch(i, 1);
    column.addLayout(grid);
    return grid;
}

QLabel *TrainForm::addField(QGridLayout &grid, int row, int column, int columns, const QString &name, QWidget *field)
{
    QLabel *label = lookLabel(name, "small");
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setMinimumWidth(kLeastFieldPx);
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel, see eventFilter()
    field->installEventFilter(this);
    grid.addWidget(label, 2 * row, column, 1, columns);
    grid.addWidget(field, 2 * row + 1, column, 1, columns);
    return label;
}

void TrainForm::addNumbers()
{
    m_epochs = new PresetSpinBox(1000, 0, 1);
    m_batch = new PresetSpinBox(1024, 0, 8);
    m_rate = new PresetSpinBox(1, 5, 0.001); // three digits of the lowest rate that a search tries
    for (PresetSpinBox *box : {m_epochs, m_batch, m_rate})
        box->setToolTip(tr("The network's own value unless you change it; 0 goes back to it."));
    QGridLayout *grid = addGrid(*m_column);
    addField(*grid, 0, 0, 1, tr("Epochs"), m_epochs);
    addField(*grid, 0, 1, 1, tr("Batch"), m_batch);
    addField(*grid, 0, 2, 1, tr("Rate"), m_rate);
    const int shares[] = {3, 3, 4}; // a rate has more digits
    for (int column = 0; column < kFieldColumns; ++column)
        grid->setColumnStretch(column, shares[column]);
}

void TrainForm::addFoot()
{
    m_estimate = lookLabel({}, "small");
    m_estimate->setWordWrap(true);
    m_estimate->setFixedHeight(twoLines(*m_estimate)); // with words and without: nothing jumps
    m_start = new QPushButton(tr("Start training"));
    m_start->setProperty("look", "primary");
    m_why = lookLabel({}, "small");
    m_why->setWordWrap(true);
    m_why->hide();
    body()->addWidget(m_estimate);
    body()->addWidget(m_start);
    body()->addWidget(m_why);
}

} // namespace faces::ui
