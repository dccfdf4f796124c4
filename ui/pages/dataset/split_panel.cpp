// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/split_panel.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
QString wordsFor(SplitBy by)
{
    const QString word = wordFor(by);
    return word.left(1).toUpper() + word.mid(1);
}

/// A share by slider and number; both say the same.
QHBoxLayout *sliderWith(QDoubleSpinBox *box, const QString &name)
{
    auto *slider = new QSlider(Qt::Horizontal); // the form brings it in: Tab goes as its rows stand
    slider->setObjectName(name + QStringLiteral(".slider"));
    slider->setAccessibleName(SplitPanel::tr("%1, per cent of the kept faces").arg(name));
    slider->setRange(static_cast<int>(box->minimum()), static_cast<int>(box->maximum()));
    slider->setPageStep(5);
    slider->setMinimumHeight(kHitPx);
    slider->setValue(static_cast<int>(box->value()));
    QObject::connect(slider, &QSlider::valueChanged, box, [box](int value) { box->setValue(value); });
    QObject::connect(box, &QDoubleSpinBox::valueChanged, slider,
                     [slider](double value) { slider->setValue(qRound(value)); });
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    row->addWidget(slider, 1);
    row->addWidget(box);
    return row;
}

QDoubleSpinBox *percentBox(double value, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, 90);
    box->setDecimals(0);
    box->setSuffix(SplitPanel::tr(" %"));
    box->setValue(value);
    box->setAccessibleName(name);
    box->setObjectName(name);
    return box;
}
} // namespace

SplitPanel::SplitPanel(QWidget *parent) : Panel(tr("Split"), parent)
{
    build();
    setSplit(std::nullopt, 0);
    showSum();
    connect(m_by, &QComboBox::currentIndexChanged, this, &SplitPanel::showSum);
    connect(m_validation, &QDoubleSpinBox::valueChanged, this, &SplitPanel::showSum);
    connect(m_test, &QDoubleSpinBox::valueChanged, this, &SplitPanel::showSum);
    connect(m_split, &QPushButton::clicked, this, [this] { emit splitWanted(options()); });
    connect(m_classic, &QPushButton::clicked, this, [this] { showWarning(true); });
}

void SplitPanel::build()
{
    m_leaky = lookLabel(tr("leaky"), "attention");
    m_leaky->setToolTip(tr("Variants of one face stand in training and in test: the scores are too good."));
    addToTitle(m_leaky);
    m_now = lookLabel({}, "");
    m_now->setWordWrap(true);
    m_sides = lookLabel({}, "small");
    m_sides->setWordWrap(true);
    m_by = new QComboBox;
    m_by->setObjectName(QStringLiteral("split.by"));
    m_by->setAccessibleName(tr("What stays together"));
    for (const SplitBy by : {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face})
        m_by->addItem(wordsFor(by), static_cast<int>(by));
    m_validation = percentBox(16, tr("Validation"));
    m_test = percentBox(20, tr("Test"));
    m_seed = new QSpinBox;
    m_seed->setObjectName(QStringLiteral("split.seed"));
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);
    m_seed->setAccessibleName(tr("Seed"));
    m_sum = lookLabel({}, "small");
    m_sum->setWordWrap(true);
    m_sum->setMinimumHeight(twoLines(*m_sum));
    m_split = new QPushButton(tr("Split anew"));
    m_split->setObjectName(QStringLiteral("split.anew"));
    m_split->setProperty("look", "primary");
    m_classic = new QPushButton(tr("As the notebooks (leaky) …"));
    m_classic->setProperty("look", "quiet");
    m_warning = buildWarning();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kApart);
    form->setVerticalSpacing(kNear);
    form->addRow(tr("Together"), m_by);
    form->addRow(tr("Validation"), sliderWith(m_validation, tr("Validation")));
    form->addRow(tr("Test"), sliderWith(m_test, tr("Test")));
    form->addRow(tr("Seed"), m_seed);
    body()->addWidget(m_now);
    body()->addWidget(m_sides);
    body()->addSpacing(kNear);
    body()->addLayout(form);
    body()->addWidget(m_sum);
    body()->addWidget(m_split);
    body()->addWidget(m_classic);
    body()->addWidget(m_warning);
    body()->addStretch();
}

