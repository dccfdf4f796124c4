// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the large view is put together.
#include "ui/icons.h"
#include "ui/pages/results/answer_line.h"
#include "ui/pages/results/evidence_view.h"
#include "ui/pages/results/heat_legend.h"
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/near_strip.h"
#include "ui/pages/results/verdict_list.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace faces::ui {

namespace {

void dress(QPushButton *button, const QString &name, const QString &words, const QString &keys)
{
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus); // the attributes keep the keys when it is clicked
    button->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    button->setAccessibleName(words);
}

QPushButton *headButton(const QString &name, const QString &text, const QString &words, const QString &keys)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", "quiet");
    dress(button, name, words, keys);
    return button;
}

constexpr int kLeastSide = 340, kLeastFace = 240, kLeastNear = 84;

} // namespace

LargeView::LargeView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_explanations(new Explanations(workspace, this)),
      m_verdicts(new VerdictModel(this)), m_nearModel(new NearModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    auto *work = new QHBoxLayout;
    work->setSpacing(kApart);
    m_facePlace = buildFace();
    work->addWidget(m_facePlace);
    auto *side = new QVBoxLayout;
    side->setSpacing(kApart);
    m_saidPanel = buildSide();
    m_nearPanel = buildNear();
    side->addWidget(m_saidPanel);
    side->addWidget(m_nearPanel);
    side->addStretch();
    work->addLayout(side, 1);
    column->addWidget(buildHead());
    column->addLayout(work, 1);
    connectParts();
}

void LargeView::focusInEvent(QFocusEvent *event) { m_list->setFocus(event->reason()); }

QWidget *LargeView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_back = headButton(QStringLiteral("back"), tr("All faces"), tr("Back to all faces"), QStringLiteral("Esc"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_title = lookLabel({}, "title");
    m_before = headButton(QStringLiteral("before"), QStringLiteral("‹"), tr("The face before"), QStringLiteral("←"));
    m_after = headButton(QStringLiteral("after"), QStringLiteral("›"), tr("The next face"), QStringLiteral("→"));
    row->addWidget(m_back);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_title);
    row->addStretch();
    m_overlays = new QButtonGroup(this);
    const auto add = [&](Overlay overlay, const QString &name, const QString &text, const QString &words,
                         const QString &key) {
        auto *button = new Chip(text);
        dress(button, name, words, key);
        button->setCheckable(true);
        m_overlays->addButton(button, static_cast<int>(overlay));
        row->addWidget(button);
    };
    add(Overlay::None, QStringLiteral("plain"), tr("Face alone"), tr("The face alone"), {});
    add(Overlay::Looked, QStringLiteral("looked"), tr("Where it looked"),
        tr("Where the network looked when it decided"), QStringLiteral("W"));
    add(Overlay::Covered, QStringLiteral("covered"), tr("What covering changes"),
        tr("How the probability of yes changes when a patch is covered"), {});
    m_overlays->button(static_cast<int>(m_overlay))->setChecked(true);
    return head;
}

QWidget *LargeView::buildFace()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    m_view = new EvidenceView;
    m_legend = new HeatLegend;
    m_line = new AnswerLine;
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_line);
    return place;
}

QWidget *LargeView::buildSide()
{
    auto *panel = new Panel(tr("What the network said"));
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list = new VerdictList(*m_verdicts);
    panel->body()->addWidget(m_list);
    return panel;
}

QWidget *LargeView::buildNear()
{
    auto *panel = new Panel(tr("Nearest training faces in the network’s last layer"));
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_strip = new NearStrip(*m_nearModel, FacePictures::of(m_workspace));
    m_nearLine = new AnswerLine;
    panel->body()->setSpacing(kStep);
    panel->body()->addWidget(m_nearLine);
    panel->body()->addWidget(m_strip);
    return panel;
}

