// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_choices.h"

#include "core/tasks/preview_batch.h"
#include "core/tasks/training.h"
#include "ui/convert.h"
#include "ui/pages/train/batch_preview.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/tune_words.h"
#include "ui/vision_models.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QLocale>

#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

namespace {

constexpr int kChoiceRestMs = 300;
constexpr double kMinuteSeconds = 60;

struct Foreseen {
    std::optional<tasks::TrainingEstimate> estimate;
    bool cuda = false;
};

Foreseen foresee(const store::Project &project, const TrainOptions &options, const std::stop_token &stop)
{
    Foreseen foreseen;
    foreseen.cuda = tasks::learner().deviceFor(Device::Auto) == "cuda";
    foreseen.estimate = tasks::estimateTraining(project, options, stop);
    return foreseen;
}

std::vector<QImage> drawnPictures(const store::Project &project, const TrainOptions &options, std::uint64_t draw,
                                  const std::stop_token &stop)
{
    std::vector<QImage> pictures;
    for (const tasks::PreviewFace &face : tasks::previewBatch(project, options, BatchPreview::kPictures, draw, stop))
        pictures.push_back(toImage(face.picture));
    return pictures;
}

/// "0.5 M", "12 k".
QString roundWords(double count)
{
    constexpr double kMillion = 1e6, kThousand = 1e3;
    if (count >= kMillion / 10)
        return TrainChoices::tr("%1 M").arg(QLocale().toString(count / kMillion, 'f', count < 100 * kMillion ? 1 : 0));
    return TrainChoices::tr("%1 k").arg(QLocale().toString(count / kThousand, 'f', 0));
}

/// How sure it is shows: "about" what was measured, "roughly" what is reckoned.
QString timeWords(const tasks::TrainingEstimate &estimate)
{
    if (estimate.seconds <= 0)
        return TrainChoices::tr("Time not known yet");
    if (estimate.seconds < kMinuteSeconds)
        return TrainChoices::tr("Less than a minute");
    const QString time = durationWords(estimate.seconds);
    return estimate.fromRun ? TrainChoices::tr("About %1").arg(time) : TrainChoices::tr("Roughly %1").arg(time);
}

/// Nothing where the time is not known.
QString basisWords(const tasks::TrainingEstimate &estimate)
{
    if (estimate.fromRun)
        return TrainChoices::tr("measured on run %1").arg(number(*estimate.fromRun));
    return estimate.seconds > 0 ? TrainChoices::tr("reckoned from this machine's speed") : QString();
}

QString basisDetails(const tasks::TrainingEstimate &estimate)
{
    if (estimate.comparedRuns > 1)
        return TrainChoices::tr("run %1 is the middle one of %Ln runs in speed", nullptr, estimate.comparedRuns)
            .arg(number(*estimate.fromRun));
    if (!estimate.fromRun && estimate.seconds > 0)
        return TrainChoices::tr("no run of this network has epochs to go by: the time is a rough one");
    return {};
}

} // namespace

TrainOptions withOwnMatting(TrainOptions options)
{
    const QString matting = toText(visionModels().matting);
    if (options.background != Background::Keep && !matting.isEmpty()) {
        options.matting = {};
        options.matting.path = matting.toStdString();
    }
    return options;
}

QString estimateWords(const tasks::TrainingEstimate &estimate)
{
    QStringList said{timeWords(estimate), sizeWords(estimate.memoryBytes)};
    if (const QString basis = basisWords(estimate); !basis.isEmpty())
        said << basis;
    return said.join(QStringLiteral(" · "));
}

QString estimateDetails(const tasks::TrainingEstimate &estimate)
{
    QStringList said{TrainChoices::tr("%Ln faces an epoch", nullptr, static_cast<int>(estimate.trainFaces)),
                     TrainChoices::tr("%1 parameters").arg(roundWords(static_cast<double>(estimate.parameters))),
                     TrainChoices::tr("%1 multiply-adds a face").arg(roundWords(estimate.multiplyAdds))};
    if (estimate.folds > 0)
        said << TrainChoices::tr("with %Ln more trainings for out-of-fold thresholds", nullptr, estimate.folds);
    if (const QString basis = basisDetails(estimate); !basis.isEmpty())
        said << basis;
    return said.join(QStringLiteral(" · "));
}

