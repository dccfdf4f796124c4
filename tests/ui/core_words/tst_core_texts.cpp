// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/core_words/literals.h"
#include "tests/ui/core_words/not_for_people.h"
#include "ui/core_words/core_dictionary.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <utility>

using namespace faces;
using namespace faces::ui;
using faces::test::Literal;

namespace {

const std::vector<const CoreText *> &allTexts() { return CoreDictionary::instance().all(); }

bool isNumberWithNoun(const CoreText &text) { return std::string_view(text.source.text).starts_with("%Ln "); }

/// As core writes it: the noun alone where the text is a number with its noun.
std::string inCore(const CoreText &text)
{
    return std::string(text.source.text).substr(isNumberWithNoun(text) ? std::string_view("%Ln ").size() : 0);
}

std::set<std::pair<std::string, std::string>> nounsOf()
{
    std::set<std::pair<std::string, std::string>> nouns;
    for (const CoreText *text : allTexts())
        if (text->one)
            nouns.emplace(text->one, text->source.many ? text->source.many : inCore(*text));
    return nouns;
}

const std::vector<Literal> &core()
{
    static const std::vector<Literal> kAll = test::literalsIn(FACES_SOURCES, "core");
    return kAll;
}

QString place(const Literal &literal)
{
    return QStringLiteral("%1:%2: “%3”")
        .arg(QString::fromStdString(literal.file))
        .arg(literal.line)
        .arg(QString::fromStdString(literal.text));
}

/// The first noun of counted(count, "face", "faces").
bool isFirstNoun(const Literal &literal)
{
    const std::size_t at = literal.before.rfind("counted(");
    if (at == std::string::npos || !literal.before.ends_with(", "))
        return false;
    int open = 0;
    for (std::size_t i = at + std::string_view("counted(").size(); i < literal.before.size() && open >= 0; ++i) {
        if (literal.before[i] == '"')
            return false; // the second noun
        open += literal.before[i] == '(' ? 1 : literal.before[i] == ')' ? -1 : 0;
    }
    return open == 0;
}

struct Translation {
    const CoreText *text;
    QStringList forms; ///< of 1, 2 and 5; one where there is no number
};

Translation polish(const CoreText &text)
{
    const auto said = [&](int n) { return QCoreApplication::translate("core", text.source.text, text.source.many, n); };
    return text.one ? Translation{&text, {said(1), said(2), said(5)}} : Translation{&text, {said(-1)}};
}

/// What is wrong with the places of a translation; empty: nothing.
QString misplaced(const CoreText &text, const QString &form, int number)
{
    const TextPattern pattern(text);
    const TextParts source = partsOf(text.source.text), words = partsOf(form.toStdString());
    QSet<std::size_t> wanted(source.arguments.begin(), source.arguments.end());
    for (const std::size_t argument : words.arguments)
        if (!wanted.contains(argument))
            return QStringLiteral("has a place too many");
    for (const std::size_t argument : words.arguments)
        wanted.remove(argument);
    for (const std::size_t argument : QSet(wanted)) {
        const char what = pattern.placeOf(argument);
        if (what == 'v' || (what == 'n' && form.contains(QString::number(number))))
            wanted.remove(argument);
    }
    if (isNumberWithNoun(text) && !form.startsWith(QString::number(number)))
        return QStringLiteral("has no number");
    return wanted.isEmpty() ? QString() : QStringLiteral("lacks a place");
}

/// Words that are the same in both languages.
bool sameInPolish(const CoreText &text)
{
    return QStringList{QStringLiteral("auto"), QStringLiteral("program")}.contains(QLatin1String(text.source.text));
}

} // namespace

