// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What makes bash, zsh and fish complete commands, options, their values, and files.
#include "app/cli/outline.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::cli {

namespace {

using Value = OutlineWord::Value;

/// Between single quotes of a shell.
std::string inQuotes(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return "'" + out + "'";
}

std::string optionNames(const std::vector<OutlineWord> &words)
{
    std::vector<std::string> names;
    for (const OutlineWord &word : words)
        if (!word.positional)
            names.insert(names.end(), word.names.begin(), word.names.end());
    return fmt::format("{}", fmt::join(names, " "));
}

std::string commandNames(const Outline &outline)
{
    std::string names;
    for (const OutlineCommand &command : outline.commands)
        names += (names.empty() ? "" : " ") + command.name;
    return names;
}

/// What is offered of an option's value in bash: words, or an order to bash.
std::string bashValues(const OutlineWord &word)
{
    if (word.value == Value::Choice)
        return fmt::format("_faces_words {}", inQuotes(fmt::format("{}", fmt::join(word.choices, " "))));
    if (word.value == Value::Run)
        return "_faces_words last";
    return word.value == Value::File ? "" : "compopt +o default +o bashdefault";
}

std::string bashCases(const OutlineCommand &command)
{
    std::string cases;
    for (const OutlineWord &word : command.words)
        if (!word.positional && word.values > 0)
            cases += fmt::format("    '{} {}') {}; return ;;\n", command.name, word.names.back(),
                                 bashValues(word).empty() ? ":" : bashValues(word));
    return cases;
}

/// In zsh an option's help and value stand between brackets and colons.
std::string zshText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshValues(const OutlineWord &word)
{
    switch (word.value) {
    case Value::Choice:
        return fmt::format("({})", fmt::join(word.choices, " "));
    case Value::Run:
        return "(last)";
    case Value::File:
        return "_files";
    case Value::Folder:
        return "_files -/";
    default:
        return " ";
    }
}

std::string zshWord(const OutlineWord &word, int place)
{
    if (word.positional) {
        const std::string &name = word.names.front();
        const std::string where = word.many ? "*" : std::to_string(place);
        return inQuotes(fmt::format("{}:{}:{}", where, name, zshValues(word)));
    }
    std::string specs;
    for (const std::string &name : word.names) {
        std::string spec = word.excludes.empty() ? std::string() : fmt::format("({})", fmt::join(word.excludes, " "));
        spec += fmt::format("{}[{}]", name, zshText(word.help));
        for (int i = 0; i < word.values; ++i)
            spec += fmt::format(":{}:{}", zshText(word.names.back().substr(2)), zshValues(word));
        specs += (specs.empty() ? "" : " ") + inQuotes(spec);
    }
    return specs;
}

std::string zshWords(const std::vector<OutlineWord> &words)
{
    std::string lines;
    int place = 0;
    for (const OutlineWord &word : words)
        lines += " \\\n        " + zshWord(word, word.positional ? ++place : 0);
    return lines;
}

std::string fishWord(const std::string &start, const OutlineWord &word)
{
    std::string line = start;
    for (const std::string &name : word.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (word.value == Value::Choice)
        line += fmt::format(" -x -a {}", inQuotes(fmt::format("{}", fmt::join(word.choices, " "))));
    else if (word.value == Value::Run)
        line += " -x -a last";
    else if (word.value == Value::File)
        line += " -r -F";
    else if (word.values > 0)
        line += " -x";
    return line + " -d " + inQuotes(word.help) + "\n";
}

std::string fishWords(const std::string &start, const std::vector<OutlineWord> &words)
{
    std::string lines;
    for (const OutlineWord &word : words)
        lines += word.positional ? "" : fishWord(start, word);
    if (std::ranges::any_of(words, &OutlineWord::positional))
        lines += start + " -F\n"; // projects are folders, and the rest are files
    return lines;
}

} // namespace

std::string bashCompletion(const Outline &outline)
{
    std::string options, values, folders;
    for (const OutlineCommand &command : outline.commands) {
        if (!command.words.empty() && command.words.front().value == Value::Folder)
            folders += (folders.empty() ? "'1 " : " | '1 ") + command.name + "'";
        options += fmt::format("    {}) _faces_words {} ;;\n", command.name, inQuotes(optionNames(command.words)));
        values += bashCases(command);
    }
    return fmt::format(R"(# bash completion of faces and faces-serve, written by the program itself: faces outline bash
_faces_words() {{
  COMPREPLY=($(compgen -W "$1" -- "$word"))
  compopt +o default +o bashdefault
}}

_faces() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command= i
  COMPREPLY=()
  if [[ $word == = ]]; then # --net=
    word=
  elif [[ $before == = ]]; then
    before=${{COMP_WORDS[COMP_CWORD-2]}}
  fi
  [[ ${{COMP_WORDS[0]##*/}} != faces-serve ]] || command=serve
  for ((i = 1; i < COMP_CWORD && ${{#command}} == 0; ++i)); do
    [[ ${{COMP_WORDS[i]}} == -* ]] || command=${{COMP_WORDS[i]}}
  done
  # i is now the place after the command, of a project's folder
  if [[ -z $command ]]; then
    _faces_words '{} {}'
    return
  fi
  case "$command $before" in
{}  esac
  if [[ $word != -* ]]; then # files, which bash finds by itself
    case "$((COMP_CWORD == i)) $command" in {}) compopt -o dirnames +o default +o bashdefault ;; esac
    return
  fi
  case $command in
{}  esac
}}
complete -o bashdefault -o default -F _faces faces faces-serve)",
                       commandNames(outline), optionNames(outline.words), values, folders, options);
}

std::string zshCompletion(const Outline &outline)
{
    std::string names, cases;
    for (const OutlineCommand &command : outline.commands) {
        names += fmt::format("    {}\n", inQuotes(zshText(command.name) + ":" + command.help));
        cases += fmt::format("    {})\n      _arguments -s -S{}\n      ;;\n", command.name, zshWords(command.words));
    }
    return fmt::format(R"(#compdef faces faces-serve
# zsh completion of faces and faces-serve, written by the program itself: faces outline zsh
_faces_command() {{
  case $1 in
{}  esac
}}

_faces() {{
  local curcontext=$curcontext state line
  local -a commands=(
{}  )
  if [[ $service == faces-serve ]]; then
    _faces_command serve
    return
  fi
  _arguments -C{} \
        '1:command:->command' '*::argument:->arguments'
  case $state in
    command) _describe command commands ;;
    arguments) curcontext=${{curcontext%:*:*}}:faces-$line[1]: ; _faces_command $line[1] ;;
  esac
}}

_faces "$@")",
                       cases, names, zshWords(outline.words));
}

std::string fishCompletion(const Outline &outline)
{
    std::string lines =
        "# fish completion of faces and faces-serve, written by the program itself: faces outline fish\n"
        "complete -c faces -f\n";
    const std::string begin = "complete -c faces -n __fish_use_subcommand";
    lines += fishWords(begin, outline.words);
    for (const OutlineCommand &command : outline.commands)
        lines += fmt::format("{} -a {} -d {}\n", begin, command.name, inQuotes(command.help));
    for (const OutlineCommand &command : outline.commands)
        lines += fishWords(fmt::format("complete -c faces -n '__fish_seen_subcommand_from {}'", command.name),
                           command.words);
    return lines + fishWords("complete -c faces-serve", commandOf(outline, "serve").words);
}

} // namespace faces::cli
