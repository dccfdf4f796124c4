// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/label_columns.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/outside_names.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::exchange {

namespace {

/// A few of a column's values, for a sentence.
std::string someOf(const std::set<std::string> &values)
{
    std::vector<std::string> shown;
    for (const std::string &value : values) {
        if (shown.size() == 4)
            break;
        if (!value.empty())
            shown.push_back("“" + value.substr(0, 40) + "”");
    }
    return joinText(shown, ", ");
}

std::string someOf(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 4;
    const std::vector<std::string> first(names.begin(),
                                         names.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, names.size())));
    std::string words = joinText(first, ", ");
    return names.size() > kShown ? fmt::format("{} and {} more", words, names.size() - kShown) : words;
}

struct Meaning {
    const Attribute *known = nullptr; ///< the project's attribute; retired ones too
    bool inverted = false;
};

Meaning meaningOf(const std::string &name, const ColumnRules &rules, const std::vector<Attribute> &project)
{
    using Names = ColumnRules::Names;
    const Attribute *own = attributeOf(name, project);
    if (rules.outside == Names::None || (own != nullptr && rules.outside == Names::AfterOwn))
        return {own, false};
    const auto outside = outsideName(name, rules.outside == Names::BeforeOwn);
    if (!outside)
        return {own, false};
    const auto as = std::ranges::find(project, outside->attribute, &Attribute::id);
    return as == project.end() ? Meaning{own, false} : Meaning{&*as, outside->inverted != wordsSwapped(*as)};
}

bool onlyBlank(const std::set<std::string> &values)
{
    return values.empty() || (values.size() == 1 && values.begin()->empty());
}

Coding turnedRound(Coding coding)
{
    for (auto &[cell, value] : coding)
        value = value == LabelValue::Yes ? LabelValue::No : value == LabelValue::No ? LabelValue::Yes : value;
    return coding;
}

/// One column at a time; what is said about it goes to the set.
class Decider {
public:
    Decider(const ColumnRules &rules, const std::vector<Attribute> &project, ImportedSet &set)
        : m_rules(rules), m_project(project), m_set(set)
    {
    }
    void decide(std::size_t place, const OutsideColumn &column, bool minusOneElsewhere)
    {
        const Meaning meaning = meaningOf(column.name, m_rules, m_project);
        if (meaning.known != nullptr && meaning.known->retired)
            return leaveOut(column, "the attribute is retired");
        if (meaning.known != nullptr &&
            std::ranges::find(m_set.attributes, meaning.known->id, &Attribute::id) != m_set.attributes.end())
            return leaveOut(column, "an earlier one means the same");
        const auto coding = codingOf(column.values, meaning.inverted ? nullptr : meaning.known, minusOneElsewhere);
        if (meaning.known != nullptr && !coding)
            throw Error(ErrorKind::BadInput,
                        fmt::format("The values of the column “{}” can be read in more than one way or not at all: {}. "
                                    "Write 1 for yes, 0 for no and nothing for unknown.",
                                    column.name, someOf(column.values)),
                        m_rules.file);
        if (!coding || (meaning.known == nullptr && onlyBlank(column.values)))
            return leaveOut(column, fmt::format("it holds no yes and no, but {}",
                                                onlyBlank(column.values) ? "nothing" : someOf(column.values)));
        std::vector<Attribute> all = m_project;
        all.insert(all.end(), m_set.attributes.begin(), m_set.attributes.end());
        m_set.attributes.push_back(meaning.known != nullptr ? *meaning.known : attributeNamed(column.name, all));
        found.push_back({place, meaning.inverted ? turnedRound(*coding) : *coding, meaning.inverted});
    }
    std::vector<LabelColumn> found;

private:
    void leaveOut(const OutsideColumn &column, const std::string &why)
    {
        m_set.remarks.push_back(fmt::format("The column “{}” was left out: {}.", column.name, why));
    }
    const ColumnRules &m_rules;
    const std::vector<Attribute> &m_project;
    ImportedSet &m_set;
};

bool passedOver(const OutsideColumn &column) { return column.name.empty() || reservedColumn(column.name); }

/// Names that the project does not know and that are too many, or not asked for, to become attributes.
std::set<std::string> unwanted(const std::vector<OutsideColumn> &columns, const ColumnRules &rules,
                               const std::vector<Attribute> &project, std::vector<std::string> &remarks)
{
    std::vector<std::string> unknown;
    for (const OutsideColumn &column : columns)
        if (!passedOver(column) && meaningOf(column.name, rules, project).known == nullptr)
            unknown.push_back(column.name);
    if (unknown.empty() || unknown.size() <= rules.mostNewOnes)
        return {};
    remarks.push_back(fmt::format("{} of {} the project does not know {} left out: {}. Add an attribute of such a name "
                                  "to the project, then import again, to bring one in.",
                                  counted(std::ssize(unknown), "column", "columns"), rules.file,
                                  unknown.size() == 1 ? "was" : "were", someOf(unknown)));
    return {unknown.begin(), unknown.end()};
}

} // namespace

std::vector<LabelColumn> labelColumns(const std::vector<OutsideColumn> &columns, const ColumnRules &rules,
                                      const std::vector<Attribute> &projectAttributes, ImportedSet &set)
{
    const std::set<std::string> leave = unwanted(columns, rules, projectAttributes, set.remarks);
    const bool minusOne =
        std::ranges::any_of(columns, [](const OutsideColumn &c) { return !passedOver(c) && c.values.contains("-1"); });
    Decider decider(rules, projectAttributes, set);
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (!passedOver(columns[c]) && !leave.contains(columns[c].name))
            decider.decide(c, columns[c], minusOne);
    return decider.found;
}

std::vector<LabelValue> labelsOf(const std::vector<LabelColumn> &columns, const std::vector<std::string> &cells)
{
    std::vector<LabelValue> labels;
    for (const LabelColumn &column : columns)
        labels.push_back(column.coding.at(normalCell(cells.at(column.column))));
    return labels;
}

} // namespace faces::exchange
