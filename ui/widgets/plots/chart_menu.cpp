// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/chart_menu.h"

#include "ui/widgets/plots/line_chart.h"

#include <QMenu>

namespace faces::ui {

ChartMenu::ChartMenu(LineChart &chart, Scale scale, QWidget *parent) : QToolButton(parent)
{
    setText(QStringLiteral("…"));
    setToolTip(LineChart::handsText());
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    QAction *log = nullptr;
    if (scale == Scale::Choice) {
        log = menu->addAction(tr("Logarithmic scale"));
        log->setCheckable(true);
        connect(log, &QAction::toggled, &chart, &LineChart::setLog);
    }
    QAction *whole = menu->addAction(tr("Show the whole"), &chart, &LineChart::showWhole);
    QAction *all = menu->addAction(tr("Show all lines"), &chart, &LineChart::showAll);
    menu->addSeparator();
    m_picture = menu->addAction(tr("Save picture…"), this, &ChartMenu::pictureWanted);
    m_numbers = menu->addAction(tr("Save numbers…"), this, &ChartMenu::numbersWanted);
    connect(menu, &QMenu::aboutToShow, this, [&chart, log, whole, all] {
        if (log)
            log->setChecked(chart.log());
        whole->setEnabled(chart.zoomed());
        bool allShown = true;
        for (const ChartLine &line : chart.lines())
            allShown = allShown && chart.isShown(line.name);
        all->setEnabled(!allShown);
    });
}

void ChartMenu::setSavable(bool on)
{
    m_picture->setEnabled(on);
    m_numbers->setEnabled(on);
}

} // namespace faces::ui
