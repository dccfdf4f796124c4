// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/pages/photos/look_cases.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QTimer;

namespace faces::ui {

/// Finds in the background which faces deserve another look, while somebody can see it, and takes a person's decisions
/// about them. A decided case is gone at once and comes back when the decision is undone, by whatever way.
class LookFinder : public QObject {
    Q_OBJECT
public:
    explicit LookFinder(Workspace &workspace, QObject *parent = nullptr);

    enum class Decision { Join, RejectSecond, Different, RejectPoor, Keep };

    void setActive(bool active); ///< somebody can see it
    const std::vector<LookCase> &cases() const { return m_cases; }
    bool known() const { return m_look.has_value(); } ///< the project was looked at
    bool looking() const { return m_question.busy(); }
    bool upToDate() const { return m_upToDate; }  ///< cases() are all there are: no look is wanted or under way
    QString trouble() const { return m_trouble; } ///< empty: none

    void decide(const LookCase &one, Decision decision); ///< one undo step
    bool mayTakeBack() const { return !m_made.empty(); }
    /// Undoes the latest decision made here; false if there is none, or something else was done since.
    bool takeBack();

signals:
    void casesChanged(); ///< and whatever else can be asked here

private:
    void follow();    ///< the project changed
    void readState(); ///< what is decided, from the disk
    void compare();   ///< the project with what was looked at
    void renew();
    void look();
    void forget();

    struct Made {
        LookKey key;
        std::shared_ptr<std::atomic<std::int64_t>> step; ///< 0: not on the disk yet
    };
    Workspace &m_workspace;
    bool m_active = false, m_behind = true, m_upToDate = false;
    std::optional<Look> m_look;
    Decided m_decided;
    std::set<LookKey> m_pending; ///< decided, and not read back yet
    int m_changes = 0;           ///< rises with every decision: a state asked for before it is stale
    std::vector<Made> m_made;
    std::vector<LookCase> m_cases;
    QString m_trouble;
    QTimer *m_rest; ///< strokes and the like come one after another
    Latest m_state, m_question;
};

} // namespace faces::ui