void LargeView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &LargeView::backWanted);
    connect(m_before, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    connect(m_overlays, &QButtonGroup::idClicked, this, [this](int id) { setOverlay(static_cast<Overlay>(id)); });
    connect(m_view, &EvidenceView::patchChanged, this, &LargeView::showCoveredPatch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || m_settingRows)
                    return;
                askOverlay();
                showOverlay();
                showNear();
                emit attributeChosen(current.row());
            });
    connect(m_strip, &NearStrip::faceWanted, this, &LargeView::faceWanted);
    connect(m_line, &AnswerLine::stopWanted, this, [this] {
        m_explanations->stopLooked();
        m_explanations->stopCovered();
        setOverlay(Overlay::None);
    });
    connect(m_nearLine, &AnswerLine::stopWanted, this, [this] {
        m_explanations->stopNear();
        m_nearStopped = true;
        askNear();
    });
    connect(m_nearLine, &AnswerLine::offerTaken, this, [this] {
        m_nearStopped = false;
        askNear();
    });
    connect(&FacePictures::of(m_workspace), &FacePictures::ready, this, [this](FaceId ready) {
        if (ready == m_face.face)
            showPicture();
    });
    connect(&m_workspace, &Workspace::labelsChanged, this, &LargeView::showNear);
    connect(&m_workspace, &Workspace::viewChanged, this, &LargeView::showNear);
    connect(&m_workspace, &Workspace::closed, this, &LargeView::clear);
    connect(m_explanations, &Explanations::lookedFound, this, &LargeView::takeLooked);
    connect(m_explanations, &Explanations::coveredFound, this, &LargeView::takeCovered);
    connect(m_explanations, &Explanations::nearFound, this, &LargeView::takeNear);
    connect(m_explanations, &Explanations::lookedFailed, this, [this](const QString &why) {
        m_line->say(why);
        m_legend->setKind(HeatLegend::Kind::None);
        if (FacePictures::of(m_workspace).largePicture(m_face.face).isNull())
            m_view->setNote(tr("The picture of this face cannot be read."));
    });
    connect(m_explanations, &Explanations::coveredFailed, m_line, [this](const QString &why) { m_line->say(why); });
    connect(m_explanations, &Explanations::nearFailed, m_nearLine,
            [this](const QString &why) { m_nearLine->say(why); });
    connect(m_explanations, &Explanations::coveredProgressed, this, [this](qint64 done, qint64 total) {
        if (m_overlay == Overlay::Covered && !m_covered)
            m_line->showBusy(tr("Covering the face, piece by piece"), done, total);
    });
    connect(m_explanations, &Explanations::nearProgressed, this, [this](qint64 done, qint64 total) {
        m_nearLine->showBusy(tr("Reading what the network makes of its training faces: %1 of %2").arg(done).arg(total),
                             done, total);
    });
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_strip)})
        each->installEventFilter(this);
}

/// The face takes all the height there is, what is said of it the rest of the width, and the neighbours what is left,
/// but no more than lets all of them be seen.
void LargeView::arrange()
{
    const int head = m_back->sizeHint().height() + kNear;
    const int under = m_legend->height() + m_line->height() + 2 * kStep;
    const int face = qMax(kLeastFace, qMin(height() - head - under, width() - kApart - kLeastSide));
    m_facePlace->setFixedWidth(face);
    const int around = m_nearPanel->sizeHint().height() - NearStrip::heightFor(m_strip->pictureSide());
    const int high = height() - head - m_saidPanel->sizeHint().height() - kApart - around - NearStrip::heightFor(0);
    const int wide = NearStrip::sideFor(width() - face - kApart - 2 * kApart, static_cast<int>(kNearFaces));
    m_strip->setPictureSide(qBound(kLeastNear, qMin(high, wide), FacePictures::kTilePx));
}

QSize LargeView::minimumSizeHint() const
{
    const QSize now = QWidget::minimumSizeHint(); // with a face as wide as there is room for at present
    return {qMin(now.width(), kLeastFace + kApart + kLeastSide), now.height()};
}

void LargeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace faces::ui
