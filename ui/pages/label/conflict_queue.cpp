// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/conflict_queue.h"

#include "ui/actions.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/square_picture.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace faces::ui {

namespace {

QString wordOf(const Attribute &attribute, LabelValue value)
{
    return QString::fromStdString(value == LabelValue::Yes ? attribute.yesWord : attribute.noWord);
}

/// What the left button makes of a label: it stays, and an unknown one is yes.
LabelValue leftValue(LabelValue label) { return label == LabelValue::Unknown ? LabelValue::Yes : label; }

LabelValue opposite(LabelValue value) { return value == LabelValue::Yes ? LabelValue::No : LabelValue::Yes; }

} // namespace

const Conflict *ConflictQueue::current() const
{
    return m_conflicts.empty() ? nullptr : &m_conflicts[static_cast<std::size_t>(m_at)];
}

QString ConflictQueue::question() const { return m_question->text(); }

void ConflictQueue::begin()
{
    m_at = 0;
    m_takingBack = 0;
    m_decided.clear();
    m_comesBack.reset();
    m_said->clear();
    m_conflicts = conflictsOf(m_workspace.view());
    setFocus();
    showConflict();
}

void ConflictQueue::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    follow();
}

void ConflictQueue::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    enableActions(); // its keys, and its rows in the list of actions, do nothing elsewhere
}

void ConflictQueue::follow()
{
    if (!isVisible())
        return;
    const Conflict *before = current();
    const Conflict shown = before ? *before : Conflict{}; // of no face: like none in the list
    m_conflicts = conflictsOf(m_workspace.view());
    const auto back = m_comesBack ? std::ranges::find(m_conflicts, *m_comesBack) : m_conflicts.end();
    const auto same = std::ranges::find(m_conflicts, shown);
    if (back != m_conflicts.end()) {
        m_at = static_cast<int>(back - m_conflicts.begin());
        m_comesBack.reset();
    } else if (same != m_conflicts.end()) {
        m_at = static_cast<int>(same - m_conflicts.begin());
    } else {
        m_at = std::clamp(m_at, 0, std::max(0, static_cast<int>(m_conflicts.size()) - 1));
    }
    showConflict();
}

void ConflictQueue::decide(Decision decision)
{
    const Conflict *shown = current();
    if (!shown || m_workspace.view().readOnly)
        return;
    const Conflict one = *shown;
    const Face *face = m_workspace.face(one.face);
    const Attribute &attribute = m_workspace.view().allAttributes[static_cast<std::size_t>(one.attribute)];
    const LabelValue label = leftValue(face->labels[static_cast<std::size_t>(one.attribute)]);
    const LabelValue value = decision == Decision::KeepLabel     ? label
                             : decision == Decision::TakeOpinion ? opposite(label)
                             : decision == Decision::Yes         ? LabelValue::Yes
                                                                 : LabelValue::No;
    m_said->setText(tr("Face %1 is decided: %2.").arg(face->number).arg(wordOf(attribute, value)));
    m_decided.push_back(one);
    m_comesBack.reset();
    m_workspace.settleLabels({{one.face, attribute.id, value}});
}

bool ConflictQueue::mayTakeBack() const
{
    const auto &next = m_workspace.view().nextUndo;
    return isVisible() && m_decided.size() > m_takingBack && !m_workspace.view().readOnly && next &&
           next->what.starts_with("Settled");
}

void ConflictQueue::takeBack()
{
    if (!mayTakeBack())
        return;
    ++m_takingBack;
    m_workspace.undo();
}

/// By its own key or by that of the window: what was decided last is asked again.
void ConflictQueue::stepTaken(const store::Step &step, bool redo)
{
    if (!isVisible())
        return;
    m_said->setText(redo ? tr("Done again.") : tr("Taken back."));
    if (!redo && step.what.starts_with("Settled") && !m_decided.empty()) {
        m_comesBack = m_decided.back();
        m_decided.pop_back();
        m_takingBack -= m_takingBack > 0 ? 1 : 0;
    }
    follow();
}