TrainChoices::TrainChoices(Workspace &workspace, TrainForm &form, QWidget *page)
    : QObject(page), m_workspace(workspace), m_form(form), m_estimating(new Latest({}, this)),
      m_drawing(new Latest({}, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kChoiceRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TrainChoices::ask);
    connect(&m_form, &TrainForm::optionsChanged, this, &TrainChoices::changed);
    connect(&m_workspace, &Workspace::viewChanged, this, &TrainChoices::changed);
    connect(&m_workspace, &Workspace::labelsChanged, this, &TrainChoices::changed);
    connect(&m_workspace, &Workspace::closed, this, &TrainChoices::forget);
    const auto showSplit = [this] {
        const std::optional<Split> &split = m_workspace.view().split;
        m_form.setLeakySplit(split && split->leaky());
    };
    connect(&m_workspace, &Workspace::viewChanged, this, showSplit);
    connect(&m_workspace, &Workspace::closed, this, showSplit);
    showSplit();
    connect(&m_form.preview(), &BatchPreview::cameUp, this, &TrainChoices::ask);
    connect(&m_form.preview(), &BatchPreview::drawWanted, this, &TrainChoices::drawAgain);
    connect(m_estimating, &Latest::failed, this,
            [this](const QString &sentence) { m_form.setEstimate(tr("No estimate: %1").arg(sentence), sentence); });
    connect(m_drawing, &Latest::failed, this,
            [this](const QString &sentence) { m_form.preview().showNothing(sentence, true); });
}

void TrainChoices::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown) {
        m_rest.start();
        return;
    }
    // What is under way is read when somebody looks again.
    m_rest.stop();
    m_estimateStale = m_estimateStale || m_estimating->busy();
    m_previewStale = m_previewStale || m_drawing->busy();
    m_estimating->forget();
    m_drawing->forget();
}

void TrainChoices::changed()
{
    m_estimateStale = m_previewStale = true;
    if (m_shown)
        m_rest.start();
}

void TrainChoices::ask()
{
    if (!m_shown || !m_workspace.isOpen() || m_rest.isActive())
        return;
    if (m_estimateStale)
        askEstimate();
    if (m_previewStale && m_form.preview().isVisible())
        askPreview();
}

void TrainChoices::askEstimate()
{
    m_estimateStale = false;
    if (!m_form.complete()) {
        m_estimating->forget();
        m_form.setEstimate({});
        return;
    }
    m_estimating->read(
        m_workspace.folder(),
        [options = withOwnMatting(m_form.options())](const store::Project &project, std::stop_token stop) {
            return foresee(project, options, stop);
        },
        [this](const Foreseen &foreseen) {
            m_form.setCudaThere(foreseen.cuda);
            if (foreseen.estimate)
                m_form.setEstimate(estimateWords(*foreseen.estimate), estimateDetails(*foreseen.estimate));
            else
                m_form.setEstimate(tr("Nothing to learn from yet: no face of the training part has a label."));
        });
}

void TrainChoices::askPreview()
{
    m_previewStale = false;
    if (!m_form.complete()) {
        m_drawing->forget();
        m_form.preview().showNothing(tr("Choose at least one attribute, and what goes together."));
        return;
    }
    m_drawing->read(
        m_workspace.folder(),
        [options = withOwnMatting(m_form.options()), draw = m_draw](const store::Project &project,
                                                                    std::stop_token stop) {
            return drawnPictures(project, options, draw, stop);
        },
        [this](std::vector<QImage> pictures) {
            if (pictures.empty())
                m_form.preview().showNothing(tr("No face has a label yet: label a few, and the network's view of them "
                                                "is drawn here."));
            else
                m_form.preview().setPictures(std::move(pictures));
        });
}

/// At once: that is what was asked for.
void TrainChoices::drawAgain()
{
    ++m_draw;
    m_previewStale = true;
    ask();
}

/// Another project is another story.
void TrainChoices::forget()
{
    m_rest.stop();
    m_estimating->forget();
    m_drawing->forget();
    m_estimateStale = m_previewStale = true;
    m_form.setEstimate({});
    m_form.preview().showNothing(tr("Faces are being drawn."));
}

} // namespace faces::ui
