// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/suggesting.h"

#include "ui/jobs/quiet.h"
#include "ui/models/face_counts.h"
#include "ui/settings.h"
#include "ui/words.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace faces::ui {

namespace {

constexpr int kPauseMs = 400;  ///< counting all labels costs a little: not at every key
constexpr int kBusyMs = 1500;  ///< other work runs: asked again then
constexpr double kMore = 0.25; ///< share of labels that are new
constexpr int kManyFaces = 100;

tasks::SuggestOptions quietOptions()
{
    tasks::SuggestOptions options;
    options.allCores = false;
    return options;
}

/// No probability is high or low enough.
bool neverSure(const std::vector<SuggestionRule> &rules, const AttributeId &attribute)
{
    const auto rule = std::ranges::find(rules, attribute, &SuggestionRule::attribute);
    return rule != rules.end() && rule->noUpTo < 0 && rule->yesFrom > 1;
}

} // namespace

Suggesting::Suggesting(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_on(Settings().suggests() && !workspace.blind()),
      m_pause(new QTimer(this)), m_descriptors(std::make_shared<tasks::FaceDescriptors>())
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &Suggesting::consider);
    connect(&workspace, &Workspace::opened, this, &Suggesting::opened);
    connect(&workspace, &Workspace::labelsChanged, this, &Suggesting::labelsChanged);
    connect(&workspace, &Workspace::viewChanged, this, &Suggesting::labelsChanged);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_pause->stop();
        m_known = {};
        m_descriptors = std::make_shared<tasks::FaceDescriptors>();
        emit changed();
    });
    opened();
}

int Suggesting::Known::labels() const
{
    return std::accumulate(yes.begin(), yes.end(), 0) + std::accumulate(no.begin(), no.end(), 0);
}

int Suggesting::Known::learnable() const
{
    int ready = 0;
    for (std::size_t a = 0; a < yes.size(); ++a)
        ready += tasks::lackOf(yes[a], no[a], {}).labels == 0 ? 1 : 0;
    return ready;
}

Suggesting::Known Suggesting::count() const
{
    Known known;
    for (const Workspace::Shown &shown : m_workspace.attributes())
        known.attributes.push_back(shown.attribute.id);
    const FilterCounts &counts = FaceCounts::of(m_workspace).counts();
    known.yes = counts.yes;
    known.no = counts.no;
    return known;
}

void Suggesting::opened()
{
    m_known = count();
    // What an earlier session learned is there already.
    m_learnedLabels = m_learnedAttributes = 0;
    for (const Suggestions &source : m_workspace.view().suggestions)
        if (source.source == "model") {
            m_learnedLabels = m_known.labels();
            m_learnedAttributes = static_cast<int>(source.rules.size());
        }
    labelsChanged();
}

void Suggesting::labelsChanged()
{
    if (m_workspace.isOpen() && !m_pause->isActive())
        m_pause->start(kPauseMs);
}

bool Suggesting::upToDate() const { return !busy() && !m_pause->isActive() && !due(); }

bool Suggesting::due() const
{
    if (!m_on || !m_workspace.isOpen() || m_workspace.view().readOnly || m_known.learnable() == 0)
        return false;
    const int labels = m_known.labels(), many = kManyFaces * static_cast<int>(m_known.attributes.size());
    const int more = std::max(1, std::min(static_cast<int>(kMore * m_learnedLabels), many));
    return m_learnedLabels == 0 || m_known.learnable() > m_learnedAttributes || labels - m_learnedLabels >= more;
}

void Suggesting::consider()
{
    if (!m_workspace.isOpen())
        return;
    m_known = count();
    emit changed();
    if (m_job || !due())
        return;
    // Who does not label needs no suggestions: it is thought of again when the page is looked at.
    if (const auto *page = qobject_cast<QWidget *>(parent()); page && !page->isVisible())
        return;
    // A training of the person's own, an import: their processors, and their turn to write.
    if (m_workspace.working() || !m_workspace.allKept()) {
        m_pause->start(kBusyMs);
        return;
    }
    start();
}

void Suggesting::start()
{
    m_learnedLabels = m_known.labels();
    m_learnedAttributes = m_known.learnable();
    m_job = m_workspace.runShown(
        tr("Learning from your labels"),
        [known = m_descriptors](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            workQuietly();
            return tasks::suggest(project, quietOptions(), stop, progress, known.get());
        },
        [this](tasks::SuggestResult result) {
            m_workspace.showSuggestions(std::move(result.suggestions), std::move(result.suspicions));
            emit learned(result);
        });
    m_job->setQuiet(true);
    connect(m_job, &Job::ended, this, [this] {
        m_job = nullptr;
        labelsChanged();
        emit changed();
    });
    emit changed();
}

void Suggesting::setOn(bool on)
{
    if (on == m_on || m_workspace.blind())
        return;
    m_on = on;
    Settings().setSuggests(on);
    if (!on && m_job)
        m_job->cancel();
    if (on)
        m_learnedLabels = 0; // as if for the first time: what was cancelled is made up for
    labelsChanged();
    emit changed();
}

QString Suggesting::remark() const
{
    if (!m_on || !m_workspace.isOpen() || m_workspace.view().readOnly)
        return {};
    if (busy())
        return tr("Model learning in the background …");
    QStringList lacks;
    const auto attributes = m_workspace.attributes();
    for (std::size_t a = 0; a < m_known.yes.size() && a < attributes.size(); ++a) {
        const tasks::Lack lack = tasks::lackOf(m_known.yes[a], m_known.no[a], {});
        if (lack.labels == 0 || m_known.labels() == 0)
            continue;
        const Attribute &attribute = attributes[a].attribute;
        const QString word = lack.of == LabelValue::No && !attribute.noWord.empty()
                                 ? QString::fromStdString(attribute.noWord)
                                 : QString::fromStdString(attribute.name);
        lacks.append(tr("%1 still needs %Ln examples", nullptr, lack.labels).arg(word.toLower()));
    }
    if (lacks.isEmpty())
        return unprovenRemark();
    return lacks.size() > 2 ? tr("Suggestions come after a few dozen labels") : lacks.join(QStringLiteral(" · "));
}

/// A model that is right may stay unproven for long: a high rate takes many labelled faces to show.
QString Suggesting::unprovenRemark() const
{
    if (FaceCounts::of(m_workspace).counts().of(FaceState::Doubtful) == 0)
        return {};
    QStringList names;
    for (const Suggestions &source : m_workspace.view().suggestions)
        for (const Workspace::Shown &shown : m_workspace.attributes())
            if (source.source == "model" && neverSure(source.rules, shown.attribute.id))
                names.append(QString::fromStdString(shown.attribute.name).toLower());
    if (names.isEmpty())
        return {};
    return names.size() > 2
               ? tr("Suggestions keep their “?” until more is labelled")
               : tr("Suggestions of %1 keep their “?” until more is labelled").arg(names.join(tr(" and ")));
}

} // namespace faces::ui
