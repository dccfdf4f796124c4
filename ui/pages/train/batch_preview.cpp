// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/batch_preview.h"

#include "ui/theme.h"
#include "ui/widgets/face_tile.h"
#include "ui/words.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace faces::ui {

namespace {
constexpr int kBatchColumns = 4;
constexpr int kBatchRows = BatchPreview::kPictures / kBatchColumns;

/// A pixel of the network's stays a square: first a whole multiple, then down to size, which softens only the squares'
/// edges.
QPixmap inSquares(const QImage &picture, int sidePx)
{
    const int times = (sidePx + picture.width() - 1) / picture.width();
    QImage fitted = picture;
    if (times > 1)
        fitted = fitted.scaled(picture.size() * times, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    if (fitted.width() != sidePx)
        fitted = fitted.scaled(sidePx, sidePx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return QPixmap::fromImage(fitted);
}
} // namespace

/// The pictures themselves, or the sentence that stands in their place.
class BatchPictures : public QWidget {
public:
    explicit BatchPictures(QWidget *parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void hold(std::vector<QImage> pictures, const QString &why)
    {
        m_pictures = std::move(pictures);
        m_why = why;
        m_fitted.clear();
        update();
    }
    const std::vector<QImage> &pictures() const { return m_pictures; }
    const QString &why() const { return m_why; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return kBatchRows * (sideIn(width) + kStep) - kStep; }
    QSize sizeHint() const override { return {kUsualPx, heightForWidth(kUsualPx)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_pictures.empty()) {
            painter.setPen(tokens().softText);
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_why);
            return;
        }
        fit();
        const int side = sideIn(width()), step = side + kStep;
        for (int i = 0; const QPixmap &picture : m_fitted) {
            paintPicture(painter, {i % kBatchColumns * step, i / kBatchColumns * step, side, side}, picture);
            ++i;
        }
    }

private:
    static constexpr int kUsualPx = 252;
    static int sideIn(int width) { return qMax(1, (width + kStep) / kBatchColumns - kStep); }

    /// In pixels of the screen, so that nothing is scaled when it is painted.
    void fit()
    {
        const int sidePx = qMax(1, qRound(sideIn(width()) * devicePixelRatioF()));
        if (m_fitted.size() == m_pictures.size() && m_fittedPx == sidePx)
            return;
        m_fitted.clear();
        m_fittedPx = sidePx;
        for (const QImage &picture : m_pictures)
            m_fitted.push_back(inSquares(picture, sidePx));
    }

    std::vector<QImage> m_pictures;
    QString m_why;
    std::vector<QPixmap> m_fitted; ///< of m_pictures, m_fittedPx wide; empty: not made yet
    int m_fittedPx = 0;
};

BatchPreview::BatchPreview(QWidget *parent)
    : QWidget(parent), m_pictures(new BatchPictures(this)), m_again(new QPushButton(tr("&Draw again"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    column->addWidget(m_pictures);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    m_again->setObjectName(QStringLiteral("train.drawAgain"));
    m_again->setAutoDefault(false);
    m_again->setAccessibleName(tr("Draw again"));
    m_again->setToolTip(tr("Other faces, altered in other ways (%1)").arg(m_again->shortcut().toString()));
    connect(m_again, &QPushButton::clicked, this, &BatchPreview::drawWanted);
    showNothing(tr("Faces are being drawn."));
}

void BatchPreview::setPictures(std::vector<QImage> pictures)
{
    if (pictures.size() > static_cast<std::size_t>(kPictures))
        pictures.resize(kPictures);
    m_again->setEnabled(true);
    m_pictures->setAccessibleName(tr("%Ln faces as the network sees them", nullptr, static_cast<int>(pictures.size())));
    m_pictures->hold(std::move(pictures), {});
}

void BatchPreview::showNothing(const QString &why, bool tryAgain)
{
    m_again->setEnabled(tryAgain);
    m_pictures->setAccessibleName(why);
    m_pictures->hold({}, why);
}

const std::vector<QImage> &BatchPreview::pictures() const { return m_pictures->pictures(); }

QString BatchPreview::why() const { return m_pictures->why(); }

void BatchPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit cameUp();
}

} // namespace faces::ui
