// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/words/source_texts.h"
#include "tests/ui/words/word_list.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace faces;
using namespace faces::test;

namespace {

const QString kSources = QStringLiteral(FACES_SOURCES);
const QString kLists = kSources + QStringLiteral("/resources/translations");
QString listOf(const char *language)
{
    return QStringLiteral("%1/faces_studio_%2.ts").arg(kLists, QLatin1String(language));
}

QString contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QStringList untranslatedIn(const QString &source)
{
    QStringList found;
    for (const SourceText &text : sourceTexts(source))
        if (isShownUntranslated(text))
            found.append(QStringLiteral("line %1: “%2”").arg(text.line).arg(text.text));
    return found;
}

using Key = std::tuple<QString, QString, QString>;
std::set<Key> keysOf(const std::vector<ListedText> &texts)
{
    std::set<Key> keys;
    for (const ListedText &text : texts)
        keys.insert({text.context, text.source, text.comment});
    return keys;
}

/// Of counted texts: a form may leave the number out, "one more".
QStringList withoutCount(QStringList places)
{
    places.removeAll(QStringLiteral("%n"));
    places.removeAll(QStringLiteral("%Ln"));
    return places;
}

} // namespace

/// What the window says is in its lists of words, and the lists are whole.
class TestWordLists : public QObject {
    Q_OBJECT
private slots:
    void everyTextOfTheWindowComesFromTheLists()
    {
        QStringList wrong;
        int files = 0;
        for (const char *folder : {"/ui", "/app/studio"})
            for (QDirIterator each(kSources + QLatin1String(folder), {"*.cpp", "*.h"}, QDir::Files,
                                   QDirIterator::Subdirectories);
                 each.hasNext();) {
                const QString file = each.next();
                if (file.contains(QStringLiteral("/core_words/"))) // what core says: it has stories of its own
                    continue;
                ++files;
                for (const QString &text : untranslatedIn(contentOf(file)))
                    wrong.append(QStringLiteral("%1, %2").arg(file.mid(kSources.size() + 1), text));
            }
        QVERIFY(files > 300);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n')) + QStringLiteral("\nGive them to tr().")));
    }

    void textsThatWerePlantedAreFound()
    {
        QCOMPARE(untranslatedIn(QStringLiteral("label->setText(QStringLiteral(\"Faces\"));")).size(), 1);
        QCOMPARE(untranslatedIn(QStringLiteral("new QPushButton(\"Go\")")).size(), 1);
        QCOMPARE(untranslatedIn(QStringLiteral("QString why = \"Nothing \"\n  \"was found.\";")).size(), 1);
        QCOMPARE(untranslatedIn(QStringLiteral("note(tr(\"one\") + \" of many faces\")")).size(), 1);
        QVERIFY(untranslatedIn(QStringLiteral("label->setText(tr(\"Faces \"\n \"and photos\"));")).isEmpty());
        QVERIFY(untranslatedIn(QStringLiteral("setText(tr(\"%1 of %2\").arg(1))")).isEmpty());
        QVERIFY(untranslatedIn(QStringLiteral("// label->setText(\"Two words\")\n")).isEmpty());
    }

    void polishIsWholeAndKeepsThePlacesOfValues()
    {
        const auto texts = readWordList(listOf("pl"));
        QVERIFY(texts.size() > 1500);
        for (const ListedText &text : texts) {
            const QByteArray about = QStringLiteral("%1: “%2”").arg(text.context, text.source).toUtf8();
            QVERIFY2(text.finished, about.constData());
            QVERIFY2(text.forms.size() == (text.counted ? 3 : 1), about.constData());
            for (const QString &form : text.forms) {
                const QStringList here = placesIn(form), there = placesIn(text.source);
                QVERIFY2(text.counted ? withoutCount(here) == withoutCount(there) : here == there, about.constData());
                QVERIFY2(form.count(QLatin1Char('\n')) == text.source.count(QLatin1Char('\n')), about.constData());
            }
        }
    }

    void englishHasTheSingularOfEveryCountedText()
    {
        std::set<Key> counted;
        for (const ListedText &text : readWordList(listOf("pl")))
            if (text.counted)
                counted.insert({text.context, text.source, text.comment});
        const auto english = readWordList(listOf("en"));
        QVERIFY(english.size() > 100);
        QVERIFY(keysOf(english) == counted);
        for (const ListedText &text : english) {
            QVERIFY2(text.finished && text.forms.size() == 2, qPrintable(text.source));
            for (const QString &form : text.forms)
                QVERIFY2(withoutCount(placesIn(form)) == withoutCount(placesIn(text.source)), qPrintable(text.source));
        }
    }

    /// Letters after & choose in a menu: two of the same would not.
    void lettersThatChooseDiffer()
    {
        std::map<QString, QString> letters;
        for (const ListedText &text : readWordList(listOf("pl")))
            for (const QString &form : text.forms) {
                const auto at = form.indexOf(QLatin1Char('&'));
                QCOMPARE(at >= 0, text.source.contains(QLatin1Char('&')));
                if (at < 0)
                    continue;
                const QChar letter = form.at(at + 1).toUpper();
                QVERIFY2(!letters[text.context].contains(letter), qPrintable(form));
                letters[text.context] += letter;
            }
        QCOMPARE(letters[QStringLiteral("faces::ui::LabelPage")].size(), 6);
    }

    void theListsAreUpToDate()
    {
        if (!QFile::exists(QStringLiteral(FACES_LUPDATE)))
            QSKIP("There is no lupdate: whether the lists are up to date was not looked at.");
        const StoryFolder folder;
        const QString place = QString::fromStdString((folder / "lists").string());
        QVERIFY(QDir().mkpath(place));
        for (const char *language : {"en", "pl"})
            QVERIFY(QFile::copy(listOf(language),
                                QStringLiteral("%1/faces_studio_%2.ts").arg(place, QLatin1String(language))));
        QProcess renew;
        renew.setWorkingDirectory(kSources);
        renew.start(QStringLiteral("bash"), {QStringLiteral("dev"), QStringLiteral("translate"), place});
        QVERIFY(renew.waitForFinished(60'000));
        QVERIFY2(renew.exitCode() == 0, renew.readAllStandardError().constData());
        QCOMPARE(QString::fromUtf8(renew.readAllStandardError()), QString()); // what it could not place
        for (const char *language : {"en", "pl"}) {
            const auto renewed =
                readWordList(QStringLiteral("%1/faces_studio_%2.ts").arg(place, QLatin1String(language)));
            const auto known = keysOf(readWordList(listOf(language)));
            for (const auto &[context, source, comment] : keysOf(renewed))
                QVERIFY2(known.contains({context, source, comment}),
                         qPrintable(QStringLiteral("%1: “%2” is not in the list of %3. Run ./dev translate.")
                                        .arg(context, source, QLatin1String(language))));
            QCOMPARE(renewed.size(), known.size()); // nothing is left over
        }
    }
};

QTEST_GUILESS_MAIN(TestWordLists)
#include "tst_word_lists.moc"
