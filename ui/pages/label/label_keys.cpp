// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the keys of the Label page do.
#include "ui/pages/label/label_page.h"

#include "ui/actions.h"
#include "ui/digit_row.h"
#include "ui/models/face_counts.h"
#include "ui/models/face_list_model.h"
#include "ui/pages/label/accept_bar.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/face_strip.h"
#include "ui/pages/label/face_view.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/pages/label/label_hints.h"
#include "ui/pages/label/label_orders.h"
#include "ui/pages/label/label_views.h"
#include "ui/pages/label/view_switch.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"
#include "ui/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

constexpr int kAgainMs = 400; ///< two presses as quick as that are meant for one face

const Workspace::Shown *shownOf(const Attributes &attributes, const AttributeId &id)
{
    const auto at = std::ranges::find(attributes, id, [](const auto &shown) { return shown.attribute.id; });
    return at == attributes.end() ? nullptr : &*at;
}

} // namespace

void LabelPage::makeActions()
{
    const auto on = [this](const char *id, QWidget *owner, auto order) {
        connect(makeAction(id, owner), &QAction::triggered, this, order);
    };
    // Enter and Backspace belong to the faces: on a focused button Enter should press it.
    on("label.confirm", m_views, [this] { usualAndOn({}); });
    on("label.back", m_views, &LabelPage::goBack);
    on("label.skip", m_views, [this] {
        if (!goOn())
            sayItIsTheLast();
    });
    on("label.takeBack", m_views, [this] { workspace().undo(); });
    on("label.unknown", this, &LabelPage::makeUnknown);
    on("label.reject", this, &LabelPage::rejectOrKeep);
    on("label.next", this, &LabelPage::nextUnlabelled);
    on("label.all", this, [this] { m_views->list()->selectAll(); });
    on("label.clear", this, &LabelPage::stepBack);
    on("label.search", this, [this] { m_filters->focusSearch(); });
    on("label.filter", this, [this] { m_filters->focusChips(); });
    on("label.view", this, [this] { m_views->setOneLarge(!m_views->oneLarge()); });
    on("label.larger", this, [this] { m_views->resizeBy(1); });
    on("label.smaller", this, [this] { m_views->resizeBy(-1); });
    on("label.usualSize", this, [this] { m_views->usualSize(); });
    QAction *goesOn = makeAction("label.goOn", this);
    goesOn->setCheckable(true);
    goesOn->setChecked(Settings().goesOn());
    connect(goesOn, &QAction::toggled, this, [](bool wanted) { Settings().setGoesOn(wanted); });
    const auto *view = findChild<QAction *>(QStringLiteral("label.view"));
    const auto showKey = [this, view] { m_switch->setKey(keyWords(view->shortcut())); };
    connect(view, &QAction::changed, this, showKey);
    showKey();
    auto *digits = new DigitRow(this);
    digits->watch(m_grid);
    digits->watch(m_views->oneFace()->strip());
    // Where there is nothing to accept or to mend Space does nothing: a list would select with it.
    m_grid->setSpaceSelects(false);
    m_views->oneFace()->strip()->setSpaceSelects(false);
    // Whoever moves, or takes something back, presses no key a second time.
    const auto standElsewhere = [this] { m_justLeft = {}; };
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, standElsewhere);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, standElsewhere);
    connect(&workspace(), &Workspace::aboutToStep, this, standElsewhere);
}

void LabelPage::makeAttributeActions()
{
    std::vector<Attribute> shown;
    for (const auto &[attribute, index] : workspace().attributes())
        shown.push_back(attribute);
    if (shown == m_actionsFor)
        return;
    m_actionsFor = shown;
    m_letters.clear();
    for (const Attribute &attribute : shown)
        m_letters.push_back(attribute.key.empty() ? QString::fromStdString(attribute.name).left(1)
                                                  : QString::fromStdString(attribute.key));
    qDeleteAll(m_attributeActions);
    m_attributeActions.clear();
    const auto rows = attributeRows(shown);
    std::vector<QAction *> toggles;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QAction *action = makeAction(rows[row], this);
        const AttributeId id = shown[row / 2].id; // two rows an attribute: toggle, then yes
        connect(action, &QAction::triggered, this,
                [this, id, yes = row % 2 == 1] { yes ? usualAndOn(id) : toggleByKey(id); });
        m_attributeActions.push_back(action);
        if (row % 2 == 0)
            toggles.push_back(action);
    }
    m_panel->showKeys(toggles);
    m_hints->fill(shown, [this](const QString &id) { return findChild<QAction *>(id); });
}

