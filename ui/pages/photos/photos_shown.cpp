// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/convert.h"
#include "ui/pages/photos/cell_panel.h"
#include "ui/pages/photos/cut_state.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/key_hints.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photo_watch.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/settings.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

// What the page shows of the project, the photo, the grid and the cell.

namespace faces::ui {

namespace {
const QString kPlace = QStringLiteral("photos/photo");
const QString kRemoves = QStringLiteral("photos/removeBackgrounds");
} // namespace

void PhotosPage::followWorkspace()
{
    const std::string place = current() ? current()->path : std::string();
    m_model->setPhotos(workspace().view().photos, workspace().view().faces);
    if (const Photo *shown = current(); shown && shown->path != place && !m_canvas->picture())
        load(*shown); // it was missing where it had been
    m_frame->showContent(m_model->rowCount() > 0);
    showUsable();
    m_canvas->setEditable(mayWrite());
    for (const char *name : {"addPhotos", "addFolder"})
        findChild<QPushButton *>(QLatin1String(name))->setEnabled(mayWrite());
    m_cell->setReadOnly(!mayWrite());
    selectAdded();
    const Photo *photo = current();
    if (!photo && !m_model->photos().empty() && !m_model->skipped(m_list->currentIndex().row())) {
        m_list->setCurrentIndex(m_model->index(0));
    } else if (!photo) {
        showPhoto({});
    } else {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(m_model->rowOf(photo->id)));
        if (m_edited == Edited::Nothing && m_grid.has_value() != photo->grid.has_value()) {
            m_lookedAt.remove(number(photo->id));
            showPhoto(photo->id); // became a grid, or none, by an undo
        } else if (m_edited == Edited::Nothing) {
            showAsKept(*photo);
        }
        lookForFaces();
        showGrid();
    }
    emit footChanged();
}

void PhotosPage::followRejections()
{
    if (isVisible()) // else the page asks when it comes to the front
        m_model->setFaces(workspace().view().faces);
}

void PhotosPage::showAsKept(const Photo &photo)
{
    m_grid = photo.grid;
    m_boxes = photo.boxes;
    if (const auto found = m_found.constFind(number(photo.id)); !m_boxes && found != m_found.cend())
        m_boxes = *found;
}

void PhotosPage::forgetProject()
{
    m_find.forget();
    m_detect.forget();
    m_keep->stop();
    m_edited = Edited::Nothing;
    m_cutWanted = m_gridsSettled = m_asking = false;
    m_selectWhenSeen.clear();
    m_found.clear();
    m_lookedAt.clear();
    m_notice->hide();
    showPhoto({});
    m_model->forgetAll();
    followWorkspace();
}

void PhotosPage::recallPhoto()
{
    if (!workspace().isOpen())
        return;
    m_background->setChecked(Settings().ofProject(workspace().folder(), kRemoves).toBool());
    const auto photo = PhotoId(Settings().ofProject(workspace().folder(), kPlace).toLongLong());
    if (std::ranges::find(workspace().view().photos, photo, &Photo::id) != workspace().view().photos.end())
        m_selectWhenSeen = {photo};
}

void PhotosPage::rememberBackground(bool removed)
{
    if (workspace().isOpen())
        Settings().setOfProject(workspace().folder(), kRemoves, removed);
}

void PhotosPage::leave()
{
    keepEdit();
    if (workspace().isOpen() && m_current && !workspace().view().readOnly) // else another window's place
        Settings().setOfProject(workspace().folder(), kPlace, qint64(number(*m_current)));
}

