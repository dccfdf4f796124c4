// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the program finds on photos: grids and faces. It offers them; what somebody set by hand is never lost.
#include "core/base/text.h"
#include "core/tasks/cut_tools.h"
#include "core/vision/find_grid.h"
#include "ui/pages/photos/cut_state.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QListView>

#include <algorithm>

namespace faces::ui {

namespace {

/// The photo that is shown, or the one on the disk while it is still being read.
cv::Mat pixelsOf(const PicturePtr &picture, const Photo &photo)
{
    return picture && !picture->isReduced() ? picture->pixels : tasks::loadPhoto(photo);
}

/// What becomes of the grid where a person gave columns and rows, and this was found for them. Of a grid that was sure
/// nothing falls out: where the search leaves cells out, or guesses, its outer edges stay and are divided anew.
FoundGrid gridByHand(const FoundGrid &found, const std::optional<FoundGrid> &before, const vision::GridHint &hint)
{
    const bool isGuess = found.confidence < kDoubtfulGrid;
    const bool wasSure = before && before->confidence >= kDoubtfulGrid;
    if (wasSure && (isGuess || !reachesAsFar(found.grid, before->grid)))
        return {withCells(before->grid, *hint.columns, *hint.rows), 1};
    return {found.grid, isGuess ? found.confidence : 1};
}

std::string photosCounted(std::size_t count)
{
    return faces::counted(static_cast<long long>(count), "photo", "photos");
}

} // namespace

void PhotosPage::findGrid(int columns, int rows)
{
    const Photo *photo = current();
    if (!photo || !mayWrite())
        return;
    m_edited = Edited::Nothing; // the answer replaces what was being edited
    vision::GridHint hint;
    if (columns > 0 && rows > 0) {
        hint.columns = columns;
        hint.rows = rows;
    }
    m_find.ask([picture = m_canvas->picture(), photo = *photo,
                hint](std::stop_token, ProgressSink &) { return vision::findGrid(pixelsOf(picture, photo), hint); },
               [this, id = photo->id, before = m_grid, hint](const std::optional<FoundGrid> &found) {
                   if (!found) {
                       m_cutWanted = false;
                       m_notice->showNotice(NoticeLine::Kind::Warning,
                                            tr("No regular grid was found on this photo. Give its columns and rows, or "
                                               "choose “Faces in a photo”."));
                       return;
                   }
                   m_notice->hide();
                   const FoundGrid grid = hint.rows ? gridByHand(*found, before, hint) : *found;
                   if (id == m_current)
                       m_grid = grid;
                   workspace().change([id, grid](store::Project &project) { project.setPhotoGrid(id, grid); });
                   showGrid();
               });
    m_bar->showSearching();
}

void PhotosPage::lookForFaces()
{
    if (!workspace().isOpen() || !m_canvas->picture() || wouldLoseRedo()) // the photo that is shown comes first
        return;
    std::vector<Photo> wanted;
    for (const Photo &photo : chosenAsSeen())
        if (!photo.grid && !photo.boxes && !m_lookedAt.contains(number(photo.id)))
            wanted.push_back(photo);
    if (wanted.empty() || m_detect.busy())
        return; // asked again when the answer is here
    for (const Photo &photo : wanted)
        m_lookedAt.insert(number(photo.id));
    m_looksAtMany = wanted.size() > 1;
    m_detect.ask(
        [wanted, picture = m_canvas->picture(), shown = m_current, models = visionModels()](std::stop_token stop,
                                                                                            ProgressSink &progress) {
            std::vector<FoundFaces> found;
            tasks::PlaceFinder finder(models);
            for (const Photo &photo : wanted) {
                if (stop.stop_requested())
                    break; // what was found stays; cutting looks for the rest
                progress.progress(
                    {{}, static_cast<std::int64_t>(&photo - wanted.data()), static_cast<std::int64_t>(wanted.size())});
                try {
                    const PicturePtr read = photo.id == shown ? picture : nullptr;
                    found.push_back({photo.id, finder.find(pixelsOf(read, photo))});
                } catch (const Error &error) {
                    if (wanted.size() == 1 || error.kind() == ErrorKind::Cancelled)
                        throw;
                    // Of many: cutting says what is wrong with this one.
                }
            }
            return found;
        },
        [this](const std::vector<FoundFaces> &found) { facesFound(found); });
    showGrid();
}

/// Nobody asked to look for faces, so it must not cost anybody a redo; and what is shown is what is kept.
bool PhotosPage::wouldLoseRedo() const { return mayWrite() && workspace().view().nextRedo; }

void PhotosPage::facesFound(const std::vector<FoundFaces> &found)
{
    if (wouldLoseRedo()) { // since it was asked for: looked for again when there is nothing to lose
        for (const FoundFaces &one : found)
            m_lookedAt.remove(number(one.photo));
        return;
    }
    std::vector<FoundFaces> fresh;
    for (const FoundFaces &one : found) {
        const Photo *photo = m_model->photo(m_model->rowOf(one.photo));
        if (!photo || seen(*photo).grid || seen(*photo).boxes) // somebody was quicker, by hand
            continue;
        fresh.push_back(one);
        if (one.photo == m_current)
            m_boxes = one.places;
        m_found.insert(number(one.photo), one.places);
    }
    if (fresh.empty() || !mayWrite())
        return;
    workspace().change([fresh](store::Project &project) {
        project.asOneStep("Looked for faces on " + photosCounted(fresh.size()), [&] {
            for (const FoundFaces &one : fresh)
                project.setPhotoBoxes(one.photo, one.places);
        });
    });
    for (const FoundFaces &one : fresh)
        m_found.remove(number(one.photo));
}

void PhotosPage::findFaces()
{
    const Photo *photo = current();
    if (!photo || !mayWrite())
        return;
    m_lookedAt.insert(number(photo->id));
    m_looksAtMany = false;
    m_detect.ask(
        [picture = m_canvas->picture(), photo = *photo, models = visionModels()](std::stop_token, ProgressSink &) {
            return FoundFaces{photo.id, tasks::findFacePlaces(pixelsOf(picture, photo), models)};
        },
        [this](const FoundFaces &found) { facesFoundAgain(found); });
    m_bar->showSearching();
}

void PhotosPage::facesFoundAgain(const FoundFaces &found)
{
    if (found.photo != m_current || m_grid)
        return;
    keepEdit();
    const auto before = m_boxes.value_or(std::vector<FacePlace>());
    const auto were = static_cast<int>(before.size()), are = static_cast<int>(found.places.size());
    if (found.places.empty() && !before.empty())
        return m_notice->showNotice(NoticeLine::Kind::Info,
                                    tr("No faces were found; the %Ln boxes stay as they are.", nullptr, were));
    if (found.places == before && m_boxes)
        return m_notice->showNotice(NoticeLine::Kind::Info,
                                    before.empty() ? tr("No faces were found. Drag on the photo to put boxes by hand.")
                                                   : tr("The same faces were found again; nothing changed."));
    editBoxes(found.places);
    keepEdit();
    if (before.empty())
        return m_notice->hide();
    m_notice->showNotice(NoticeLine::Kind::Info,
                         tr("Found %Ln faces, %1.", nullptr, are)
                             .arg(tr("instead of the %Ln boxes that were here", "found faces", were)),
                         tr("Bring the old boxes back"), [this, photo = found.photo, before] {
                             if (m_current == photo && !m_grid)
                                 editBoxes(before);
                         });
}

void PhotosPage::confirmGrids(const std::vector<PhotoId> &photos)
{
    std::vector<std::pair<PhotoId, FoundGrid>> sure;
    for (const PhotoId id : photos)
        if (const Photo *photo = m_model->photo(m_model->rowOf(id)); photo && seen(*photo).grid)
            sure.emplace_back(id, FoundGrid{seen(*photo).grid->grid, 1});
    if (m_grid && std::ranges::find(photos, m_current) != photos.end())
        m_grid->confidence = 1;
    workspace().change([sure](store::Project &project) {
        project.asOneStep("Used the found grid of " + photosCounted(sure.size()), [&] {
            for (const auto &[id, grid] : sure)
                project.setPhotoGrid(id, grid);
        });
    });
    showGrid();
}

void PhotosPage::dropGrids(const std::vector<PhotoId> &photos)
{
    for (const PhotoId id : photos)
        m_lookedAt.remove(number(id));
    if (std::ranges::find(photos, m_current) != photos.end()) {
        m_find.forget();
        m_edited = Edited::Nothing;
        m_grid.reset();
        m_bar->showKind(false);
    }
    workspace().change([photos](store::Project &project) {
        project.asOneStep("Faces in a photo instead of a grid", [&] {
            for (const PhotoId id : photos)
                project.setPhotoGrid(id, std::nullopt);
        });
    });
    lookForFaces(); // on the others when the project's new view is here
    showGrid();
}

bool PhotosPage::asksAboutGrids()
{
    if (std::exchange(m_gridsSettled, false))
        return false;
    std::vector<PhotoId> doubtful;
    QStringList names;
    for (const Photo &photo : chosenAsSeen())
        if (isDoubtful(photo)) {
            doubtful.push_back(photo.id);
            const QString sure = percentText(100 * photo.grid->confidence).replace(QLatin1Char(' '), QChar::Nbsp);
            names.append(tr("%1 (%2 sure)").arg(nameOf(photo), sure));
        }
    if (doubtful.empty())
        return false;
    if (std::ranges::find(doubtful, m_current) == doubtful.end()) // one can see what one is asked about
        m_list->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(doubtful.front())),
                                                  QItemSelectionModel::NoUpdate);
    const bool one = doubtful.size() == 1;
    const QString sentence = one ? tr("The grid of %1 is a guess. Does it lie right?").arg(names.front())
                                 : tr("The grids of %Ln photos are guesses: %1. Do they lie right?", nullptr,
                                      static_cast<int>(doubtful.size()))
                                       .arg(names.join(QStringLiteral(", ")));
    m_notice->showNotice(NoticeLine::Kind::Warning, sentence,
                         one ? tr("Cut with this grid") : tr("Cut with these grids"), [this, doubtful] {
                             confirmGrids(doubtful);
                             m_gridsSettled = m_cutWanted = true;
                             cutWhenReady();
                         });
    m_notice->addChoice(tr("Look for faces instead"), [this, doubtful] { dropGrids(doubtful); });
    m_asking = true;
    return true;
}

} // namespace faces::ui
