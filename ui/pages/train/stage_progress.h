// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace faces::ui {

/// How far a stage of a job is, and the words for it. Plain arithmetic: time comes from the caller.
class StageProgress {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::StageProgress)
public:
    StageProgress() = default;
    explicit StageProgress(QString name) : m_name(std::move(name)) {} ///< nothing is known but its name

    /// As Job::progressed tells it; another name is another stage.
    void take(const QString &name, qint64 done, qint64 total, qint64 nowMs);

    const QString &name() const { return m_name; }
    double share() const; ///< 0..1; 0 as long as it is not known
    /// "Out-of-fold thresholds: network 2 of 3 · 25 %, about 0:31 left of it"; the name alone where no share is known.
    QString line(qint64 nowMs) const;

private:
    QString m_name;
    qint64 m_done = 0, m_total = 0;
    qint64 m_firstMs = 0;    ///< when a share was first heard of
    double m_firstShare = 0; ///< what was done by then (a stage that goes on begins in the middle)
};

} // namespace faces::ui
