// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_form.h"

#include "ui/pages/train/preset_spin_box.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QThread>

#include <algorithm>

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
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "Small and quick; all attributes at once.")},
    {Net::ClassicMulti, QT_TRANSLATE_NOOP("faces::ui::TrainForm", "classic-multi"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The notebooks' big network; slow without a GPU.")},
    {Net::ClassicSingle, QT_TRANSLATE_NOOP("faces::ui::TrainForm", "classic-single"),
     QT_TRANSLATE_NOOP("faces::ui::TrainForm", "The notebooks' network, one per attribute.")},
};

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    QLabel *label = lookLabel(text, "small");
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}
} // namespace

TrainForm::TrainForm(QWidget *parent) : Panel(tr("New run"), parent)
{
    build();
    showPreset();
    connect(m_nets, &QButtonGroup::idToggled, this, &TrainForm::showPreset);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(options()); });
}

void TrainForm::build()
{
    addNets();
    m_boxes = new QGridLayout;
    m_boxes->setVerticalSpacing(0);
    body()->addLayout(m_boxes);
    addNumbers();
    addBackground();
    addKept();
    m_start = new QPushButton(tr("Start training"));
    m_start->setProperty("look", "primary");
    m_why = lookLabel({}, "small");
    m_why->setWordWrap(true);
    m_why->hide();
    body()->addWidget(m_start);
    body()->addWidget(m_why);
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
    body()->addLayout(column);
}

void TrainForm::addNumbers()
{
    m_epochs = new PresetSpinBox(1000, 0, 1);
    m_batch = new PresetSpinBox(1024, 0, 8);
    m_rate = new PresetSpinBox(1, 5, 0.001); // three digits of the lowest rate that a search tries
    m_threads = new PresetSpinBox(256, 0, 1);
    m_seed = new QSpinBox;
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);
    const std::pair<QString, QWidget *> fields[] = {{tr("Epochs"), m_epochs},
                                                    {tr("Batch"), m_batch},
                                                    {tr("Rate"), m_rate},
                                                    {tr("Seed"), m_seed},
                                                    {tr("Threads"), m_threads}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(2);
    for (int i = 0; const auto &[name, field] : fields) {
        grid->addWidget(buddyLabel(name, field), i / 3 * 2, i % 3);
        grid->addWidget(field, i / 3 * 2 + 1, i % 3);
        field->setMinimumWidth(40);
        ++i;
    }
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
}

