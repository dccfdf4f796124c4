// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/together_panel.h"

#include "ui/pages/dataset/faces_filter.h"
#include "ui/pages/dataset/together_delegate.h"
#include "ui/pages/dataset/together_model.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
constexpr int kLeastMatrixPx = 140; ///< more attributes than fit scroll

constexpr std::array<std::pair<LabelValue, LabelValue>, 4> kCombinations{{{LabelValue::Yes, LabelValue::Yes},
                                                                          {LabelValue::Yes, LabelValue::No},
                                                                          {LabelValue::No, LabelValue::Yes},
                                                                          {LabelValue::No, LabelValue::No}}};

int countOf(const Together &pair, std::size_t combination)
{
    return std::array{pair.both, pair.onlyFirst, pair.onlySecond, pair.neither}[combination];
}

QString saying(const Attribute &attribute, LabelValue value)
{
    return QString::fromStdString(value == LabelValue::Yes ? attribute.yesWord : attribute.noWord);
}
} // namespace

TogetherPanel::TogetherPanel(Workspace &workspace, QWidget *parent)
    : Panel(tr("Attributes that go together"), parent), m_workspace(workspace), m_model(new TogetherModel(this)),
      m_table(new QTableView(this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TogetherPanel::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TogetherPanel::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 1)
            m_table->setCurrentIndex(m_model->index(0, 1));
        m_table->updateGeometry();
        showChosen();
    });
    showChosen();
}

void TogetherPanel::build()
{
    setNote(tr("faces that say yes to both; share of the row; φ"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TogetherDelegate(m_table));
    m_table->setAccessibleName(tr("Attributes that go together"));
    m_table->setAccessibleDescription(tr("Enter shows the faces that say yes to both"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        header->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(106);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(52);
    m_table->verticalHeader()->setMinimumWidth(96);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_table->setMinimumHeight(kLeastMatrixPx);
    body()->addWidget(m_table);
    auto *hint =
        lookLabel(tr("Click a cell, or press Enter, to see the faces that say yes to both on the Label page. The "
                     "arrow keys and a right click only choose it."),
                  "small", this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    body()->addWidget(buildChosen());
    body()->addStretch();
}

QWidget *TogetherPanel::buildChosen()
{
    auto *chosen = new QWidget(this);
    m_title = lookLabel({}, "strong", chosen);
    m_words = lookLabel({}, "small", chosen);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(twoLines(*m_words)); // what follows must not jump
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kNear);
    for (std::size_t i = 0; i < m_combinations.size(); ++i) {
        m_combinations[i] = new QPushButton(chosen);
        m_combinations[i]->setObjectName(QStringLiteral("together.%1").arg(i));
        buttons->addWidget(m_combinations[i]);
        connect(m_combinations[i], &QPushButton::clicked, this,
                [this, i] { want(m_table->currentIndex(), kCombinations[i].first, kCombinations[i].second); });
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, kNear, 0, 0);
    column->setSpacing(kNear);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    return chosen;
}

void TogetherPanel::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const bool pair = index.isValid() && index.row() != index.column();
    for (QPushButton *button : m_combinations)
        button->setVisible(pair);
    if (!pair) {
        m_title->setText(index.isValid() ? index.data(Qt::ToolTipRole).toString() : QString());
        m_words->setText(tr("Choose the cell of two attributes to see their four combinations."));
        return;
    }
    const auto &attributes = m_model->counts().attributes;
    const Attribute &first = attributes[static_cast<std::size_t>(index.row())];
    const Attribute &second = attributes[static_cast<std::size_t>(index.column())];
    const QString names[] = {QString::fromStdString(first.name), QString::fromStdString(second.name)};
    const Together &cell = m_model->pair(index);
    m_title->setText(tr("%1 and %2: both are known of %Ln faces", nullptr, cell.known()).arg(names[0], names[1]));
    for (std::size_t i = 0; i < m_combinations.size(); ++i) {
        const auto &[one, other] = kCombinations[i];
        m_combinations[i]->setText(
            QStringLiteral("%1, %2: %3")
                .arg(saying(first, one), saying(second, other), QLocale().toString(countOf(cell, i))));
        m_combinations[i]->setEnabled(countOf(cell, i) > 0);
        m_combinations[i]->setToolTip(tr("These faces on the Label page"));
    }
    const auto phi = cell.phi();
    if (!phi)
        m_words->setText(tr("One of them has no yes or no no: nothing can be said of how they go together."));
    else if (std::abs(*phi) >= kStrongPhi)
        m_words->setText(tr("φ %1: the one says much of the other. A network may learn %2 by %3; faces of the rare "
                            "combinations help against that.")
                             .arg(phiWords(*phi), names[0].toLower(), names[1].toLower()));
    else
        m_words->setText(tr("φ %1: the one says little of the other (0 nothing, 1 or −1 all).").arg(phiWords(*phi)));
}

bool TogetherPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto enter = [&] {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    };
    if (watched == m_table && event->type() == QEvent::KeyPress && enter()) {
        want(m_table->currentIndex(), LabelValue::Yes, LabelValue::Yes);
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) // another one only chooses
            want(m_table->indexAt(mouse->position().toPoint()), LabelValue::Yes, LabelValue::Yes);
    }
    return Panel::eventFilter(watched, event);
}

void TogetherPanel::want(const QModelIndex &index, LabelValue first, LabelValue second)
{
    if (!index.isValid())
        return;
    const Together &pair = m_model->pair(index);
    if (pair.known() == 0 || (first == LabelValue::Yes && second == LabelValue::Yes && pair.both == 0))
        return;
    const auto &attributes = m_model->counts().attributes;
    WantedLabels wanted{{attributes[static_cast<std::size_t>(index.row())].id, first}};
    if (index.row() != index.column())
        wanted.emplace_back(attributes[static_cast<std::size_t>(index.column())].id, second);
    emit facesWanted(filterFor(wanted, std::nullopt, m_workspace.view()));
}

} // namespace faces::ui
