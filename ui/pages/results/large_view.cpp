// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/large_view.h"

#include "ui/pages/results/answer_line.h"
#include "ui/pages/results/evidence_view.h"
#include "ui/pages/results/heat_legend.h"
#include "ui/pages/results/near_strip.h"
#include "ui/pages/results/verdict_list.h"
#include "ui/widgets/face_pictures.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace faces::ui {

void LargeView::setRun(const Run &run)
{
    if (!m_explanations->setRun(run))
        return;
    m_looked.clear();
    m_covered.reset();
    m_near.reset();
    m_nearStopped = false;
}

void LargeView::setFace(const ExplainedFace &face, int place, int places)
{
    if (face.face != m_face.face) {
        m_looked.clear();
        m_covered.reset();
        m_near.reset();
        m_view->clearOverlay();
    }
    m_face = face;
    showTitle(place, places);
    showPicture();
    setRows(face);
}

void LargeView::setRows(const ExplainedFace &face)
{
    const int before = attribute();
    m_face.rows = face.rows;
    {
        const QScopedValueRollback setting(m_settingRows, true);
        const int known = m_verdicts->rowCount();
        m_verdicts->setRows(face.rows);
        const int rows = m_verdicts->rowCount();
        if (rows != known)
            arrange();
        if (rows > 0)
            m_list->setCurrentIndex(m_verdicts->index(std::clamp(before, 0, rows - 1)));
    }
    askAll();
    showOverlay();
    showNear();
}

void LargeView::setAttribute(int row)
{
    if (row < 0 || row >= m_verdicts->rowCount() || row == attribute())
        return;
    {
        const QScopedValueRollback setting(m_settingRows, true); // a person did not choose it
        m_list->setCurrentIndex(m_verdicts->index(row));
    }
    askAll();
    showOverlay();
    showNear();
}

void LargeView::clear()
{
    m_explanations->forget();
    m_looked.clear();
    m_covered.reset();
    m_near.reset();
    m_face = {};
    m_verdicts->setRows({});
    m_nearModel->setEntries({});
    m_view->clearOverlay();
    m_view->setPicture({});
    m_line->say({});
    m_nearLine->say({});
    m_title->clear();
}

int LargeView::attribute() const { return m_list->currentIndex().row(); }

const ExplainedFace::Row *LargeView::row() const
{
    const int at = attribute();
    return at < 0 || at >= static_cast<int>(m_face.rows.size()) ? nullptr : &m_face.rows[static_cast<std::size_t>(at)];
}

void LargeView::setOverlay(Overlay overlay)
{
    const bool other = overlay != m_overlay;
    m_overlay = overlay;
    m_overlays->button(static_cast<int>(overlay))->setChecked(true);
    askOverlay();
    showOverlay();
    if (other)
        emit overlayChanged(overlay);
}

void LargeView::toggleLooked() { setOverlay(m_overlay == Overlay::Looked ? Overlay::None : Overlay::Looked); }

void LargeView::showTitle(int place, int places)
{
    const QString name = tr("Face %1").arg(m_face.number);
    m_title->setText(places > 0 ? tr("%1 · %2 of %3").arg(name).arg(place).arg(places) : name);
    m_before->setEnabled(places <= 0 || place > 1);
    m_after->setEnabled(places <= 0 || place < places);
}

void LargeView::showPicture()
{
    m_view->setNote({});
    m_view->setPicture(FacePictures::of(m_workspace).largePicture(m_face.face));
    m_view->setAccessibleName(tr("Face %1, large").arg(m_face.number));
}

void LargeView::showOverlay()
{
    const ExplainedFace::Row *chosen = row();
    m_legend->setKind(m_overlay == Overlay::Looked    ? HeatLegend::Kind::Looked
                      : m_overlay == Overlay::Covered ? HeatLegend::Kind::Covered
                                                      : HeatLegend::Kind::None);
    if (!chosen || m_overlay == Overlay::None) {
        m_view->clearOverlay();
        m_line->say({});
        return;
    }
    if (m_overlay == Overlay::Looked) {
        const auto found = m_looked.find({chosen->attribute.id, chosen->saidYes()});
        if (found == m_looked.end())
            return m_view->clearOverlay(); // rather none for a moment than another attribute's
        m_view->showLooked(found->second);
        m_line->say(tr("What speaks for “%1”, as the network said.").arg(QString::fromStdString(chosen->saidWord())));
        return;
    }
    if (!m_covered)
        return m_view->clearOverlay();
    const auto column = std::ranges::find(m_covered->attributes, chosen->attribute.id) - m_covered->attributes.begin();
    if (column < static_cast<std::ptrdiff_t>(m_covered->attributes.size()))
        m_view->showCovered(m_covered->occlusion, static_cast<std::size_t>(column));
}

