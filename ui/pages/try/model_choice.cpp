// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/model_choice.h"

#include "ui/convert.h"
#include "ui/vision_models.h"
#include "ui/words.h"

#include <QSignalBlocker>

#include <algorithm>
#include <ranges>

namespace faces::ui {

namespace {

QString aboutRun(const Run &run)
{
    QStringList lines{ModelChoice::tr("Trained on %Ln pictures of this project, split %1", nullptr, run.sizes.train)
                          .arg(wordFor(run.splitBy))};
    QStringList attributes;
    for (const AttributeId &id : run.options.attributes)
        attributes << text(id);
    lines << ModelChoice::tr("Says: %1").arg(attributes.join(QStringLiteral(", ")));
    if (run.validation)
        lines << ModelChoice::tr("Micro F1 %1 on %Ln validation faces", nullptr, run.validation->faces)
                     .arg(figure(run.validation->pooled().f1()));
    if (run.leaky())
        lines << ModelChoice::tr("Leaky: variants of one face stood in training and in test, its scores are too good.");
    return lines.join(QLatin1Char('\n'));
}

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
        source.title = ModelChoice::tr("%1 · leaky").arg(source.title);
    source.about = aboutRun(run);
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
    judge = std::make_unique<tasks::Judge>(std::move(model), tasks::kPictureThreads, models);
    key = wanted;
    return *judge;
}

QString ModelSource::keyIn(const std::filesystem::path &project) const
{
    return run ? toText(project) + QLatin1Char(' ') + key : key;
}

std::string ModelSource::suggests() const
{
    return run ? "run " + std::to_string(number(run->id)) : faces::toText(file.filename());
}

QString aboutModel(const Model &model)
{
    QStringList attributes, lines;
    for (const Attribute &attribute : model.attributes)
        attributes << text(attribute.name);
    lines << ModelChoice::tr("Says: %1").arg(attributes.join(QStringLiteral(", ")));
    for (const auto &[name, value] : model.notes)
        lines << QStringLiteral("%1: %2").arg(translated(name), text(value));
    return lines.join(QLatin1Char('\n'));
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

void ModelChoice::setAbout(const QString &key, const QString &about)
{
    for (std::vector<ModelSource> *sources : {&m_all, &m_files})
        for (ModelSource &source : *sources)
            if (!source.run && source.key == key)
                source.about = about;
    showAbout();
}

void ModelChoice::showAbout()
{
    for (int i = 0; i < count(); ++i)
        setItemData(i, m_all[static_cast<std::size_t>(i)].about, Qt::ToolTipRole);
    setToolTip(source() ? source()->about : QString());
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
    showAbout();
    const QString key = source() ? source()->key : QString();
    if (key == m_key)
        return;
    m_key = key;
    emit sourceChanged();
}

} // namespace faces::ui
