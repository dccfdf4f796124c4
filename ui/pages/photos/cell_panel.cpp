// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/cell_panel.h"

#include "core/vision/background.h"
#include "core/vision/cut_face.h"
#include "core/vision/read_photo.h"
#include "ui/convert.h"
#include "ui/theme.h"
#include "ui/widgets/face_tile.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace faces::ui {

LargeFace::LargeFace(int sidePx, QWidget *parent) : QWidget(parent)
{
    setFixedSize(sidePx, sidePx);
    setAccessibleName(tr("The chosen face, large"));
}

void LargeFace::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void LargeFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter, rect(), QPixmap::fromImage(m_image));
}

CellPanel::CellPanel(QWidget *parent)
    : Panel(tr("Cell"), parent), m_face(new LargeFace(kWidth - 26)), m_original(new QPushButton(tr("Original"))),
      m_removed(new QPushButton(tr("Background removed"))), m_note(lookLabel({}, "soft")), m_mask(new QPushButton),
      m_cut(tr("Cutting one face"), this)
{
    setFixedWidth(kWidth);
    body()->addWidget(m_face);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    for (QPushButton *button : {m_original, m_removed}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button, button == m_removed ? 1 : 0);
        connect(button, &QPushButton::clicked, this, &CellPanel::showPicture);
    }
    m_original->setChecked(true);
    body()->addLayout(row);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    m_mask->hide();
    m_mask->setAutoDefault(false);
    body()->addWidget(m_mask);
    body()->addStretch();
    connect(m_mask, &QPushButton::clicked, this, [this] { emit maskWanted(!m_hasMask.value_or(false)); });
    connect(&m_cut, &Latest::failed, this, &CellPanel::showNothing);
}

void CellPanel::showCell(const Cell &cell)
{
    setTitle(cell.title);
    m_note->setText(cell.note.isEmpty() ? tr("Not cut yet") : cell.note);
    m_hasMask = cell.hasMask;
    m_mask->setText(cell.hasMask.value_or(false) ? tr("Keep this background") : tr("Remove this background"));
    m_mask->setVisible(cell.hasMask.has_value() && !m_readOnly);
    m_original->setEnabled(true);
    m_removed->setEnabled(true);
    m_cut.ask(
        [cell](std::stop_token, ProgressSink &) {
            const cv::Mat face = vision::cutFace(cell.photo->pixels, cell.box, cell.angleDegrees);
            return BeforeAfter{toImage(face), toImage(vision::withAlpha(face, vision::removeBackground(face)))};
        },
        [this](const BeforeAfter &pictures) {
            m_pictures = pictures;
            showPicture();
        });
}

void CellPanel::showNothing(const QString &sentence)
{
    m_cut.forget();
    m_pictures = {};
    m_hasMask.reset();
    setTitle(tr("Cell"));
    m_note->setText(sentence);
    m_mask->hide();
    m_original->setEnabled(false);
    m_removed->setEnabled(false);
    showPicture();
}

void CellPanel::showPicture() { m_face->setImage(removedShown() ? m_pictures.removed : m_pictures.original); }

void CellPanel::showRemoved(bool removed)
{
    (removed ? m_removed : m_original)->setChecked(true);
    showPicture();
}

bool CellPanel::removedShown() const { return m_removed->isChecked(); }

void CellPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        m_mask->hide();
}

} // namespace faces::ui
