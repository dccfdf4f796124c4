// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/queue_list.h"

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/pages/train/run_queue.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kMostRows = 3, kLeastRows = 2; ///< that are seen at once; the least where the window is low
constexpr int kQueuedId = Qt::UserRole + 1;

/// One line that ends in "…" where it is too long, on the ground that rows of runs have.
class QueueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(tokens().accent, 2) : QPen(Qt::NoPen));
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(selected ? tokens().accentGround : tokens().tile);
        painter->drawRoundedRect(box, kButtonRadius, kButtonRadius);
        const QRect inner = option.rect.adjusted(kNear, 0, -kNear, 0);
        painter->setFont(bodyFont());
        painter->setPen(tokens().text);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, kHitPx}; }
};

/// As tall as what waits, within limits: the rest scrolls. It yields before the form above does.
class QueueRows final : public QListView {
public:
    QueueRows() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); }
    QSize sizeHint() const override { return {QListView::sizeHint().width(), tallFor(kMostRows)}; }
    QSize minimumSizeHint() const override { return {QListView::minimumSizeHint().width(), tallFor(kLeastRows)}; }

private:
    int tallFor(int mostRows) const
    {
        const int rows = model() ? model()->rowCount() : 0;
        return std::clamp(rows, 1, mostRows) * kHitPx + 2 * frameWidth();
    }
};

/// What its row has no room for.
QString queuedInFull(const TrainOptions &wanted, const ProjectView &view)
{
    const TrainOptions options = withPreset(wanted);
    QStringList names;
    for (const AttributeId &id : options.attributes) {
        const auto known = std::ranges::find(view.allAttributes, id, &Attribute::id);
        names << text(known != view.allAttributes.end() ? known->name : id);
    }
    QString first = queueWords(options);
    if (options.outOfFold)
        first += QStringLiteral(" · ") + QueueList::tr("out-of-fold thresholds");
    return QueueList::tr("%1 · batch %2 · rate %L3 · seed %4\n%5")
        .arg(first)
        .arg(options.batch)
        .arg(options.rate)
        .arg(options.seed)
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

QueueList::QueueList(const Workspace &workspace, RunQueue &queue, QWidget *parent)
    : Panel(tr("Queue"), parent), m_workspace(workspace), m_queue(queue), m_rows(new QStandardItemModel(this))
{
    build();
    connect(&m_queue, &RunQueue::changed, this, &QueueList::showQueue);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueList::showButtons);
    showQueue();
}

QPushButton *QueueList::titleButton(const QString &iconName, const QString &words, const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("look", "quiet");
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    addToTitle(button);
    return button;
}

void QueueList::build()
{
    m_up = titleButton(QStringLiteral("arrow-up"), tr("Earlier (Alt+Up)"), "train.queue.up");
    m_down = titleButton(QStringLiteral("arrow-down"), tr("Later (Alt+Down)"), "train.queue.down");
    m_remove = titleButton(QStringLiteral("cross"), tr("Remove from the queue (Delete)"), "train.queue.remove");
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, &QueueList::removeCurrent);
    m_list = new QueueRows;
    m_list->setObjectName(QStringLiteral("train.queue"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setAccessibleName(tr("Trainings that wait"));
    m_list->setAccessibleDescription(tr("Alt and an arrow moves one, Delete removes it."));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    body()->addWidget(buildState());
}

QWidget *QueueList::buildState()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_state = lookLabel({}, "small");
    m_goOn = new QPushButton(tr("Go on with the queue")); // a stopped training may offer "Go on" at the same time
    m_goOn->setObjectName(QStringLiteral("train.queue.goOn"));
    m_goOn->setAccessibleName(m_goOn->text());
    m_empty = new QPushButton(tr("Empty it"));
    m_empty->setObjectName(QStringLiteral("train.queue.empty"));
    m_empty->setAccessibleName(tr("Remove all from the queue"));
    m_empty->setProperty("look", "quiet");
    row->addWidget(m_state);
    row->addWidget(m_goOn);
    row->addWidget(m_empty);
    row->addStretch();
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        const bool held = m_goOn->hasFocus();
        m_queue.goOn();
        if (held)
            m_list->setFocus(); // the button is gone
    });
    connect(m_empty, &QPushButton::clicked, this, &QueueList::emptyAfterAsking);
    return bar;
}

