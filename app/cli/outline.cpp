// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/outline.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace faces::cli {

namespace {

using Value = OutlineWord::Value;

/// Options whose text is no file's name. The others are completed as files: offering too many is the smaller evil.
constexpr std::array<std::string_view, 13> kNoFiles{
    "--attributes", "--attribute", "--set",  "--add",  "--rename",       "--retire", "--reject",
    "--annotator",  "--widths",    "--grid", "--form", "--accept-above", "--name"};

std::vector<std::string> splitAtCommas(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// CLI11 keeps what a value may be in the name of its type: "TEXT:{even,rare}", "INT:INT in [1 - 1000]".
void readType(const std::string &type, OutlineWord &word)
{
    if (const std::size_t open = type.find('{'); open != std::string::npos) {
        word.value = Value::Choice;
        word.choices = splitAtCommas(std::string_view(type).substr(open + 1, type.find('}', open) - open - 1));
        return;
    }
    if (!type.starts_with("TEXT"))
        word.value = Value::Number;
    const std::size_t open = type.find('['), dash = type.find(" - ", open);
    if (open == std::string::npos || dash == std::string::npos)
        return;
    word.from = type.substr(open + 1, dash - open - 1);
    word.to = type.substr(dash + 3, type.find(']') - dash - 3);
}

Value kindOfText(const OutlineWord &word)
{
    const std::string &name = word.names.back();
    if (name == "--run" || name == "--resume")
        return Value::Run;
    if (name == "PROJECT" || name == "DIR")
        return Value::Folder;
    if (name == "--compare" || std::ranges::find(kNoFiles, name) != kNoFiles.end())
        return Value::Text;
    return Value::File;
}

OutlineWord wordOf(const CLI::Option &option)
{
    OutlineWord word;
    word.positional = option.get_positional();
    if (word.positional) {
        word.names.push_back(option.get_name(true));
    } else {
        for (const std::string &name : option.get_snames())
            word.names.push_back("-" + name);
        for (const std::string &name : option.get_lnames())
            word.names.push_back("--" + name);
    }
    word.help = option.get_description();
    word.required = option.get_required();
    word.otherwise = option.get_default_str();
    for (const CLI::Option *other : option.get_excludes())
        word.excludes.push_back(other->get_name());
    std::ranges::sort(word.excludes);
    if (option.get_items_expected_max() == 0)
        return word;
    constexpr int kMany = 1000;
    word.many = option.get_items_expected_max() > kMany;
    word.values = word.many ? 1 : option.get_items_expected_max();
    readType(option.get_type_name(), word);
    if (word.value == Value::None)
        word.value = kindOfText(word);
    return word;
}

/// With those of the groups of options in it, which are apps without a name.
std::vector<OutlineWord> wordsOf(const CLI::App &app)
{
    std::vector<OutlineWord> words;
    for (const CLI::Option *option : app.get_options())
        words.push_back(wordOf(*option));
    for (const CLI::App *group : app.get_subcommands([](const CLI::App *each) { return each->get_name().empty(); }))
        for (OutlineWord &word : wordsOf(*group))
            words.push_back(std::move(word));
    std::ranges::stable_partition(words, &OutlineWord::positional);
    return words;
}

} // namespace

Outline outlineOf(const CLI::App &app)
{
    Outline outline;
    outline.words = wordsOf(app);
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        if (!command->get_name().empty() && !command->get_group().empty()) // else it is not shown by --help either
            outline.commands.push_back(
                {command->get_name(), command->get_description(), command->get_footer(), wordsOf(*command)});
    return outline;
}

const OutlineCommand &commandOf(const Outline &outline, std::string_view name)
{
    return *std::ranges::find(outline.commands, name, &OutlineCommand::name);
}

} // namespace faces::cli
