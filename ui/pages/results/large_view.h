// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/ids.h"
#include "ui/pages/results/explained_face.h"
#include "ui/pages/results/explanations.h"

#include <QWidget>

#include <map>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace faces::ui {

class AnswerLine;
class EvidenceView;
class HeatLegend;
class NearModel;
class NearStrip;
class VerdictList;
class VerdictModel;
class Workspace;

/// One judged face large: what a run said of each attribute and how surely, where its network looked, what covering a
/// patch changes, and the training faces that the network takes for much the same. It knows no page: it is told what to
/// show, and tells what is wanted. While it is hidden nothing is asked of the network.
class LargeView : public QWidget {
    Q_OBJECT
public:
    enum class Overlay { None, Looked, Covered };

    explicit LargeView(Workspace &workspace, QWidget *parent = nullptr);

    /// Whose network is asked. The same run again changes nothing.
    void setRun(const Run &run);
    /// Shows a face; the attribute that is explained stays the same. place, places: "3 of 240"; 0: not said.
    void setFace(const ExplainedFace &face, int place = 0, int places = 0);
    /// The same face with other labels or thresholds.
    void setRows(const ExplainedFace &face);
    void setAttribute(int row); ///< that is explained, a row of the face
    void clear();               ///< the project goes

    QSize minimumSizeHint() const override; ///< the face gives way
    FaceId face() const { return m_face.face; }
    int attribute() const;
    Overlay overlay() const { return m_overlay; }
    void setOverlay(Overlay overlay);
    void toggleLooked(); ///< where the network looked, or the face alone

signals:
    void backWanted();
    void stepWanted(int by); ///< the next face, or with -1 the one before
    void faceWanted(faces::FaceId face);
    void attributeChosen(int row); ///< by a person
    void overlayChanged(faces::ui::LargeView::Overlay overlay);

protected:
    void focusInEvent(QFocusEvent *event) override; ///< the list has it: a proxy would have Tab skip all before it
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr std::size_t kNearFaces = 8;
    // large_view_parts.cpp: how it is put together
    QWidget *buildHead();
    QWidget *buildFace();
    QWidget *buildSide();
    QWidget *buildNear();
    void connectParts();
    void arrange();

    // large_view.cpp: what is shown
    bool takeKey(QKeyEvent *event);
    void showPicture();
    void showTitle(int place, int places);
    void showOverlay();
    void showCoveredPatch();
    void showNear();
    const ExplainedFace::Row *row() const;

    // large_view_answers.cpp: what is asked of the network
    void askAll();
    void askOverlay();
    void askNear();
    void takeLooked(const LookedMap &map);
    void takeCovered(const CoveredMap &map);
    void takeNear(const NearFaces &near);

    Workspace &m_workspace;
    Explanations *m_explanations;
    ExplainedFace m_face;
    Overlay m_overlay = Overlay::Looked;
    std::map<std::pair<AttributeId, bool>, cv::Mat> m_looked; ///< of this face
    std::optional<CoveredMap> m_covered;                      ///< of this face
    std::optional<NearFaces> m_near;                          ///< of this face
    bool m_settingRows = false;                               ///< a person does not choose
    bool m_nearStopped = false;                               ///< by the person: not begun again by itself

    QLabel *m_title = nullptr;
    QPushButton *m_back = nullptr, *m_before = nullptr, *m_after = nullptr;
    QButtonGroup *m_overlays = nullptr;
    QWidget *m_facePlace = nullptr, *m_saidPanel = nullptr, *m_nearPanel = nullptr;
    EvidenceView *m_view = nullptr;
    HeatLegend *m_legend = nullptr;
    AnswerLine *m_line = nullptr, *m_nearLine = nullptr;
    VerdictModel *m_verdicts;
    VerdictList *m_list = nullptr;
    NearModel *m_nearModel;
    NearStrip *m_strip = nullptr;
};

} // namespace faces::ui
