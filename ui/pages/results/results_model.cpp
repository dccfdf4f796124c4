// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_model.h"

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kPerAttribute = 2 * ResultsModel::kDrawn;
} // namespace

void ResultsModel::setFaces(JudgedFaces faces, std::vector<double> thresholds)
{
    emit aboutToChange();
    beginResetModel();
    const auto ids = [](const JudgedFaces &judged) {
        std::vector<AttributeId> all;
        for (const Attribute &attribute : judged.attributes)
            all.push_back(attribute.id);
        return all;
    };
    if (const std::vector<AttributeId> before = ids(m_judged), now = ids(faces); before != now) {
        m_filter = {}; // its places mean other attributes now
        if (m_attribute < before.size()) {
            const auto at = std::ranges::find(now, before[m_attribute]);
            m_attribute = at == now.end() ? 0 : static_cast<std::size_t>(at - now.begin());
        }
    }
    m_judged = std::move(faces);
    m_thresholds = std::move(thresholds);
    m_thresholds.resize(m_judged.attributes.size(), 0.5);
    if (m_attribute != kAllAttributes && m_attribute >= m_judged.attributes.size())
        m_attribute = 0;
    judgeAll();
    m_passing = passing();
    m_shown = m_draw ? draw(*m_draw) : m_passing;
    if (!m_draw)
        sort(m_shown);
    endResetModel();
}

const Verdict *ResultsModel::verdictsOf(std::size_t judgedRow) const
{
    return m_verdicts.data() + judgedRow * m_judged.attributes.size();
}

void ResultsModel::judge(std::size_t attribute)
{
    const std::size_t width = m_judged.attributes.size();
    for (std::size_t at = attribute; at < m_verdicts.size(); at += width)
        m_verdicts[at] = verdictOf(m_judged.truth[at], decidesYes(m_judged.probabilities[at], m_thresholds[attribute]));
}

void ResultsModel::judgeAll()
{
    m_verdicts.resize(m_judged.truth.size());
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i)
        judge(i);
}

void ResultsModel::setThreshold(std::size_t attribute, double threshold)
{
    if (attribute >= m_thresholds.size() || m_thresholds[attribute] == threshold)
        return;
    m_thresholds[attribute] = threshold;
    judge(attribute);
    arrange(true);
}

void ResultsModel::setThresholds(const std::vector<double> &thresholds)
{
    if (thresholds.size() != m_thresholds.size() || thresholds == m_thresholds)
        return;
    m_thresholds = thresholds;
    judgeAll();
    arrange(true);
}