class CoreTexts : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { speak(QStringLiteral("en")); }

    void everythingThatCoreSaysIsInTheList()
    {
        std::set<std::string> known;
        for (const CoreText *text : allTexts())
            known.insert(inCore(*text));
        for (const auto &[one, many] : nounsOf())
            known.insert({one, many});
        QVERIFY(core().size() > 2000);
        QStringList missing;
        for (const Literal &literal : core())
            if (test::isForPeople(literal) && !known.contains(literal.text))
                missing << place(literal);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("neither in ui/core_words nor said to be something else:\n") +
                            missing.join(QLatin1Char('\n'))));
    }

    void everyNounBesideANumberIsInTheList()
    {
        const auto nouns = nounsOf();
        QStringList missing;
        int seen = 0;
        for (std::size_t i = 0; i + 1 < core().size(); ++i) {
            if (!isFirstNoun(core()[i]) || core()[i].file.find("report_") != std::string::npos ||
                core()[i].file.find("model_card") != std::string::npos)
                continue;
            ++seen;
            if (!nouns.contains({core()[i].text, core()[i + 1].text}))
                missing << place(core()[i]);
        }
        QVERIFY(seen > 30);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void theListHoldsNothingThatCoreSaysNoMore()
    {
        std::set<std::string> said;
        for (const Literal &literal : core())
            said.insert(literal.text);
        QStringList stale;
        for (const CoreText *text : allTexts()) {
            const bool whole = text->places[0] == '+'; // core puts it together
            if (!whole && !said.contains(inCore(*text)))
                stale << QString::fromStdString(inCore(*text));
            if (!whole && text->one && !said.contains(text->one))
                stale << QString::fromUtf8(text->one);
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(QLatin1Char('\n'))));
    }

    /// By the names that core gives its sentences: what is called otherwise is not seen.
    void whatTheWindowShowsOfCoreIsTranslated()
    {
        static const std::regex kShown(R"((fromStdString|fromUtf8|\btext)\(\*?[A-Za-z_.>-]*)"
                                       R"((reason|Reason|what|trouble|remark|sentence|warning|finding)s?(\(\))?\))");
        const std::set<std::string> plain{
            "ui/models/face_search.cpp",             // found in English as well
            "ui/jobs/job.cpp", "ui/jobs/writer.cpp", // said by a library
        };
        QStringList wrong;
        int lines = 0;
        for (const auto &entry :
             std::filesystem::recursive_directory_iterator(std::filesystem::path(FACES_SOURCES) / "ui")) {
            const std::string file = std::filesystem::relative(entry.path(), FACES_SOURCES).generic_string();
            if (entry.path().extension() != ".cpp" || plain.contains(file))
                continue;
            std::ifstream in(entry.path());
            for (std::string line; std::getline(in, line); ++lines)
                if ((line.find("from") != std::string::npos || line.find("text(") != std::string::npos) &&
                    std::regex_search(line, kShown)) // slow: only where it may be
                    wrong << QString::fromStdString(file + ": " + line);
        }
        QVERIFY(lines > 10000);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("give them to translated():\n") + wrong.join(QLatin1Char('\n'))));
    }

    void noTextStandsInTheListTwice()
    {
        std::set<std::pair<std::string, std::string>> seen;
        for (const CoreText *text : allTexts())
            QVERIFY2(seen.emplace(text->source.text, text->source.many ? text->source.many : "").second,
                     text->source.text);
    }

    void aPlantedSentenceIsFound()
    {
        const std::string source = "#include \"core/base/error.h\"\n"
                                   "// \"A comment is not said.\"\n"
                                   "char quote = '\"'; int million = 1'000'000;\n"
                                   "void f() { throw Error(ErrorKind::Usage, \"It says \\\"{}\\\" and \" // so\n"
                                   "   \"goes on.\"); }\n"
                                   "const char *sql = R\"(SELECT face FROM label)\";\n"
                                   "auto word = \"net\"; static_assert(true, \"must not be said\");\n";
        std::vector<Literal> found = test::literalsOf(source, "core/data/planted.cpp");
        std::erase_if(found, [](const Literal &one) { return !test::isForPeople(one); });
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].text, std::string("It says \"{}\" and goes on."));
        QCOMPARE(found[0].line, 4);
    }

    void englishFormsAreAsCoreSaysThem()
    {
        speak(QStringLiteral("en"));
        for (const CoreText *text : allTexts()) {
            if (!text->one || isNumberWithNoun(*text))
                continue;
            const auto said = [&](int n) {
                return QCoreApplication::translate("core", text->source.text, text->source.many, n);
            };
            QVERIFY2(said(1).contains(QStringLiteral("1 ") + QString::fromUtf8(text->one)), qPrintable(said(1)));
            QVERIFY2(said(7).contains(QStringLiteral("7 ") + QString::fromUtf8(text->source.many)),
                     qPrintable(said(7)));
        }
    }

    void everyTextIsSaidInPolishWithItsPlaces()
    {
        speak(QStringLiteral("pl"));
        QStringList wrong;
        for (const CoreText *text : allTexts()) {
            const Translation translation = polish(*text);
            constexpr int kNumbers[]{1, 2, 5};
            for (qsizetype i = 0; i < translation.forms.size(); ++i) {
                const QString &form = translation.forms[i];
                const bool english =
                    form ==
                    QString::fromUtf8(text->source.text).replace(QStringLiteral("%Ln"), QString::number(kNumbers[i]));
                if (english && !sameInPolish(*text))
                    wrong << QStringLiteral("not translated: %1").arg(QString::fromUtf8(text->source.text));
                else if (const QString trouble = misplaced(*text, form, kNumbers[i]); !trouble.isEmpty())
                    wrong << QStringLiteral("%1: %2").arg(trouble, form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(CoreTexts)
#include "tst_core_texts.moc"
