// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Cutting: it waits for what was just typed or dragged, and tells what it did.
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QCheckBox>

namespace faces::ui {

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
    int cells = 0, leftOut = 0, masksAnew = 0;
    for (const tasks::CutPhoto &photo : result.photos) {
        cells += static_cast<int>(photo.cells.size());
        leftOut += photo.leftOut;
        masksAnew += photo.masksAnew;
    }
    const int fresh = result.faces(), known = cells - fresh;
    QString sentence =
        tr("Cut %1 from %2.")
            .arg(words(cells, "face", "faces"), words(static_cast<int>(result.photos.size()), "photo", "photos"));
    if (known > 0)
        sentence += fresh > 0 ? tr(" %1 of them were there before and kept their labels, %2.")
                                    .arg(known)
                                    .arg(words(fresh, "is new", "are new"))
                              : tr(" All of them were there before and kept their labels.");
    if (masksAnew > 0)
        sentence += tr(" %1 moved: their backgrounds were removed anew.").arg(words(masksAnew, "face", "faces"));
    if (leftOut > 0)
        sentence += tr(" %1 left out now: rejected, not deleted.").arg(words(leftOut, "face is", "faces are"));
    return sentence;
}

void PhotosPage::cutDone(const tasks::CutResult &result)
{
    for (const Skipped &skipped : result.skipped)
        for (const Photo &photo : m_model->photos())
            if (photo.path == skipped.file)
                m_model->setTrouble(photo.id, QString::fromStdString(skipped.reason));
    if (result.photos.empty() && !result.skipped.empty())
        return m_notice->showTrouble(skippedSentence(result.skipped));
    QString sentence = cutSentence(result);
    if (!result.skipped.empty())
        sentence += QLatin1Char(' ') + skippedSentence(result.skipped);
    m_notice->showNotice(NoticeLine::Kind::Info, sentence); // the button below leads on
}

} // namespace faces::ui
