// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/scores_model.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {
const QString kNothing = QStringLiteral("–");
constexpr int kFewLabels = 15;

QString intervalText(const std::optional<Interval> &interval)
{
    return interval ? QStringLiteral("%1–%2").arg(figure(interval->low, 2), figure(interval->high, 2)) : kNothing;
}
} // namespace

void ScoresModel::setScores(const std::vector<Attribute> &attributes, const std::optional<Scores> &scores,
                            const std::vector<ThresholdSource> &sources)
{
    std::vector<Row> rows;
    if (scores) {
        for (const AttributeScores &label : scores->labels) {
            const auto known = std::ranges::find(attributes, label.attribute, &Attribute::id);
            const Counts &counts = label.counts;
            rows.push_back({{}, false, label.attribute});
            QString *cells = rows.back().cells;
            cells[Name] = QString::fromStdString(known == attributes.end() ? label.attribute : known->yesWord);
            showCounts(cells, counts, label.f1Interval);
            cells[Majority] = figure(majorityOf(counts).f1());
            cells[Threshold] = figure(label.threshold, 2);
            cells[Brier] = kNothing;
            if (const std::size_t place = rows.size() - 1; place < sources.size())
                rows.back().source = sources[place];
            rows.back().few = std::min(counts.positives(), counts.known() - counts.positives()) < kFewLabels;
        }
        const Scores majority = scores->majority();
        Row micro{{}, true, "micro"}, macro{{}, true, "macro"};
        micro.cells[Name] = tr("Micro");
        showCounts(micro.cells, scores->pooled(), scores->microInterval);
        micro.cells[Majority] = figure(majority.pooled().f1());
        micro.cells[Brier] = kNothing;
        macro.cells[Name] = tr("Macro");
        macro.cells[F1] = figure(scores->macroF1());
        macro.cells[IntervalColumn] = intervalText(scores->macroInterval);
        macro.cells[Majority] = figure(majority.macroF1());
        rows.push_back(std::move(micro));
        rows.push_back(std::move(macro));
    }
    setRows(std::move(rows));
}

void ScoresModel::showCounts(QString *cells, const Counts &counts, const std::optional<Interval> &interval)
{
    cells[Precision] = figure(counts.precision());
    cells[Recall] = figure(counts.recall());
    cells[F1] = figure(counts.f1());
    cells[IntervalColumn] = intervalText(interval);
    cells[Positives] = tr("%1 of %2").arg(QLocale().toString(counts.positives()), QLocale().toString(counts.known()));
}

void ScoresModel::setReliability(const std::vector<AttributeId> &attributes, const PartReliability &reliability)
{
    for (Row &row : m_rows) {
        const auto at = static_cast<std::size_t>(std::ranges::find(attributes, row.attribute) - attributes.begin());
        if (row.summary && row.attribute == "micro")
            row.cells[Brier] = figure(reliability.pooled.brier);
        else if (!row.summary && at < reliability.labels.size())
            row.cells[Brier] = figure(reliability.labels[at].brier);
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, Brier), index(rowCount() - 1, Brier));
}

void ScoresModel::setLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest)
{
    const EpochRecord epoch = latest.value_or(EpochRecord{});
    const auto shown = [&](std::optional<double> value) { return latest ? figure(value) : kNothing; };
    std::vector<Row> rows;
    for (std::size_t a = 0; a < attributes.size(); ++a) {
        Row row{{QString::fromStdString(attributes[a].yesWord)}, false, attributes[a].id};
        std::fill(std::begin(row.cells) + Precision, std::end(row.cells), kNothing);
        if (a < epoch.labels.size()) {
            const Counts &counts = epoch.labels[a].validation;
            row.cells[Precision] = shown(counts.precision());
            row.cells[Recall] = shown(counts.recall());
            row.cells[F1] = shown(counts.f1());
        }
        rows.push_back(std::move(row));
    }
    Row micro{{}, true, "micro"}, macro{{}, true, "macro"};
    micro.cells[Name] = tr("Micro");
    micro.cells[Precision] = shown(epoch.validationPrecision);
    micro.cells[Recall] = shown(epoch.validationRecall);
    micro.cells[F1] = shown(epoch.validationMicroF1);
    micro.cells[Threshold] = latest ? figure(epoch.threshold, 2) : kNothing;
    macro.cells[Name] = tr("Macro");
    macro.cells[F1] = shown(epoch.validationMacroF1);
    rows.push_back(std::move(micro));
    rows.push_back(std::move(macro));
    setRows(std::move(rows));
}

