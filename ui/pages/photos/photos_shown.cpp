// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/cell_panel.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/settings.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

// What the page shows of the project, the photo, the grid and the cell.

namespace faces::ui {

namespace {
const QString kPlace = QStringLiteral("photos/photo");
}

void PhotosPage::followWorkspace()
{
    m_model->setPhotos(workspace().view().photos);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_canvas->setEditable(mayWrite());
    m_cell->setReadOnly(!mayWrite());
    if (!m_selectWhenSeen.empty() && m_model->rowOf(m_selectWhenSeen.back()) >= 0) {
        const auto wanted = std::exchange(m_selectWhenSeen, {});
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(wanted.front())));
        for (const PhotoId id : wanted)
            m_list->selectionModel()->select(m_model->index(m_model->rowOf(id)), QItemSelectionModel::Select);
    }
    const Photo *photo = current();
    if (!photo && !m_model->photos().empty()) {
        m_list->setCurrentIndex(m_model->index(0));
    } else if (!photo) {
        showPhoto({});
    } else {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(m_model->rowOf(photo->id)));
        if (!m_edited && m_grid.has_value() != photo->grid.has_value())
            showPhoto(photo->id); // became a grid, or none, by an undo
        else if (!m_edited)
            m_grid = photo->grid;
        showGrid();
    }
    emit footChanged();
}

void PhotosPage::forgetProject()
{
    m_find.forget();
    m_detect.forget();
    m_keep->stop();
    m_edited = m_cutWanted = false;
    m_selectWhenSeen.clear();
    m_boxes.clear();
    m_notice->hide();
    showPhoto({});
    m_model->forgetAll();
    followWorkspace();
}

void PhotosPage::recallPhoto()
{
    if (!workspace().isOpen())
        return;
    const auto photo = PhotoId(Settings().ofProject(workspace().folder(), kPlace).toLongLong());
    if (std::ranges::find(workspace().view().photos, photo, &Photo::id) != workspace().view().photos.end())
        m_selectWhenSeen = {photo};
}

void PhotosPage::leave()
{
    keepEdit();
    if (workspace().isOpen() && m_current)
        Settings().setOfProject(workspace().folder(), kPlace, qint64(number(*m_current)));
}

void PhotosPage::showPhoto(std::optional<PhotoId> id)
{
    keepEdit();
    const bool another = id != m_current;
    m_current = id;
    const Photo *photo = current();
    m_grid = photo ? photo->grid : std::nullopt;
    if (another) {
        m_detect.forget();
        m_canvas->choose(-1);
        m_seenCell = -1;
        m_canvas->setPicture({});
        if (photo)
            load(*photo);
        else
            m_load.forget();
    }
    m_bar->setEnabled(photo && mayWrite());
    m_bar->showKind(!photo || m_grid);
    if (photo && !m_grid && m_canvas->picture() && !m_boxes.contains(number(photo->id)))
        findFaces();
    showGrid();
}

void PhotosPage::showGrid()
{
    m_canvas->setGrid(m_grid ? std::optional(m_grid->grid) : std::nullopt);
    const bool known = m_current && m_boxes.contains(number(*m_current));
    m_canvas->setBoxes(m_grid || !known ? std::vector<Box>() : m_boxes.value(number(*m_current)));
    m_bar->showGrid(m_grid);
    if (m_find.busy() || m_detect.busy())
        m_bar->showSearching();
    else if (!m_bar->gridKind() && known)
        m_bar->showFaces(static_cast<int>(m_canvas->boxes().size()));
    showCell();
    showStatus();
}

