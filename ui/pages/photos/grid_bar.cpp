// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/grid_bar.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

#include <cmath>

namespace faces::ui {

namespace {
constexpr int kMostCells = 200;
constexpr double kLongestPx = 10000;
constexpr int kMarginWidth = 86, kGapWidth = 82, kTurnWidth = 70; ///< for -843.8, an arrow, and two digits

/// Leaves a field alone that says so already: somebody may be typing in it.
template <typename Field> void put(Field *field, double value)
{
    const QSignalBlocker quiet(field);
    if (qAbs(field->value() - value) > 1e-6)
        field->setValue(static_cast<decltype(field->value())>(value));
}

/// Goes on in the next line where the window is narrow.
FlowLayout *addRow(QVBoxLayout *column)
{
    auto *place = new QWidget;
    auto *row = new FlowLayout(place, kApart, kNear);
    column->addWidget(place);
    return row;
}

/// After what stands there already, with its name before it; a field without one goes with the field before.
void append(FlowLayout *row, const QString &label, QWidget *field)
{
    if (!label.isEmpty()) {
        auto *together = new QWidget;
        auto *named = new QHBoxLayout(together);
        named->setContentsMargins(0, 0, 0, 0);
        named->setSpacing(kNear);
        auto *shown = lookLabel(label, "soft");
        shown->setBuddy(field);
        named->addWidget(shown);
        row->addWidget(together);
    }
    row->itemAt(row->count() - 1)->widget()->layout()->addWidget(field);
}

/// "–" where there is no grid. The field takes the focus then, too: the grid may come at any moment, and Tab goes the
/// same way before and after.
void putLength(QDoubleSpinBox *field, std::optional<double> length)
{
    const bool changes = field->isReadOnly() == length.has_value();
    if (changes) {
        field->setReadOnly(!length);
        field->setSpecialValueText(length ? QString() : QStringLiteral("–"));
    }
    put(field, length.value_or(field->minimum()));
    if (changes && field->hasFocus())
        field->selectAll();
}
} // namespace

GridBar::GridBar(QWidget *parent)
    : QWidget(parent), m_grid(new Chip(tr("Grid"))), m_detect(new Chip(tr("Faces in a photo"))),
      m_confirm(new QPushButton(tr("Use this grid"))), m_badge(lookLabel({}, "soft")), m_tools(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    column->addWidget(makeKinds());
    m_tools->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // grows with the lines of a narrow window
    column->addWidget(m_tools);
    m_tools->addWidget(makeGridFields());
    m_tools->addWidget(makeFaceTools());
}

QWidget *GridBar::makeKinds()
{
    auto *line = new QWidget;
    line->setMinimumHeight(kHitPx + 2); // the button comes and goes
    auto *kinds = new QHBoxLayout(line);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->setSpacing(kNear);
    auto *group = new QButtonGroup(this);
    auto *place = new QWidget;
    auto *choices = new FlowLayout(place, kNear);
    for (QPushButton *kind : {m_grid, m_detect}) {
        group->addButton(kind);
        choices->addWidget(kind);
    }
    m_grid->setChecked(true);
    m_grid->setToolTip(tr("A sheet with faces in rows and columns"));
    m_detect->setToolTip(tr("An ordinary photo: faces are looked for on it"));
    m_confirm->setAutoDefault(false);
    m_confirm->setObjectName(QStringLiteral("useGrid"));
    m_confirm->setToolTip(tr("The grid lies right as it is drawn"));
    m_confirm->hide();
    kinds->addWidget(place, 1);
    kinds->addWidget(m_badge, 0, Qt::AlignVCenter);
    kinds->addWidget(m_confirm);
    connect(m_grid, &QPushButton::clicked, this, [this] { emit kindWanted(true); });
    connect(m_detect, &QPushButton::clicked, this, [this] { emit kindWanted(false); });
    connect(m_confirm, &QPushButton::clicked, this, &GridBar::gridConfirmed);
    return line;
}

QWidget *GridBar::makeGridFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    FlowLayout *row = addRow(column);
    m_columns = addCount(row, tr("Columns"));
    m_rows = addCount(row, tr("Rows"));
    addLength(row, GridLength::GapAcross, tr("Gaps"), tr("Gap across"), tr("Between columns, in pixels"));
    addLength(row, GridLength::GapDown, {}, tr("Gap down"), tr("Between rows, in pixels"));
    addLength(row, GridLength::Turn, tr("Turn"), tr("Turn"), tr("Clockwise about the photo's middle, in degrees"));
    row = addRow(column);
    const QString tip = tr("From this edge of the photo to the grid, in pixels; the opposite edge of the grid stays");
    addLength(row, GridLength::Left, tr("Left"), tr("Left margin"), tip);
    addLength(row, GridLength::Top, tr("Top"), tr("Top margin"), tip);
    addLength(row, GridLength::Right, tr("Right"), tr("Right margin"), tip);
    addLength(row, GridLength::Bottom, tr("Bottom"), tr("Bottom margin"), tip);
    return fields;
}