void TrainForm::addBackground()
{
    m_background = new QComboBox;
    m_background->addItem(tr("as most faces have it"), static_cast<int>(Background::Auto));
    m_background->addItem(tr("kept"), static_cast<int>(Background::Keep));
    m_background->addItem(tr("painted over"), static_cast<int>(Background::Paint));
    m_background->setToolTip(tr("What the network sees behind a face. Painted over: masks decide, and missing ones are "
                                "found first. As most faces have it: painted over where at least half of the training "
                                "faces have a mask."));
    m_background->setAccessibleDescription(m_background->toolTip());
    m_background->setMinimumContentsLength(8);
    m_background->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fill = new QSpinBox;
    m_fill->setRange(0, 255);
    m_fill->setToolTip(tr("The grey that backgrounds are painted in: 0 is black, as in the notebooks, 255 white."));
    m_fill->setMinimumWidth(40);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(2);
    grid->addWidget(buddyLabel(tr("Backgrounds"), m_background), 0, 0);
    grid->addWidget(buddyLabel(tr("Grey"), m_fill), 0, 1);
    grid->addWidget(m_background, 1, 0);
    grid->addWidget(m_fill, 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    connect(m_background, &QComboBox::currentIndexChanged, this, &TrainForm::showFill);
}

void TrainForm::showFill()
{
    m_fill->setEnabled(static_cast<Background>(m_background->currentData().toInt()) != Background::Keep);
}

void TrainForm::showPreset()
{
    TrainOptions preset;
    preset.net = static_cast<Net>(m_nets->checkedId());
    preset = withPreset(preset);
    m_epochs->setPreset(preset.epochs, QString::number(preset.epochs));
    m_batch->setPreset(preset.batch, QString::number(preset.batch));
    m_rate->setPreset(preset.rate, QString::number(preset.rate, 'f', 4));
    const int cores = QThread::idealThreadCount();
    m_threads->setPreset(cores, tr("all (%1)").arg(cores));
    for (PresetSpinBox *box : {m_epochs, m_batch, m_rate, m_threads})
        box->setToolTip(tr("The preset's own value unless you change it; 0 goes back to it."));
    showKept();
}

void TrainForm::setAttributes(const std::vector<Attribute> &attributes)
{
    if (attributes == m_attributes)
        return;
    std::vector<AttributeId> dropped;
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        if (!m_chosen[i]->isChecked())
            dropped.push_back(m_attributes[i].id);
    qDeleteAll(m_chosen);
    m_chosen.clear();
    m_attributes = attributes;
    for (int i = 0; const Attribute &attribute : m_attributes) {
        auto *box = new QCheckBox(QString::fromStdString(attribute.name));
        box->setChecked(std::ranges::find(dropped, attribute.id) == dropped.end());
        m_boxes->addWidget(box, i / 2, i % 2);
        m_chosen.push_back(box);
        connect(box, &QCheckBox::toggled, this, &TrainForm::showStart);
        ++i;
    }
    showStart();
}

TrainOptions TrainForm::options() const
{
    TrainOptions options;
    options.net = static_cast<Net>(m_nets->checkedId());
    options.device = m_kept.device;
    options.matting = m_kept.matting;
    if (options.net == m_kept.net) {
        options.widths = m_kept.widths;
        options.smoothing = m_kept.smoothing;
        options.alteration = m_kept.alteration;
    }
    const bool all = std::ranges::all_of(m_chosen, [](const QCheckBox *box) { return box->isChecked(); });
    for (std::size_t i = 0; i < m_attributes.size() && !all; ++i)
        if (m_chosen[i]->isChecked())
            options.attributes.push_back(m_attributes[i].id);
    options.epochs = static_cast<int>(m_epochs->value());
    options.batch = static_cast<int>(m_batch->value());
    // The field rounds: a rate that was filled in comes out to the bit as it went in.
    options.rate = m_rate->value() == m_filledRate ? m_kept.rate : m_rate->value();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.threads = static_cast<int>(m_threads->value());
    options.background = static_cast<Background>(m_background->currentData().toInt());
    options.fill = m_fill->value();
    return options;
}

void TrainForm::setOptions(const TrainOptions &options)
{
    m_kept = options;
    m_nets->button(static_cast<int>(options.net))->setChecked(true);
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        m_chosen[i]->setChecked(options.attributes.empty() ||
                                std::ranges::find(options.attributes, m_attributes[i].id) != options.attributes.end());
    m_epochs->setValue(options.epochs);
    m_batch->setValue(options.batch);
    m_rate->setValue(options.rate);
    m_filledRate = m_rate->value();
    m_seed->setValue(static_cast<int>(options.seed));
    m_threads->setValue(options.threads);
    m_background->setCurrentIndex(m_background->findData(static_cast<int>(options.background)));
    m_fill->setValue(options.fill);
    showKept();
}

void TrainForm::setStartable(bool startable, const QString &why)
{
    m_startable = startable;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    showStart();
}

void TrainForm::focusStart() { m_start->setFocus(); }

void TrainForm::showStart()
{
    const bool any = std::ranges::any_of(m_chosen, [](const QCheckBox *box) { return box->isChecked(); });
    m_start->setEnabled(m_startable && any);
    m_start->setToolTip(any ? QString() : tr("Choose at least one attribute."));
}

} // namespace faces::ui
