// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/action_list.h"
#include "ui/widgets/overlay.h"

class QGridLayout;
class QScrollArea;

namespace faces::ui {

/// F1: all keys, by where they work.
class KeyOverlay : public Overlay {
    Q_OBJECT
public:
    explicit KeyOverlay(QWidget *window);
    void openWith(const QList<ListedAction> &actions);

signals:
    void guideWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *section(const QString &place, const QList<QAction *> &actions);
    QScrollArea *m_scroll;
};

} // namespace faces::ui