void ResultsModel::setTruth(const std::vector<Face> &changed)
{
    takeTruth(m_judged, changed);
    judgeAll();
    // A face that was mended stays where it is, though the filter would hide it: nothing jumps away under the hand.
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ResultsModel::setTruth(JudgedFaces same)
{
    m_judged = std::move(same);
    setTruth(std::vector<Face>());
}

void ResultsModel::setAttribute(std::size_t attribute)
{
    if (attribute != kAllAttributes && attribute >= m_judged.attributes.size())
        return;
    m_attribute = attribute;
    arrange(m_draw.has_value()); // a draw stays as it is
}

void ResultsModel::setFilter(const ResultsFilter &filter)
{
    m_filter = filter;
    m_draw.reset();
    arrange(false);
}

void ResultsModel::setOrder(ResultsOrder order, std::uint64_t seed)
{
    m_order = order;
    m_seed = seed;
    m_draw.reset();
    arrange(false);
}

void ResultsModel::setDraw(std::optional<std::uint64_t> seed)
{
    if (!seed && !m_draw)
        return;
    m_draw = seed;
    arrange(false);
}

Verdict ResultsModel::verdict(std::size_t judgedRow, std::size_t attribute) const
{
    return verdictsOf(judgedRow)[attribute];
}

bool ResultsModel::anyWrong(std::size_t judgedRow) const
{
    const Verdict *said = verdictsOf(judgedRow);
    return std::any_of(said, said + m_judged.attributes.size(), isWrong);
}

ResultsCounts ResultsModel::counts() const
{
    const std::size_t width = m_judged.attributes.size();
    ResultsCounts counts;
    counts.faces = static_cast<int>(m_judged.count());
    counts.ofAttribute.resize(width);
    ResultsFilter others = m_filter; // all but “any wrong”
    others.anyWrong = false;
    ResultsFilter ownAside = m_filter;
    ownAside.clear(m_attribute);
    for (std::size_t row = 0; width > 0 && row < m_judged.count(); ++row) {
        const Verdict *said = verdictsOf(row);
        std::array<bool, kVerdicts> met{};
        for (std::size_t i = 0; i < width; ++i) {
            const auto verdict = static_cast<std::size_t>(said[i]);
            ++counts.ofAttribute[i][verdict];
            met[verdict] = met[verdict] || m_attribute == kAllAttributes || i == m_attribute;
        }
        counts.anyWrong += std::any_of(said, said + width, isWrong) && others.lets(said, width) ? 1 : 0;
        if (ownAside.lets(said, width))
            for (std::size_t verdict = 0; verdict < kVerdicts; ++verdict)
                counts.chosen[verdict] += met[verdict] ? 1 : 0;
    }
    return counts;
}

std::vector<std::size_t> ResultsModel::passing() const
{
    const std::size_t width = m_judged.attributes.size();
    std::vector<std::size_t> rows;
    if (width == 0)
        return rows;
    const bool all = m_filter.empty();
    for (std::size_t row = 0; row < m_judged.count(); ++row)
        if (all || m_filter.lets(verdictsOf(row), width))
            rows.push_back(row);
    return rows;
}

void ResultsModel::arrange(bool keepPlaces)
{
    std::vector<std::size_t> rows = passing();
    // While the threshold is dragged and the same faces are shown, they keep their places and only their marks change.
    // Those of a draw do so anyway.
    if (keepPlaces && (m_draw || rows == m_passing)) {
        m_passing = std::move(rows);
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit aboutToChange();
    beginResetModel();
    m_passing = std::move(rows);
    m_shown = m_draw ? draw(*m_draw) : m_passing;
    if (!m_draw)
        sort(m_shown);
    endResetModel();
}

QString ResultsModel::drawnWord(int row) const
{
    const std::size_t at = drawnAttribute(row);
    if (at == kAllAttributes)
        return {};
    const Attribute &attribute = m_judged.attributes[at];
    return QString::fromStdString(row % kPerAttribute < kDrawn ? attribute.yesWord : attribute.noWord);
}

std::size_t ResultsModel::drawnAttribute(int row) const
{
    return m_draw && row >= 0 ? static_cast<std::size_t>(row / kPerAttribute) : kAllAttributes;
}

FaceId ResultsModel::faceAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t judgedRow = m_shown[static_cast<std::size_t>(row)];
    return judgedRow == kNoJudgedRow ? FaceId{} : m_judged.faces[judgedRow];
}

int ResultsModel::rowOf(FaceId face) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](std::size_t row) { return row != kNoJudgedRow && m_judged.faces[row] == face; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ResultsModel::wordsFor(std::size_t judgedRow) const
{
    QStringList words;
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i) {
        const Verdict here = verdict(judgedRow, i);
        const bool yes = decidesYes(m_judged.probability(judgedRow, i), m_thresholds[i]);
        words << tr("%1 %2 %3")
                     .arg(QString::fromStdString(m_judged.attributes[i].yesWord), yes ? tr("yes") : tr("no"),
                          isWrong(here)              ? tr("(wrong)")
                          : here == Verdict::Unknown ? tr("(label not known)")
                                                     : QString());
    }
    return tr("Face %1: %2").arg(m_judged.numbers[judgedRow]).arg(words.join(QStringLiteral(", ")).simplified());
}

/// "Face 12", and how probable each yes is.
QString ResultsModel::figuresFor(std::size_t judgedRow) const
{
    QStringList lines{tr("Face %1").arg(m_judged.numbers[judgedRow])};
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i)
        lines << tr("%1: yes with %L2, said from %L3 on")
                     .arg(QString::fromStdString(m_judged.attributes[i].yesWord))
                     .arg(static_cast<double>(m_judged.probability(judgedRow, i)), 0, 'f', 3)
                     .arg(m_thresholds[i], 0, 'f', 2);
    return lines.join(QLatin1Char('\n'));
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
    if (row == kNoJudgedRow)
        return role == RowRole ? QVariant(-1) : role == Qt::AccessibleTextRole ? QVariant(tr("No face")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(m_judged.numbers[row]);
    case Qt::AccessibleTextRole:
        return m_draw ? tr("%1. %2").arg(drawnWord(index.row()), wordsFor(row)) : wordsFor(row);
    case FaceRole:
        return QVariant::fromValue<qint64>(number(m_judged.faces[row]));
    case Qt::ToolTipRole:
        return figuresFor(row);
    case RowRole:
        return static_cast<int>(row);
    default:
        return {};
    }
}

} // namespace faces::ui
