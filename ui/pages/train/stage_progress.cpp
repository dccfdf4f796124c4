// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/stage_progress.h"

#include "ui/pages/train/training_progress.h"
#include "ui/words.h"

#include <algorithm>

namespace faces::ui {

void StageProgress::take(const QString &name, qint64 done, qint64 total, qint64 nowMs)
{
    const bool first = name != m_name || m_total <= 0;
    m_name = name;
    m_done = done;
    m_total = total;
    if (!first)
        return;
    m_firstMs = nowMs;
    m_firstShare = share();
}

double StageProgress::share() const
{
    return m_total > 0 ? std::clamp(static_cast<double>(m_done) / static_cast<double>(m_total), 0.0, 1.0) : 0;
}

QString StageProgress::line(qint64 nowMs) const
{
    if (m_total <= 0)
        return m_name;
    QString line = tr("%1 · %2").arg(m_name, percentText(std::floor(100 * share())));
    const double gone = share() - m_firstShare;
    if (gone >= kTooEarly && share() < 1) {
        const double seconds = static_cast<double>(nowMs - m_firstMs) / 1000;
        line = tr("%1, about %2 left of it").arg(line, clockText(seconds * (1 - share()) / gone));
    }
    return line;
}

} // namespace faces::ui
