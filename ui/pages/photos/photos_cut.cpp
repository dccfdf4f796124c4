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
    if (brushed == 0)
        return PhotosPage::tr("%Ln faces moved: their backgrounds were removed anew.", nullptr, moved);
    if (brushed == moved)
        return PhotosPage::tr(
            "%Ln faces moved: their backgrounds were removed anew, your brush strokes were carried along.", nullptr,
            moved);
    return PhotosPage::tr("%Ln faces moved: their backgrounds were removed anew, your brush strokes on %1 of them were "
                          "carried along.",
                          nullptr, moved)
        .arg(QLocale().toString(brushed));
}

/// known: faces of an earlier cut; fresh: new ones. Nobody is told of labels where there are none.
QString knownSentence(int known, int fresh, bool labels)
{
    if (fresh == 0)
        return labels ? PhotosPage::tr("All %Ln of them were there before and kept their labels.", nullptr, known)
                      : PhotosPage::tr("All %Ln of them were there before.", nullptr, known);
    const QString were = labels ? PhotosPage::tr("%Ln of them were there before and kept their labels", nullptr, known)
                                : PhotosPage::tr("%Ln of them were there before", nullptr, known);
    return PhotosPage::tr("%1, %Ln are new.", "so many of the faces that were cut", fresh).arg(were);
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
    const bool hadFocus = window()->focusWidget() == m_cut;
    showStatus(); // the button can't be pressed now, and Qt gives the focus to whatever follows
    connect(m_cutting, &Job::ended, this, [this, given = QPointer(hadFocus ? window()->focusWidget() : nullptr)] {
        m_cutting.clear();
        const bool stillThere = given && given == window()->focusWidget(); // nobody has moved it since
        showStatus();
        if (!stillThere)
            return;
        m_cut->setFocus();
        m_leadsOn = true;
        showStatus();
    });
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
        sentence = tr("Cancelled: of %Ln photos %1, with %2.", nullptr, result.wanted)
                       .arg(tr("%Ln are cut", "photos", photos), tr("%Ln faces", "with so many", cells));
    else
        sentence = tr("Cut %Ln faces %1.", nullptr, cells).arg(tr("from %Ln photos", "cut faces", photos));
    if (result.removed > 0)
        sentence += QLatin1Char(' ') + tr("%Ln photos were removed meanwhile.", nullptr, result.removed);
    const QString changes = changesSentence(result);
    return changes.isEmpty() ? sentence : sentence + QLatin1Char(' ') + changes;
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
    QStringList sentences;
    if (known > 0)
        sentences << knownSentence(known, fresh, labelled > 0);
    if (moved > 0)
        sentences << movedSentence(moved, brushed);
    if (leftOut > 0)
        sentences << tr("%Ln faces are left out now: rejected, not deleted.", nullptr, leftOut);
    return sentences.join(QLatin1Char(' '));
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
