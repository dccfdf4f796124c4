// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_form.h"

#include "ui/convert.h"
#include "ui/pages/train/attribute_boxes.h"
#include "ui/pages/train/preset_spin_box.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QWheelEvent>

namespace faces::ui {

namespace {

void chooseData(QComboBox &box, int data) { box.setCurrentIndex(box.findData(data)); }

/// Sides that the list does not offer come from the command line and from earlier runs.
void chooseSide(QComboBox &box, int side)
{
    if (box.findData(side) < 0)
        box.addItem(TrainForm::tr("%1 px").arg(side), side);
    chooseData(box, side);
}

template <typename Enum> Enum chosenIn(const QComboBox &box) { return static_cast<Enum>(box.currentData().toInt()); }

} // namespace

TrainForm::TrainForm(QWidget *parent) : Panel(tr("New run"), parent)
{
    build();
    netChanged();
    showPresets();
    showFill();
    m_wantsOutOfFold = trainPresetFromWord("best")->options.outOfFold; // whose other choices stand, too
    showOutOfFold();
    showStart();
    listen();
}

void TrainForm::listen()
{
    for (PresetSpinBox *box : {m_epochs, m_batch, m_rate, m_threads})
        connect(box, &QDoubleSpinBox::valueChanged, this, &TrainForm::changed);
    connect(m_alteration, &QDoubleSpinBox::valueChanged, this, &TrainForm::changed);
    for (QSpinBox *box : {m_seed, m_fill})
        connect(box, &QSpinBox::valueChanged, this, &TrainForm::changed);
    for (QComboBox *box : {m_side, m_colours, m_balance, m_background, m_device})
        connect(box, &QComboBox::currentIndexChanged, this, &TrainForm::changed);
    connect(m_outOfFold, &QCheckBox::clicked, this, [this](bool on) { m_wantsOutOfFold = on; });
    connect(m_outOfFold, &QCheckBox::toggled, this, &TrainForm::changed);
    connect(m_background, &QComboBox::currentIndexChanged, this, &TrainForm::showFill);
    connect(m_attributes, &AttributeBoxes::changed, this, &TrainForm::changed);
    connect(m_nets, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on) // the one that was left
            return;
        netChanged();
        changed();
    });
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(options()); });
}

Net TrainForm::net() const { return static_cast<Net>(m_nets->checkedId()); }

Device TrainForm::device() const
{
    const auto wanted = chosenIn<Device>(*m_device);
    return wanted == Device::Cuda && !m_cudaThere ? Device::Auto : wanted; // a run of another machine was filled in
}

void TrainForm::setAttributes(const std::vector<Attribute> &attributes) { m_attributes->setAttributes(attributes); }

TrainOptions TrainForm::options() const
{
    TrainOptions options;
    options.net = net();
    options.matting = m_kept.matting;
    if (options.net == m_kept.net) {
        options.widths = m_kept.widths;
        options.smoothing = m_kept.smoothing;
    }
    options.attributes = m_attributes->chosen();
    options.epochs = static_cast<int>(m_epochs->value());
    options.batch = static_cast<int>(m_batch->value());
    options.rate = m_filledRate.valueOf(*m_rate);
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.threads = static_cast<int>(m_threads->value());
    options.device = device();
    options.background = chosenIn<Background>(*m_background);
    options.fill = m_fill->value();
    if (options.net == Net::Compact)
        options.alteration = m_filledAlteration.valueOf(*m_alteration);
    options.side = m_side->currentData().toInt();
    options.colours = chosenIn<Colours>(*m_colours);
    options.balance = chosenIn<Balance>(*m_balance);
    options.outOfFold = m_outOfFold->isChecked();
    return options;
}

void TrainForm::setOptions(const TrainOptions &options)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_attributes->choose(options.attributes);
        fillIn(options);
    }
    changed();
}

void TrainForm::take(const TrainPreset &preset)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        fillIn(withChoices(preset, options()));
    }
    changed();
}

