// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/ids.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace faces::ui {

/// One face with what its labels say and what the network says.
struct WorstTile {
    struct Answer {
        Attribute attribute;
        LabelValue truth = LabelValue::Unknown;
        float probability = 0; ///< of yes, 0..1
        bool saidYes = false;
        bool operator==(const Answer &) const = default;
    };
    FaceId face{};
    int number = 0;
    double loss = 0; ///< mean over the known labels, when it was judged
    std::vector<Answer> answers;

    /// The known label that the network is furthest from; null where nothing is known any more.
    const Answer *hardest() const;
    bool operator==(const WorstTile &) const = default;
};

/// The hardest faces of the moment, the worst first. Those of the next epoch take the places of these: no reset, so
/// that nothing blinks and the keyboard keeps its place.
class WorstFacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// TruthRole: "Hat: no". SaidRole: "✗ yes · 97 %", the percent of what is said. RightRole: bool, invalid where the
    /// hardest label is not known.
    enum Role { FaceRole = Qt::UserRole, TruthRole, SaidRole, RightRole };

    explicit WorstFacesModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setTiles(std::vector<WorstTile> tiles);
    FaceId faceAt(int row) const; ///< none beyond the end
    int rowOf(FaceId face) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: the face's number; tooltip and accessible text: all attributes in words.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<WorstTile> m_tiles;
};

} // namespace faces::ui
