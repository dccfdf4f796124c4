// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "core/tasks/explain.h"
#include "ui/ids.h"
#include "ui/jobs/latest.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

class Workspace;

/// Where a network looked when it decided about one attribute of one face.
struct LookedMap {
    FaceId face{};
    AttributeId attribute;
    bool yes = false; ///< the decision that it is evidence for
    cv::Mat values;   ///< CV_32FC1, 0..1; its own memory
};

/// What covering a patch of a face changes.
struct CoveredMap {
    FaceId face{};
    std::vector<AttributeId> attributes; ///< columns of the occlusion
    tasks::Occlusion occlusion;
};

/// Training faces that the network takes for much the same.
struct NearFaces {
    FaceId face{};
    std::vector<tasks::Neighbour> near;
};

/// Asks a run's network why it decided as it did, in the background: of what is asked the newest counts. The network
/// and what it makes of its training faces are read once a run, on first use.
class Explanations : public QObject {
    Q_OBJECT
public:
    explicit Explanations(Workspace &workspace, QObject *parent = nullptr);

    /// True for another run, or another network of it: what was asked of the one before is forgotten.
    bool setRun(const Run &run);
    void forget(); ///< the project goes

    void askLooked(FaceId face, const AttributeId &attribute, bool yes);
    void askCovered(FaceId face);
    /// Begins with what the network makes of its training faces, which goes on for all faces that are asked meanwhile.
    void askNear(FaceId face, std::size_t count);
    void stopLooked();
    void stopCovered();
    void stopNear();

    bool nearKnown() const; ///< no long reading comes first

signals:
    void lookedFound(const faces::ui::LookedMap &map);
    void coveredFound(const faces::ui::CoveredMap &map);
    void nearFound(const faces::ui::NearFaces &near);
    void coveredProgressed(qint64 done, qint64 total);
    void nearProgressed(qint64 done, qint64 total);
    void lookedFailed(const QString &sentence);
    void coveredFailed(const QString &sentence);
    void nearFailed(const QString &sentence);

private:
    struct Network;
    void readFeatures();
    void findNear();

    Workspace &m_workspace;
    std::optional<Run> m_run;
    std::shared_ptr<Network> m_network; ///< shared with the jobs
    FaceId m_nearFace{};
    std::size_t m_nearCount = 0;
    bool m_readingWanted = false; ///< features are under way; one that was given up may still be ending
    Latest m_looked, m_covered, m_reading, m_near;
};

} // namespace faces::ui
