// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/curve_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace faces::ui {

namespace {
constexpr int kTrainingMacroLook = 3; ///< dashes and dots

struct CurveWords {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Curves)
};

template <typename Value>
ChartLine historyLine(const QString &name, LineRole role, const std::vector<EpochRecord> &history, Value value)
{
    ChartLine line{name, role, {}};
    for (const EpochRecord &epoch : history)
        if (const std::optional<double> y = value(epoch); y && std::isfinite(*y))
            line.points.emplace_back(epoch.epoch, *y);
    return line;
}

std::optional<double> figureOf(const Counts &counts, QualityFigure figure)
{
    switch (figure) {
    case QualityFigure::Precision:
        return counts.precision();
    case QualityFigure::Recall:
        return counts.recall();
    case QualityFigure::F1:
        break;
    }
    return counts.f1();
}

/// Of one attribute; the epochs of an older program, which a newer one went on from, have none.
ChartLine recordLine(const QString &name, LineRole role, const std::vector<EpochRecord> &history, QualityFigure figure,
                     int attribute, Counts LabelRecord::*part)
{
    const auto at = static_cast<std::size_t>(attribute);
    return historyLine(name, role, history, [=](const EpochRecord &epoch) {
        return at < epoch.labels.size() ? figureOf(epoch.labels[at].*part, figure) : std::nullopt;
    });
}
} // namespace

std::vector<ChartLine> lossLines(const std::vector<EpochRecord> &history, const std::vector<QPointF> &batches)
{
    std::vector<ChartLine> lines{historyLine(CurveWords::tr("training"), LineRole::Soft, history,
                                             [](const EpochRecord &e) { return std::optional(e.trainLoss); }),
                                 historyLine(CurveWords::tr("validation"), LineRole::Strong, history,
                                             [](const EpochRecord &e) { return e.validationLoss; })};
    if (!batches.empty())
        lines.push_back({CurveWords::tr("batches"), LineRole::Faint, batches});
    return lines;
}

std::vector<ChartLine> pooledLines(const std::vector<EpochRecord> &history, QualityFigure figure)
{
    std::vector<ChartLine> lines;
    const auto add = [&](const QString &name, LineRole role, auto value) {
        lines.push_back(historyLine(name, role, history, value));
    };
    switch (figure) {
    case QualityFigure::F1: {
        add(CurveWords::tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainF1; });
        ChartLine macro = historyLine(CurveWords::tr("training macro"), LineRole::Each, history,
                                      [](const EpochRecord &e) { return trainMacroF1(e); });
        macro.which = kTrainingMacroLook;
        if (!macro.points.empty()) // older runs don't know it
            lines.push_back(std::move(macro));
        add(CurveWords::tr("macro"), LineRole::Second, [](const EpochRecord &e) { return e.validationMacroF1; });
        add(CurveWords::tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationMicroF1; });
        break;
    }
    case QualityFigure::Precision:
        add(CurveWords::tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainPrecision; });
        add(CurveWords::tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationPrecision; });
        break;
    case QualityFigure::Recall:
        add(CurveWords::tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainRecall; });
        add(CurveWords::tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationRecall; });
        break;
    }
    return lines;
}

std::vector<ChartLine> eachLines(const std::vector<EpochRecord> &history, QualityFigure figure,
                                 const QStringList &names)
{
    std::vector<ChartLine> lines;
    for (int i = 0; i < names.size(); ++i) {
        lines.push_back(recordLine(names[i], LineRole::Each, history, figure, i, &LabelRecord::validation));
        lines.back().which = i;
    }
    return lines;
}

std::vector<ChartLine> attributeLines(const std::vector<EpochRecord> &history, QualityFigure figure, int attribute)
{
    return {recordLine(CurveWords::tr("training"), LineRole::Soft, history, figure, attribute, &LabelRecord::train),
            recordLine(CurveWords::tr("validation"), LineRole::Strong, history, figure, attribute,
                       &LabelRecord::validation)};
}

bool knowsEach(const std::vector<EpochRecord> &history, qsizetype attributes)
{
    return attributes > 0 && !history.empty() && static_cast<qsizetype>(history.back().labels.size()) == attributes;
}

bool goesOnFrom(const std::vector<EpochRecord> &before, const std::vector<EpochRecord> &now)
{
    return before.size() <= now.size() &&
           std::equal(before.begin(), before.end(), now.begin(), [](const EpochRecord &one, const EpochRecord &other) {
               return one.epoch == other.epoch && one.trainLoss == other.trainLoss;
           });
}

} // namespace faces::ui
