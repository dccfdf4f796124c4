// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/document.h"
#include "core/exchange/report.h"

#include <string_view>
#include <vector>

namespace faces::exchange {

/// The whole report: key figures, data, training, scores, thresholds, calibration, gallery, what the model is for.
Document reportDocument(const Report &report);

// Its sections, in that order.
void addDataSection(const Report &report, std::vector<Block> &blocks);
void addTrainingSection(const Report &report, std::vector<Block> &blocks);
void addScoresSection(const Report &report, std::vector<Block> &blocks);
void addThresholdsSection(const Report &report, std::vector<Block> &blocks);
void addCalibrationSection(const Report &report, std::vector<Block> &blocks);
void addGallerySection(const Report &report, std::vector<Block> &blocks);

/// The Markdown that model cards are written in: headings, paragraphs, lists, tables, code, **bold**, `code` and
/// backslashes. Headings go down by `deeper` levels. Anything else is text.
std::vector<Block> cardBlocks(std::string_view markdown, int deeper = 0);

// Pieces of text.
inline Words plain(std::string text) { return {{std::move(text), Ink::Text, false, false}}; }
inline Words soft(std::string text) { return {{std::move(text), Ink::Soft, false, false}}; }
inline Words strong(std::string text) { return {{std::move(text), Ink::Text, true, false}}; }
/// "0.912 to 0.955", or "n/a".
std::string intervalText(const std::optional<Interval> &interval);

} // namespace faces::exchange
