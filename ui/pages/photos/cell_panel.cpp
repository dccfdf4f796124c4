// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/cell_panel.h"

#include "core/data/same_place.h"
#include "core/tasks/photos.h"
#include "core/vision/cut_face.h"
#include "ui/actions.h"
#include "ui/pages/photos/kept_masks.h"
#include "ui/pages/photos/look_cases.h"
#include "ui/theme.h"
#include "ui/vision_models.h"
#include "ui/widgets/flow_layout.h"
#include "ui/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace faces::ui {

namespace {

Box scaled(const Box &box, double factor)
{
    return {box.x * factor, box.y * factor, box.width * factor, box.height * factor};
}

constexpr double kBrushStep = 1.2;

QPushButton *makeButton(const QString &text, const char *name, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to what is looked at
    return button;
}

} // namespace

CellPanel::CellPanel(Workspace &workspace, QWidget *parent)
    : Panel(tr("Cell"), parent), m_workspace(workspace), m_face(new LargeFace(kWidth - 26)),
      m_original(makeButton(tr("Original"), "original", tr("All of it as it is"))),
      m_removed(makeButton(tr("Cut out"), "removed", tr("All of it without its background"))), m_fill(new FillChoice),
      m_keepBackground(makeButton(tr("Keep"), "keepBackground", tr("The face keeps its background"))),
      m_removeBackground(makeButton(tr("Remove"), "removeBackground", tr("The background is found and removed"))),
      m_brushIn(makeButton(tr("Add"), "brushIn",
                           tr("Paint what belongs to the person; the wheel, [ and ] change the brush"))),
      m_brushOut(
          makeButton(tr("Erase"), "brushOut", tr("Paint what is background; the wheel, [ and ] change the brush"))),
      m_note(lookLabel({}, "soft")), m_masks(std::make_shared<KeptMasks>()),
      m_load(CellPanel::tr("Showing one face"), this)
{
    setFixedWidth(kWidth);
    body()->addWidget(m_face);
    makeButtons();
    makeBrush();
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setMinimumHeight(twoLines(*m_note)); // nothing jumps when there is more to say
    body()->addWidget(m_note);
    m_face->setFill(m_fill->fill());
    connect(m_fill, &FillChoice::chosen, m_face, &LargeFace::setFill);
    connect(m_face, &LargeFace::dividerMoved, this, &CellPanel::showDivider);
    connect(m_face, &LargeFace::brushed, this, &CellPanel::keep);
    connect(m_face, &LargeFace::brushLeft, this, [this] { chooseBrush(LargeFace::Brush::None, false); });
    connect(&m_load, &Latest::failed, this, &CellPanel::presentNothing);
    // A stroke that could not be kept must not stay on show.
    connect(&workspace, &Workspace::trouble, this, [this] { m_shown.reset(); });
    showDivider(m_face->divider());
    enableParts();
}

void CellPanel::makeButtons()
{
    addRow(tr("Show"), {m_original, m_removed});
    for (QPushButton *button : {m_original, m_removed}) {
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, button] { showRemoved(button == m_removed); });
    }
    addRow(tr("Background"), {m_keepBackground, m_removeBackground});
    m_keepBackground->setCheckable(true);
    connect(m_keepBackground, &QPushButton::clicked, this, [this](bool keep) {
        if (keep)
            setMask(false);
        enableParts(); // it is chosen when the face has no mask, not when it is pressed
    });
    connect(m_removeBackground, &QPushButton::clicked, this, [this] { setMask(true); });
    addRow(tr("Shown on"), {m_fill});
}

void CellPanel::makeBrush()
{
    makeAction("photos.brushSmaller", this);
    makeAction("photos.brushLarger", this);
    addRow(tr("Brush"), {m_brushIn, m_brushOut});
    for (QAction *action : actions())
        connect(action, &QAction::triggered, this, [this, larger = action->objectName().endsWith("Larger")] {
            m_face->resizeBrush(larger ? kBrushStep : 1 / kBrushStep);
        });
    for (QPushButton *button : {m_brushIn, m_brushOut}) {
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, button](bool on) {
            chooseBrush(button == m_brushIn ? LargeFace::Brush::In : LargeFace::Brush::Out, on);
        });
    }
}

void CellPanel::addRow(const QString &name, const QList<QWidget *> &widgets)
{
    QLabel *label = lookLabel(name, "soft");
    label->setMinimumWidth(80);
    auto *place = new QWidget; // the next line takes what longer words leave no room for
    auto *choices = new FlowLayout(place, kNear);
    for (QWidget *widget : widgets)
        choices->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    row->addWidget(label);
    row->addWidget(place, 1);
    body()->addLayout(row);
}

void CellPanel::showCell(const Cell &cell)
{
    m_cell = cell;
    renew();
}

void CellPanel::showNothing(const QString &sentence)
{
    m_cell.reset();
    m_sentence = sentence;
    renew();
}

void CellPanel::pin(FaceId face)
{
    m_pinned = face;
    renew();
}

void CellPanel::renew()
{
    const Face *pinned = m_pinned == FaceId{} ? nullptr : m_workspace.face(m_pinned);
    if (pinned)
        presentFace(*pinned);
    else if (m_cell)
        presentCell(*m_cell);
    else
        presentNothing(m_sentence);
}

