// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/model_choice.h"

#include "ui/convert.h"
#include "ui/vision_models.h"

#include <QSignalBlocker>

#include <algorithm>
#include <ranges>

namespace faces::ui {

namespace {

ModelSource sourceOf(const Run &run)
{
    ModelSource source;
    source.run = run;
    source.key = QStringLiteral("run %1 epoch %2").arg(number(run.id)).arg(run.bestEpoch);
    for (const double threshold : run.thresholds)
        source.key += QStringLiteral(" %1").arg(threshold);
    const auto net = toWord(run.options.net);
    source.title = ModelChoice::tr("Run %1 · %2")
                       .arg(number(run.id))
                       .arg(QString::fromUtf8(net.data(), static_cast<qsizetype>(net.size())));
    if (run.leaky())
        source.title += ModelChoice::tr(" · leaky");
    return source;
}

/// The same model, whatever its thresholds are now.
QString nameOf(const ModelSource &source)
{
    return source.run ? QStringLiteral("run %1").arg(number(source.run->id)) : source.key;
}

} // namespace

tasks::Judge &KeptJudge::of(const ModelSource &source, const std::filesystem::path &project,
                            const tasks::VisionModels &models)
{
    const QString wanted = source.keyIn(project) + keyOf(models);
    if (judge && key == wanted)
        return *judge;
    judge.reset();
    Model model = source.run ? tasks::loadModel(store::Project::open(project, store::OpenMode::ReadOnly), *source.run)
                             : tasks::loadModelFile(source.file);
    // One thread: a training that runs meanwhile keeps its cores.
    judge = std::make_unique<tasks::Judge>(std::move(model), 1, models);
    key = wanted;
    return *judge;
}

QString ModelSource::keyIn(const std::filesystem::path &project) const
{
    return run ? toText(project) + QLatin1Char(' ') + key : key;
}

ModelChoice::ModelChoice(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Model"));
    setPlaceholderText(tr("no model yet"));
    setMinimumContentsLength(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, [this] { m_byHand = true; });
    connect(this, &QComboBox::currentIndexChanged, this, &ModelChoice::chosen);
}

const ModelSource *ModelChoice::source() const
{
    const int at = currentIndex();
    return at >= 0 && at < static_cast<int>(m_all.size()) ? &m_all[static_cast<std::size_t>(at)] : nullptr;
}

void ModelChoice::setRuns(const std::vector<Run> &runs)
{
    const QString before = source() ? nameOf(*source()) : QString();
    m_runs.clear();
    for (const Run &run : std::views::reverse(runs))
        if (run.hasModel())
            m_runs.push_back(sourceOf(run));
    fill(m_byHand || (source() && !source()->run) ? before : QString());
}

void ModelChoice::addFile(const std::filesystem::path &file)
{
    ModelSource source;
    source.file = file;
    source.key = toText(file);
    source.title = toText(file.filename());
    std::erase_if(m_files, [&](const ModelSource &known) { return known.key == source.key; });
    m_files.push_back(source);
    m_byHand = true;
    fill(source.key);
}

void ModelChoice::clearAll()
{
    m_runs.clear();
    m_byHand = false;
    fill(m_files.empty() ? QString() : m_files.back().key);
}

void ModelChoice::fill(const QString &wanted)
{
    {
        const QSignalBlocker quiet(this);
        m_all = m_runs;
        m_all.insert(m_all.end(), m_files.begin(), m_files.end());
        clear();
        for (const ModelSource &source : m_all)
            addItem(source.title);
        const auto at = std::ranges::find_if(m_all, [&](const ModelSource &s) { return nameOf(s) == wanted; });
        setCurrentIndex(m_all.empty() ? -1 : at == m_all.end() ? 0 : static_cast<int>(at - m_all.begin()));
        setEnabled(!m_all.empty());
    }
    chosen();
}

void ModelChoice::chosen()
{
    const QString key = source() ? source()->key : QString();
    if (key == m_key)
        return;
    m_key = key;
    emit sourceChanged();
}

} // namespace faces::ui