QWidget *GridBar::makeFaceTools()
{
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    auto *place = new QWidget;
    auto *row = new FlowLayout(place, kNear);
    column->addWidget(place);
    m_find = addTool(row, tr("Find faces"), tr("Looks for faces on the whole photo"));
    m_find->setObjectName(QStringLiteral("findFaces"));
    QPushButton *add = addTool(row, tr("Add a face"), tr("A new box in the middle of what is seen (N)"));
    m_remove = addTool(row, tr("Remove the face"), tr("The chosen box goes (Delete)"));
    auto *how = new YieldingLabel; // one line: the photo below keeps its place
    how->setText(tr("Drag on the photo to add a face; drag a box, its corners or its round handle to change it."));
    how->setMinimumHeight(kHitPx + 2);
    column->addWidget(how);
    connect(m_find, &QPushButton::clicked, this, &GridBar::facesWanted);
    connect(add, &QPushButton::clicked, this, &GridBar::boxWanted);
    connect(m_remove, &QPushButton::clicked, this, &GridBar::boxUnwanted);
    return tools;
}

QPushButton *GridBar::addTool(QLayout *row, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    row->addWidget(button);
    return button;
}

QSpinBox *GridBar::addCount(FlowLayout *row, const QString &name)
{
    auto *field = new QSpinBox;
    field->setAccessibleName(name);
    field->setRange(0, kMostCells);
    field->setSpecialValueText(QStringLiteral("–")); // no grid: there is no number to show
    field->setKeyboardTracking(false);
    field->setFixedWidth(60);
    append(row, name, field);
    connect(field, &QSpinBox::valueChanged, this, [this] {
        if (columns() > 0 && rows() > 0)
            emit cellsEdited();
    });
    return field;
}

void GridBar::addLength(FlowLayout *row, GridLength which, const QString &label, const QString &name,
                        const QString &tip)
{
    const bool turn = which == GridLength::Turn, gap = which == GridLength::GapAcross || which == GridLength::GapDown;
    auto *field = new QDoubleSpinBox;
    field->setAccessibleName(turn ? tr("Turn in degrees") : tr("%1 in pixels").arg(name));
    field->setToolTip(tip);
    field->setDecimals(1);
    field->setRange(turn ? -kMostTurnDegrees : gap ? 0 : -kLongestPx, turn ? kMostTurnDegrees : kLongestPx);
    field->setSingleStep(turn ? 0.1 : 1);
    if (turn)
        field->setSuffix(QStringLiteral("°"));
    if (gap)
        field->setPrefix(which == GridLength::GapAcross ? QStringLiteral("↔ ") : QStringLiteral("↕ "));
    field->setKeyboardTracking(false);
    field->setFixedWidth(turn ? kTurnWidth : gap ? kGapWidth : kMarginWidth);
    append(row, label, field);
    m_lengths[which] = field;
    connect(field, &QDoubleSpinBox::valueChanged, this,
            [this, which](double value) { emit lengthEdited(which, value); });
}

void GridBar::showGrid(const std::optional<FoundGrid> &grid, QSize photo)
{
    put(m_columns, grid ? grid->grid.columns : 0);
    put(m_rows, grid ? grid->grid.rows : 0);
    for (const auto &[which, field] : m_lengths)
        putLength(field, grid ? std::optional(std::round(lengthOf(grid->grid, photo, which) * 10) / 10) : std::nullopt);
    const bool doubtful = grid && grid->confidence < kDoubtfulGrid;
    m_confirm->setVisible(doubtful);
    const int percent = grid ? qRound(100 * grid->confidence) : 0;
    if (!grid)
        setBadge(tr("no grid: give columns and rows"), "attention");
    else if (doubtful)
        setBadge(tr("! only %1 sure").arg(percentText(percent)), "attention",
                 tr("This grid is a guess: say that it lies right, set it right, or choose “Faces in a photo”."));
    else if (grid->confidence < 1)
        setBadge(tr("✓ sure of the grid"), "right", tr("Found by the program, %1 sure").arg(percentText(percent)));
    else
        setBadge(tr("set by hand"), "soft", tr("Set by hand, or a found one that was confirmed"));
}

void GridBar::showKind(bool grid)
{
    (grid ? m_grid : m_detect)->setChecked(true);
    m_tools->setCurrentIndex(grid ? 0 : 1);
    if (!grid)
        m_confirm->hide();
}

void GridBar::showSearching()
{
    m_confirm->hide();
    setBadge(gridKind() ? tr("looking for the grid …") : tr("looking for faces …"), "soft");
}

void GridBar::showFaces(std::optional<int> count, bool chosen)
{
    m_find->setText(count ? tr("Find faces again") : tr("Find faces"));
    m_remove->setEnabled(chosen);
    if (!count)
        setBadge(tr("not looked for faces yet"), "attention");
    else if (*count == 0)
        setBadge(tr("no faces: drag to add one"), "attention");
    else
        setBadge(tr("%Ln faces found", nullptr, *count), "soft");
}

void GridBar::setBadge(const QString &text, const char *look, const QString &tip)
{
    setLook(m_badge, look);
    m_badge->clear(); // each look has a size of its own, which a label works out with its text
    m_badge->setText(text);
    m_badge->setToolTip(tip);
}

void GridBar::commit()
{
    for (auto *field : findChildren<QAbstractSpinBox *>())
        field->interpretText();
}

bool GridBar::gridKind() const { return m_grid->isChecked(); }

int GridBar::columns() const { return m_columns->value(); }

int GridBar::rows() const { return m_rows->value(); }

} // namespace faces::ui
