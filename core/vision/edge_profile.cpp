// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/edge_profile.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace faces::vision {
namespace {

constexpr int kOtherColour = 24; // grey levels: JPEG's ringing around a white gap stays below
constexpr int kBlockPx = 16;     // JPEG's blocks with halved colour
constexpr int kSurroundings = 7;

/// Lines of a picture one after the other: its rows, or its columns, of which a few at a time are laid down as rows.
/// No second picture is made, nor anything else of its size but the jumps: photos have up to 200 megapixels.
class Lines {
public:
    Lines(const cv::Mat &picture, bool columns) : m_picture(picture), m_columns(columns) {}
    int count() const { return m_columns ? m_picture.cols : m_picture.rows; }
    int length() const { return m_columns ? m_picture.rows : m_picture.cols; }
    /// Good until the next call.
    const std::uint8_t *at(int line)
    {
        if (!m_columns)
            return m_picture.ptr(line);
        if (line < m_from || line >= m_from + m_turned.rows) {
            m_from = line;
            cv::transpose(m_picture.colRange(line, std::min(line + kAtATime, count())), m_turned);
        }
        return m_turned.ptr(line - m_from);
    }

private:
    static constexpr int kAtATime = 128;
    cv::Mat m_picture, m_turned;
    bool m_columns;
    int m_from = 0;
};

/// out: the largest step of the three channels between two lines.
void stepsBetween(const std::uint8_t *above, const std::uint8_t *here, std::uint8_t *out, int length)
{
    for (int x = 0; x < length; ++x) {
        int most = 0;
        for (int c = 3 * x; c < 3 * x + 3; ++c)
            most = std::max(most, std::abs(here[c] - above[c]));
        out[x] = static_cast<std::uint8_t>(most);
    }
}

/// The steps at the boundaries of lines, of which the last few are kept; at those beyond the first and last the same as
/// there.
class Steps {
public:
    Steps(int lines, int length) : m_lines(lines), m_kept(kKept, length, CV_8UC1, cv::Scalar(0)) {}
    std::uint8_t *at(int boundary) { return m_kept.ptr(std::clamp(boundary, 1, std::max(1, m_lines - 1)) % kKept); }

private:
    static constexpr int kKept = 8; // three before, three behind
    int m_lines;
    cv::Mat m_kept;
};

/// How far a step stands alone. The slope two and three pixels off is taken away, which leaves seams and removes the
/// soft edges of what was photographed.
void lonelySteps(Steps &steps, int boundary, std::uint8_t *out, int length)
{
    const std::uint8_t *here = steps.at(boundary);
    const std::uint8_t *a = steps.at(boundary - 3), *b = steps.at(boundary - 2);
    const std::uint8_t *c = steps.at(boundary + 2), *d = steps.at(boundary + 3);
    for (int x = 0; x < length; ++x)
        out[x] = static_cast<std::uint8_t>(std::clamp(here[x] - (a[x] + b[x] + c[x] + d[x] + 2) / 4, 0, kFullJump));
}

void subtractSurroundings(std::vector<float> &values)
{
    const std::vector<float> before = values;
    const int last = static_cast<int>(values.size()) - 1;
    std::vector<float> window;
    for (int i = 0; i <= last; ++i) {
        const auto from = before.begin() + std::max(0, i - kSurroundings);
        const auto to = before.begin() + std::min(last, i + kSurroundings) + 1;
        window.assign(from, to);
        const auto middle = window.begin() + static_cast<std::ptrdiff_t>(window.size() / 2);
        std::nth_element(window.begin(), middle, window.end());
        values[static_cast<std::size_t>(i)] -= *middle;
    }
}

float spreadOf(const std::uint8_t *line, int pixels)
{
    std::array<std::array<int, 256>, 3> counts{};
    for (int x = 0; x < pixels; ++x)
        for (std::size_t c = 0; c < 3; ++c)
            ++counts[c][line[3 * x + static_cast<int>(c)]];
    std::array<int, 3> median{};
    for (std::size_t c = 0; c < 3; ++c)
        for (int seen = counts[c][0]; 2 * seen < pixels; seen += counts[c][static_cast<std::size_t>(median[c])])
            ++median[c];
    int others = 0;
    for (int x = 0; x < pixels; ++x) {
        int most = 0;
        for (int c = 0; c < 3; ++c)
            most = std::max(most, std::abs(line[3 * x + c] - median[static_cast<std::size_t>(c)]));
        others += most > kOtherColour;
    }
    return static_cast<float>(others) / static_cast<float>(pixels);
}

/// JPEG draws faint lines every 8 or 16 pixels over the whole sheet: what all of them have in common goes.
void subtractBlocks(std::vector<float> &values)
{
    const std::size_t count = values.size() / kBlockPx;
    if (count < 12)
        return;
    for (std::size_t phase = 0; phase < kBlockPx; ++phase) {
        std::vector<float> alike;
        for (std::size_t i = phase; i < values.size(); i += kBlockPx)
            alike.push_back(values[i]);
        // A low quantile, so that seams that fall on blocks stay.
        const auto low = alike.begin() + static_cast<std::ptrdiff_t>(alike.size() * 2 / 5);
        std::nth_element(alike.begin(), low, alike.end());
        for (std::size_t i = phase; i < values.size(); i += kBlockPx)
            values[i] -= std::max(0.f, *low);
    }
}

EdgeProfile profileOf(Lines lines)
{
    const int count = lines.count(), length = lines.length();
    EdgeProfile profile;
    profile.jumps = cv::Mat(count + 1, length, CV_8UC1, cv::Scalar(0));
    Steps steps(count, length);
    std::vector<std::uint8_t> before;
    int done = 1; // boundaries whose jumps are known
    for (int y = 0; y < count; ++y) {
        const std::uint8_t *here = lines.at(y);
        if (y > 0)
            stepsBetween(before.data(), here, steps.at(y), length);
        for (const int known = y == count - 1 ? y : y - 3; done <= known; ++done)
            lonelySteps(steps, done, profile.jumps.ptr(done), length);
        profile.spread.push_back(spreadOf(here, length));
        before.assign(here, here + std::size_t(3) * static_cast<std::size_t>(length));
    }
    for (int y = 0; y <= count; ++y)
        profile.edge.push_back(static_cast<float>(cv::sum(profile.jumps.row(y))[0] / (kFullJump * length)));
    subtractSurroundings(profile.edge);
    subtractBlocks(profile.edge);
    return profile;
}

} // namespace

EdgeProfile profileOfRows(const cv::Mat &picture) { return profileOf({picture, false}); }

EdgeProfile profileOfColumns(const cv::Mat &picture) { return profileOf({picture, true}); }

} // namespace faces::vision
