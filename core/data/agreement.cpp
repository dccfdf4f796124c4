// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faces {

namespace {

/// The table as shares; [first][second], 0: yes, 1: no.
struct Shares {
    explicit Shares(const Agreement &table)
    {
        const double n = table.compared();
        cell = {{{table.bothYes / n, table.onlyFirst / n}, {table.onlySecond / n, table.bothNo / n}}};
        for (std::size_t i = 0; i < 2; ++i) {
            first.at(i) = cell.at(i)[0] + cell.at(i)[1];
            second.at(i) = cell[0].at(i) + cell[1].at(i);
        }
        observed = cell[0][0] + cell[1][1];
        expected = first[0] * second[0] + first[1] * second[1];
    }
    std::array<std::array<double, 2>, 2> cell{};
    std::array<double, 2> first{}, second{}; ///< margins
    double observed = 0, expected = 0;
};

/// Both said one value only, and the same one: chance explains everything.
bool oneValueOnly(const Agreement &table)
{
    return table.bothYes == table.compared() || table.bothNo == table.compared();
}

/// Equation 13 of Fleiss, Cohen, Everitt (1969).
double varianceOfKappa(const Agreement &table)
{
    const Shares s(table);
    const double apart = 1 - s.observed, room = 1 - s.expected;
    double agreeing = 0, differing = 0;
    for (std::size_t i = 0; i < 2; ++i)
        for (std::size_t j = 0; j < 2; ++j) {
            if (i == j)
                agreeing += s.cell.at(i).at(i) * std::pow(room - (s.second.at(i) + s.first.at(i)) * apart, 2);
            else
                differing += s.cell.at(i).at(j) * std::pow(s.second.at(i) + s.first.at(j), 2);
        }
    const double rest = s.observed * s.expected - 2 * s.expected + s.observed;
    return (agreeing + apart * apart * differing - rest * rest) / (table.compared() * std::pow(room, 4));
}

void add(Agreement &table, LabelValue first, LabelValue second)
{
    if (first == LabelValue::Unknown || second == LabelValue::Unknown)
        return;
    if (first == LabelValue::Yes)
        ++(second == LabelValue::Yes ? table.bothYes : table.onlyFirst);
    else
        ++(second == LabelValue::Yes ? table.onlySecond : table.bothNo);
}

LabelValue other(LabelValue value) { return value == LabelValue::Yes ? LabelValue::No : LabelValue::Yes; }

} // namespace

std::optional<double> Agreement::observed() const
{
    if (compared() == 0)
        return std::nullopt;
    return static_cast<double>(bothYes + bothNo) / compared();
}

std::optional<double> Agreement::kappa() const
{
    if (oneValueOnly(*this)) // none at all is that, too
        return std::nullopt;
    const Shares s(*this);
    return (s.observed - s.expected) / (1 - s.expected);
}

std::optional<Interval> Agreement::interval() const
{
    const auto middle = kappa();
    if (!middle)
        return std::nullopt;
    const double variance = varianceOfKappa(*this);
    if (variance < 1e-12)
        return std::nullopt;
    constexpr double kNormal95 = 1.959963984540054;
    const double half = kNormal95 * std::sqrt(variance);
    return Interval{std::max(-1.0, *middle - half), std::min(1.0, *middle + half)};
}

std::vector<AnnotatorAgreement> agreementsOf(const std::vector<Face> &faces,
                                             const std::vector<Attribute> &allAttributes,
                                             const std::vector<OpinionSheet> &sheets,
                                             const std::vector<SettledMark> &settled)
{
    std::vector<AnnotatorAgreement> all;
    for (const OpinionSheet &sheet : sheets) {
        AnnotatorAgreement one{sheet.annotator, 0, {}};
        for (const Face &face : faces)
            one.faces += !face.rejected && std::ranges::binary_search(sheet.faces, face.id) ? 1 : 0;
        for (std::size_t a = 0; a < allAttributes.size(); ++a) {
            if (allAttributes[a].retired)
                continue;
            AttributeAgreement row{allAttributes[a].id, {}, 0};
            for (const Face &face : faces) {
                const LabelValue opinion = face.rejected ? LabelValue::Unknown : sheet.of(face.id, a);
                if (opinion == LabelValue::Unknown)
                    continue;
                const LabelValue label = face.labels[a];
                const SettledMark *mark = markOf(settled, face.id, a);
                const bool stands = mark && mark->value == label;
                const bool turned = stands && mark->changed && mark->settles == Settles::Conflict;
                const bool decided = stands && mark->settles == Settles::Conflict && !sheet.isLate(face.id, a);
                add(row.table, turned ? other(label) : label, opinion);
                row.conflicts += label != LabelValue::Unknown && label != opinion && !decided ? 1 : 0;
            }
            one.attributes.push_back(std::move(row));
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace faces