void QueueList::emptyAfterAsking()
{
    QMessageBox ask(QMessageBox::Question, tr("Empty the queue"),
                    tr("Remove %Ln trainings from the queue? This cannot be undone.", nullptr, m_queue.count()),
                    QMessageBox::NoButton, this);
    QAbstractButton *remove = ask.addButton(tr("Remove"), QMessageBox::AcceptRole);
    ask.setDefaultButton(ask.addButton(tr("Keep them"), QMessageBox::RejectRole));
    ask.exec();
    if (ask.clickedButton() == remove)
        m_queue.clear();
}

void QueueList::setHindrance(const QString &why)
{
    if (why == m_hindrance)
        return;
    m_hindrance = why;
    showState();
}

void QueueList::showQueue()
{
    fillRows();
    showState();
    showButtons();
    setVisible(m_queue.count() > 0);
}

/// The one that was current stays so wherever it stands now; if it is gone, what stands in its place.
void QueueList::fillRows()
{
    const int kept = current(), place = m_list->currentIndex().row();
    m_rows->clear();
    int row = -1;
    for (const RunQueue::Waiting &one : m_queue.waiting()) {
        const int number = m_rows->rowCount() + 1;
        auto *item = new QStandardItem(tr("%1. %2").arg(number).arg(queueWords(one.options)));
        item->setToolTip(queuedInFull(one.options, m_workspace.view()));
        item->setData(one.id, kQueuedId);
        m_rows->appendRow(item);
        row = one.id == kept ? number - 1 : row;
    }
    const int last = m_rows->rowCount() - 1;
    const int next = row >= 0 ? row : std::clamp(place, 0, std::max(0, last));
    m_list->selectionModel()->setCurrentIndex(m_rows->index(next, 0), QItemSelectionModel::ClearAndSelect);
    m_list->updateGeometry(); // as many rows as there are now
}

void QueueList::showState()
{
    const bool paused = m_queue.paused();
    setTitle(paused ? tr("Queue paused") : tr("Queue")); // beside the buttons is no room for it
    m_state->setText(m_hindrance);
    m_state->setVisible(!paused);
    m_goOn->setVisible(paused);
    m_empty->setVisible(paused);
    m_state->parentWidget()->setVisible(paused || !m_hindrance.isEmpty());
}

void QueueList::showButtons()
{
    const int row = m_list->currentIndex().row();
    const bool up = row > 0, down = row >= 0 && row + 1 < m_rows->rowCount();
    if ((m_up->hasFocus() && !up) || (m_down->hasFocus() && !down))
        m_list->setFocus(); // else the keyboard would go on to the next button: "Remove"
    m_up->setEnabled(up);
    m_down->setEnabled(down);
    m_remove->setEnabled(row >= 0);
}

int QueueList::current() const { return m_list->currentIndex().data(kQueuedId).toInt(); }

void QueueList::moveCurrent(int by) { m_queue.move(current(), by); }

void QueueList::removeCurrent() { m_queue.remove(current()); }

/// Whether the key means something here; `act`: it is done, too.
bool QueueList::takeKey(int key, Qt::KeyboardModifiers with, bool act)
{
    const Qt::KeyboardModifiers held = with & ~Qt::KeypadModifier;
    if (key == Qt::Key_Delete && held == Qt::NoModifier) {
        if (act)
            removeCurrent();
        return true;
    }
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && held == Qt::AltModifier) {
        if (act)
            moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

bool QueueList::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_list && (pressed || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers(), pressed && !key->isAutoRepeat())) {
            event->accept(); // before the window's shortcuts
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace faces::ui
