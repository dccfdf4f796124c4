// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_model.h"

#include <algorithm>
#include <random>

namespace faces::ui {

void ResultsModel::setFaces(JudgedFaces faces, std::vector<double> thresholds)
{
    emit aboutToChange();
    beginResetModel();
    m_judged = std::move(faces);
    m_thresholds = std::move(thresholds);
    m_thresholds.resize(m_judged.attributes.size(), 0.5);
    if (m_attribute >= m_judged.attributes.size())
        m_attribute = 0;
    m_shown = arranged();
    endResetModel();
}

void ResultsModel::setThreshold(std::size_t attribute, double threshold)
{
    if (attribute >= m_thresholds.size() || m_thresholds[attribute] == threshold)
        return;
    m_thresholds[attribute] = threshold;
    arrange(true);
}

void ResultsModel::setTruth(const std::vector<Face> &changed)
{
    takeTruth(m_judged, changed);
    // A face that was mended stays where it is, though the filter would hide it: nothing jumps away under the hand.
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ResultsModel::setAttribute(std::size_t attribute)
{
    if (attribute >= m_judged.attributes.size())
        return;
    m_attribute = attribute;
    arrange(false);
}

void ResultsModel::setFilter(const ResultsFilter &filter)
{
    m_filter = filter;
    arrange(false);
}

void ResultsModel::setOrder(ResultsOrder order, std::uint64_t seed)
{
    m_order = order;
    m_seed = seed;
    arrange(false);
}

Verdict ResultsModel::verdict(std::size_t judgedRow, std::size_t attribute) const
{
    return verdictOf(m_judged.truthOf(judgedRow, attribute),
                     decidesYes(m_judged.probability(judgedRow, attribute), m_thresholds[attribute]));
}

bool ResultsModel::anyWrong(std::size_t judgedRow) const
{
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i)
        if (isWrong(verdict(judgedRow, i)))
            return true;
    return false;
}

bool ResultsModel::letsThrough(std::size_t judgedRow) const
{
    if (m_filter.anyWrong && !anyWrong(judgedRow))
        return false;
    if (!m_filter.right && !m_filter.missed && !m_filter.falseAlarm)
        return true;
    switch (verdict(judgedRow, m_attribute)) {
    case Verdict::TrueYes:
    case Verdict::TrueNo:
        return m_filter.right;
    case Verdict::Missed:
        return m_filter.missed;
    case Verdict::FalseAlarm:
        return m_filter.falseAlarm;
    case Verdict::Unknown:
        return false;
    }
    return false;
}

ResultsCounts ResultsModel::counts() const
{
    ResultsCounts counts;
    counts.faces = static_cast<int>(m_judged.count());
    if (m_judged.attributes.empty())
        return counts;
    for (std::size_t row = 0; row < m_judged.count(); ++row) {
        counts.anyWrong += anyWrong(row) ? 1 : 0;
        const Verdict here = verdict(row, m_attribute);
        counts.right += here == Verdict::TrueYes || here == Verdict::TrueNo ? 1 : 0;
        counts.missed += here == Verdict::Missed ? 1 : 0;
        counts.falseAlarm += here == Verdict::FalseAlarm ? 1 : 0;
    }
    return counts;
}

std::vector<std::size_t> ResultsModel::arranged() const
{
    std::vector<std::size_t> rows;
    if (m_judged.attributes.empty())
        return rows;
    for (std::size_t row = 0; row < m_judged.count(); ++row)
        if (letsThrough(row))
            rows.push_back(row);
    if (m_order == ResultsOrder::Random) {
        std::mt19937_64 random(m_seed);
        std::ranges::shuffle(rows, random);
        return rows;
    }
    // Keys are computed once: sorting asks for them many times.
    std::vector<double> keys(m_judged.count());
    for (const std::size_t row : rows) {
        const double sure =
            sureness(static_cast<double>(m_judged.probability(row, m_attribute)), m_thresholds[m_attribute]);
        const bool wrong = isWrong(verdict(row, m_attribute));
        keys[row] = m_order == ResultsOrder::ByNumber    ? m_judged.numbers[row]
                    : m_order == ResultsOrder::LeastSure ? sure
                                                         : (wrong ? -1 - sure : sure);
    }
    std::ranges::stable_sort(rows, {}, [&](std::size_t row) { return keys[row]; });
    return rows;
}

void ResultsModel::arrange(bool keepPlaces)
{
    std::vector<std::size_t> rows = arranged();
    // While the threshold is dragged and the same faces are shown, they keep their places and only their marks change.
    std::vector<std::size_t> before = m_shown, now = rows;
    std::ranges::sort(before);
    std::ranges::sort(now);
    const bool sameFaces = keepPlaces && before == now;
    if (sameFaces) {
        if (!rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit aboutToChange();
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
}

FaceId ResultsModel::faceAt(int row) const
{
    return row < 0 || row >= rowCount() ? FaceId{} : m_judged.faces[m_shown[static_cast<std::size_t>(row)]];
}

int ResultsModel::rowOf(FaceId face) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t row) { return m_judged.faces[row] == face; });
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
        const QString said = here == Verdict::TrueYes || here == Verdict::FalseAlarm ? tr("yes")
                             : here == Verdict::Unknown                              ? tr("not known")
                                                                                     : tr("no");
        words << tr("%1 %2 %3")
                     .arg(QString::fromStdString(m_judged.attributes[i].yesWord), said,
                          isWrong(here) ? tr("(wrong)") : QString());
    }
    return tr("Face %1: %2").arg(m_judged.numbers[judgedRow]).arg(words.join(QStringLiteral(", ")).simplified());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(m_judged.numbers[row]);
    case Qt::AccessibleTextRole:
        return wordsFor(row);
    case FaceRole:
        return QVariant::fromValue<qint64>(number(m_judged.faces[row]));
    case RowRole:
        return static_cast<int>(row);
    default:
        return {};
    }
}

} // namespace faces::ui
