// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QComboBox>
#include <QResizeEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace faces::ui {

/// A choice that may be narrower than its words: they end in "…" then, and the tool tip begins with the whole.
class ElidingCombo : public QComboBox {
public:
    explicit ElidingCombo(QWidget *parent = nullptr) : QComboBox(parent)
    {
        connect(this, &QComboBox::currentTextChanged, this, [this] { showTip(); });
    }
    void setTip(const QString &tip)
    {
        m_tip = tip;
        showTip();
    }

    /// With room for the whole words: Qt's own leaves out what a style sheet puts around them.
    QSize sizeHint() const override
    {
        QSize size = QComboBox::sizeHint();
        if (sizeAdjustPolicy() != AdjustToContents)
            return size;
        int longest = 0;
        for (int i = 0; i < count(); ++i)
            longest = qMax(longest, fontMetrics().horizontalAdvance(itemText(i)));
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.rect = QRect({}, size);
        size.rwidth() += qMax(0, longest + 2 - roomIn(option)); // 2: widths are fractions, and rounded
        return size;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        option.currentText = elided();
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QComboBox::resizeEvent(event);
        showTip();
    }

private:
    QString elided() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return fontMetrics().elidedText(currentText(), Qt::ElideRight, roomIn(option));
    }
    int roomIn(const QStyleOptionComboBox &option) const
    {
        constexpr int kPadPx = 4; // what the style leaves beside the words
        return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
               kPadPx;
    }
    void showTip()
    {
        const bool whole = elided() == currentText();
        setToolTip(whole ? m_tip : m_tip.isEmpty() ? currentText() : currentText() + QLatin1Char('\n') + m_tip);
    }

    QString m_tip;
};

} // namespace faces::ui