void ScoresModel::setRows(std::vector<Row> rows)
{
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameCount)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoresModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant ScoresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: // few are marked, and not by their colour alone
        return row.few && index.column() == Positives ? QStringLiteral("! ") + row.cells[index.column()]
                                                      : row.cells[index.column()];
    case Qt::AccessibleTextRole: // a mean has no threshold: that is said, too
        return row.cells[index.column()].isEmpty() ? QStringLiteral("–") : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return index.column() == F1 || (row.summary && index.column() == Name) ? strongFont() : bodyFont();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const QString said = about(index); !said.isEmpty())
            return said;
        return {};
    case Qt::ForegroundRole: {
        if (row.few && index.column() == Positives)
            return tokens().attention;
        const int column = index.column();
        const bool soft = column >= IntervalColumn && column != Threshold && column != Brier;
        return soft ? tokens().softText : tokens().text;
    }
    default:
        return {};
    }
}

QString ScoresModel::about(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Threshold)
        return aboutThreshold(row);
    return index.column() == Positives ? aboutFew(row) : QString();
}

QString ScoresModel::aboutFew(const Row &row)
{
    return row.few ? tr("With fewer than %Ln yes or no, neither the score nor a threshold chosen on them says much.",
                        nullptr, kFewLabels)
                   : QString();
}

/// How it was chosen; that this rests on little is said where it does.
QString ScoresModel::aboutThreshold(const Row &row)
{
    if (!row.source)
        return aboutFew(row);
    const QLocale locale;
    const QString positives = locale.toString(row.source->positives);
    switch (row.source->from) {
    case ThresholdFrom::OutOfFold:
        return tr("Chosen out of fold, as validation has few yes: on %1 yes of %Ln labels of training and validation, "
                  "each judged by a network that had not seen the face.",
                  nullptr, row.source->known)
            .arg(positives);
    case ThresholdFrom::Default:
        return tr("Left at %L1: there are too few yes to choose it on.").arg(0.5);
    case ThresholdFrom::Person:
        return tr("Set by a person.");
    default:
        break;
    }
    QString said = tr("Chosen on validation faces: %1 yes of %Ln labels.", nullptr, row.source->known).arg(positives);
    if (std::min(row.source->positives, row.source->known - row.source->positives) < kFewLabels)
        said += QLatin1Char(' ') + tr("With fewer than %Ln yes or no it says little.", nullptr, kFewLabels);
    return said;
}

QString ScoresModel::thresholdNote() const
{
    const QLocale locale;
    QStringList folded, left, byPerson;
    for (const Row &row : m_rows) {
        const QString &name = row.cells[Name];
        const ThresholdFrom from = row.source ? row.source->from : ThresholdFrom::Validation;
        if (from == ThresholdFrom::OutOfFold)
            folded << tr("%1 (%2 yes of %3)")
                          .arg(name, locale.toString(row.source->positives), locale.toString(row.source->known));
        else if (from == ThresholdFrom::Default)
            left << name;
        else if (from == ThresholdFrom::Person)
            byPerson << name;
    }
    QStringList said;
    const auto say = [&](const QString &phrase, const QStringList &names) {
        if (!names.isEmpty())
            said << phrase.arg(names.join(QStringLiteral(", ")));
    };
    say(tr("out of fold: %1"), folded);
    say(tr("left at %L1 for want of yes: %2").arg(0.5), left);
    say(tr("set by a person: %1"), byPerson);
    return said.isEmpty() ? QString() : tr("Thresholds · %1").arg(said.join(QStringLiteral(" · ")));
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == Majority)
        return tr("F1 of always giving the answer that is more frequent here: what any model must beat.");
    if (role == Qt::ToolTipRole && section == Brier)
        return tr("Mean squared distance of the probability from the label: 0 is perfect, always saying %L1 comes to "
                  "%L2.")
            .arg(0.5)
            .arg(0.25);
    if (role == Qt::ToolTipRole && section == IntervalColumn)
        return tr("95 % interval of F1, from drawing whole groups of faces again and again.");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Attribute"), tr("Precision"), tr("Recall"), tr("F1"), tr("95 %"),
                                    tr("Majority"),  tr("Threshold"), tr("Brier"),  tr("Yes")};
    return names[section];
}

} // namespace faces::ui
