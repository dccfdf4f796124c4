// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/worst_faces.h"
#include "ui/ids.h"
#include "ui/pages/train/worst_faces_model.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <vector>

class QStackedWidget;

namespace faces::ui {

class FacePictures;
class WorstFacesList;
class Workspace;

/// The validation faces that the network is most wrong about at this moment, with what the label says and what the
/// network says of the attribute that it is furthest from. Labels are those of now: one that is mended is shown at
/// once. Faces of the next epoch are shown when their pictures are there, so that nothing blinks.
class WorstFaces : public Panel {
    Q_OBJECT
public:
    explicit WorstFaces(Workspace &workspace, QWidget *parent = nullptr);

    /// attributes: the run's, in the order of the probabilities. threshold: from which probability on the network says
    /// yes. Faces that the project does not have any more are left out.
    void setFaces(const std::vector<WorstFace> &faces, const std::vector<Attribute> &attributes,
                  double threshold = 0.5);
    void clear(); ///< a sentence says what will stand here

    const WorstFacesModel &model() const { return *m_model; }

signals:
    void faceWanted(faces::FaceId face); ///< Enter, or a double click

private:
    void build();
    void connectParts();
    std::vector<WorstTile> tilesOf() const;
    void refresh(); ///< from the labels as they are now
    bool allPicturesThere() const;
    void showComing();
    void want(const QModelIndex &index);

    Workspace &m_workspace;
    FacePictures &m_pictures;
    WorstFacesModel *m_model;
    WorstFacesList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<WorstFace> m_faces; ///< what was given last, and how to read it
    std::vector<Attribute> m_attributes;
    double m_threshold = 0.5;
    std::vector<WorstTile> m_coming; ///< made of that, and waiting for pictures while m_patience runs
    QTimer m_patience;
};

} // namespace faces::ui
