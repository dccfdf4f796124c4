// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How two runs' faces are read, and what changes them afterwards.
#include "ui/pages/results/compared_faces_view.h"
#include "ui/workspace.h"

#include <algorithm>

namespace faces::ui {

namespace {

bool sameTable(const ComparedTable &a, const ComparedTable &b)
{
    const JudgedPair &one = a.pair(), &other = b.pair();
    return one.a.faces == other.a.faces && one.a.thresholds == other.a.thresholds &&
           one.b.thresholds == other.b.thresholds && one.a.probabilities == other.a.probabilities &&
           one.b.probabilities == other.b.probabilities && a.attributes() == b.attributes();
}

/// Where each of a table's attributes stands in the labels of the window's faces.
std::vector<std::size_t> comparedLabels(const ComparedTable &table, const std::vector<Attribute> &all)
{
    std::vector<std::size_t> places;
    for (const Attribute &attribute : table.attributes())
        places.push_back(static_cast<std::size_t>(std::ranges::find(all, attribute.id, &Attribute::id) - all.begin()));
    return places;
}

} // namespace

ComparedFacesView::Loaded ComparedFacesView::loaded(const store::Project &project, RunId a, RunId b,
                                                    const std::stop_token &stop)
{
    const std::optional<Run> runA = project.run(a), runB = project.run(b);
    if (!runA || !runB)
        return {};
    tasks::ComparedFaces compared = tasks::comparedFaces(project, *runA, *runB, stop);
    Loaded read{std::move(compared.a), std::move(compared.b), {}, {}, {}};
    const auto made = [&](tasks::ComparedFacesPart &part) {
        return std::make_shared<ComparedTable>(std::move(part), compared.attributes);
    };
    read.validation = made(compared.validation);
    read.test = made(compared.test);
    read.outOfFold = made(compared.outOfFold);
    return read;
}

void ComparedFacesView::load()
{
    m_loadAgain = !m_workspace.allKept(); // what is being written may reject a face, or bring one back
    m_reading->read(
        m_workspace.folder(),
        [a = *m_a, b = *m_b](const store::Project &project, const std::stop_token &stop) {
            return loaded(project, a, b, stop);
        },
        [this](Loaded read) { take(std::move(read)); });
}

void ComparedFacesView::loadAgain()
{
    if (m_loadAgain && m_workspace.allKept() && isVisible() && m_a && m_b)
        load();
}

void ComparedFacesView::take(Loaded read)
{
    if (!read.validation)
        return; // one of them was removed meanwhile: the next view says so
    const bool same = m_loaded && m_loaded->a.id == read.a.id && m_loaded->b.id == read.b.id &&
                      sameTable(*m_loaded->validation, *read.validation) && sameTable(*m_loaded->test, *read.test) &&
                      sameTable(*m_loaded->outOfFold, *read.outOfFold);
    if (same) { // most views change nothing of it but labels
        m_loaded->a = std::move(read.a);
        m_loaded->b = std::move(read.b);
        if (takeTruth())
            m_model->truthChanged();
        showCounts();
    } else {
        m_loaded = std::move(read);
        takeTruth(); // the window may know labels that were being written
        showPart();
    }
    countLook();
    emit footChanged();
    emit shown();
}

bool ComparedFacesView::takeTruth(ComparedTable &table, const std::vector<std::size_t> &labelAt,
                                  const std::vector<FaceId> *only)
{
    bool changed = false;
    const auto take = [&](std::size_t row) {
        const Face *face = m_workspace.face(table.face(row));
        for (std::size_t i = 0; face && i < labelAt.size(); ++i)
            if (labelAt[i] < face->labels.size())
                changed = table.setTruth(row, i, face->labels[labelAt[i]]) || changed;
    };
    if (!only)
        for (std::size_t row = 0; row < table.faces(); ++row)
            take(row);
    else
        for (const FaceId face : *only)
            if (const int row = table.rowOf(face); row >= 0)
                take(static_cast<std::size_t>(row));
    return changed;
}

bool ComparedFacesView::takeTruth()
{
    bool changed = false;
    for (const auto &each : {m_loaded->validation, m_loaded->test, m_loaded->outOfFold})
        changed = takeTruth(*each, comparedLabels(*each, m_workspace.view().allAttributes), nullptr) || changed;
    return changed;
}

void ComparedFacesView::labelsChanged(const std::vector<FaceId> &faces)
{
    if (!isVisible() || !m_loaded) {
        m_stale = true;
        return;
    }
    const std::shared_ptr<ComparedTable> tables[] = {m_loaded->validation, m_loaded->test, m_loaded->outOfFold};
    bool changed = false;
    for (const auto &each : tables)
        changed = takeTruth(*each, comparedLabels(*each, m_workspace.view().allAttributes), &faces) || changed;
    if (changed) {
        m_model->truthChanged();
        showCounts();
    }
    // The tables are of faces that are kept: one may be rejected now, or be kept again.
    const bool others = std::ranges::any_of(faces, [&](FaceId id) {
        const bool known = std::ranges::any_of(tables, [id](const auto &each) { return each->rowOf(id) >= 0; });
        const Face *face = m_workspace.face(id);
        return face && face->rejected == known;
    });
    if (others) {
        m_loadAgain = true;
        m_loadSoon.start(); // a change is told before it is ordered to be written
    }
}

} // namespace faces::ui
