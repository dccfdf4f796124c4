// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is chosen in the list of photos, and what cutting that would give.
#include "ui/convert.h"
#include "ui/pages/photos/cell_panel.h"
#include "ui/pages/photos/cut_state.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/workspace.h"

#include <QListView>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace faces::ui {

void PhotosPage::selectAdded()
{
    if (m_selectWhenSeen.empty() || m_model->rowOf(m_selectWhenSeen.back()) < 0)
        return;
    const auto wanted = std::exchange(m_selectWhenSeen, {});
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(wanted.front())));
    QItemSelection all; // at once: each change of the selection has the page shown anew
    for (const PhotoId id : wanted)
        all.select(m_model->index(m_model->rowOf(id)), m_model->index(m_model->rowOf(id)));
    m_list->selectionModel()->select(all, QItemSelectionModel::Select);
}

void PhotosPage::choosePhoto()
{
    const int row = m_list->currentIndex().row();
    if (const Photo *photo = m_model->photo(row))
        showPhoto(photo->id);
    else if (m_model->skipped(row))
        showPhoto({}); // nothing of another photo is to be cut by mistake
    showUsable();
}

void PhotosPage::showUsable()
{
    const Skipped *bad = m_model->skipped(m_list->currentIndex().row());
    const bool onlyBad =
        m_model->photos().empty() && m_model->rowCount() > 0; // else nothing has to be laid out again with the first
    m_cell->parentWidget()->setVisible(!onlyBad);
    if (bad)
        m_unusable->setWords(tr("%1 can't be used.").arg(nameOf(*bad)), tr("Add photos…"), translated(bad->reason));
    else
        m_unusable->setWords(tr("None of these files can be used."), tr("Add photos…"),
                             tr("Use JPEG, PNG, WebP, TIFF, BMP or GIF."));
    if (m_middle->currentIndex() != 1) // the review
        showMiddle(bad || onlyBad ? 2 : 0);
}

std::vector<PhotoId> PhotosPage::chosenPhotos() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        if (m_model->photo(index.row()))
            rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<PhotoId> chosen;
    for (const int row : rows)
        chosen.push_back(m_model->photo(row)->id);
    if (chosen.empty() && current())
        chosen.push_back(*m_current);
    return chosen;
}

Photo PhotosPage::seen(const Photo &photo) const
{
    Photo shown = photo;
    if (const auto found = m_found.constFind(number(photo.id)); !shown.boxes && found != m_found.cend())
        shown.boxes = *found;
    if (photo.id == m_current) {
        shown.grid = m_grid;
        shown.boxes = m_boxes;
    }
    return shown;
}

std::vector<Photo> PhotosPage::chosenAsSeen() const
{
    std::vector<Photo> photos;
    for (const PhotoId id : chosenPhotos())
        if (const Photo *photo = m_model->photo(m_model->rowOf(id)))
            photos.push_back(seen(*photo));
    return photos;
}

int PhotosPage::allFacesToCut() const
{
    int faces = 0;
    for (const Photo &photo : chosenAsSeen()) {
        const std::optional<int> here = facesToCut(photo);
        if (!here)
            return 0; // not looked at yet: no number is better than a wrong one
        faces += *here;
    }
    return faces;
}

bool PhotosPage::allCutAsDrawn() const
{
    const auto chosen = chosenAsSeen();
    return !chosen.empty() && std::ranges::all_of(chosen, [this](const Photo &photo) {
        return cutAsDrawn(photo, workspace().view().faces);
    });
}

} // namespace faces::ui
