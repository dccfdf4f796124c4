// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/confusion_panel.h"

#include "ui/pages/results/verdict_table_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kRowPx = 24;
constexpr int kCellPaddingPx = 2;
constexpr int kStyleMarginPx = 10; ///< what the style leaves free beside a cell's text

QLabel *numberLabel()
{
    QLabel *label = lookLabel({}, "");
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextFormat(Qt::RichText);
    return label;
}

/// The style sheet's cells have no ground of their own: what is filtered by gets one here.
class FilteredGround : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(tokens().accent);
            painter->setBrush(ground.value<QColor>());
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -0.5, -2.5), 4, 4);
            painter->restore();
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) { // the style sheet draws none
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens().accent, 1.6));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
            painter->restore();
        }
    }
};

/// The mark says it too: never colour alone.
QString marked(int count, bool right)
{
    const QColor colour = right ? tokens().right : tokens().wrong;
    return QStringLiteral("<span style='color:%1'>%2&nbsp;<b>%3</b></span>")
        .arg(colour.name(), right ? QStringLiteral("✓") : QStringLiteral("✗"), QLocale().toString(count));
}
} // namespace

ConfusionPanel::ConfusionPanel(QWidget *parent)
    : Panel(tr("Confusion"), parent), m_truePositives(numberLabel()), m_falseNegatives(numberLabel()),
      m_falsePositives(numberLabel()), m_trueNegatives(numberLabel()), m_figures(lookLabel({}, "small")),
      m_model(new VerdictTableModel(this)), m_table(new QTableView(this))
{
    body()->addLayout(buildSquare());
    body()->addWidget(m_figures);
    buildTable();
    body()->addWidget(m_table);
}

QLayout *ConfusionPanel::buildSquare()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(kStep);
    grid->setHorizontalSpacing(kApart);
    const auto head = [&](const QString &text, int row, int column) {
        QLabel *label = lookLabel(text, "soft");
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        label->setMinimumHeight(22);
        grid->addWidget(label, row, column);
    };
    head(tr("said yes"), 0, 1);
    head(tr("said no"), 0, 2);
    head(tr("is yes"), 1, 0);
    head(tr("is no"), 2, 0);
    grid->addWidget(m_truePositives, 1, 1);
    grid->addWidget(m_falseNegatives, 1, 2);
    grid->addWidget(m_falsePositives, 2, 1);
    grid->addWidget(m_trueNegatives, 2, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

void ConfusionPanel::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FilteredGround(m_table));
    m_table->setObjectName(QStringLiteral("confusion"));
    m_table->setAccessibleName(tr("Confusion of every attribute"));
    m_table->setShowGrid(false);
    m_table->setFont(smallFont());
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowPx);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setMinimumSectionSize(30);
    head->setSectionResizeMode(QHeaderView::Fixed);
    // Five columns of figures in a narrow panel: less room at their sides than tables have elsewhere.
    m_table->setStyleSheet(QStringLiteral("QTableView { activate-on-singleclick: 0; } " // a click is heard as such
                                          "QTableView::item, QHeaderView::section { padding: 0 %1px; }")
                               .arg(kCellPaddingPx));
    head->setSectionResizeMode(VerdictTableModel::Name, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, &ConfusionPanel::pressed);
    connect(m_table, &QTableView::activated, this, &ConfusionPanel::pressed); // Enter
}

void ConfusionPanel::pressed(const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (const auto verdict = VerdictTableModel::verdictAt(index.column()))
        emit verdictWanted(row, *verdict);
    else
        emit attributeWanted(row);
}

void ConfusionPanel::setCounts(const std::vector<Attribute> &attributes, std::size_t chosen, const QString &part,
                               const ResultsCounts &counts)
{
    Counts square;
    for (std::size_t i = 0; i < counts.ofAttribute.size(); ++i)
        if (chosen == kAllAttributes || chosen == i)
            square += confusionOf(counts.ofAttribute[i]);
    setTitle(chosen < attributes.size()
                 ? tr("Confusion, %1").arg(QString::fromStdString(attributes[chosen].yesWord).toLower())
                 : tr("Confusion, all attributes"));
    setNote(part);
    m_truePositives->setText(marked(square.truePositives, true));
    m_falseNegatives->setText(marked(square.falseNegatives, false));
    m_falsePositives->setText(marked(square.falsePositives, false));
    m_trueNegatives->setText(marked(square.trueNegatives, true));
    m_figures->setText(tr("Precision %1 · recall %2 · F1 %3")
                           .arg(figure(square.precision()), figure(square.recall()), figure(square.f1())));
    m_model->setAttributes(attributes);
    m_model->setCounts(counts.ofAttribute);
    const QString widest = QLocale().toString(std::max(counts.faces, 100));
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics numbers(bold);
    const int number = numbers.horizontalAdvance(widest) + 2 * kCellPaddingPx + kStyleMarginPx;
    const QFontMetrics head(m_table->horizontalHeader()->font());
    for (int column = VerdictTableModel::TrueYes; column < VerdictTableModel::F1; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column,
                                std::max(number, head.horizontalAdvance(name) + 2 * kCellPaddingPx + kStyleMarginPx));
    }
    m_table->setColumnWidth(VerdictTableModel::F1,
                            numbers.horizontalAdvance(QStringLiteral("0.00")) + 2 * kCellPaddingPx + kStyleMarginPx);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kRowPx * m_model->rowCount() +
                            2 * m_table->frameWidth() + 2);
}

void ConfusionPanel::setFilter(const ResultsFilter &filter, std::size_t chosen) { m_model->setFilter(filter, chosen); }

} // namespace faces::ui
