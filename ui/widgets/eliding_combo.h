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
        constexpr int kPadPx = 4; // what the style leaves beside the words
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - kPadPx;
        return fontMetrics().elidedText(currentText(), Qt::ElideRight, room);
    }
    void showTip()
    {
        const bool whole = elided() == currentText();
        setToolTip(whole ? m_tip : m_tip.isEmpty() ? currentText() : currentText() + QLatin1Char('\n') + m_tip);
    }

    QString m_tip;
};

} // namespace faces::ui
