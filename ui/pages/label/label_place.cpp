// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Which faces the Label page shows, which of them are selected, and how that stays when a project changes or comes
// back.
#include "ui/convert.h"
#include "ui/models/face_list_model.h"
#include "ui/models/filter_text.h"
#include "ui/pages/label/accept_bar.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/label_views.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {
const QString kFilterPlace = QStringLiteral("label/filter");
const QString kOrderPlace = QStringLiteral("label/order");
const QString kScrollPlace = QStringLiteral("label/scroll");

/// Rows beside each other are one range: Qt merges ranges one by one, which is slow for many.
void selectRow(QItemSelection &selection, const QModelIndex &index)
{
    if (!selection.isEmpty() && selection.last().bottom() + 1 == index.row())
        selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
    else
        selection.select(index, index);
}
} // namespace

void LabelPage::showWaited()
{
    const auto known = [this](FaceId face) { return workspace().face(face) != nullptr; };
    if (std::ranges::any_of(m_showWhenSeen, known))
        comeBackTo(std::exchange(m_showWhenSeen, {}));
}

/// Where all of them are selected already they stay so. Else one is: the next key must not label a screenful that
/// nobody selected.
void LabelPage::comeBackTo(const std::vector<FaceId> &faces)
{
    const auto chosen = [this](FaceId face) {
        const int row = m_model->rowOf(face);
        return row >= 0 && m_grid->selectionModel()->isSelected(m_model->index(row));
    };
    if (std::ranges::all_of(faces, chosen)) {
        m_views->showCurrent();
        return;
    }
    const auto place = [this](FaceId face) {
        const int row = m_model->rowOf(face);
        return row < 0 ? m_model->rowCount() : row;
    };
    showFaces({*std::ranges::min_element(faces, {}, place)});
}

/// Whether one of the selected tiles can be seen, if only in part. Asks those in sight: all may be selected.
bool LabelPage::selectionInSight() const
{
    const QItemSelectionModel *chosen = m_grid->selectionModel();
    if (m_views->oneLarge() || !chosen->hasSelection())
        return true;
    const QRect seen = m_grid->viewport()->rect();
    for (int row = qMax(0, m_grid->indexAt(seen.topLeft()).row()); row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QRect tile = m_grid->tileRect(m_grid->visualRect(index));
        if (tile.top() > seen.bottom())
            break;
        if (tile.intersects(seen) && chosen->isSelected(index))
            return true;
    }
    return false;
}

/// A key must not label what has been scrolled away.
bool LabelPage::mayLabel()
{
    if (!mayWrite())
        return false;
    if (selectionInSight())
        return true;
    showSelection();
    return false;
}

void LabelPage::showSelection()
{
    const QItemSelectionModel *chosen = m_grid->selectionModel();
    QModelIndex place = m_grid->currentIndex();
    if (!chosen->isSelected(place)) // a step with Ctrl leaves the selection behind
        place = chosen->selection().constFirst().topLeft();
    m_grid->scrollTo(place);
    const auto faces = chosenFaces();
    say(faces.size() == 1 ? tr("Face %1 is the selected one. Press again to label it.").arg(faces.front()->number)
                          : tr("The selected faces are here. Press again to label them."));
}

void LabelPage::rememberPlace()
{
    m_moving = true;
    if (!m_grid->currentIndex().isValid())
        return;
    m_place = scrollPlace();
    m_place.selected = selectedFaces();
}

LabelPage::Place LabelPage::scrollPlace() const
{
    Place place{currentFace(), {}, {}, 0, true};
    const QModelIndex top = m_grid->indexAt({FaceGrid::kGap, FaceGrid::kGap});
    if (!top.isValid())
        return place;
    place.top = m_model->faceAt(top.row());
    place.topPx = m_grid->visualRect(top).top();
    place.inSight = m_grid->visualRect(m_grid->currentIndex()).intersects(m_grid->viewport()->rect());
    return place;
}

