// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "ui/convert.h"
#include "ui/core_words/core_dictionary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace faces::ui {

namespace {

constexpr std::size_t kMostRemembered = 4096;

std::optional<QString> knownWhole(std::string_view english);

QString asItIs(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString said(const CoreText &text, long long number = -1)
{
    return QCoreApplication::translate("core", text.source.text, text.source.many, static_cast<int>(number));
}

/// "1,595" and "0.75" as the user's country writes them. A whole number without commas is a name ("face 1595").
std::optional<QString> numberIn(std::string_view text)
{
    if (text.find(',') != std::string_view::npos) {
        std::string digits(text);
        std::erase(digits, ',');
        const auto number = toInteger(digits);
        return number && text == grouped(*number) ? std::optional(QLocale().toString(*number)) : std::nullopt;
    }
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || text.find_first_not_of("0123456789.-") != std::string_view::npos)
        return std::nullopt;
    const auto number = toNumber(text);
    return number ? std::optional(QLocale().toString(*number, 'f', static_cast<int>(text.size() - point - 1)))
                  : std::nullopt;
}

/// A language without forms of its own keeps core's.
QString countedWords(const CoreText &text, const CountedNoun &counted)
{
    const QString words = said(text, counted.number), number = QLocale().toString(counted.number);
    const bool none = words == QString::fromUtf8(text.source.text).replace(QStringLiteral("%Ln"), number);
    return none ? number + QLatin1Char(' ') + asItIs(counted.noun) : words;
}

QString argumentOf(std::string_view text)
{
    if (const auto number = numberIn(text))
        return *number;
    return knownWhole(text).value_or(asItIs(text));
}

QString listOf(std::string_view text)
{
    const auto split = [&](std::string_view separator) -> std::optional<std::pair<QString, QString>> {
        const std::size_t at = text.find(separator);
        if (at == std::string_view::npos)
            return std::nullopt;
        return std::pair(listOf(text.substr(0, at)), listOf(text.substr(at + separator.size())));
    };
    if (const auto parts = split("; "))
        return parts->first + QStringLiteral("; ") + parts->second;
    if (const auto parts = split(", "))
        return parts->first + QStringLiteral(", ") + parts->second;
    if (const auto parts = split(" and "))
        return QCoreApplication::translate("core", "%1 and %2").arg(parts->first, parts->second);
    return argumentOf(text);
}

QString placed(char place, std::string_view argument)
{
    switch (place) {
    case '.':
    case 'n':
        return argumentOf(argument);
    case '&':
        return listOf(argument);
    default:
        return asItIs(argument);
    }
}

/// Nothing if the translation has a place that the pattern has not.
std::optional<QString> filled(const TextPattern &pattern, const std::vector<std::string_view> &arguments)
{
    long long number = -1;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        if (pattern.placeOf(i) == 'n')
            number = countedIn(arguments[i])->number;
    const TextParts parts = partsOf(said(pattern.text(), number).toStdString());
    QString words = QString::fromStdString(parts.literals.front());
    for (std::size_t place = 0; place < parts.arguments.size(); ++place) {
        const std::size_t argument = parts.arguments[place];
        if (argument >= arguments.size())
            return std::nullopt;
        words += placed(pattern.placeOf(argument), arguments[argument]);
        words += QString::fromStdString(parts.literals[place + 1]);
    }
    return words;
}

std::optional<QString> knownWhole(std::string_view english)
{
    const CoreDictionary &dictionary = CoreDictionary::instance();
    if (const CoreText *text = dictionary.exact(english))
        return said(*text);
    if (const auto counted = countedIn(english))
        if (const CoreText *text = dictionary.noun(*counted))
            return countedWords(*text, *counted);
    for (const TextPattern &pattern : dictionary.patterns())
        if (const auto arguments = pattern.argumentsIn(english))
            return filled(pattern, *arguments);
    return std::nullopt;
}

/// "This is wrong. Do that.", each known by itself.
std::optional<QString> knownSentences(std::string_view english)
{
    if (auto whole = knownWhole(english))
        return whole;
    for (std::size_t at = english.find(". "); at != std::string_view::npos; at = english.find(". ", at + 1)) {
        const auto first = knownWhole(english.substr(0, at + 1));
        const auto rest = first ? knownSentences(english.substr(at + 2)) : std::nullopt;
        if (rest)
            return *first + QLatin1Char(' ') + *rest;
    }
    return std::nullopt;
}

QString placeInWords(std::string_view english)
{
    for (const TextPattern &pattern : CoreDictionary::instance().patterns())
        if (pattern.hasNumberPlace())
            if (const auto arguments = pattern.argumentsIn(english))
                return filled(pattern, *arguments).value_or(asItIs(english));
    return asItIs(english);
}

QString inWords(std::string_view english)
{
    if (const auto known = knownSentences(english))
        return *known;
    for (std::size_t at = english.find(": "); at != std::string_view::npos; at = english.find(": ", at + 1))
        if (const auto rest = knownSentences(english.substr(at + 2)))
            return placeInWords(english.substr(0, at)) + QStringLiteral(": ") + *rest;
    return asItIs(english);
}

/// What tells one language from another: a word of it, and how it writes numbers.
QString languageNow() { return QCoreApplication::translate("core", "Cancelled.") + QLocale().name(); }

/// What was said before is found at once: models ask for the same again and again, also on other threads.
template <typename Work> QString remembered(const std::string &english, Work &&work)
{
    static std::mutex mutex;
    static std::unordered_map<std::string, QString> known;
    static QString language;
    const QString now = languageNow();
    const std::scoped_lock lock(mutex);
    if (language != now || known.size() >= kMostRemembered)
        known.clear();
    language = now;
    const auto [at, fresh] = known.try_emplace(english);
    if (fresh)
        at->second = work(english);
    return at->second;
}

} // namespace

QString translated(const std::string &english)
{
    return remembered(english, [](const std::string &text) { return inWords(text); });
}

QString translatedPlace(const std::string &english) { return placeInWords(english); }

} // namespace faces::ui
