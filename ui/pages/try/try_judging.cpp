// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is said of the pictures: reading, judging, and following boxes that are moved.
#include "core/tasks/add_tried.h"
#include "core/vision/read_photo.h"
#include "ui/convert.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QCheckBox>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace faces::ui {

namespace {

constexpr int kThumbnailPx = 200;
constexpr int kAhead = 24; ///< so many pictures before and behind the shown one are judged by themselves

/// What a picture is before it is read.
struct Unread {
    QString path;
    QImage pasted;
};

struct ReadPicture {
    PicturePtr picture;
    QImage thumbnail;
};

ReadPicture readOne(const Unread &unread, const std::stop_token &stop)
{
    ReadPicture read;
    read.picture = makePicture(
        unread.path.isEmpty() ? toMat(unread.pasted)
                              : vision::readWithAlphaAtMost(toPath(unread.path), tasks::kMostTriedMegapixels, stop));
    if (!read.picture->levels.empty())
        read.thumbnail = read.picture->levels.back().scaled(kThumbnailPx, kThumbnailPx, Qt::KeepAspectRatio,
                                                            Qt::SmoothTransformation);
    return read;
}

std::vector<JudgedFace> toShow(const std::vector<tasks::Judged> &judged, const Model &model)
{
    std::vector<JudgedFace> faces;
    for (const tasks::Judged &one : judged) {
        JudgedFace face{one.place(), toImage(one.pixels), {}, false};
        for (std::size_t i = 0; i < one.answers.size(); ++i)
            face.answers.push_back(
                {one.answers[i].attribute, one.answers[i].probability, model.thresholds.at(i), one.answers[i].yes});
        faces.push_back(std::move(face));
    }
    return faces;
}

/// What a job needs to know to judge.
struct JudgeOrder {
    std::shared_ptr<KeptJudge> kept;
    ModelSource source;
    std::filesystem::path project;
    tasks::VisionModels models;
    tasks::FindFaces find = tasks::FindFaces::Auto;
};

struct Said {
    std::vector<JudgedFace> faces;
    QString about; ///< what the model says of itself
};

Said judgePicture(const JudgeOrder &order, const PicturePtr &picture)
{
    const std::scoped_lock lock(order.kept->mutex);
    tasks::Judge &judge = order.kept->of(order.source, order.project, order.models);
    return {toShow(judge.judge(picture->pixels, order.find), judge.model()), aboutModel(judge.model())};
}

std::vector<JudgedFace> judgePlaces(const JudgeOrder &order, const PicturePtr &picture,
                                    const std::vector<FacePlace> &places)
{
    const std::scoped_lock lock(order.kept->mutex);
    tasks::Judge &judge = order.kept->of(order.source, order.project, order.models);
    return toShow(judge.judgeBoxes(picture->pixels, places), judge.model());
}

/// Boxes that stand where they stood keep their answers; one that was moved keeps them until it is judged again.
std::vector<JudgedFace> withPlaces(const std::vector<JudgedFace> &before, const std::vector<FacePlace> &places)
{
    std::vector<JudgedFace> after;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto stayed = std::ranges::find(before, places[i], &JudgedFace::place);
        JudgedFace face;
        if (stayed != before.end())
            face = *stayed;
        else if (before.size() == places.size())
            face = before[i];
        face.waits = face.waits || stayed == before.end();
        face.place = places[i];
        after.push_back(std::move(face));
    }
    return after;
}

/// A box that was moved on meanwhile shows the answer to where it stood a moment ago until its own is there.
void takeAnswer(std::vector<JudgedFace> &faces, std::size_t row, const JudgedFace &said)
{
    const auto stands = std::ranges::find(faces, said.place, &JudgedFace::place);
    if (stands != faces.end()) {
        *stands = said;
    } else if (row < faces.size() && faces[row].waits) {
        const FacePlace place = std::exchange(faces[row], said).place;
        faces[row].place = place;
        faces[row].waits = true;
    }
}

} // namespace

void TryPage::read()
{
    const TriedPicture *picture = current();
    if (!picture)
        return;
    // What is still being read or judged is of another picture, and so is its trouble.
    m_judging.forget();
    m_following.forget();
    m_read.forget();
    if (picture->picture)
        return judge();
    m_read.ask([unread = Unread{picture->path, picture->pasted}](const std::stop_token &stop,
                                                                 ProgressSink &) { return readOne(unread, stop); },
               [this, id = picture->id](const ReadPicture &read) {
                   if (TriedPicture *one = byId(id)) {
                       one->picture = read.picture;
                       one->thumbnail = read.thumbnail;
                       one->trouble.clear();
                       m_pictures->tellChanged(id);
                   }
                   showPicture();
                   judge();
               });
}

QString TryPage::judgeKey(const TriedPicture &picture) const
{
    const ModelSource *source = m_choice->source();
    const QString how = picture.byHand         ? QStringLiteral(" by hand")
                        : m_whole->isChecked() ? QStringLiteral(" whole")
                                               : QStringLiteral(" found");
    return source ? source->keyIn(workspace().folder()) + how + keyOf(visionModels()) : QString();
}

