// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/settings_dialog.h"
#include "ui/words.h"

#include <QComboBox>
#include <QProcess>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

/// What faces-studio writes, started on a desktop of that language.
QString written(const QStringList &arguments, const QString &desktop)
{
    QProcess studio;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LANGUAGE"})
        surroundings.remove(QLatin1String(name));
    surroundings.insert(QStringLiteral("LANG"), desktop);
    studio.setProcessEnvironment(surroundings);
    studio.start(QStringLiteral(FACES_STUDIO), arguments);
    studio.waitForFinished(30'000);
    return QString::fromUtf8(studio.readAllStandardOutput() + studio.readAllStandardError());
}

} // namespace

/// The window speaks the language of who sits before it.
class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { speak(QStringLiteral("en")); }

    void polishCountsInThreeForms()
    {
        speak(QStringLiteral("pl"));
        QCOMPARE(faceCount(1), QStringLiteral("1 twarz"));
        QCOMPARE(faceCount(3), QStringLiteral("3 twarze"));
        QCOMPARE(faceCount(5), QStringLiteral("5 twarzy"));
        QCOMPARE(faceCount(22), QStringLiteral("22 twarze"));
        QCOMPARE(faceCount(112), QStringLiteral("112 twarzy"));
    }

    void englishCountsInTwo()
    {
        speak(QStringLiteral("en"));
        QCOMPARE(faceCount(1), QStringLiteral("1 face"));
        QCOMPARE(faceCount(0), QStringLiteral("0 faces"));
    }

    void numbersAndDaysAreWrittenAsInTheLanguage()
    {
        speak(QStringLiteral("pl"));
        QCOMPARE(figure(0.93, 2), QStringLiteral("0,93"));
        QCOMPARE(percentText(93), QStringLiteral("93%"));
        QCOMPARE(signedText(-0.025, 3), QStringLiteral("−0,025"));
        QCOMPARE(signedText(0.0001, 3), QStringLiteral("0,000"));
        QCOMPARE(faceCount(12345), QStringLiteral("12\u00a0345 twarzy"));
        QCOMPARE(dayText("2026-11-26T21:14:03Z"), QStringLiteral("26.11.2026"));
        speak(QStringLiteral("en"));
        QCOMPARE(figure(0.93, 2), QStringLiteral("0.93"));
        QCOMPARE(percentText(93), QStringLiteral("93 %"));
    }

    void theCommandLineIsReadBeforeAnythingIsSaid()
    {
        QCOMPARE(languageAskedFor({"faces-studio", "--language", "pl"}), QStringLiteral("pl"));
        QCOMPARE(languageAskedFor({"faces-studio", "--language=pl", "a.faces"}), QStringLiteral("pl"));
        QCOMPARE(languageAskedFor({"faces-studio", "a.faces"}), QString());
        QCOMPARE(languageAskedFor({"faces-studio", "--language"}), QString());
    }

    void helpIsInTheDesktopsLanguageOrTheOneAskedFor()
    {
        const QString polish = QStringLiteral("Folder projektu do otwarcia"),
                      english = QStringLiteral("Project folder to open");
        QVERIFY(written({"--help"}, "pl_PL.UTF-8").contains(polish));
        QVERIFY(written({"--help"}, "en_GB.UTF-8").contains(english));
        QVERIFY(written({"--help"}, "cs_CZ.UTF-8").contains(english)); // which it does not speak
        QVERIFY(written({"--help", "--language", "en"}, "pl_PL.UTF-8").contains(english));
        QVERIFY(written({"--help", "--language=pl"}, "C.UTF-8").contains(polish));
    }

    void aLanguageThatIsNotSpokenIsSaidToBeWrong()
    {
        QVERIFY(written({"--language", "xx"}, "C.UTF-8").contains(QStringLiteral("--language xx: The window speaks")));
    }

    void theSettingsKeepWhatIsChosen()
    {
        const test::StoryFolder folder;
        setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
        SettingsDialog dialog({}, nullptr);
        auto *choice = dialog.findChild<QComboBox *>(QStringLiteral("settings.language"));
        QCOMPARE(choice->currentIndex(), 0);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        emit choice->activated(choice->currentIndex());
        QCOMPARE(Settings().language(), QStringLiteral("pl"));
        const SettingsDialog again({}, nullptr);
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("settings.language"))->currentText(),
                 QStringLiteral("Polski"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
