// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/status_foot.h"

#include "ui/theme.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/yielding_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace faces::ui {

StatusFoot::StatusFoot(QWidget *parent)
    : QFrame(parent), m_figure(new YieldingLabel(this)), m_busy(new BusyBar(this)), m_remark(new YieldingLabel(this))
{
    setObjectName(QStringLiteral("foot"));
    setFixedHeight(kHitPx + 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kApart, 0, kApart, 0);
    row->setSpacing(kApart + kNear);
    for (QLabel *label : {m_figure, m_remark}) {
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // as wide as its words, or less
        label->setMinimumWidth(1);
    }
    row->addWidget(m_figure);
    row->addWidget(m_busy);
    row->addStretch(1);
    row->addWidget(m_remark);
}

void StatusFoot::setFigure(const QString &text) { m_figure->setText(text); }

void StatusFoot::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setToolTip(text); // it may not fit
}

QString StatusFoot::figure() const { return m_figure->text(); }

} // namespace faces::ui
