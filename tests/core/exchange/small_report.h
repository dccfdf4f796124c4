// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/report.h"
#include "core/vision/demo_photos.h"
#include "core/vision/thumbnail.h"

namespace faces::test {

/// A run of two attributes with three epochs: Sex is judged on four faces, of Hat nobody wears one.
inline exchange::Report smallReport()
{
    exchange::Report report;
    report.project = "office";
    report.program = "Faces Studio 0.1.0";
    report.writtenAt = "2026-11-27T08:00:00.000Z";
    Run &run = report.run;
    run.id = RunId{3};
    run.state = RunState::Finished;
    run.startedAt = "2026-11-26T19:40:00.123Z";
    run.options.epochs = 3;
    run.options.attributes = {"sex", "hat"};
    run.bestEpoch = 2;
    run.testLooks = 1;
    for (int epoch = 1; epoch <= 3; ++epoch) {
        EpochRecord record;
        record.epoch = epoch;
        record.trainLoss = 0.8 / (1 << epoch); // 0.4, 0.2, 0.1
        record.validationLoss = 0.3;
        record.validationMicroF1 = 0.5;
        run.history.push_back(record);
    }
    Scores scores;
    scores.faces = 4;
    scores.labels = {{"sex", 0.25, {1, 1, 0, 2}, Interval{0.25, 1}}, {"hat", 0.5, {0, 0, 0, 4}, std::nullopt}};
    report.test = report.validation = scores;
    for (const std::size_t which : {std::size_t(0), std::size_t(3)}) {
        exchange::ReportAttribute one;
        one.attribute = standardAttributes()[which];
        one.threshold = which == 0 ? 0.25 : 0.5;
        one.source = ThresholdSource{ThresholdFrom::Validation, 1, 4};
        one.balance = {{{5, 6, 7}, {1, 3, 0}, {1, 3, 0}}};
        one.onTest = {{1, 0.5}};
        report.attributes.push_back(std::move(one));
    }
    const Bytes picture = vision::thumbnailJpeg(vision::drawFace(1, 1, 64).pixels, 48);
    report.attributes[0].wrong = {{12, picture, LabelValue::No, true, 0.75, {}}};
    report.attributes[0].right = {{13, picture, LabelValue::Yes, true, 0.5, {}},
                                  {14, {}, LabelValue::No, false, 0, {}}};
    report.attributes[0].wrongCount = 1;
    report.attributes[0].rightCount = 3;
    report.worst = {{12, picture, LabelValue::Unknown, false, 0, {"Female 0.75"}}};
    report.card = "## Limits\n\n- It saw **one** project, “a\\*b”.\n- `code <b>`\n\n| output | name |\n|---|---|\n| 0 "
                  "| a\\|b |\n";
    return report;
}

} // namespace faces::test
