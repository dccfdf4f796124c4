// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/look_again_panel.h"

#include "ui/actions.h"
#include "ui/pages/photos/look_finder.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/face_tile.h"
#include "ui/widgets/key_cap.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

constexpr int kThumbs = 4;
constexpr int kThumbGap = 6;
constexpr int kThumbPx = 60;

} // namespace

/// The first few faces in a row, as one button.
class LookStrip : public QAbstractButton {
public:
    explicit LookStrip(Workspace &workspace) : m_pictures(FacePictures::of(workspace))
    {
        setFixedHeight(kThumbPx);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
        connect(&m_pictures, &FacePictures::ready, this, [this] { update(); });
    }
    void showFaces(std::vector<FaceId> faces)
    {
        m_faces = std::move(faces);
        setEnabled(!m_faces.empty());
        update();
    }
    QSize sizeHint() const override { return {kThumbs * (kThumbPx + kThumbGap) - kThumbGap, kThumbPx}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < kThumbs; ++i) {
            const QRect place(i * (kThumbPx + kThumbGap), 0, kThumbPx, kThumbPx);
            if (i < static_cast<int>(m_faces.size())) {
                paintPicture(painter, place, m_pictures.picture(m_faces[static_cast<std::size_t>(i)]));
            } else { // a place kept for what comes later
                painter.setPen(Qt::NoPen);
                painter.setBrush(tokens().tile);
                painter.drawRoundedRect(place, kButtonRadius, kButtonRadius);
            }
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens().accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kButtonRadius, kButtonRadius);
        }
    }

private:
    FacePictures &m_pictures;
    std::vector<FaceId> m_faces;
};

LookAgainPanel::LookAgainPanel(Workspace &workspace, LookFinder &finder, QWidget *parent)
    : Panel(tr("Look again"), parent), m_workspace(workspace), m_finder(finder), m_strip(new LookStrip(workspace)),
      m_words(lookLabel({}, "soft"))
{
    auto *review = makeAction("photos.lookAgain", this);
    connect(review, &QAction::triggered, this, &LookAgainPanel::reviewWanted);
    m_key = new KeyCap(review);
    QSizePolicy kept = m_key->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_key->setSizePolicy(kept);
    addToTitle(m_key);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(twoLines(*m_words)); // nothing jumps when there is more to say
    body()->addWidget(m_strip);
    body()->addWidget(m_words);
    connect(m_strip, &QAbstractButton::clicked, this, &LookAgainPanel::reviewWanted);
    connect(&finder, &LookFinder::casesChanged, this, &LookAgainPanel::renew);
    connect(&workspace, &Workspace::viewChanged, this, &LookAgainPanel::renew);
    renew();
}

void LookAgainPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_finder.setActive(true);
}

void LookAgainPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_finder.setActive(false);
}

void LookAgainPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_strip->isEnabled())
        emit reviewWanted();
}

void LookAgainPanel::renew()
{
    const auto &cases = m_finder.cases();
    std::vector<FaceId> first;
    for (const LookCase &one : cases)
        if (first.size() < kThumbs)
            first.push_back(one.first);
    m_strip->showFaces(std::move(first));
    const bool counted = m_finder.upToDate() && !cases.empty();
    setNote(counted ? QLocale().toString(qulonglong(cases.size())) : QString());
    m_key->setVisible(!cases.empty());
    m_words->setText(sentence());
    m_strip->setAccessibleName(tr("Look again: %1").arg(sentence()));
    setCursor(cases.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

QString LookAgainPanel::sentence() const
{
    if (!m_finder.trouble().isEmpty())
        return m_finder.trouble();
    if (m_workspace.view().faces.empty())
        return tr("After cutting, near-duplicates and poor faces are listed here.");
    if (!m_finder.upToDate())
        return tr("Looking for faces that are nearly alike or poor …");
    return m_finder.cases().empty() ? tr("Nothing is nearly alike or poor.") : countsOf(m_finder.cases());
}

} // namespace faces::ui
