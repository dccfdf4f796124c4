// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/filter_popup.h"

#include "ui/models/filter_words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kWidthPx = 560, kPhotosHeightPx = 140, kNamePx = 132;

template <typename Set, typename Value> void put(Set &set, const Value &value, bool on)
{
    if (on)
        set.insert(value);
    else
        set.erase(value);
}
} // namespace

FilterPopup::FilterPopup(Workspace &workspace, const FilterCounts &counts, FaceFilter filter, FaceId current,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_filter(std::move(filter)), m_grid(new QGridLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("label.filters"));
    setProperty("look", "panel");
    setAccessibleName(tr("More filters"));
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kApart, 12, kApart, 12);
    rows->setSpacing(kNear);
    auto *rule = lookLabel(tr("In a row any pressed value fits; every row with a pressed value has to fit."), "small");
    rule->setWordWrap(true);
    rows->addWidget(rule);
    m_grid->setColumnMinimumWidth(0, kNamePx);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(kNear);
    rows->addLayout(m_grid);
    const Face *face = workspace.face(current);
    addAttributes(counts);
    addParts(counts);
    addPersons(counts, face);
    addPhotos(face);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll);
    for (QWidget *each : findChildren<QWidget *>())
        each->installEventFilter(this);
}

FlowLayout *FilterPopup::addRow(const QString &name)
{
    const int row = m_grid->rowCount();
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, kStep);
    addName(name, row);
    m_grid->addWidget(chips, row, 1);
    return flow;
}

void FilterPopup::addName(const QString &name, int row)
{
    auto *label = new QLabel(name);
    label->setWordWrap(true);
    label->setMinimumHeight(kHitPx);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
}

void FilterPopup::addChip(FlowLayout *row, const QString &words, const QString &name, int count, bool on,
                          std::function<void(FaceFilter &, bool)> change)
{
    auto *chip = new Chip(words);
    chip->setObjectName(QStringLiteral("filter.") + name);
    chip->setCount(count);
    chip->setChecked(on);
    connect(chip, &Chip::clicked, this, [this, change = std::move(change)](bool pressed) {
        this->change([&](FaceFilter &filter) { change(filter, pressed); });
    });
    row->addWidget(chip);
}

void FilterPopup::change(const std::function<void(FaceFilter &)> &how)
{
    how(m_filter);
    emit chosen(m_filter);
}

void FilterPopup::addAttributes(const FilterCounts &counts)
{
    const auto attributes = m_workspace.attributes();
    for (std::size_t a = 0; a < attributes.size() && a < counts.yes.size(); ++a) {
        const Attribute &attribute = attributes[a].attribute;
        FlowLayout *row = addRow(QString::fromStdString(attribute.name));
        const auto wanted = m_filter.values.find(attribute.id);
        const auto add = [&](LabelValue value, const char *word, int count) {
            const bool on = wanted != m_filter.values.end() && wanted->second.contains(value);
            addChip(row, wordsOf(attribute, value),
                    QStringLiteral("%1.%2").arg(QString::fromStdString(attribute.id), QLatin1String(word)), count, on,
                    [id = attribute.id, value](FaceFilter &filter, bool pressed) {
                        put(filter.values[id], value, pressed);
                        if (filter.values[id].empty())
                            filter.values.erase(id);
                    });
        };
        add(LabelValue::Yes, "yes", counts.yes[a]);
        add(LabelValue::No, "no", counts.no[a]);
        add(LabelValue::Unknown, "unknown", counts.unknown(a));
    }
}

void FilterPopup::addParts(const FilterCounts &counts)
{
    if (m_workspace.view().parts.empty() && m_filter.parts.empty())
        return;
    FlowLayout *row = addRow(tr("Split"));
    const std::pair<std::optional<Part>, const char *> parts[] = {
        {Part::Train, "train"}, {Part::Validation, "validation"}, {Part::Test, "test"}, {std::nullopt, "none"}};
    for (std::size_t i = 0; const auto &[part, word] : parts)
        addChip(row, wordsOf(part), QStringLiteral("part.") + QLatin1String(word), counts.parts[i++],
                m_filter.parts.contains(part),
                [part = part](FaceFilter &filter, bool pressed) { put(filter.parts, part, pressed); });
}

void FilterPopup::addPersons(const FilterCounts &counts, const Face *current)
{
    FlowLayout *row = addRow(tr("Persons"));
    addChip(row, tr("With several faces"), QStringLiteral("several"), counts.several, m_filter.several,
            [](FaceFilter &filter, bool pressed) { filter.several = pressed; });
    std::set<GroupId> offered = m_filter.persons;
    if (current && number(current->person) != 0)
        offered.insert(current->person);
    for (const GroupId person : offered) {
        const auto has = std::ranges::count(m_workspace.view().faces, person, &Face::person);
        const QString words =
            current && person == current->person ? tr("Of this face") : tr("Person %1").arg(number(person));
        addChip(row, words, QStringLiteral("person.%1").arg(number(person)), static_cast<int>(has),
                m_filter.persons.contains(person),
                [person](FaceFilter &filter, bool pressed) { put(filter.persons, person, pressed); });
    }
    FlowLayout *alike = addRow(tr("Near-duplicates"));
    addChip(alike, tr("Faces that have one"), QStringLiteral("alike"), counts.alike, m_filter.alike,
            [](FaceFilter &filter, bool pressed) { filter.alike = pressed; });
}

void FilterPopup::addPhotos(const Face *current)
{
    const auto &photos = m_workspace.view().photos;
    if (photos.empty())
        return;
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("filter.photos"));
    list->setProperty("look", "checks");
    list->setAccessibleName(tr("Photos"));
    list->setTextElideMode(Qt::ElideMiddle);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Photo &photo : photos) {
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(QLocale().toString(photo.faces), fileNameOf(photo)), list);
        item->setData(Qt::UserRole, qint64(number(photo.id)));
        item->setToolTip(QString::fromStdString(photo.path));
        item->setCheckState(m_filter.photos.contains(photo.id) ? Qt::Checked : Qt::Unchecked);
    }
    const auto own = current ? std::ranges::find(photos, current->photo, &Photo::id) : photos.end();
    list->setCurrentRow(own == photos.end() ? 0 : static_cast<int>(own - photos.begin()));
    list->setFixedHeight(std::min(kPhotosHeightPx, list->sizeHintForRow(0) * list->count() + 4));
    connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        change([&](FaceFilter &filter) {
            put(filter.photos, PhotoId(item->data(Qt::UserRole).toLongLong()), item->checkState() == Qt::Checked);
        });
    });
    const int row = m_grid->rowCount();
    addName(tr("Photos"), row);
    m_grid->addWidget(list, row, 1);
}

void FilterPopup::openBelow(const QWidget &button)
{
    const QRect screen = button.screen()->availableGeometry();
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + kStep));
    const int width = std::min(kWidthPx, screen.width() - 2 * kNear);
    QWidget *inside = findChild<QScrollArea *>()->widget();
    const int wanted =
        inside->heightForWidth(width - 2) >= 0 ? inside->heightForWidth(width - 2) : inside->sizeHint().height();
    const int height = std::min(wanted + 2, screen.bottom() - below.y() - kNear);
    setGeometry(std::clamp(below.x(), screen.left() + kNear, screen.right() - kNear - width), below.y(), width, height);
    show();
    if (auto *first = findChild<Chip *>())
        first->setFocus(Qt::PopupFocusReason);
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    // To Qt a popup is within the page: without this the page's keys would label faces that one does not look at.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace faces::ui
