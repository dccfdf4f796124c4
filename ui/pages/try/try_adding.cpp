// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The shown picture becomes a photo of the project, and what the model says suggestions.
#include "core/tasks/add_tried.h"
#include "core/tasks/training.h"
#include "ui/convert.h"
#include "ui/models/filter_text.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QStringList>

#include <algorithm>

namespace faces::ui {

namespace {

tasks::TriedPhoto orderFor(const TriedPicture &picture, const ModelSource &source)
{
    tasks::TriedPhoto tried;
    tried.file = toPath(picture.path);
    tried.pixels = picture.picture->pixels;
    tried.source = source.suggests();
    for (const JudgedFace::Answer &answer : picture.faces.front().answers) {
        tried.attributes.push_back(answer.attribute);
        tried.thresholds.push_back(answer.threshold);
    }
    for (const JudgedFace &face : picture.faces) {
        tasks::TriedPhoto::Face &one = tried.faces.emplace_back();
        one.place = face.place;
        for (const JudgedFace::Answer &answer : face.answers)
            one.probabilities.push_back(static_cast<float>(answer.probability));
    }
    return tried;
}

} // namespace

void TryPage::addToProject()
{
    const TriedPicture *picture = current();
    const ModelSource *source = m_choice->source();
    if (!picture || !picture->picture || !source || picture->faces.empty())
        return;
    if (workspace().view().readOnly)
        return m_notice->showTrouble(tr("Nothing was added: this project is open for reading only."));
    if (!known(*picture) || std::ranges::any_of(picture->faces, &JudgedFace::waits))
        return m_notice->showNotice(NoticeLine::Kind::Info, tr("Wait a moment: the faces are still being judged."));
    workspace().run(
        tr("Adding a picture"),
        [tried = orderFor(*picture, *source)](store::Project &project, std::stop_token stop, ProgressSink &) {
            return tasks::addTried(project, tried, stop);
        },
        [this](const tasks::AddedTried &added) { tellAdded(added); });
}

void TryPage::tellAdded(const tasks::AddedTried &added)
{
    const auto show = [this, photo = added.photo.id] {
        FaceFilter filter;
        filter.photos.insert(photo);
        emit facesWanted(toText(filter));
    };
    if (added.known)
        return m_notice->showNotice(
            NoticeLine::Kind::Info,
            added.photo.faces > 0
                ? tr("Nothing was added: the project has this picture already, with %Ln faces.", nullptr,
                     added.photo.faces)
                : tr("Nothing was added: the project has this picture already. Cut its faces on the Photos page."),
            added.photo.faces > 0 ? tr("Show them") : QString(), show);
    const int faces = static_cast<int>(added.faces.size());
    QString sentence = tr("Its %Ln faces were added, %1.", nullptr, faces)
                           .arg(tr("with %Ln suggestions to look at", "added faces", added.suggested));
    QStringList lacking;
    for (const std::string &name : added.leftOut)
        lacking << text(name);
    if (!lacking.isEmpty())
        sentence +=
            QLatin1Char(' ') +
            tr("Left out, because the project has no such attribute: %1.").arg(lacking.join(QStringLiteral(", ")));
    m_notice->showNotice(NoticeLine::Kind::Info, sentence,
                         tr("Label %n faces", "that were just added: it, or them", faces), show);
}

} // namespace faces::ui
