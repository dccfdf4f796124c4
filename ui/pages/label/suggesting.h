// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/suggest.h"
#include "ui/jobs/job.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QTimer;

namespace faces::ui {

/// Learns in the background while a person labels: once enough is labelled, and again when there is a quarter more, or
/// labels of a hundred faces. It waits while other work of the project runs, and does nothing in a project that cannot
/// be written. What it learned is in the workspace's view when its job has ended.
class Suggesting : public QObject {
    Q_OBJECT
public:
    explicit Suggesting(Workspace &workspace, QObject *parent = nullptr);

    bool on() const { return m_on; }
    void setOn(bool on);                 ///< remembered for all projects; off stops what is under way
    void lookedAt() { labelsChanged(); } ///< its page, the parent, came to the front: nothing is learned before
    bool busy() const { return m_job != nullptr; }
    /// For the foot: that a model learns, what an attribute still lacks, or that its suggestions are all to be looked
    /// at; empty if there is nothing to say.
    QString remark() const;
    /// The labels changed since are too few for another round, and none is under way.
    bool upToDate() const;

signals:
    void changed(); ///< remark() or busy()
    void learned(const faces::tasks::SuggestResult &result);

private:
    /// Known labels of kept faces.
    struct Known {
        std::vector<AttributeId> attributes;
        std::vector<int> yes, no;
        int labels() const;
        int learnable() const; ///< attributes that have enough
    };
    Known count() const;
    QString unprovenRemark() const;
    void opened();
    void labelsChanged();
    bool due() const;
    void consider();
    void start();

    Workspace &m_workspace;
    bool m_on;
    QTimer *m_pause;
    QPointer<Job> m_job;
    Known m_known;
    int m_learnedLabels = 0, m_learnedAttributes = 0; ///< at the last round
    /// Belongs to the job while one runs: never touched in the window's thread.
    std::shared_ptr<tasks::FaceDescriptors> m_descriptors;
};

} // namespace faces::ui