bool LabelPage::mayWrite()
{
    m_justLeft = {}; // whatever is labelled next, a second press comes too late
    if (workspace().view().readOnly)
        emit workspace().refused(workspace().view().readOnlyReason);
    return !workspace().view().readOnly;
}

FaceId LabelPage::currentFace() const { return m_model->faceAt(m_grid->currentIndex().row()); }

std::vector<FaceId> LabelPage::selectedFaces() const
{
    std::vector<int> rows;
    const QItemSelection ranges = m_grid->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    if (ranges.size() > 1)
        std::ranges::sort(rows);
    std::vector<FaceId> faces;
    faces.reserve(rows.size());
    for (const int row : rows)
        faces.push_back(m_model->faceAt(row));
    return faces;
}

std::vector<const Face *> LabelPage::chosenFaces() const
{
    std::vector<const Face *> faces;
    for (const FaceId id : selectedFaces())
        if (const Face *face = workspace().face(id))
            faces.push_back(face);
    return faces;
}

void LabelPage::toggle(const AttributeId &attribute)
{
    const Attributes attributes = workspace().attributes();
    const Workspace::Shown *shown = shownOf(attributes, attribute);
    const auto faces = chosenFaces();
    if (!shown || faces.empty() || !mayWrite())
        return;
    const bool wasOpen = faces.size() == 1 && !isLabelled(*faces.front(), attributes);
    const LabelOrders orders = toggleOrders(faces, *shown);
    workspace().setLabels(orders);
    if (faces.size() > 1 && !orders.empty()) // most of them may be out of sight
        say(tr("%1 “%2” for %Ln faces.", nullptr, static_cast<int>(orders.size()))
                .arg(QString::fromStdString(shown->attribute.name),
                     orders.front().value == LabelValue::Yes ? tr("yes") : tr("no")));
    if (!wasOpen || !Settings().goesOn() || !isLabelled(*faces.front(), attributes))
        return;
    const FaceId left = faces.front()->id;
    if (!goOn()) { // that was the last one unknown
        sayItIsTheLast();
        return;
    }
    m_justLeft.face = left;
    m_justLeft.attribute = attribute;
    m_justLeft.since.start();
}

void LabelPage::toggleByKey(const AttributeId &attribute)
{
    if (!pressedAgain(attribute) && mayLabel())
        toggle(attribute);
}

/// A letter twice says no. Where the first press set the last unknown label the page has gone on by itself, and whoever
/// pressed the second one before seeing that means the face just left.
bool LabelPage::pressedAgain(const AttributeId &attribute)
{
    const JustLeft left = std::exchange(m_justLeft, {});
    const Face *face = workspace().face(left.face);
    if (!face || left.attribute != attribute || left.since.hasExpired(kAgainMs))
        return false;
    const Attributes attributes = workspace().attributes();
    const Workspace::Shown *shown = shownOf(attributes, attribute);
    if (!shown || !mayWrite())
        return false;
    workspace().setLabels({{left.face, attribute, LabelValue::No}});
    say(tr("Face %1: %2 “no”, for the key was pressed twice.")
            .arg(QString::number(face->number), QString::fromStdString(shown->attribute.name)));
    return true;
}

