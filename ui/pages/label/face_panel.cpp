// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/face_panel.h"

#include "ui/convert.h"
#include "ui/models/said.h"
#include "ui/models/second_opinions.h"
#include "ui/pages/label/state_button.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/square_picture.h"
#include "ui/widgets/yielding_scroll.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kStateHeight = 26;
constexpr int kRowPx = kHitPx + 2;
constexpr int kLeastRows = 5; ///< are seen at once, in a low window too; more of them scroll

/// Wishes to be a square, and gets lower where other things need the room.
class YieldingPicture : public SquarePicture {
public:
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {SquarePicture::sizeHint().width(), std::max(width(), minimumHeight())}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

/// The rows of the attributes: five are always seen, of more as many as there is room for.
class RowsScroll : public YieldingScroll {
public:
    RowsScroll(QWidget *rows, QWidget *parent) : YieldingScroll(rows, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    QSize minimumSizeHint() const override
    {
        const QSize rows = widget()->minimumSizeHint();
        return {rows.width() + verticalScrollBar()->sizeHint().width(), std::min(rows.height(), kLeastRows * kRowPx)};
    }
};

/// "99 %" and yet "?": why that is.
QString stateExplained(BadgeState state, const QString &text)
{
    if (text.contains(QLatin1Char('/')))
        return FacePanel::tr("Yes / no / unknown ?");
    if (state != BadgeState::DoubtfulYes && state != BadgeState::DoubtfulNo)
        return {};
    return FacePanel::tr("Suggested: %1. Look at it: suggestions like it are not yet proven right often enough on "
                         "labelled faces that the model did not learn from.")
        .arg(text);
}

} // namespace

FacePanel::FacePanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_picture(new YieldingPicture), m_where(lookLabel({}, "soft")),
      m_rowsPlace(new QWidget), m_grid(new QGridLayout(m_rowsPlace))
{
    setAccessibleName(tr("The face and its labels"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // a larger place is not filled
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kNear);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_where->setWordWrap(true);
    m_where->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_picture);
    body()->addWidget(m_where);
    body()->addWidget(new RowsScroll(m_rowsPlace, this));
    connect(&FacePictures::of(workspace), &FacePictures::ready, this, [this](FaceId face) {
        if (face == m_current)
            showFaces(m_current, m_selected);
    });
    makeRows();
}

void FacePanel::makeRows()
{
    const auto shown = m_workspace.attributes();
    const bool same = std::ranges::equal(m_rows, shown, {}, &Row::attribute, &Workspace::Shown::attribute);
    if (same)
        return;
    for (const Row &row : m_rows)
        qDeleteAll(row.widgets);
    m_rows.clear();
    for (int line = 0; const auto &[attribute, index] : shown) {
        Row row{attribute, new StateButton, {new KeyCap, new KeyCap}, {}};
        auto *name = new QLabel(QString::fromStdString(attribute.yesWord));
        row.state->setObjectName(QStringLiteral("state.") + QString::fromStdString(attribute.id));
        connect(row.state, &StateButton::clicked, this, [this, id = attribute.id] { emit toggleWanted(id); });
        row.widgets = {row.caps[0], row.caps[1], name, row.state};
        m_grid->addWidget(row.caps[0], line, 0);
        m_grid->addWidget(row.caps[1], line, 1);
        m_grid->addWidget(name, line, 2);
        m_grid->addWidget(row.state, line, 3, Qt::AlignRight);
        m_grid->setRowMinimumHeight(line, kRowPx);
        m_rows.push_back(row);
        ++line;
    }
}

void FacePanel::showKeys(const std::vector<QAction *> &toggles)
{
    makeRows();
    for (std::size_t row = 0; row < m_rows.size() && row < toggles.size(); ++row)
        for (int place = 0; KeyCap * cap : m_rows[row].caps)
            cap->follow(toggles[row], place++);
}

void FacePanel::setPictureShown(bool shown) { m_picture->setVisible(shown); }

void FacePanel::showFaces(FaceId current, const std::vector<FaceId> &selected)
{
    makeRows();
    m_current = current;
    m_selected = selected;
    const Face *face = m_workspace.face(current);
    FacePictures &pictures = FacePictures::of(m_workspace);
    QPixmap picture;
    if (face) {
        picture = pictures.largePicture(current, m_picture->place());
        if (picture.isNull()) // the small one meanwhile, if it is there
            picture = pictures.picture(current);
    }
    m_picture->setPicture(picture, face && face->rejected);
    showWhere();
    showStates();
}

void FacePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showWhere();
}

