// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"
#include "ui/pages/results/judged_faces.h"
#include "ui/widgets/panel.h"

#include <optional>

class QDoubleSpinBox;
class QPushButton;
class QStackedWidget;

namespace faces::ui {

class Chip;
class PrecisionRecallChart;
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

/// One attribute of a run, or all of them pooled, as the panel shows it.
struct ThresholdView {
    /// On which thresholds are chosen, owned by the caller and alive until the next view; null: there is nothing to
    /// show.
    const JudgedFaces *faces = nullptr;
    std::size_t attribute = 0; ///< its place in faces->attributes; not used where all are pooled
    /// The faces are those of training and validation, each judged by a network that had not seen it; else they are
    /// the validation faces.
    bool outOfFold = false;
    MovedThreshold line;
    double kept = 0.5; ///< the run's threshold as it is on the disk
    bool pooled = false;
    /// Pooled: the attributes have thresholds of their own, and this is what they come to together. Nothing: they share
    /// the line's.
    std::optional<Counts> own = {};
    bool changed = false; ///< pooled: the line is not what is kept of every attribute
    /// Test faces are being looked at: whoever moved the line now would choose it by them.
    bool locked = false;
    /// Locked: a line that was moved on validation faces and not kept, which is not tried on test faces.
    std::optional<double> waiting = {};
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
    void findBest(); ///< as the buttons do
    void keep();
    ThresholdChart &chart() const { return *m_chart; }
    PrecisionRecallChart &precisionRecall() const { return *m_recallChart; }

signals:
    void thresholdMoved(const faces::ui::MovedThreshold &line);
    void keepWanted(const faces::ui::MovedThreshold &line);
    void validationWanted(); ///< where the line may be moved
    void keptWanted();       ///< the line back to where the run decides

private:
    using Kind = tasks::ThresholdChoice::Kind;
    // threshold_panel_parts.cpp: how it is put together
    void build();
    QWidget *buildCharts();
    QLayout *buildFinders();
    void buildKeep();
    void connectParts();

    bool usable() const;
    Judgements table() const; ///< of the attribute alone at attribute(), or pooled
    std::size_t attribute() const { return m_view.pooled ? 0 : m_view.attribute; }
    void showTitle();
    void showCurves();
    void showLine();
    std::optional<double> found(const tasks::ThresholdChoice &choice) const;
    void wish(const tasks::ThresholdChoice &choice, const QString &impossible);
    void moveTo(const MovedThreshold &line);
    void putByHand(double threshold);
    void showNote(const QString &trouble = {});
    QString basisWords() const;
    QString pooledWords() const;
    QString lockedWords() const;
    bool canKeep() const;
    bool canGoBack() const;
    void showFigures();

    ThresholdChart *m_chart;
    PrecisionRecallChart *m_recallChart;
    QStackedWidget *m_charts = nullptr;
    Chip *m_overThreshold = nullptr, *m_overRecall = nullptr;
    QLabel *m_figures = nullptr, *m_note = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QPushButton *m_best = nullptr, *m_precision = nullptr, *m_recall = nullptr, *m_keep = nullptr, *m_unlock = nullptr,
                *m_back = nullptr;
    ThresholdView m_view;            ///< its faces are null where they are of no use
    std::optional<double> m_average; ///< precision of the curve, where there is one
    bool m_mayKeep = true;
};

} // namespace faces::ui
