// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Cutting: it waits for what was just typed or dragged, and tells what it did.
#include "ui/convert.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLocale>

namespace faces::ui {

namespace {

/// moved: faces whose backgrounds had been removed. brushed: how many of them by hand.
QString movedSentence(int moved, int brushed)
{
    QString sentence =
        PhotosPage::tr(" %1 moved: %2")
            .arg(words(moved, "face", "faces"), moved == 1 ? PhotosPage::tr("its background was removed anew")
                                                           : PhotosPage::tr("their backgrounds were removed anew"));
    if (brushed == moved)
        sentence += PhotosPage::tr(", your brush strokes were carried along");
    else if (brushed > 0)
        sentence +=
            PhotosPage::tr(", your brush strokes on %1 of them were carried along").arg(QLocale().toString(brushed));
    return sentence + QLatin1Char('.');
}

/// known: faces of an earlier cut; fresh: new ones. Nobody is told of labels where there are none.
QString knownSentence(int known, int fresh, bool labels)
{
    QString were = known == 1 ? PhotosPage::tr("was there before") : PhotosPage::tr("were there before");
    if (labels)
        were += known == 1 ? PhotosPage::tr(" and kept its labels") : PhotosPage::tr(" and kept their labels");
    if (fresh == 0)
        return (known == 1 ? PhotosPage::tr(" It %1.") : PhotosPage::tr(" All of them %1.")).arg(were);
    return PhotosPage::tr(" %1 of them %2, %3.")
        .arg(QLocale().toString(known), were, words(fresh, "is new", "are new"));
}

} // namespace

void PhotosPage::cut()
{
    if (m_cutting || !mayWrite())
        return;
    m_bar->commit();
    keepEdit();
    m_cutWanted = true;
    cutWhenReady();
}

void PhotosPage::cutWhenReady()
{
    // The job has a connection of its own: what was edited, and the grid that is still being looked for, must be on the
    // disk before it reads.
    if (m_cutWanted && workspace().isOpen() && !m_find.busy() && !m_detect.busy() && workspace().allKept())
        startCut();
}

void PhotosPage::startCut()
{
    m_cutWanted = false;
    const auto photos = chosenPhotos();
    if (photos.empty() || m_cutting || asksAboutGrids())
        return;
    m_cutting = workspace().run(
        tr("Cutting faces"),
        [photos, remove = m_background->isChecked(),
         models = visionModels()](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::cutPhotos(project, photos, {remove, models}, stop, progress);
        },
        [this](const tasks::CutResult &result) { cutDone(result); });
    connect(m_cutting, &Job::ended, this, [this] {
        m_cutting.clear();
        showStatus();
    });
    showStatus();
}

QString PhotosPage::cutSentence(const tasks::CutResult &result)
{
    int cells = 0;
    for (const tasks::CutPhoto &photo : result.photos)
        cells += static_cast<int>(photo.cells.size());
    const int photos = static_cast<int>(result.photos.size());
    QString sentence;
    if (photos == 0)
        sentence = result.cancelled ? tr("Cancelled: nothing was cut.") : tr("Nothing was cut.");
    else if (result.cancelled)
        sentence = tr("Cancelled: %1 of %2 %3 cut, with %4.")
                       .arg(QLocale().toString(photos), words(result.wanted, "photo", "photos"),
                            photos == 1 ? tr("is") : tr("are"), words(cells, "face", "faces"));
    else
        sentence = tr("Cut %1 from %2.").arg(words(cells, "face", "faces"), words(photos, "photo", "photos"));
    if (result.removed > 0)
        sentence += tr(" %1 removed meanwhile.").arg(words(result.removed, "photo was", "photos were"));
    return sentence + changesSentence(result);
}

QString PhotosPage::changesSentence(const tasks::CutResult &result)
{
    int cells = 0, labelled = 0, leftOut = 0, moved = 0, brushed = 0;
    for (const tasks::CutPhoto &photo : result.photos) {
        cells += static_cast<int>(photo.cells.size());
        labelled += photo.labelled;
        leftOut += photo.leftOut;
        moved += photo.masksAnew;
        brushed += photo.masksCarried;
    }
    const int fresh = result.faces(), known = cells - fresh;
    QString sentence;
    if (known > 0)
        sentence += knownSentence(known, fresh, labelled > 0);
    if (moved > 0)
        sentence += movedSentence(moved, brushed);
    if (leftOut > 0)
        sentence += tr(" %1 left out now: rejected, not deleted.").arg(words(leftOut, "face is", "faces are"));
    return sentence;
}

void PhotosPage::cutNothing(const std::vector<Skipped> &skipped)
{
    const QString sentence = skippedSentence(skipped);
    if (const Photo *shown = current(); shown && skipped.size() == 1 && skipped.front().file == shown->path)
        awaitPhoto(sentence);
    m_notice->showTrouble(sentence);
}

void PhotosPage::cutDone(const tasks::CutResult &result)
{
    for (const tasks::CutPhoto &photo : result.photos) // it has just been read, whatever was wrong before
        m_model->setTrouble(photo.photo.id, {});
    for (const Skipped &skipped : result.skipped)
        for (const Photo &photo : m_model->photos())
            if (photo.path == skipped.file)
                m_model->setTrouble(photo.id, translated(skipped.reason));
    if (result.photos.empty() && !result.skipped.empty() && !result.cancelled)
        return cutNothing(result.skipped);
    QString sentence = cutSentence(result);
    if (!result.skipped.empty())
        sentence += QLatin1Char(' ') + skippedSentence(result.skipped);
    m_notice->showNotice(NoticeLine::Kind::Info, sentence); // the button below leads on
}

} // namespace faces::ui