/// At a size of its own: a label whose size is open has everything around it, up to the window, laid out anew with each
/// word it says, and this one says another with each face.
void FacePanel::showWhere()
{
    m_where->setText(whereText());
    const int width = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const QSize size(std::max(1, width), std::max(twoLines(*m_where), m_where->heightForWidth(width)));
    if (m_where->minimumSize() != size || m_where->maximumSize() != size)
        m_where->setFixedSize(size);
}

QString FacePanel::whereText() const
{
    const Face *face = m_workspace.face(m_current);
    if (!face)
        return {};
    if (m_selected.size() > 1)
        return tr("%Ln faces selected", nullptr, static_cast<int>(m_selected.size()));
    QString text = tr("Face %1").arg(face->number);
    const auto &photos = m_workspace.view().photos;
    const auto photo = std::ranges::find(photos, face->photo, &Photo::id);
    if (photo != photos.end())
        text = tr("%1 · photo %2").arg(text).arg(photo - photos.begin() + 1);
    if (face->row >= 0)
        text = tr("%1, row %2, column %3").arg(text).arg(face->row + 1).arg(face->column + 1);
    if (face->rejected)
        text += QLatin1Char('\n') + tr("Rejected: %1").arg(translated(face->rejectReason).toLower());
    return text;
}

void FacePanel::countValues()
{
    m_values.assign(m_workspace.view().allAttributes.size(), {});
    for (const FaceId id : m_selected)
        if (const Face *face = m_workspace.face(id))
            for (std::size_t a = 0; a < m_values.size(); ++a) {
                const LabelValue value = face->labels[a];
                Values &values = m_values[a];
                ++(value == LabelValue::Yes ? values.yes : value == LabelValue::No ? values.no : values.unknown);
            }
}

void FacePanel::showStates()
{
    countValues();
    for (const Row &row : m_rows) {
        const QString text = stateText(row.attribute.id);
        row.state->showState(lookOf(row.attribute.id, text), text);
        // The same for all that it may say, so that nothing is laid out anew.
        const QString longest = m_selected.size() > 1 ? text + QStringLiteral("0") : tr("unknown");
        const QSize size(StateButton::widthFor(longest), kStateHeight);
        if (m_selected.size() > 1 ? row.state->minimumWidth() < size.width() : row.state->minimumSize() != size)
            row.state->setFixedSize(size);
        row.state->setEnabled(!m_selected.empty() && !m_workspace.view().readOnly);
        row.state->setAccessibleName(QStringLiteral("%1: %2").arg(QString::fromStdString(row.attribute.name), text));
        row.state->setToolTip(stateExplained(row.state->state(), text));
    }
}

/// As the badge looks, for one face.
BadgeState FacePanel::lookOf(const AttributeId &attribute, const QString &text) const
{
    const auto &shown = m_workspace.attributes();
    const auto at = std::ranges::find(shown, attribute, [](const auto &s) { return s.attribute.id; });
    const Face *face = m_selected.size() == 1 ? m_workspace.face(m_selected.front()) : nullptr;
    if (!face || at == shown.end())
        return text == tr("yes") ? BadgeState::Yes : text == tr("no") ? BadgeState::No : BadgeState::Unknown;
    if (conflicting(m_workspace.view(), *face, at->index))
        return BadgeState::Conflicting;
    return badgeOf(m_workspace.view(), *face, *at);
}

QString FacePanel::stateText(const AttributeId &attribute) const
{
    const auto &shown = m_workspace.attributes();
    const auto at = std::ranges::find(shown, attribute, [](const auto &s) { return s.attribute.id; });
    const auto index = static_cast<std::size_t>(at == shown.end() ? -1 : at->index);
    if (index >= m_values.size())
        return {};
    const auto &[yes, no, unknown] = m_values[index];
    if (unknown == 1 && yes + no == 0)
        if (const Face *face = m_workspace.face(m_selected.front())) {
            const Said said = saidOf(m_workspace.view(), *face, *at);
            if (said.suggested.value != LabelValue::Unknown)
                return (said.suggested.value == LabelValue::Yes ? tr("yes %1") : tr("no %1"))
                    .arg(percentText(100 * said.confidence()));
        }
    if (yes + no + unknown <= 1 || yes + no == 0 || yes + unknown == 0 || no + unknown == 0)
        return yes > 0 ? tr("yes") : no > 0 ? tr("no") : unknown > 0 ? tr("unknown") : QStringLiteral("–");
    // Short enough for hundreds of each; the tooltip has the words.
    const QLocale locale;
    QStringList parts{locale.toString(yes), locale.toString(no)};
    if (unknown > 0)
        parts.append(tr("%1 ?").arg(locale.toString(unknown)));
    const QString spaced = parts.join(QStringLiteral(" / "));
    constexpr int kRoomFor = 13; // characters beside the longest usual name
    return spaced.size() <= kRoomFor ? spaced : parts.join(QLatin1Char('/'));
}

} // namespace faces::ui
