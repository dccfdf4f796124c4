// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLayout>

namespace faces::ui {

/// Widgets in a row that goes on in the next line where the width ends; for chips.
class FlowLayout : public QLayout {
public:
    /// lineGapPx: between lines; -1: as between those of a line.
    explicit FlowLayout(QWidget *parent = nullptr, int gapPx = 8, int lineGapPx = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int flow(const QRect &rect, bool place) const;
    QList<QLayoutItem *> m_items;
    int m_gapPx, m_lineGapPx;
};

} // namespace faces::ui