void LargeView::showCoveredPatch()
{
    const ExplainedFace::Row *chosen = row();
    if (!chosen || !m_covered || m_overlay != Overlay::Covered || !m_view->patch())
        return;
    const auto column = std::ranges::find(m_covered->attributes, chosen->attribute.id) - m_covered->attributes.begin();
    const auto before = static_cast<double>(m_covered->occlusion.whole.at(static_cast<std::size_t>(column)));
    const auto change = static_cast<double>(m_view->changeAt(*m_view->patch()));
    const bool turns = decidesYes(static_cast<float>(before), chosen->threshold) !=
                       decidesYes(static_cast<float>(before + change), chosen->threshold);
    const QString other = QString::fromStdString(chosen->wordFor(before + change >= chosen->threshold));
    const QString said = tr("“%1” with this patch covered: %2 → %3 (%4)")
                             .arg(QString::fromStdString(chosen->attribute.yesWord), figure(before),
                                  figure(before + change), signedFigure(change));
    m_line->say(turns ? tr("%1 · it would say “%2”").arg(said, other) : said);
}

void LargeView::showNear()
{
    std::vector<NearModel::Entry> entries;
    const ExplainedFace::Row *chosen = row();
    for (const tasks::Neighbour &neighbour : m_near ? m_near->near : std::vector<tasks::Neighbour>()) {
        NearModel::Entry entry{.neighbour = neighbour, .badges = {}, .labels = {}, .word = {}, .agrees = {}};
        const Face *face = m_workspace.face(neighbour.face);
        if (!face)
            continue; // it went away meanwhile
        QStringList words;
        for (const auto &[attribute, index] : m_workspace.attributes()) {
            const LabelValue label = face->labels[static_cast<std::size_t>(index)];
            const QString name = QString::fromStdString(attribute.name);
            entry.badges.push_back(
                {badgeOf(label), attribute.key.empty() ? name.left(1) : QString::fromStdString(attribute.key)});
            words << tr("%1: %2").arg(name, truthInWords(label));
            if (chosen && chosen->attribute.id == attribute.id && label != LabelValue::Unknown) {
                entry.word = QString::fromStdString(chosen->wordFor(label == LabelValue::Yes));
                entry.agrees = (label == LabelValue::Yes) == chosen->saidYes();
            }
        }
        entry.labels = words.join(QStringLiteral(", "));
        entries.push_back(std::move(entry));
    }
    m_nearModel->setEntries(std::move(entries));
}

bool LargeView::takeKey(QKeyEvent *event)
{
    const int key = event->key();
    if (m_overlay == Overlay::Covered && event->modifiers() == Qt::ShiftModifier && key >= Qt::Key_Left &&
        key <= Qt::Key_Down) {
        m_view->movePatch({key == Qt::Key_Left    ? -1
                           : key == Qt::Key_Right ? 1
                                                  : 0,
                           key == Qt::Key_Up     ? -1
                           : key == Qt::Key_Down ? 1
                                                 : 0});
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        emit stepWanted(-1);
        return true;
    case Qt::Key_Right:
        emit stepWanted(1);
        return true;
    case Qt::Key_Escape:
        emit backWanted();
        return true;
    case Qt::Key_W:
        toggleLooked();
        return true;
    default:
        return false;
    }
}

void LargeView::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QWidget::keyPressEvent(event);
}

bool LargeView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool walks = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right; // from neighbour to neighbour
    if (watched == m_strip && walks && key->modifiers() != Qt::ShiftModifier)
        return false;
    return takeKey(key);
}

void LargeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askAll();
    showOverlay();
}

} // namespace faces::ui
