// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How labels are mended on the Results page: with the keys of the Label page, on what is selected.
#include "ui/actions.h"
#include "ui/models/said.h"
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kSaidMs = 6000;

/// Keys that mean something else on this page. An attribute's digit is enough.
bool isTaken(const QKeySequence &key)
{
    return std::ranges::any_of(actionTable(), [&](const ActionRow &row) {
        return row.scope == QLatin1String("results") && keysOf(row).contains(key);
    });
}

/// The keys that change this label on the Label page, whoever chose them.
QString keysFor(const ActionRow &labelRow)
{
    QStringList keys;
    for (const QKeySequence &key : keysOf(labelRow))
        if (!isTaken(key))
            keys << key.toString(QKeySequence::PortableText);
    return keys.join(QLatin1Char(' '));
}

} // namespace

void ResultsPage::makeMendActions()
{
    std::vector<Attribute> shown;
    for (const Workspace::Shown &each : workspace().attributes())
        shown.push_back(each.attribute);
    if (shown == m_actionsFor)
        return;
    m_actionsFor = shown;
    qDeleteAll(m_mendActions);
    m_mendActions.clear();
    const auto rows = attributeRows(shown);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QString name = QString::fromStdString(shown[i].name).toLower();
        QAction *action = makeAction({QStringLiteral("results.mend.%1").arg(QString::fromStdString(shown[i].id)),
                                      QStringLiteral("results"),
                                      tr("Mend the label: %1").arg(name),
                                      keysFor(rows[2 * i]), // two rows an attribute: toggle, then yes
                                      {}},
                                     this);
        connect(action, &QAction::triggered, this, [this, id = shown[i].id] { mend(id); });
        m_mendActions.append(action);
    }
}

void ResultsPage::settingsChanged()
{
    m_actionsFor.clear(); // keys may be others
    makeMendActions();
}

bool ResultsPage::mayWrite()
{
    if (workspace().view().readOnly)
        emit workspace().refused(workspace().view().readOnlyReason);
    return !workspace().view().readOnly;
}

/// For a moment: nothing has to be done about it.
void ResultsPage::say(const QString &words)
{
    m_frame->notice().showNotice(NoticeLine::Kind::Info, words);
    QTimer::singleShot(kSaidMs, this, [this, words] {
        if (m_frame->notice().text() == words)
            m_frame->notice().hide();
    });
}

std::vector<const Face *> ResultsPage::chosenFaces() const
{
    if (m_largeOpen) {
        const Face *face = workspace().face(m_large->face());
        return face ? std::vector{face} : std::vector<const Face *>();
    }
    QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
    if (chosen.empty() && m_grid->currentIndex().isValid())
        chosen << m_grid->currentIndex();
    std::vector<const Face *> faces; // a draw may hold one twice
    for (const QModelIndex &index : chosen)
        if (const Face *face = workspace().face(m_model->faceAt(index.row())))
            if (std::ranges::find(faces, face) == faces.end())
                faces.push_back(face);
    return faces;
}

const Workspace::Shown *ResultsPage::shownOf(const AttributeId &attribute) const
{
    const auto &shown = workspace().attributes();
    const auto at = std::ranges::find(shown, attribute, [](const Workspace::Shown &each) { return each.attribute.id; });
    return at == shown.end() ? nullptr : &*at;
}

/// All become what the first is not, as on the Label page: several never end up different by one key.
void ResultsPage::mend(const AttributeId &attribute)
{
    const Workspace::Shown *shown = shownOf(attribute);
    const auto faces = chosenFaces();
    if (!shown || faces.empty() || !mayWrite())
        return;
    const auto column = static_cast<std::size_t>(shown->index);
    const bool all =
        std::ranges::all_of(faces, [&](const Face *face) { return face->labels[column] == LabelValue::Yes; });
    std::vector<store::Project::LabelOrder> orders;
    for (const Face *face : faces)
        orders.push_back({face->id, attribute, all ? LabelValue::No : LabelValue::Yes});
    workspace().setLabels(orders);
}

/// The chosen attribute; where all are, those that the run contradicts, or the one that it is least sure of.
std::vector<AttributeId> ResultsPage::attributesInDoubt(FaceId face) const
{
    const auto &judged = m_model->judged();
    std::size_t chosen = m_model->attribute();
    if (m_largeOpen)
        chosen = static_cast<std::size_t>(m_large->attribute());
    else if (m_model->drawn()) { // what it was drawn for
        QModelIndexList chosenTiles = m_grid->selectionModel()->selectedIndexes();
        chosenTiles.prepend(m_grid->currentIndex());
        for (const QModelIndex &tile : chosenTiles)
            if (m_model->faceAt(tile.row()) == face) {
                chosen = m_model->drawnAttribute(tile.row());
                break;
            }
    }
    if (chosen < judged.attributes.size())
        return {judged.attributes[chosen].id};
    const auto at = static_cast<std::size_t>(std::ranges::find(judged.faces, face) - judged.faces.begin());
    std::vector<AttributeId> wrong;
    for (std::size_t i = 0; i < judged.attributes.size() && at < judged.count(); ++i)
        if (isWrong(m_model->verdict(at, i)))
            wrong.push_back(judged.attributes[i].id);
    return wrong;
}

void ResultsPage::makeUnknown()
{
    const auto faces = chosenFaces();
    if (faces.empty() || !mayWrite())
        return;
    std::vector<store::Project::LabelOrder> orders;
    for (const Face *face : faces)
        for (const AttributeId &attribute : attributesInDoubt(face->id))
            if (shownOf(attribute))
                orders.push_back({face->id, attribute, LabelValue::Unknown});
    if (orders.empty())
        return say(tr("Choose an attribute above the faces first: its label becomes unknown."));
    workspace().setLabels(orders);
}

void ResultsPage::sendToSuspicious()
{
    const auto faces = chosenFaces();
    if (faces.empty() || !mayWrite())
        return;
    std::vector<store::Project::LabelOrder> labels;
    bool all = true; // are there already
    for (const Face *face : faces)
        for (const AttributeId &attribute : attributesInDoubt(face->id)) {
            const Workspace::Shown *shown = shownOf(attribute);
            if (!shown || face->labels[static_cast<std::size_t>(shown->index)] == LabelValue::Unknown)
                continue;
            labels.push_back({face->id, attribute});
            const Suspicion *doubt = doubtOf(workspace().view(), *face, *shown);
            all = all && doubt && doubt->sent;
        }
    if (labels.empty())
        return say(m_model->attribute() == kAllAttributes
                       ? tr("Nothing of this is wrong. Choose an attribute above the faces to doubt its label.")
                       : tr("This label is unknown: there is nothing to doubt yet."));
    workspace().change([labels, all](store::Project &project) {
        if (all)
            project.takeFromSuspicious(labels);
        else
            project.sendToSuspicious(labels);
    });
    const auto count = static_cast<int>(labels.size());
    if (count > 1)
        return say(all ? tr("Took %Ln labels from the suspicious ones.", nullptr, count)
                       : tr("Sent %Ln labels to the suspicious ones: on the Label page, Shift+N goes through them.",
                            nullptr, count));
    const QString what = tr("“%1” of face %2")
                             .arg(QString::fromStdString(shownOf(labels[0].attribute)->attribute.name))
                             .arg(workspace().face(labels[0].face)->number);
    say(all ? tr("Took %1 from the suspicious labels.").arg(what)
            : tr("Sent %1 to the suspicious labels: on the Label page, Shift+N goes through them.").arg(what));
}

} // namespace faces::ui