void LabelPage::usualAndOn(const AttributeId &yes)
{
    const Attributes attributes = workspace().attributes();
    const auto faces = chosenFaces();
    if (faces.empty() || !mayLabel())
        return;
    const auto usual = usualValues(FaceCounts::of(workspace()).counts());
    const FaceId before = currentFace();
    m_moving = true; // the next face is shown in a moment: its labels, not these ones
    workspace().setLabels(usualOrders(faces, attributes, usual, shownOf(attributes, yes)));
    m_moving = false;
    if (!goOn())
        sayItIsTheLast();
    if (currentFace() == before)
        selectionChanged();
}

void LabelPage::makeUnknown()
{
    if (!mayLabel())
        return;
    const LabelOrders orders = unknownOrders(chosenFaces(), workspace().attributes());
    if (orders.empty())
        say(tr("Nothing to make unknown: no label is known here."));
    workspace().setLabels(orders);
}

void LabelPage::rejectOrKeep()
{
    const Face *current = workspace().face(currentFace());
    if (!current)
        return;
    if (!workspace().mayReject()) {
        workspace().rejectFaces({}, {}); // it says why not
        return;
    }
    if (!mayLabel())
        return;
    if (current->rejected) {
        workspace().keepFaces(selectedFaces());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("label.reasons"));
    menu->setAccessibleName(tr("Why is it rejected?"));
    // X twice rejects for the first reason.
    const std::pair<QString, QString> reasons[] = {{tr("&X  Poor picture"), QStringLiteral("Poor picture")},
                                                   {tr("&Blurred"), QStringLiteral("Blurred")},
                                                   {tr("&Cut off"), QStringLiteral("Cut off")},
                                                   {tr("&Not a face"), QStringLiteral("Not a face")},
                                                   {tr("&Double"), QStringLiteral("Double")},
                                                   {tr("&Other reason"), QStringLiteral("Other reason")}};
    for (const auto &[words, kept] : reasons)
        connect(menu->addAction(words), &QAction::triggered, this, [this, kept = kept] { reject(kept); });
    // Letters choose a reason now; they must not label at the same time.
    setKeysOn(false);
    connect(menu, &QMenu::aboutToHide, this, [this] { setKeysOn(true); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_views->menuPlace());
}

void LabelPage::setKeysOn(bool on)
{
    for (QAction *key : findChildren<QAction *>())
        if (key->property("facesKeys").isValid())
            key->setEnabled(on);
}

void LabelPage::reject(const QString &reason)
{
    const auto faces = selectedFaces();
    workspace().rejectFaces(faces, reason);
    if (faces.size() == 1)
        goOn();
}

void LabelPage::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_grid->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_views->showCurrent();
}

bool LabelPage::goOn()
{
    int last = m_grid->currentIndex().row();
    for (const QItemSelectionRange &range : m_grid->selectionModel()->selection())
        last = qMax(last, range.bottom());
    setCurrentRow(last + 1);
    return last + 1 < m_model->rowCount();
}

void LabelPage::sayItIsTheLast()
{
    if (unlabelledRow() < 0) {
        say(tr("Last face, and none is left to label here."));
        return;
    }
    const QString key = keyWords(findChild<QAction *>(QStringLiteral("label.next"))->shortcut());
    say(key.isEmpty() ? tr("Last face, but not all others are labelled.")
                      : tr("Last face. %1 goes to the next unlabelled one.").arg(key));
}

void LabelPage::goBack() { setCurrentRow(m_grid->currentIndex().row() - 1); }

/// The first after the current face, from the first face on at the end; below 0: there is none.
int LabelPage::unlabelledRow() const
{
    const Attributes attributes = workspace().attributes();
    const int rows = m_model->rowCount(), from = m_grid->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const Face *face = workspace().face(m_model->faceAt(row));
        if (face && !face->rejected && !isLabelled(*face, attributes))
            return row;
    }
    return -1;
}

void LabelPage::nextUnlabelled()
{
    const int row = unlabelledRow();
    if (row < 0)
        say(tr("All faces shown here are labelled."));
    setCurrentRow(row);
}

void LabelPage::clearFilters()
{
    m_filters->clear();
    filterChosen(m_filters->filter(), m_filters->order());
}

} // namespace faces::ui