void PhotosPage::showCell()
{
    // The mouse first, then the chosen one; the last seen stays while the mouse goes to the panel's buttons.
    if (m_canvas->hovered() >= 0 || m_canvas->chosen() >= 0)
        m_seenCell = m_canvas->hovered() >= 0 ? m_canvas->hovered() : m_canvas->chosen();
    const int cell = m_seenCell;
    if (cell < 0 || cell >= m_canvas->cellCount() || !m_canvas->picture() || !m_current) {
        m_cell->showNothing(tr("Point at a face, or choose one with the arrow keys, to see it as it will be cut."));
        return;
    }
    const QRectF box = m_canvas->cellInPhoto(cell);
    CellPanel::Cell shown{m_canvas->picture(), {box.x(), box.y(), box.width(), box.height()}, 0, {}, {}, {}};
    shown.title = tr("Face %1").arg(cell + 1);
    if (m_grid) {
        const cv::Mat &pixels = m_canvas->picture()->pixels;
        const FacePlace place = m_grid->grid.place(cell / m_grid->grid.columns, cell % m_grid->grid.columns,
                                                   pixels.cols, pixels.rows);
        shown.box = place.box;
        shown.angleDegrees = place.angleDegrees;
        shown.title = tr("Row %1, column %2").arg(cell / m_grid->grid.columns + 1).arg(cell % m_grid->grid.columns + 1);
    }
    for (const Face &face : workspace().view().faces) {
        if (face.photo != *m_current || overlap(face.box, shown.box) < 0.5)
            continue;
        shown.face = face.id;
        shown.hasMask = face.mask != PictureId{};
        shown.note = tr("Face %1").arg(face.number);
        if (face.rejected)
            shown.note += tr(" · rejected: %1").arg(QString::fromStdString(face.rejectReason));
        if (*shown.hasMask)
            shown.note += tr(" · background removed");
    }
    m_cell->showCell(shown);
}

void PhotosPage::showStatus()
{
    const int faces = facesToCut();
    const std::size_t photos = chosenPhotos().size();
    const bool done = cutAsDrawn();
    QString cut = faces > 0 ? tr("Cut %1").arg(words(faces, "face", "faces")) : tr("Cut faces");
    if (photos > 1)
        cut += tr(" from %1 photos").arg(photos);
    m_cut->setText(m_cutting ? tr("Cutting …") : done ? cut + tr(" again") : cut);
    setLook(m_cut, done ? "plain" : "primary");
    setLook(m_label, "primary");
    m_label->setVisible(done);
    m_cut->setEnabled(photos > 0 && mayWrite() && !m_cutting);
    m_background->setEnabled(mayWrite());
    if (!m_canvas->picture())
        m_status->setText(m_load.busy() ? tr("Reading the photo …") : QString());
    else if (m_grid && mayWrite())
        m_status->setText(tr("%1 % · drag a line to move it").arg(qRound(m_canvas->zoom() * 100)));
    else
        m_status->setText(tr("%1 %").arg(qRound(m_canvas->zoom() * 100)));
    m_status->setToolTip(tr("Wheel, + and −: zoom · drag: move · F: fit · arrows: choose a cell · "
                            "Shift+arrows: move the grid · Ctrl+Shift+arrows: stretch it"));
}

const Photo *PhotosPage::current() const { return m_current ? m_model->photo(m_model->rowOf(*m_current)) : nullptr; }

bool PhotosPage::mayWrite() const { return workspace().isOpen() && !workspace().view().readOnly; }

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

int PhotosPage::facesToCut() const
{
    int faces = 0;
    for (const PhotoId id : chosenPhotos()) {
        const Photo *photo = m_model->photo(m_model->rowOf(id));
        const auto grid = id == m_current ? m_grid : photo->grid;
        if (!grid && !m_boxes.contains(number(id)))
            return 0; // not looked at yet: no number is better than a wrong one
        faces += grid ? grid->grid.cells() : static_cast<int>(m_boxes.value(number(id)).size());
    }
    return faces;
}

bool PhotosPage::cutAsDrawn() const
{
    const auto chosen = chosenPhotos();
    return !chosen.empty() && std::ranges::all_of(chosen, [this](PhotoId id) {
        const Photo *photo = m_model->photo(m_model->rowOf(id));
        const auto grid = id == m_current ? m_grid : photo->grid;
        if (!grid) // cut by detection, and not by a grid that it had before
            return photo->faces > 0 && std::ranges::none_of(workspace().view().faces, [&](const Face &face) {
                       return face.photo == id && face.row >= 0 && !face.rejected;
                   });
        int same = 0;
        for (const Face &face : workspace().view().faces)
            if (face.photo == id && face.row >= 0 && face.row < grid->grid.rows && face.column < grid->grid.columns)
                same += overlap(face.box, grid->grid.cell(face.row, face.column)) > 0.999;
        return same == grid->grid.cells();
    });
}

} // namespace faces::ui
