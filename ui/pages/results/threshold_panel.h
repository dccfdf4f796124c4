// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"
#include "ui/pages/results/judged_faces.h"
#include "ui/widgets/panel.h"

#include <optional>

class QDoubleSpinBox;
class QPushButton;

namespace faces::ui {

class ThresholdChart;

/// Where the line stands, and how it came there: by hand (Value), or where a button found it on the faces.
struct MovedThreshold {
    double threshold = 0.5;
    tasks::ThresholdChoice choice{tasks::ThresholdChoice::Kind::Value, 0.5};
    static MovedThreshold byHand(double threshold)
    {
        return {threshold, {tasks::ThresholdChoice::Kind::Value, threshold}};
    }
};

/// One attribute of a run, as the panel shows it.
struct ThresholdView {
    /// On which thresholds are chosen, owned by the caller and alive until the next view; null: there is nothing to
    /// show.
    const JudgedFaces *faces = nullptr;
    std::size_t attribute = 0; ///< its place in faces->attributes
    /// The faces are those of training and validation, each judged by a network that had not seen it; else they are
    /// the validation faces.
    bool outOfFold = false;
    MovedThreshold line;
    double kept = 0.5; ///< the run's threshold as it is on the disk
};

/// Where yes begins for one attribute: the curve over the faces on which its threshold is chosen, and the line to move.
/// Test faces are never given to it.
class ThresholdPanel : public Panel {
    Q_OBJECT
public:
    explicit ThresholdPanel(QWidget *parent = nullptr);

    /// A line that a button put somewhere counts as put there by hand if it stands elsewhere on these faces, whose
    /// labels may have changed.
    void showAttribute(const ThresholdView &view);
    void setMayKeep(bool may, const QString &why);
    double threshold() const { return m_view.line.threshold; }
    ThresholdChart &chart() const { return *m_chart; }

signals:
    void thresholdMoved(const faces::ui::MovedThreshold &line);
    void keepWanted(const faces::ui::MovedThreshold &line);

private:
    using Kind = tasks::ThresholdChoice::Kind;
    void build();
    void connectParts();
    std::optional<double> found(const tasks::ThresholdChoice &choice) const;
    void wish(const tasks::ThresholdChoice &choice, const QString &impossible);
    void moveTo(const MovedThreshold &line);
    void showNote(const QString &trouble = {});
    QString basisWords() const;
    void showFigures();

    ThresholdChart *m_chart;
    QLabel *m_figures = nullptr, *m_note = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QPushButton *m_best = nullptr, *m_precision = nullptr, *m_recall = nullptr, *m_keep = nullptr;
    ThresholdView m_view; ///< its faces are null where they are of no use
    bool m_mayKeep = true;
};

} // namespace faces::ui
