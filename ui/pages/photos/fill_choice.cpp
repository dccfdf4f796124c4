// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/fill_choice.h"

#include "ui/settings.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace faces::ui {

namespace {

constexpr int kSquarePx = 8; ///< of the checkerboard
const QString kSetting = QStringLiteral("photos/fill");

struct Row {
    Fill fill;
    const char *word; ///< in the settings
    const char *name;
};
constexpr std::array kRows{
    Row{Fill::Black, "black", QT_TRANSLATE_NOOP("faces::ui::FillChoice", "Black, as in training")},
    Row{Fill::White, "white", QT_TRANSLATE_NOOP("faces::ui::FillChoice", "White")},
    Row{Fill::Grey, "grey", QT_TRANSLATE_NOOP("faces::ui::FillChoice", "Grey")},
    Row{Fill::Checker, "checkerboard",
        QT_TRANSLATE_NOOP("faces::ui::FillChoice", "Checkerboard: shows what is see-through")}};

Fill remembered()
{
    const QString word = Settings().values().value(kSetting).toString();
    const auto row = std::ranges::find_if(kRows, [&](const Row &each) { return word == QLatin1String(each.word); });
    return row == kRows.end() ? Fill::Black : row->fill;
}

class Swatch final : public QAbstractButton {
public:
    explicit Swatch(const Row &row) : m_fill(row.fill)
    {
        setCheckable(true);
        setFixedSize(kHitPx, kHitPx);
        setToolTip(FillChoice::tr(row.name));
        setAccessibleName(FillChoice::tr(row.name));
        setObjectName(QStringLiteral("fill.") + QLatin1String(row.word));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect square = rect().adjusted(5, 5, -5, -5);
        QPainterPath clip;
        clip.addRoundedRect(square, kBadgeRadius, kBadgeRadius);
        painter.setClipPath(clip);
        paintFill(painter, square, m_fill);
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.softText, 1));
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), kBadgeRadius, kBadgeRadius);
        if (!isChecked() && !hasFocus())
            return;
        painter.setPen(QPen(isChecked() ? t.accent : t.softText, 2, hasFocus() ? Qt::DotLine : Qt::SolidLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kButtonRadius, kButtonRadius);
    }

private:
    Fill m_fill;
};

} // namespace

void paintFill(QPainter &painter, const QRect &rect, Fill fill)
{
    if (fill != Fill::Checker) {
        painter.fillRect(rect, fill == Fill::Black   ? QColor(Qt::black)
                               : fill == Fill::White ? QColor(Qt::white)
                                                     : QColor(128, 128, 128));
        return;
    }
    painter.fillRect(rect, QColor(240, 240, 240));
    for (int y = 0; y * kSquarePx < rect.height(); ++y)
        for (int x = y % 2; x * kSquarePx < rect.width(); x += 2)
            painter.fillRect(QRect(rect.x() + x * kSquarePx, rect.y() + y * kSquarePx, kSquarePx, kSquarePx) & rect,
                             QColor(190, 190, 190));
}

FillChoice::FillChoice(QWidget *parent) : QWidget(parent), m_fill(remembered())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    auto *group = new QButtonGroup(this);
    for (const Row &row : kRows) {
        auto *swatch = new Swatch(row);
        swatch->setChecked(row.fill == m_fill);
        group->addButton(swatch);
        layout->addWidget(swatch);
        connect(swatch, &QAbstractButton::toggled, this, [this, row](bool on) {
            if (!on)
                return;
            m_fill = row.fill;
            Settings().values().setValue(kSetting, QLatin1String(row.word));
            emit chosen(m_fill);
        });
    }
    layout->addStretch();
}

} // namespace faces::ui