void PhotosPage::showPhoto(std::optional<PhotoId> id)
{
    keepEdit();
    const bool another = id != m_current;
    m_current = id;
    const Photo *photo = current();
    m_grid.reset();
    m_boxes.reset();
    if (photo)
        showAsKept(*photo);
    if (another) {
        m_detect.forget();
        m_lookedAt.clear();
        if (std::exchange(m_asking, false))
            m_notice->hide();
        forgetReadTrouble();
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
    lookForFaces();
    showGrid();
}

void PhotosPage::showGrid()
{
    m_canvas->setGrid(m_grid ? std::optional(m_grid->grid) : std::nullopt);
    m_canvas->setDoubtful(current() && isDoubtful(seen(*current())));
    m_canvas->setBoxes(m_grid ? std::vector<FacePlace>() : m_boxes.value_or(std::vector<FacePlace>()));
    const Photo *photo = current();
    m_bar->showGrid(m_grid, photo ? QSize(photo->widthPx, photo->heightPx) : QSize());
    if (m_find.busy() || (m_detect.busy() && !m_grid && !m_boxes))
        m_bar->showSearching();
    else if (!m_bar->gridKind())
        m_bar->showFaces(m_boxes ? std::optional(static_cast<int>(m_boxes->size())) : std::nullopt,
                         m_canvas->chosen() >= 0);
    showCell();
    showStatus();
}

void PhotosPage::chooseCell(int cell)
{
    m_seenCell = cell;
    showGrid();
}

void PhotosPage::hoverCell(int cell)
{
    if (cell >= 0)
        m_seenCell = cell;
    else if (m_canvas->chosen() >= 0)
        m_seenCell = m_canvas->chosen(); // else the last one stays while the mouse goes to the panel's buttons
    showCell();
}

void PhotosPage::followReading(bool busy)
{
    if (!busy && m_current && m_canvas->picture()) { // it has just been seen, whatever was wrong before
        m_model->setTrouble(*m_current, {});
        forgetReadTrouble();
    }
    showStatus();
}

void PhotosPage::awaitPhoto(const QString &trouble)
{
    m_readTrouble = trouble;
    if (const Photo *photo = current())
        m_watch->watch(QString::fromStdString(photo->path));
}

void PhotosPage::forgetReadTrouble()
{
    m_watch->forget();
    if (const QString trouble = std::exchange(m_readTrouble, {}); !trouble.isEmpty() && trouble == m_notice->text())
        m_notice->hide();
}

void PhotosPage::showCell()
{
    const int cell = m_seenCell;
    if (cell < 0 || cell >= m_canvas->cellCount() || !m_canvas->picture() || !m_current) {
        m_cell->showNothing(tr("Point at a face, or choose one with the arrow keys, to see it as it will be cut."));
        return;
    }
    const FacePlace place = m_canvas->placeOf(cell);
    CellPanel::Cell shown{m_canvas->picture(), place.box, place.angleDegrees, {}, {}, {}};
    shown.title = tr("Face %1").arg(cell + 1);
    if (m_grid)
        shown.title = tr("Row %1, column %2").arg(cell / m_grid->grid.columns + 1).arg(cell % m_grid->grid.columns + 1);
    for (const Face &face : workspace().view().faces) {
        if (face.photo != *m_current || overlap(face.box, shown.box) < 0.5)
            continue;
        shown.face = face.id;
        shown.hasMask = face.mask != PictureId{};
        shown.note = tr("Face %1").arg(face.number);
        if (face.rejected)
            shown.note = tr("%1 · rejected: %2").arg(shown.note, translated(face.rejectReason));
        if (*shown.hasMask)
            shown.note = tr("%1 · background removed").arg(shown.note);
    }
    m_cell->showCell(shown);
}

void PhotosPage::showStatus()
{
    const int faces = allFacesToCut();
    const std::size_t photos = chosenPhotos().size();
    const bool done = allCutAsDrawn();
    QString cut = faces > 0 ? tr("Cut %Ln faces", nullptr, faces) : tr("Cut faces");
    if (photos > 1)
        cut = tr("%1 from %Ln photos", "Cut 12 faces", static_cast<int>(photos)).arg(cut);
    m_cut->setText(m_cutting ? tr("Cutting …") : done ? tr("Cut again") : cut);
    m_cut->setToolTip(tr("%1 (Ctrl+Enter)").arg(cut));
    m_listPanel->setNote(photos > 1 ? tr("%1 of %2 chosen")
                                          .arg(QLocale().toString(qulonglong(photos)),
                                               QLocale().toString(qulonglong(m_model->photos().size())))
                                    : QString());
    setLook(m_cut, done ? "plain" : "primary");
    setLook(m_label, "primary");
    m_label->setVisible(done);
    if (done && !m_cutting && std::exchange(m_leadsOn, false) && window()->focusWidget() == m_cut)
        m_label->setFocus(); // Return goes on
    m_cut->setEnabled(photos > 0 && mayWrite() && !m_cutting);
    m_background->setEnabled(mayWrite());
    const bool unseen = current() && !m_canvas->picture();
    m_status->setText(!unseen ? QString() : m_load.busy() ? tr("Reading the photo …") : m_model->trouble(*m_current));
    const int cell = m_canvas->chosen();
    const bool off =
        m_grid && cell >= 0 && m_grid->grid.isOff(cell / m_grid->grid.columns, cell % m_grid->grid.columns);
    if (m_canvas->picture())
        m_hints->setHints(canvasHints(
            {m_grid.has_value(), mayWrite(), cell >= 0, off, qRound(m_canvas->zoom() * 100), m_cell->brushing()}));
    else
        m_hints->setHints({});
}

const Photo *PhotosPage::current() const { return m_current ? m_model->photo(m_model->rowOf(*m_current)) : nullptr; }

bool PhotosPage::mayWrite() const { return workspace().isOpen() && !workspace().view().readOnly; }

} // namespace faces::ui
