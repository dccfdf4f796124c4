// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// man(7): the commands and their options.
#include "app/cli/outline.h"

#include <fmt/format.h>

namespace faces::cli {

namespace {

using Value = OutlineWord::Value;

/// As roff reads it: a hyphen that is to be copied as one, and no line that begins with an order.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\n')
            out += out.ends_with('\n') ? ".PP\n" : "\n";
        else
            out += c;
    }
    return !out.empty() && (out[0] == '.' || out[0] == '\'') ? "\\&" + out : out;
}

std::string choicesOf(const OutlineWord &word)
{
    std::string out;
    for (const std::string &choice : word.choices)
        out += (out.empty() ? "\\fB" : "|\\fB") + plain(choice) + "\\fR";
    return out;
}

std::string placeholder(const OutlineWord &word)
{
    switch (word.value) {
    case Value::Number:
        return "\\fIN\\fR";
    case Value::Choice:
        return choicesOf(word);
    case Value::Run:
        return "\\fIN\\fR|\\fBlast\\fR";
    case Value::File:
        return "\\fIFILE\\fR";
    default:
        return "\\fITEXT\\fR";
    }
}

std::string headOf(const OutlineWord &word)
{
    std::string head;
    for (const std::string &name : word.names)
        head += (head.empty() ? "" : ", ") +
                (word.positional ? "\\fI" + plain(name) + "\\fR" : "\\fB" + plain(name) + "\\fR");
    if (word.positional)
        return head + (word.many ? " ..." : "");
    for (int i = 0; i < word.values; ++i)
        head += " " + placeholder(word);
    return head + (word.many ? " ..." : "");
}

std::string sentenceOf(const OutlineWord &word)
{
    std::string text = word.help;
    const auto end = [&] {
        if (!text.empty() && !text.ends_with('.'))
            text += '.';
        if (!text.empty())
            text += ' ';
    };
    if (!word.from.empty() && (text.find(word.to) == std::string::npos || text.find(word.from) == std::string::npos)) {
        end();
        text += fmt::format("From {} to {}.", word.from, word.to);
    }
    if (!word.otherwise.empty()) {
        end();
        text += fmt::format("Default: {}.", word.otherwise);
    }
    if (word.required && !word.positional) {
        end();
        text += "Must be given.";
    }
    if (!word.excludes.empty()) {
        end();
        text += fmt::format("Not together with {}.", fmt::join(word.excludes, ", "));
    }
    end();
    return plain(text);
}

std::string synopsisOf(const OutlineCommand &command)
{
    std::string text = fmt::format("\\fBfaces {}\\fR", plain(command.name));
    for (const OutlineWord &word : command.words)
        if (word.positional || word.required)
            text += " " + headOf(word);
    return text + " [\\fIoptions\\fR]";
}

bool isHelp(const OutlineWord &word) { return word.names.back() == "--help"; }

} // namespace

std::string pageOfWords(const std::vector<OutlineWord> &words)
{
    std::string page;
    for (const OutlineWord &word : words) {
        const std::string sentence = sentenceOf(word);
        if (!isHelp(word) && !(word.positional && sentence.empty()))
            page += ".TP\n" + headOf(word) + "\n" + (sentence.empty() ? "\\&" : sentence) + "\n";
    }
    return page;
}

std::string pageOfCommands(const Outline &outline)
{
    const std::string common = outline.commands.empty() ? "" : outline.commands.front().footer;
    std::string page;
    for (const OutlineCommand &command : outline.commands) {
        page += ".SS " + plain(command.name) + "\n" + synopsisOf(command) + "\n.PP\n" + plain(command.help) + ".\n";
        page += pageOfWords(command.words);
        if (command.footer != common)
            page += ".PP\n" + plain(command.footer) + "\n";
    }
    return page;
}

} // namespace faces::cli