void TrainForm::fillIn(const TrainOptions &options)
{
    m_kept = options;
    m_nets->button(static_cast<int>(options.net))->setChecked(true);
    m_epochs->setValue(options.epochs);
    m_batch->setValue(options.batch);
    m_filledRate.fill(*m_rate, options.rate);
    m_seed->setValue(static_cast<int>(options.seed));
    m_threads->setValue(options.threads);
    chooseData(*m_device, static_cast<int>(options.device));
    chooseData(*m_background, static_cast<int>(options.background));
    m_fill->setValue(options.fill);
    m_filledAlteration.fill(*m_alteration, options.alteration);
    chooseSide(*m_side, options.side);
    chooseData(*m_colours, static_cast<int>(options.colours));
    chooseData(*m_balance, static_cast<int>(options.balance));
    m_wantsOutOfFold = options.outOfFold;
    showOutOfFold();
    showKept();
}

void TrainForm::FilledIn::fill(QDoubleSpinBox &box, double value)
{
    box.setValue(value);
    exact = value;
    shown = box.value();
}

double TrainForm::FilledIn::valueOf(const QDoubleSpinBox &box) const
{
    return box.value() == shown ? exact : box.value();
}

void TrainForm::changed()
{
    if (m_filling)
        return;
    showPresets();
    showStart();
    emit optionsChanged();
}

/// What the network has by itself stands in the fields that are left to it.
void TrainForm::netChanged()
{
    TrainOptions own;
    own.net = net();
    own = withPreset(own);
    const Preparation seen = preparationFor(own);
    m_epochs->setPreset(own.epochs, m_epochs->locale().toString(own.epochs));
    m_batch->setPreset(own.batch, m_batch->locale().toString(own.batch));
    m_rate->setPreset(own.rate, m_rate->locale().toString(own.rate, 'f', 4));
    m_side->setItemText(0, tr("the network's own (%1)").arg(seen.sidePx));
    m_colours->setItemText(0, seen.channels == 1 ? tr("its own (grey)") : tr("its own (colour)"));
    const bool alters = own.net == Net::Compact;
    m_alteration->setEnabled(alters);
    m_alteration->setToolTip(
        alters        ? tr("How strongly faces are turned, moved, lit and cut, anew in every epoch: "
                                  "1 is the usual, 0 only mirrors them.")
        : m_ownRecipe ? tr("The notebooks' networks don't alter faces as they learn: they get each face in the "
                           "pictures of the Dataset page's recipe.")
                      : tr("The notebooks' networks don't alter faces as they learn: they get each face "
                           "in the variants of the notebooks' recipe."));
    m_alteration->setAccessibleDescription(m_alteration->toolTip());
    showKept();
}

void TrainForm::showPresets()
{
    const TrainPreset *chosen = presetOf(options());
    for (const auto &[preset, chip] : m_presets)
        chip->setChecked(preset == chosen);
}

void TrainForm::showFill() { m_fill->setEnabled(chosenIn<Background>(*m_background) != Background::Keep); }

void TrainForm::setCudaThere(bool there)
{
    m_cudaThere = there;
    m_device->setVisible(there);
    m_deviceName->setVisible(there);
}

void TrainForm::setEstimate(const QString &words, const QString &more)
{
    m_estimate->setText(words);
    m_estimate->setToolTip(more);
}

QString TrainForm::estimate() const { return m_estimate->text(); }

bool TrainForm::complete() const { return m_attributes->any() && trouble().isEmpty(); }

/// Each field is in its range, but not all of them go together.
QString TrainForm::trouble() const
{
    try {
        options().check();
    } catch (const Error &error) {
        return toSentence(error);
    }
    return {};
}

void TrainForm::setStartable(bool startable, const QString &why)
{
    m_startable = startable;
    m_whyNot = why;
    showStart();
}

void TrainForm::setQueues(bool queues) { m_start->setText(queues ? tr("Queue training") : tr("Start training")); }

void TrainForm::focusStart() { m_start->setFocus(); }

void TrainForm::showStart()
{
    const QString wrong = m_attributes->any()
                              ? trouble()
                              : tr("Choose at least one attribute."); // what a person can mend here comes first
    const QString why = (m_startable && !wrong.isEmpty()) || m_whyNot.isEmpty() ? wrong : m_whyNot;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_start->setEnabled(m_startable && complete());
}

/// Who scrolls through the form changes no field on the way: the wheel is for the one that has the keyboard.
bool TrainForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace faces::ui
