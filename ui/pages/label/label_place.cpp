// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Which faces the Label page shows, which of them are selected, and how that stays when a project changes or comes back.
#include "ui/models/face_list_model.h"
#include "ui/pages/label/filter_chips.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/label_views.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {
const QString kFacePlace = QStringLiteral("label/face");
const QString kFilterPlace = QStringLiteral("label/filter");
} // namespace

void LabelPage::showWaited()
{
    const auto known = [this](FaceId face) { return workspace().face(face) != nullptr; };
    if (std::ranges::any_of(m_showWhenSeen, known))
        showFaces(std::exchange(m_showWhenSeen, {}));
}

void LabelPage::rememberPlace()
{
    m_moving = true;
    if (m_grid->currentIndex().isValid())
        m_place = {currentFace(), selectedFaces(), m_grid->verticalScrollBar()->value()};
}

void LabelPage::restorePlace()
{
    m_views->showList();
    QItemSelection selection;
    for (const FaceId face : m_place.selected)
        if (const int row = m_model->rowOf(face); row >= 0)
            selection.select(m_model->index(row), m_model->index(row));
    const int row = qMax(0, m_model->rowOf(m_place.current));
    auto *chosen = m_grid->selectionModel();
    if (m_model->rowCount() > 0) {
        if (selection.isEmpty())
            selection.select(m_model->index(row), m_model->index(row));
        chosen->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
        chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_grid->doItemsLayout();
    m_grid->verticalScrollBar()->setValue(m_place.scroll);
    if (m_model->rowCount() > 0)
        m_views->showCurrent();
    m_moving = false;
    selectionChanged();
}

void LabelPage::remember()
{
    if (!workspace().isOpen())
        return;
    Settings settings;
    const FaceFilter &filter = m_model->filter();
    QStringList yes;
    for (const AttributeId &id : filter.yes)
        yes.append(QString::fromStdString(id));
    settings.setOfProject(workspace().folder(), kFacePlace, qint64(number(m_lastFace)));
    settings.setOfProject(workspace().folder(), kFilterPlace,
                          QVariantList{filter.unlabelled, filter.rejected, yes.join(QLatin1Char(' '))});
}

void LabelPage::recall()
{
    const Settings settings;
    const QVariantList kept = settings.ofProject(workspace().folder(), kFilterPlace).toList();
    FaceFilter filter{kept.value(0).toBool(), kept.value(1).toBool(), {}};
    for (const QString &id : kept.value(2).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        filter.yes.insert(id.toStdString());
    m_place = {FaceId(settings.ofProject(workspace().folder(), kFacePlace).toLongLong()), {}, 0};
    m_chips->setFilter(filter);
    m_model->setFilter(m_chips->filter()); // goes to the place
}

void LabelPage::filterChosen(const FaceFilter &filter)
{
    m_model->setFilter(filter);
    showCounts();
    m_views->list()->setFocus();
}

void LabelPage::undone(const store::Step &step)
{
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
            selection.select(m_model->index(row), m_model->index(row));
            first = first < 0 ? row : qMin(first, row);
        }
    if (first < 0)
        return;
    m_grid->selectionModel()->setCurrentIndex(m_model->index(first), QItemSelectionModel::NoUpdate);
    m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_views->showCurrent();
}

} // namespace faces::ui
