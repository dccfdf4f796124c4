// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_bar.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kMostCells = 200;
constexpr double kLongestPx = 10000;

/// Leaves a field alone that says so already: somebody may be typing in it.
template <typename Field> void put(Field *field, double value)
{
    if (qAbs(field->value() - value) > 1e-6)
        field->setValue(static_cast<decltype(field->value())>(value));
}
} // namespace

GridBar::GridBar(QWidget *parent)
    : QWidget(parent), m_fields(new QHBoxLayout), m_grid(new Chip(tr("Grid"))),
      m_detect(new Chip(tr("Faces in a photo"))), m_badge(lookLabel({}, "soft"))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kNear);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(kNear);
    auto *group = new QButtonGroup(this);
    for (QPushButton *kind : {m_grid, m_detect}) {
        group->addButton(kind);
        kinds->addWidget(kind);
    }
    m_grid->setChecked(true);
    m_grid->setToolTip(tr("A sheet with faces in rows and columns"));
    m_detect->setToolTip(tr("An ordinary photo: faces are looked for on it"));
    kinds->addStretch();
    kinds->addWidget(m_badge, 0, Qt::AlignVCenter);
    rows->addLayout(kinds);
    rows->addLayout(m_fields);
    m_fields->setSpacing(kNear);
    m_columns = addCount(tr("Columns"));
    m_rows = addCount(tr("Rows"));
    m_margin = addLength(tr("Margin"));
    m_gap = addLength(tr("Gap"));
    m_fields->addStretch();
    connect(m_grid, &QPushButton::clicked, this, [this] { emit kindWanted(true); });
    connect(m_detect, &QPushButton::clicked, this, [this] { emit kindWanted(false); });
}

QSpinBox *GridBar::addCount(const QString &name)
{
    auto *field = new QSpinBox;
    auto *label = lookLabel(name, "soft");
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setRange(0, kMostCells);
    field->setSpecialValueText(QStringLiteral("–")); // no grid: there is no number to show
    field->setKeyboardTracking(false);
    field->setFixedWidth(68);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_fields->addSpacing(kNear);
    connect(field, &QSpinBox::valueChanged, this, [this] {
        if (columns() > 0 && rows() > 0)
            emit cellsEdited();
    });
    return field;
}

QDoubleSpinBox *GridBar::addLength(const QString &name)
{
    auto *field = new QDoubleSpinBox;
    auto *label = lookLabel(name, "soft");
    label->setBuddy(field);
    field->setAccessibleName(tr("%1 in pixels").arg(name));
    field->setRange(0, kLongestPx);
    field->setDecimals(1);
    field->setSuffix(tr(" px"));
    field->setKeyboardTracking(false);
    field->setFixedWidth(92);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_fields->addSpacing(kNear);
    connect(field, &QDoubleSpinBox::valueChanged, this, &GridBar::lengthsEdited);
    return field;
}

void GridBar::showGrid(const std::optional<FoundGrid> &grid)
{
    const QSignalBlocker columnsQuiet(m_columns), rowsQuiet(m_rows), marginQuiet(m_margin), gapQuiet(m_gap);
    const auto rounded = [](double px) { return std::round(std::max(0.0, px) * 10) / 10; };
    put(m_columns, grid ? grid->grid.columns : 0);
    put(m_rows, grid ? grid->grid.rows : 0);
    put(m_margin, grid ? rounded(grid->grid.left) : 0);
    put(m_gap, grid ? rounded(grid->grid.gapX) : 0);
    m_margin->setEnabled(grid.has_value());
    m_gap->setEnabled(grid.has_value());
    if (!grid)
        setBadge(tr("no grid: give columns and rows"), "attention");
    else if (grid->confidence >= kDoubtfulGrid)
        setBadge(tr("✓ sure of the grid"), "right");
    else
        setBadge(tr("! please check the grid"), "attention");
}

void GridBar::showKind(bool grid)
{
    (grid ? m_grid : m_detect)->setChecked(true);
    for (int i = 0; i < m_fields->count(); ++i)
        if (QWidget *widget = m_fields->itemAt(i)->widget())
            widget->setEnabled(grid);
}

void GridBar::showSearching()
{
    setBadge(gridKind() ? tr("looking for the grid …") : tr("looking for faces …"), "soft");
}

void GridBar::showFaces(int count)
{
    if (count == 0)
        setBadge(tr("no faces found"), "attention");
    else
        setBadge(tr("✓ %1 found").arg(QString::fromStdString(faces::counted(count, "face", "faces"))), "right");
}

void GridBar::setBadge(const QString &text, const char *look)
{
    setLook(m_badge, look);
    m_badge->clear(); // each look has a size of its own, which a label works out with its text
    m_badge->setText(text);
}

void GridBar::commit()
{
    for (auto *field : findChildren<QAbstractSpinBox *>())
        field->interpretText();
}

bool GridBar::gridKind() const { return m_grid->isChecked(); }

int GridBar::columns() const { return m_columns->value(); }

int GridBar::rows() const { return m_rows->value(); }

double GridBar::marginPx() const { return m_margin->value(); }

double GridBar::gapPx() const { return m_gap->value(); }

} // namespace faces::ui