void ConflictQueue::move(int by)
{
    if (m_conflicts.empty())
        return;
    m_said->clear(); // it was said of the one before
    m_at = std::clamp(m_at + by, 0, static_cast<int>(m_conflicts.size()) - 1);
    showConflict();
}

void ConflictQueue::showConflict()
{
    const Conflict *one = current();
    const Face *face = one ? m_workspace.face(one->face) : nullptr;
    m_stack->setCurrentIndex(face ? 0 : 1);
    setNote(face ? tr("%1 of %2").arg(m_at + 1).arg(m_conflicts.size()) : QString());
    enableActions();
    if (!face) {
        m_question->clear();
        if (isVisible() && isActiveWindow())
            m_done->button()->setFocus();
        return;
    }
    FacePictures &pictures = FacePictures::of(m_workspace);
    QPixmap picture = pictures.largePicture(one->face);
    if (picture.isNull()) // the small one meanwhile, if it is there
        picture = pictures.picture(one->face);
    m_picture->setPicture(picture);
    m_face->setText(tr("Face %1").arg(face->number));
    const Attribute &attribute = m_workspace.view().allAttributes[static_cast<std::size_t>(one->attribute)];
    m_question->setText(tr("%1?").arg(QString::fromStdString(attribute.name)));
    m_labelledBy.clear();
    showSides(attribute);
    if (!m_hideNames->isChecked())
        askWhoLabelled();
}

void ConflictQueue::showSides(const Attribute &attribute)
{
    const Sides sides = sidesOf(m_workspace.view(), *current());
    const bool hidden = m_hideNames->isChecked();
    m_named->setVisible(!hidden);
    m_nameless->setVisible(hidden);
    const bool labelled = sides.label != LabelValue::Unknown;
    const LabelValue left = leftValue(sides.label);
    m_buttons[0]->setText(labelled ? tr("Keep the label: %1").arg(wordOf(attribute, left)) : wordOf(attribute, left));
    m_buttons[1]->setText(labelled ? tr("Take the opinion: %1").arg(wordOf(attribute, opposite(left)))
                                   : wordOf(attribute, opposite(left)));
    m_buttons[2]->setText(wordOf(attribute, LabelValue::Yes));
    m_buttons[3]->setText(wordOf(attribute, LabelValue::No));
    QStringList forLabel = sides.same;
    if (labelled)
        forLabel.prepend(m_labelledBy.isEmpty() ? tr("the label") : tr("the label (by %1)").arg(m_labelledBy));
    m_who[0]->setText(hidden ? QString() : tr("Says so: %1").arg(forLabel.join(QStringLiteral(", "))));
    m_who[1]->setText(hidden ? QString() : tr("Says so: %1").arg(sides.opposite.join(QStringLiteral(", "))));
}

void ConflictQueue::askWhoLabelled()
{
    const Conflict asked = *current();
    const AttributeId attribute = m_workspace.view().allAttributes[static_cast<std::size_t>(asked.attribute)].id;
    m_reading.read(
        m_workspace.folder(),
        [asked, attribute](const store::Project &project, const std::stop_token &) {
            std::string who; // of the latest change
            for (const LabelChange &change : project.labelHistory(asked.face))
                if (change.attribute == attribute)
                    who = change.annotator;
            return who;
        },
        [this, asked](const std::string &who) {
            const Conflict *one = current();
            if (!one || *one != asked || !m_workspace.face(one->face))
                return;
            m_labelledBy = QString::fromStdString(who);
            showSides(m_workspace.view().allAttributes[static_cast<std::size_t>(asked.attribute)]);
        });
}

void ConflictQueue::enableActions()
{
    const bool may = isVisible() && current() && !m_workspace.view().readOnly;
    const bool hidden = m_hideNames->isChecked();
    for (std::size_t d = 0; d < m_decisions.size(); ++d)
        m_decisions[d]->setEnabled(may && (d < 2) != hidden);
    for (QAction *way : m_ways)
        way->setEnabled(isVisible());
    m_takeBack->setEnabled(mayTakeBack());
}

} // namespace faces::ui