void CellPanel::presentFace(const Face &face)
{
    setTitle(tr("Face %1").arg(face.number));
    m_note->setText(placeOf(face.id, m_workspace));
    load({.face = face.id, .pixels = face.picture, .mask = face.mask});
}

void CellPanel::presentCell(const Cell &cell)
{
    setTitle(cell.title);
    const Face *face = cell.face == FaceId{} ? nullptr : m_workspace.face(cell.face);
    const bool moved = face && !samePlace({face->box, face->angleDegrees}, {cell.box, cell.angleDegrees});
    if (!face)
        m_note->setText(tr("Not cut yet. The mask can be mended after cutting."));
    else if (moved)
        m_note->setText(tr("%1 · moved since: cut again to mend the mask.").arg(cell.note));
    else
        m_note->setText(cell.note);
    if (face && !moved)
        load({.face = face->id, .pixels = face->picture, .mask = face->mask});
    else
        load({.photo = cell.photo, .box = cell.box, .angleDegrees = cell.angleDegrees});
}

void CellPanel::presentNothing(const QString &sentence)
{
    m_load.forget();
    m_shown.reset();
    m_loaded = {};
    m_face->clear();
    m_face->setFocusPolicy(Qt::NoFocus); // there is nothing to do with the keyboard
    setTitle(tr("Cell"));
    m_note->setText(sentence);
    enableParts();
}

void CellPanel::load(const Shown &shown)
{
    if (shown == m_shown)
        return enableParts();
    m_shown = shown;
    enableParts();
    const auto done = [this, face = shown.face, strokes = m_strokes](const Loaded &loaded) {
        if (face == m_loaded && (strokes != m_strokes || m_face->painting()))
            return; // what was just painted is newer; it is read when it is kept
        m_loaded = face;
        m_face->setFace(loaded.pixels, loaded.mask);
        m_face->setFocusPolicy(Qt::StrongFocus);
        enableParts();
    };
    if (shown.face == FaceId{})
        return m_load.ask(
            [shown, kept = m_masks, models = visionModels()](std::stop_token, ProgressSink &) {
                const cv::Mat pixels = vision::cutFace(shown.photo->pixels, scaled(shown.box, shown.photo->reduction()),
                                                       shown.angleDegrees);
                return Loaded{pixels, kept->of(models).mask(pixels)};
            },
            done);
    m_load.read(
        m_workspace.folder(),
        [id = shown.face, kept = m_masks, models = visionModels()](const store::Project &project,
                                                                   const std::stop_token &) {
            const tasks::LoadedFace face = tasks::loadFace(project, id);
            return Loaded{face.pixels, face.mask.empty() ? kept->of(models).mask(face.pixels) : face.mask};
        },
        done);
}

void CellPanel::keep(const cv::Mat &mask)
{
    ++m_strokes;
    m_workspace.change(
        [id = m_loaded, kept = mask.clone()](store::Project &project) { tasks::keepMask(project, id, kept); });
}

void CellPanel::setMask(bool remove)
{
    if (!m_shown || m_shown->face == FaceId{})
        return;
    m_workspace.run(
        remove ? tr("Removing the background") : tr("Bringing back the background"),
        [faces = std::vector{m_shown->face}, remove,
         models = visionModels()](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            tasks::removeBackgrounds(project, faces, remove, models, stop, progress);
            return 0;
        },
        [](int) {});
}

void CellPanel::chooseBrush(LargeFace::Brush brush, bool on)
{
    m_brushIn->setChecked(on && brush == LargeFace::Brush::In);
    m_brushOut->setChecked(on && brush == LargeFace::Brush::Out);
    enableParts();
}

void CellPanel::enableParts()
{
    const bool may = m_shown && m_shown->face != FaceId{} && !m_readOnly;
    const bool masked = may && m_shown->mask != PictureId{};
    m_keepBackground->setEnabled(may);
    m_keepBackground->setChecked(may && !masked);
    m_removeBackground->setEnabled(may);
    m_removeBackground->setText(masked ? tr("Find anew") : tr("Remove"));
    for (QPushButton *button : {m_brushIn, m_brushOut})
        button->setEnabled(may);
    const bool brushing = m_brushIn->isChecked() || m_brushOut->isChecked();
    for (QPushButton *button : {m_original, m_removed})
        button->setEnabled(m_shown.has_value() && !(may && brushing));
    // The brush stays chosen while other cells are passed on the way.
    const bool ready = may && m_loaded == m_shown->face;
    m_face->setBrush(!ready || !brushing      ? LargeFace::Brush::None
                     : m_brushIn->isChecked() ? LargeFace::Brush::In
                                              : LargeFace::Brush::Out);
    for (QAction *action : actions())
        action->setEnabled(brushing); // the same keys turn boxes and grids where nobody brushes
    if (std::exchange(m_brushing, brushing) != brushing)
        emit brushingChanged(brushing);
}

void CellPanel::showDivider(double at)
{
    m_original->setChecked(at >= 1);
    m_removed->setChecked(at <= 0);
}

void CellPanel::showRemoved(bool removed)
{
    m_face->setDivider(removed ? 0 : 1);
    showDivider(m_face->divider());
}

void CellPanel::renewModels()
{
    m_shown.reset();
    renew();
}

void CellPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    enableParts();
}

} // namespace faces::ui