void TryPage::readModel()
{
    m_modelReading.forget();
    const ModelSource *source = m_choice->source();
    if (!source || source->run || current())
        return;
    m_notice->hide(); // it was of another model
    m_modelReading.ask(
        [order = JudgeOrder{m_judge, *source, workspace().folder(), visionModels()}](std::stop_token, ProgressSink &) {
            const std::scoped_lock lock(order.kept->mutex);
            return aboutModel(order.kept->of(order.source, order.project, order.models).model());
        },
        [this, file = source->key](const QString &about) { m_choice->setAbout(file, about); });
}

void TryPage::judge()
{
    const ModelSource *source = m_choice->source();
    TriedPicture *picture = current();
    if (!source || !picture || !picture->picture)
        return;
    if (!live())
        m_notice->hide();
    if (known(*picture) && !live()) {
        showFaces();
        return follow();
    }
    const QString key = judgeKey(*picture);
    if (picture->byHand) {
        for (JudgedFace &face : picture->faces)
            face.waits = true;
        picture->judgedBy = key;
        showFaces();
        return follow();
    }
    const auto find = m_whole->isChecked() ? tasks::FindFaces::WholePicture : tasks::FindFaces::Auto;
    m_judging.ask([order = JudgeOrder{m_judge, *source, workspace().folder(), visionModels(), find},
                   pixels = picture->picture](std::stop_token, ProgressSink &) { return judgePicture(order, pixels); },
                  [this, id = picture->id, key, file = source->key](const Said &said) {
                      m_choice->setAbout(file, said.about);
                      if (TriedPicture *one = byId(id)) {
                          one->faces = said.faces;
                          one->judgedBy = key;
                          m_pictures->tellChanged(id);
                      }
                      showFaces();
                  });
    showFaces();
}

void TryPage::editBoxes(const std::vector<FacePlace> &boxes)
{
    TriedPicture *picture = current();
    if (!picture || !picture->picture || !m_choice->source())
        return;
    m_judging.forget(); // what was to be found there is settled now
    picture->faces = withPlaces(picture->faces, boxes);
    picture->byHand = true;
    picture->judgedBy = judgeKey(*picture);
    m_pictures->tellChanged(picture->id);
    showFaces();
    follow();
}

void TryPage::follow()
{
    const ModelSource *source = m_choice->source();
    const TriedPicture *picture = current();
    if (live() || !source || !picture || !picture->picture || !known(*picture) ||
        m_following.busy()) // asked again when it ended
        return;
    std::vector<FacePlace> waiting;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < picture->faces.size(); ++row)
        if (picture->faces[row].waits) {
            waiting.push_back(picture->faces[row].place);
            rows.push_back(row);
        }
    if (waiting.empty())
        return;
    m_following.ask([order = JudgeOrder{m_judge, *source, workspace().folder(), visionModels()},
                     pixels = picture->picture,
                     waiting](std::stop_token, ProgressSink &) { return judgePlaces(order, pixels, waiting); },
                    [this, id = picture->id, rows, key = judgeKey(*picture)](const std::vector<JudgedFace> &said) {
                        TriedPicture *one = byId(id);
                        if (!one || one->judgedBy != key)
                            return;
                        for (std::size_t i = 0; i < said.size(); ++i)
                            takeAnswer(one->faces, rows[i], said[i]);
                        showFaces();
                    });
}

void TryPage::findAgain()
{
    TriedPicture *picture = current();
    if (!picture || !picture->byHand)
        return;
    m_following.forget();
    picture->byHand = false;
    picture->judgedBy.clear();
    judge();
}

const TriedPicture *TryPage::nextAhead() const
{
    const TriedPicture *next = nullptr;
    for (int row = std::max(0, m_at - kAhead); row < std::min(m_pictures->count(), m_at + kAhead + 1); ++row) {
        const TriedPicture *one = std::as_const(*m_pictures).at(row);
        if (row != m_at && one->trouble.isEmpty() && !one->byHand && !known(*one) &&
            (!next || std::abs(row - m_at) < std::abs(m_pictures->rowOf(next->id) - m_at)))
            next = one;
    }
    return next;
}

void TryPage::lookAhead()
{
    const ModelSource *source = m_choice->source();
    if (!source || m_modelFails || live() || m_ahead.busy() || m_read.busy() || m_judging.busy())
        return;
    const TriedPicture *next = nextAhead();
    if (!next)
        return;
    struct Ahead {
        ReadPicture read;
        Said said;
        QString trouble;
    };
    const auto find = m_whole->isChecked() ? tasks::FindFaces::WholePicture : tasks::FindFaces::Auto;
    m_ahead.ask(
        [order = JudgeOrder{m_judge, *source, workspace().folder(), visionModels(), find},
         unread = Unread{next->path, next->pasted}](const std::stop_token &stop, ProgressSink &) {
            Ahead ahead;
            try {
                ahead.read = readOne(unread, stop);
            } catch (const Error &error) {
                if (error.kind() == ErrorKind::Cancelled)
                    throw;
                ahead.trouble = toSentence(error);
                return ahead;
            }
            ahead.said = judgePicture(order, ahead.read.picture);
            return ahead;
        },
        [this, id = next->id, key = judgeKey(*next)](const Ahead &ahead) {
            TriedPicture *one = byId(id);
            if (!one || one->byHand)
                return;
            one->trouble = ahead.trouble;
            one->thumbnail = ahead.read.thumbnail;
            if (ahead.trouble.isEmpty()) {
                one->faces = ahead.said.faces;
                one->judgedBy = key;
            }
            m_pictures->tellChanged(id);
        });
}

} // namespace faces::ui
