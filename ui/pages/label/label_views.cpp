// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_views.h"

#include "ui/models/face_list_model.h"
#include "ui/pages/label/face_view.h"
#include "ui/settings.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace faces::ui {

namespace {

constexpr int kTileStepPx = 24, kUsualSidePx = 112; ///< of a tile's picture
const QString kTilePlace = QStringLiteral("label/tile"), kViewPlace = QStringLiteral("label/oneLarge");

FaceId faceOf(const QModelIndex &index) { return FaceId(index.data(FaceListModel::FaceRole).toLongLong()); }

} // namespace

LabelViews::LabelViews(Workspace &workspace, QAbstractItemModel *faces, FaceGrid::Look look, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new FaceGrid(look, true)), m_one(new FaceView(workspace, look)),
      m_noneFit(new EmptyState(QStringLiteral("search"), tr("No face fits these filters."), tr("Show all faces"),
                               tr("Esc does the same."))),
      m_stack(new QStackedWidget)
{
    m_grid->setModel(faces);
    m_grid->setAccessibleName(tr("Faces"));
    for (QWidget *view :
         {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_one), static_cast<QWidget *>(m_noneFit)})
        m_stack->addWidget(view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_grid->viewport()->installEventFilter(this);
    connect(m_noneFit, &EmptyState::pressed, this, &LabelViews::allWanted);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this] { setOneLarge(true); });
    connect(m_one->canvas(), &FaceCanvas::doubleClicked, this, [this] { setOneLarge(false); });
    for (BadgeMouse *mouse : {m_grid->badges(), m_one->strip()->badges()}) {
        mouse->setTooltip([this](int badge, BadgeState state) { return badgeWords(badge, state); });
        connect(mouse, &BadgeMouse::clicked, this, [this](const QModelIndex &index, int badge, BadgeState state) {
            emit badgeClicked(faceOf(index), badge, state);
        });
    }
    Settings settings;
    m_grid->setTileSide(settings.values().value(kTilePlace, kUsualSidePx).toInt());
    setOneLarge(settings.values().value(kViewPlace, false).toBool());
}

LabelViews::~LabelViews()
{
    Settings settings;
    settings.values().setValue(kTilePlace, m_grid->tileSide());
}

QAbstractItemView *LabelViews::list() const
{
    return m_oneLarge ? static_cast<QAbstractItemView *>(m_one->strip()) : m_grid;
}

void LabelViews::setOneLarge(bool on)
{
    const bool focused = list()->hasFocus();
    if (m_oneLarge != on) {
        m_oneLarge = on;
        Settings().values().setValue(kViewPlace, on); // at once: a crash comes back to it, too
        m_one->share(on ? m_grid : nullptr);
    }
    showList();
    showCurrent();
    if (focused)
        list()->setFocus();
    emit oneLargeChanged(on);
}

void LabelViews::showList()
{
    QWidget *view = m_oneLarge ? static_cast<QWidget *>(m_one) : m_grid;
    m_stack->setCurrentWidget(m_grid->model()->rowCount() > 0 ? view : m_noneFit);
}

bool LabelViews::noneFits() const { return m_stack->currentWidget() == m_noneFit; }

void LabelViews::showCurrent()
{
    if (m_oneLarge)
        m_one->strip()->centre();
    else if (m_grid->currentIndex().isValid())
        m_grid->scrollTo(m_grid->currentIndex());
}

void LabelViews::resizeBy(int steps)
{
    if (m_oneLarge) {
        m_one->canvas()->zoomBySteps(steps);
        return;
    }
    m_grid->setTileSide(m_grid->tileSide() + steps * kTileStepPx);
    showCurrent();
}

void LabelViews::usualSize()
{
    if (m_oneLarge) {
        m_one->canvas()->fit();
        return;
    }
    m_grid->setTileSide(kUsualSidePx);
    showCurrent();
}

QPoint LabelViews::menuPlace() const
{
    const QAbstractItemView *shown = list();
    const QRect tile = shown->visualRect(shown->currentIndex());
    return shown->viewport()->mapToGlobal(m_oneLarge ? tile.topLeft() : tile.bottomLeft());
}

bool LabelViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !(static_cast<QWheelEvent *>(event)->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    constexpr int kNotch = QWheelEvent::DefaultDeltasPerStep;
    m_wheel += static_cast<QWheelEvent *>(event)->angleDelta().y();
    if (const int steps = m_wheel / kNotch; steps != 0) {
        m_wheel -= steps * kNotch;
        resizeBy(steps);
    }
    return true;
}

QString LabelViews::badgeWords(int badge, BadgeState state) const
{
    const auto shown = m_workspace.attributes();
    if (badge < 0 || badge >= static_cast<int>(shown.size()))
        return {};
    const Attribute &attribute = shown[static_cast<std::size_t>(badge)].attribute;
    const QString name = QString::fromStdString(attribute.name);
    const QString yes = QString::fromStdString(attribute.yesWord), no = QString::fromStdString(attribute.noWord);
    const QString next = clickedValue(state) == LabelValue::Yes ? yes : no, other = next == yes ? no : yes;
    switch (state) {
    case BadgeState::Unknown:
        return tr("%1: unknown. A click says “%2”, another one “%3”.").arg(name, yes, no);
    case BadgeState::Yes:
    case BadgeState::No:
        return tr("%1: “%2”. A click says “%3”.").arg(name, other, next);
    case BadgeState::SuspiciousYes:
    case BadgeState::SuspiciousNo:
        return tr("%1: “%2”, but the model says “%3”. A click says “%3”.").arg(name, other, next);
    case BadgeState::Conflicting:
        return tr("%1: two opinions that differ. A click says “%2”, another one “%3”.").arg(name, yes, no);
    default:
        return tr("%1: suggested “%2”. A click says “%3” instead.").arg(name, other, next);
    }
}

} // namespace faces::ui
