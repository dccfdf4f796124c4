// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/grid.h"

#include <QAbstractListModel>
#include <QImage>

#include <vector>

namespace faces::ui {

/// What a model said about one face of a picture, ready to be shown.
struct JudgedFace {
    struct Answer {
        Attribute attribute;
        double probability = 0;
        double threshold = 0.5;
        bool yes = false;
        QString word() const { return QString::fromStdString(yes ? attribute.yesWord : attribute.noWord); }
    };
    FacePlace place;
    QImage cut;
    std::vector<Answer> answers;
    bool waits = false; ///< the answers, if any, are of an earlier place, or of another model
};

/// The faces of one picture, numbered from 1.
class JudgedModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit JudgedModel(QObject *parent = nullptr);

    /// Tells of changed rows where there are as many faces with as many answers as before; resets otherwise.
    void setFaces(std::vector<JudgedFace> faces);
    std::size_t mostAnswers() const; ///< of a face: one that waits keeps as much room
    const std::vector<JudgedFace> &faces() const { return m_faces; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: "Face 2"; accessible text: every answer in words; decoration: the face as it was cut.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<JudgedFace> m_faces;
};

} // namespace faces::ui
