// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/judged_faces.h"

#include <QAbstractListModel>

#include <vector>

namespace faces::ui {

enum class ResultsOrder { LeastSure, MostWrong, ByNumber, Random };

/// Which faces are shown. anyWrong: wrong in any attribute. The others speak of the chosen attribute; several of them
/// are joined by "or", none of them lets all through.
struct ResultsFilter {
    bool anyWrong = false;
    bool right = false, missed = false, falseAlarm = false;
    bool operator==(const ResultsFilter &) const = default;
};

/// What chips show before they are pressed.
struct ResultsCounts {
    int faces = 0, anyWrong = 0;
    int right = 0, missed = 0, falseAlarm = 0; ///< of the chosen attribute
};

/// The judged faces that the filter lets through, in the wished order. A threshold that moves judges all anew at once.
class ResultsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FaceRole = Qt::UserRole, RowRole }; ///< qint64; row in judged()

    explicit ResultsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setFaces(JudgedFaces faces, std::vector<double> thresholds);
    void setThreshold(std::size_t attribute, double threshold);
    void setTruth(const std::vector<Face> &changed); ///< labels of these faces are now so
    void setAttribute(std::size_t attribute);
    void setFilter(const ResultsFilter &filter);
    void setOrder(ResultsOrder order, std::uint64_t seed = 1);

    const JudgedFaces &judged() const { return m_judged; }
    const std::vector<double> &thresholds() const { return m_thresholds; }
    std::size_t attribute() const { return m_attribute; }
    const ResultsFilter &filter() const { return m_filter; }
    ResultsCounts counts() const;
    Verdict verdict(std::size_t judgedRow, std::size_t attribute) const;
    bool anyWrong(std::size_t judgedRow) const;
    FaceId faceAt(int row) const;
    int rowOf(FaceId face) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToChange(); ///< before a reset: remember what is current, by face

private:
    bool letsThrough(std::size_t judgedRow) const;
    std::vector<std::size_t> arranged() const;
    void arrange(bool keepPlaces);
    QString wordsFor(std::size_t judgedRow) const;

    JudgedFaces m_judged;
    std::vector<double> m_thresholds;
    std::size_t m_attribute = 0;
    ResultsFilter m_filter;
    ResultsOrder m_order = ResultsOrder::LeastSure;
    std::uint64_t m_seed = 1;
    std::vector<std::size_t> m_shown; ///< rows of m_judged
};

} // namespace faces::ui
