// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_faces_view.h"

#include "ui/pages/results/compared_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kScoreSoonMs = 150; ///< intervals cost a thousand draws: once the labels stand still

/// The newest run that can be compared and is not this one.
std::optional<RunId> newestBut(const std::vector<Run> &runs, std::optional<RunId> but)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->hasModel() && run->id != but)
            return run->id;
    return std::nullopt;
}

bool comparable(const std::vector<Run> &runs, std::optional<RunId> id)
{
    return id && std::ranges::any_of(runs, [id](const Run &run) { return run.id == *id && run.hasModel(); });
}

} // namespace

ComparedFacesView::ComparedFacesView(Workspace &workspace, std::set<RunId> &looked, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_looked(looked), m_model(new ComparedFacesModel(this)),
      m_reading(new Latest({}, this)), m_scoring(new Latest({}, this))
{
    makeActions();
    build();
    connectParts();
    for (QTimer *timer : {&m_scoreSoon, &m_loadSoon})
        timer->setSingleShot(true);
    m_scoreSoon.setInterval(kScoreSoonMs);
    m_loadSoon.setInterval(kNextTurnMs);
    viewChanged();
}

const std::shared_ptr<ComparedTable> &ComparedFacesView::table(ComparedOn part) const
{
    return part == ComparedOn::Test         ? m_loaded->test
           : part == ComparedOn::Validation ? m_loaded->validation
                                            : m_loaded->outOfFold;
}

QString ComparedFacesView::sentence() const { return m_summary->sentence(); }

QString ComparedFacesView::leftOut() const { return m_leftOut->isHidden() ? QString() : m_leftOut->text(); }

void ComparedFacesView::takeFocus()
{
    m_frame->takeFocus(m_grid);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
}

void ComparedFacesView::compare(RunId a, RunId b)
{
    m_a = a;
    m_b = b;
    viewChanged();
}

void ComparedFacesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        viewChanged();
    countLook();
}

void ComparedFacesView::forgetProject()
{
    // The next project counts its runs from 1 again: nothing of this one may be taken for its.
    m_reading->forget();
    m_scoring->forget();
    m_scoreSoon.stop();
    m_a.reset();
    m_b.reset();
    m_loaded.reset();
    m_part = m_wantedPart = ComparedOn::Validation;
    m_chips->clearFilter();
    m_looked.clear();
    m_attribute.clear();
    m_current = {};
    m_scores = {};
    m_model->setTable(std::make_shared<const ComparedTable>(), {}, {});
    viewChanged();
}

void ComparedFacesView::viewChanged()
{
    // Nobody waits for what is not seen.
    m_stale = !isVisible();
    if (m_stale)
        return;
    const std::vector<Run> &runs = m_workspace.view().runs;
    if (!comparable(runs, m_b))
        m_b = newestBut(runs, m_a);
    if (!comparable(runs, m_a) || m_a == m_b)
        m_a = newestBut(runs, m_b);
    const bool any = m_a && m_b;
    m_frame->showContent(any);
    listRuns();
    if (any)
        return load();
    m_reading->forget();
    m_loaded.reset();
    emit footChanged();
}

void ComparedFacesView::listRuns()
{
    for (QComboBox *list : {m_runsA, m_runsB}) {
        const QSignalBlocker quiet(list);
        list->clear();
        const std::vector<Run> &runs = m_workspace.view().runs;
        for (auto run = runs.rbegin(); run != runs.rend(); ++run)
            if (run->hasModel())
                list->addItem(nameOf(*run), QVariant::fromValue<qint64>(number(run->id)));
        const std::optional<RunId> chosen = list == m_runsA ? m_a : m_b;
        list->setCurrentIndex(chosen ? list->findData(QVariant::fromValue<qint64>(number(*chosen))) : -1);
    }
}

/// Who chooses the run that stands on the other side wants them the other way round.
void ComparedFacesView::choose(QComboBox *list)
{
    const auto wanted = RunId(list->currentData().toLongLong());
    std::optional<RunId> &here = list == m_runsA ? m_a : m_b, &there = list == m_runsA ? m_b : m_a;
    if (wanted == there)
        std::swap(here, there);
    else
        here = wanted;
    viewChanged();
}

void ComparedFacesView::swapRuns()
{
    std::swap(m_a, m_b);
    viewChanged();
}

void ComparedFacesView::showPart()
{
    if (!m_loaded)
        return; // still being read: then it is shown
    const auto has = [this](ComparedOn part) { return table(part)->faces() > 0; };
    m_part = m_wantedPart;
    if (!has(m_part)) // what both have, if there is anything
        for (const ComparedOn other : {ComparedOn::Test, ComparedOn::Validation})
            m_part = has(other) ? other : m_part;
    m_chips->setParts(static_cast<int>(m_loaded->validation->faces()), static_cast<int>(m_loaded->test->faces()),
                      static_cast<int>(m_loaded->outOfFold->faces()), m_part);
    const std::shared_ptr<ComparedTable> &shown = table(m_part);
    const auto &attributes = shown->attributes();
    const auto at = std::ranges::find(attributes, m_attribute, &Attribute::id);
    m_model->setTable(shown, comparedName(m_loaded->a), comparedName(m_loaded->b));
    m_grid->arrange(); // a tile has a line for each attribute
    m_scores = {};
    m_scoring->forget(); // of another part
    showAttribute(at == attributes.end() ? -1 : static_cast<int>(at - attributes.begin()));
    countLook();
}

void ComparedFacesView::showAttribute(int attribute)
{
    const auto &attributes = m_model->table().attributes();
    m_model->setAttribute(attribute < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(attribute)));
    m_attribute = attribute < 0 ? AttributeId() : attributes[static_cast<std::size_t>(attribute)].id;
    m_chips->setAttributes(attributes, m_model->attribute());
    showCounts();
}

void ComparedFacesView::showCounts()
{
    if (!m_loaded)
        return;
    m_chips->setCounts(m_model->counts());
    const QString nothing = whyNothing();
    m_nothing->setVisible(!nothing.isEmpty());
    m_nothing->setText(nothing);
    const QStringList left =
        leftOutSentences(m_loaded->a, m_loaded->b, m_model->table().part(), m_part, m_workspace.view().allAttributes);
    m_leftOut->setVisible(!left.isEmpty());
    m_leftOut->setText(left.join(QLatin1Char('\n')));
    showSummary();
    m_scoreSoon.start();
    emit footChanged();
}

QString ComparedFacesView::whyNothing() const
{
    const ComparedTable &shown = m_model->table();
    const tasks::ComparedFacesPart &part = shown.part();
    const QString faces = facesWord(m_part);
    const auto empty = [&](const Run &run) { return tr("%1 has judged no %2.").arg(comparedName(run), faces); };
    if (m_model->rowCount() > 0)
        return {};
    if (m_loaded->a.leaky() || m_loaded->b.leaky())
        return tr("A leaky run cannot be compared face by face.");
    if (part.facesA == 0 || part.facesB == 0)
        return empty(part.facesA == 0 ? m_loaded->a : m_loaded->b);
    if (shown.attributes().empty())
        return tr("The two runs have no attribute in common.");
    if (shown.faces() == 0)
        return tr("The two runs have no %1 in common.").arg(faces);
    return tr("No face fits these filters. Esc clears them.");
}

} // namespace faces::ui
