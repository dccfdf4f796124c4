// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/results_filter.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// By the chosen attribute; where all are chosen, by the one that comes first of a face's (loss: by their sum).
enum class ResultsOrder {
    LeastSure,      ///< sureness(), from 0
    MostSure,       ///< and from 1 down
    MostWrong,      ///< wrong ones first, the surest of them before others
    HighestLoss,    ///< lossOf(); faces whose label is unknown come last
    SmallestMargin, ///< |probability - threshold|
    ByNumber,
    Random,
};

/// The judged faces that the filter lets through, in the wished order; or some drawn by chance for each attribute and
/// value, as the notebooks showed them. A threshold that moves judges all anew at once.
class ResultsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FaceRole = Qt::UserRole, RowRole }; ///< qint64; row in judged(), -1 for an empty place of a draw
    static constexpr int kDrawn = 5;                ///< faces of an attribute's value

    explicit ResultsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setFaces(JudgedFaces faces, std::vector<double> thresholds);
    void setThreshold(std::size_t attribute, double threshold);
    void setThresholds(const std::vector<double> &thresholds); ///< in one go
    void setTruth(const std::vector<Face> &changed);           ///< labels of these faces are now so
    void setTruth(JudgedFaces same);                           ///< of the same faces and attributes, with what is now
    void setAttribute(std::size_t attribute);                  ///< kAllAttributes: all
    void setFilter(const ResultsFilter &filter);
    void setOrder(ResultsOrder order, std::uint64_t seed = 1);
    /// kDrawn faces of each attribute and value, yes before no, attribute by attribute; nothing: the gallery again.
    /// Filter and order play no part in them.
    void setDraw(std::optional<std::uint64_t> seed);

    const JudgedFaces &judged() const { return m_judged; }
    const std::vector<double> &thresholds() const { return m_thresholds; }
    std::size_t attribute() const { return m_attribute; }
    const ResultsFilter &filter() const { return m_filter; }
    bool drawn() const { return m_draw.has_value(); }
    /// What a row of a draw stands for: "Female", "Male"; empty outside of one.
    QString drawnWord(int row) const;
    std::size_t drawnAttribute(int row) const; ///< kAllAttributes outside of a draw
    ResultsCounts counts() const;
    Verdict verdict(std::size_t judgedRow, std::size_t attribute) const;
    bool anyWrong(std::size_t judgedRow) const;
    FaceId faceAt(int row) const; ///< FaceId{} where there is none
    int rowOf(FaceId face) const; ///< the first; -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToChange(); ///< before a reset: remember what is current, by face

private:
    const Verdict *verdictsOf(std::size_t judgedRow) const;
    void judge(std::size_t attribute);
    void judgeAll();
    double keyOf(std::size_t judgedRow, std::size_t attribute) const;
    double keyOf(std::size_t judgedRow) const;
    std::vector<std::size_t> passing() const;
    void sort(std::vector<std::size_t> &rows) const;
    std::vector<std::size_t> draw(std::uint64_t seed) const;
    void arrange(bool keepPlaces);
    QString wordsFor(std::size_t judgedRow) const;
    QString figuresFor(std::size_t judgedRow) const;

    JudgedFaces m_judged;
    std::vector<double> m_thresholds;
    std::vector<Verdict> m_verdicts; ///< [faces, attributes]
    std::size_t m_attribute = 0;
    ResultsFilter m_filter;
    ResultsOrder m_order = ResultsOrder::LeastSure;
    std::uint64_t m_seed = 1;
    std::optional<std::uint64_t> m_draw;
    std::vector<std::size_t> m_passing; ///< rows of m_judged that the filter lets through, ascending
    static constexpr std::size_t kNoJudgedRow = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_shown; ///< rows of m_judged; kNoJudgedRow: an empty place
};

} // namespace faces::ui