void LabelPage::scrollToPlace()
{
    m_grid->doItemsLayout();
    const int top = m_model->rowOf(m_place.top);
    if (top >= 0) {
        QScrollBar *bar = m_grid->verticalScrollBar();
        bar->setValue(bar->value() + m_grid->visualRect(m_model->index(top)).top() - m_place.topPx);
    }
    if (m_place.inSight || top < 0)
        m_grid->scrollTo(m_grid->currentIndex());
}

void LabelPage::restorePlace()
{
    m_views->showList();
    QItemSelection selection;
    for (const FaceId face : m_place.selected)
        if (const int row = m_model->rowOf(face); row >= 0)
            selectRow(selection, m_model->index(row));
    const int row = qMax(0, m_model->rowOf(m_place.current));
    auto *chosen = m_grid->selectionModel();
    if (m_model->rowCount() > 0) {
        if (selection.isEmpty())
            selection.select(m_model->index(row), m_model->index(row));
        chosen->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
        chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (!m_placeWaits) {
        scrollToPlace();
        if (m_model->rowCount() > 0)
            m_views->showCurrent();
    }
    m_moving = false;
    selectionChanged();
}

PlaceKeeper::Place LabelPage::placeNow() const
{
    if (!workspace().isOpen())
        return {};
    // Before it has its size the grid does not know where it is: what was recalled still holds.
    if (workspace().view().readOnly)
        return {}; // another window may be at work, whose place it is
    const Place place = m_placeWaits ? m_place : scrollPlace();
    return {workspace().folder(),
            {{facePlace(), qint64(number(m_lastFace))},
             {kFilterPlace, toText(m_model->filter())},
             {kOrderPlace, toWord(m_model->order())},
             {kScrollPlace, QVariantList{qint64(number(place.top)), place.topPx, place.inSight}}}};
}

void LabelPage::recall()
{
    const Settings settings;
    const QVariantList scroll = settings.ofProject(workspace().folder(), kScrollPlace).toList();
    m_place = {FaceId(settings.ofProject(workspace().folder(), facePlace()).toLongLong()),
               {},
               FaceId(scroll.value(0).toLongLong()),
               scroll.value(1).toInt(),
               scroll.value(2, true).toBool()};
    m_placeWaits = !isVisible();
    m_filters->setFilter(filterFromText(settings.ofProject(workspace().folder(), kFilterPlace).toString()),
                         orderFromWord(settings.ofProject(workspace().folder(), kOrderPlace).toString()));
    m_model->setFilterAndOrder(m_filters->filter(), m_filters->order()); // goes to the place
}

void LabelPage::filterChosen(const FaceFilter &filter, FaceOrder order)
{
    m_model->setFilterAndOrder(filter, order);
    m_keeper->soon();
    showCounts();
    if (!m_filters->hasKeyboard())
        m_views->list()->setFocus();
}

void LabelPage::showFiltered(const QString &filter)
{
    m_filters->setFilter(filterFromText(filter), m_filters->order());
    filterChosen(m_filters->filter(), m_filters->order());
    if (m_model->rowCount() == 0)
        return;
    m_grid->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::ClearAndSelect);
    m_views->showCurrent();
}

void LabelPage::undone(const store::Step &step, bool redo)
{
    m_accept->showDone(tr("%1: %2").arg(redo ? tr("Done again") : tr("Undone"), translated(step.what)));
    if (step.faces.empty())
        return;
    m_showWhenSeen = step.faces;
    showWaited();
}

void LabelPage::showFaces(const std::vector<FaceId> &faces)
{
    const auto hidden = [this](FaceId face) { return m_model->rowOf(face) < 0; };
    if (std::ranges::all_of(faces, hidden))
        clearFilters();
    QItemSelection selection;
    int first = -1;
    for (const FaceId face : faces)
        if (const int row = m_model->rowOf(face); row >= 0) {
            selectRow(selection, m_model->index(row));
            first = first < 0 ? row : qMin(first, row);
        }
    if (first < 0)
        return;
    m_grid->selectionModel()->setCurrentIndex(m_model->index(first), QItemSelectionModel::NoUpdate);
    m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_views->showCurrent();
}

} // namespace faces::ui