SplitOptions SplitPanel::options() const
{
    SplitOptions options;
    options.by = static_cast<SplitBy>(m_by->currentData().toInt());
    options.validationPercent = m_validation->value();
    options.testPercent = m_test->value();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

void SplitPanel::showSum()
{
    const double held = m_validation->value() + m_test->value();
    const bool possible = held <= 95;
    setLook(m_sum, possible ? "small" : "attention");
    const QString together = options().by == SplitBy::Face
                                 ? tr("Each face goes by itself, but for confirmed near-duplicates")
                                 : tr("Whole groups stay on one side");
    m_sum->setText(
        possible
            ? tr("%L1 % of the kept faces train. %2, and every label is spread evenly.").arg(100 - held).arg(together)
            : tr("Validation and test may take 95 % together."));
    m_split->setEnabled(possible && m_classic->isEnabled());
}

void SplitPanel::setSplit(const std::optional<Split> &split, int twoSides)
{
    m_leaky->setVisible(split && split->leaky());
    m_sides->setVisible(split.has_value());
    if (!split) {
        m_now->setText(tr("Not split yet. Training would split by person: 16 % validation, 20 % test."));
        return;
    }
    QStringList facts{wordsFor(split->by)};
    if (split->by != SplitBy::Given) {
        facts << tr("validation %L1 %").arg(split->validationPercent) << tr("test %L1 %").arg(split->testPercent)
              << tr("seed %1").arg(split->seed);
    }
    if (!split->madeAt.empty())
        facts << dayText(split->madeAt);
    m_now->setText(facts.join(QStringLiteral(" · ")));
    if (split->leaky()) {
        setLook(m_sides, "attention");
        m_sides->setText(tr("Variants of one face stand on both sides. Use its scores only to compare."));
    } else if (twoSides > 0) {
        setLook(m_sides, "attention");
        m_sides->setText(tr("%Ln people stand on two sides: the scores will be too good.", nullptr, twoSides));
    } else {
        setLook(m_sides, "small");
        m_sides->setText(tr("✓ Nobody stands on two sides."));
    }
}

void SplitPanel::setAllowed(bool allowed, const QString &why)
{
    QList<QWidget *> asking{m_split, m_classic, m_by, m_validation, m_test, m_seed};
    for (QSlider *slider : findChildren<QSlider *>())
        asking.append(slider);
    for (QWidget *widget : asking) {
        widget->setEnabled(allowed);
        widget->setToolTip(why);
    }
    if (allowed)
        showSum();
}

void SplitPanel::showWarning(bool on)
{
    const bool held = m_warning->isAncestorOf(QApplication::focusWidget());
    m_warning->setVisible(on);
    if (held && !on)
        m_classic->setFocus();
    emit warningShown(on);
}

void SplitPanel::hearEscape(QWidget *page)
{
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setEnabled(false); // else nobody else would hear it
    connect(escape, &QShortcut::activated, this, [this] { showWarning(false); });
    connect(this, &SplitPanel::warningShown, escape, &QShortcut::setEnabled);
}

QFrame *SplitPanel::buildWarning()
{
    auto *warning = new QFrame;
    warning->setProperty("look", "warning");
    auto *words =
        new QLabel(tr("⚠ The notebooks split after multiplying, so variants of one face stood in training and "
                      "in test. Runs on this split are marked leaky everywhere."));
    words->setWordWrap(true);
    auto *split = new QPushButton(tr("Split as they did"));
    auto *keep = new QPushButton(tr("Don't"));
    auto *row = new QHBoxLayout;
    row->addWidget(split, 1);
    row->addWidget(keep);
    auto *column = new QVBoxLayout(warning);
    column->setContentsMargins(12, kNear, 12, 12);
    column->addWidget(words);
    column->addLayout(row);
    connect(keep, &QPushButton::clicked, this, [this] { showWarning(false); });
    connect(split, &QPushButton::clicked, this, [this] {
        showWarning(false);
        SplitOptions wanted = options();
        wanted.by = SplitBy::Classic;
        emit splitWanted(wanted);
    });
    warning->hide();
    return warning;
}

} // namespace faces::ui
