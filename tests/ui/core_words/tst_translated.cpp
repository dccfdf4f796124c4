// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "ui/convert.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QObject>
#include <QTest>
#include <QTranslator>

#include <array>
#include <thread>
#include <vector>

using namespace faces;
using namespace faces::ui;

class Translated : public QObject {
    Q_OBJECT
private slots:
    void init() { speak(QStringLiteral("pl")); }
    void cleanup() { speak(QStringLiteral("en")); }

    void aSentenceOfCoresIsSaidInPolish_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("polish");
        const auto row = [](const char *name, const char *english, const char *polish) {
            QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(polish);
        };
        row("as it is", "This is a folder, not a file.", "To jest folder, a nie plik.");
        row("a phrase within", "The file could not be written: the disk is full. Free some space and try again.",
            "Nie udało się zapisać pliku: dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie.");
        row("a sentence within",
            "sources.csv could not be used, so the persons are not known: This is a folder, not a file.",
            "Nie udało się użyć pliku sources.csv, więc osoby nie są znane: To jest folder, a nie plik.");
        row("1", "This photo cannot be removed: 1 face cut from it is in the project. Undo the cutting first.",
            "Tego zdjęcia nie można usunąć: w projekcie jest 1 twarz z niego wycięta. Najpierw cofnij wycinanie.");
        row("3", "This photo cannot be removed: 3 faces cut from it are in the project. Undo the cutting first.",
            "Tego zdjęcia nie można usunąć: w projekcie są 3 twarze z niego wycięte. Najpierw cofnij wycinanie.");
        row("5", "This photo cannot be removed: 5 faces cut from it are in the project. Undo the cutting first.",
            "Tego zdjęcia nie można usunąć: w projekcie jest 5 twarzy z niego wyciętych. Najpierw cofnij wycinanie.");
        row("two numbers", "Cut 12 faces from 2 photos", "Wycięcie 12 twarzy (2 zdjęcia)");
        row("faces", "Added 2 faces", "Dodanie 2 twarzy");
        row("photos", "Added 2 photos", "Dodanie 2 zdjęć");
        row("a decimal", "2 predictions have no score from 0 to 1: 0.75 was taken.",
            "2 predykcje nie mają oceny od 0 do 1: przyjęto 0,75.");
        row("the same place twice",
            "The record of run 4 cannot be read. Repairing takes it off the list of runs; its files stay in runs/4.",
            "Nie można odczytać zapisu przebiegu 4. Naprawa skreśla go z listy przebiegów; jego pliki zostają w "
            "runs/4.");
        row("a list", "own (3 pictures of a face: itself; rotate ±5°, mirror every other)",
            "własny (3 obrazy każdej twarzy: bez zmian; obrót ±5°, odbij co drugą)");
        row("two sentences", "The camera gives no more pictures. Plug it in again. This is a folder, not a file.",
            "Kamera przestała dawać obraz. Podłącz ją ponownie. To jest folder, a nie plik.");
        row("behind a place", "run 3: This is a folder, not a file.", "przebieg 3: To jest folder, a nie plik.");
        row("a sentence with its remedy",
            "This project is open in faces (process 7 on anna, since 12:30), so it can be looked at here but not "
            "changed. Close it there and open it here again. If faces has crashed, remove the file project.lock from "
            "its folder.",
            "Ten projekt jest otwarty w faces (proces 7, komputer: anna, od 12:30), więc można go tu oglądać, ale nie "
            "zmieniać. Zamknij go tam i otwórz tu ponownie. Jeśli to skutek awarii (faces), usuń plik project.lock z "
            "folderu projektu.");
        row("a noun with its verb", "1 face was known only to labels.csv.", "1 twarz znał tylko plik labels.csv.");
        row("a whole for its pieces", "Preparing train faces", "Przygotowywanie twarzy zbioru uczącego");
    }
    void aSentenceOfCoresIsSaidInPolish()
    {
        QFETCH(QString, english);
        QFETCH(QString, polish);
        QCOMPARE(translated(english.toStdString()), polish);
    }

    void namesStayAsTheyAre()
    {
        // Names of a person's own that happen to be words of core's.
        QCOMPARE(translated("Added the photo dark"), QStringLiteral("Dodanie zdjęcia dark"));
        QCOMPARE(translated("Added the attribute “face”"), QStringLiteral("Dodanie cechy „face”"));
        QCOMPARE(translated("Learning net"), QStringLiteral("Uczenie: net"));
        QCOMPARE(translatedPlace("face"), QStringLiteral("face"));
        QCOMPARE(translatedPlace("/home/anna/lines, line up/a.jpg"), QStringLiteral("/home/anna/lines, line up/a.jpg"));
        QCOMPARE(translatedPlace("labels.csv, line 7"), QStringLiteral("labels.csv, wiersz 7"));
    }

    void largeNumbersAreWrittenAsInTheCountry()
    {
        QCOMPARE(translated("Labelled 12,595 faces"),
                 QStringLiteral("Oznaczenie %1 twarzy").arg(QLocale(QStringLiteral("pl_PL")).toString(12595)));
    }

    void whatIsNotKnownStaysAsItIs()
    {
        for (const char *text :
             {"The record of run 4 cannot be read. Repairing takes it off the list of runs; its files stay in runs/5.",
              "", "Nobody says this.", "Labelled many faces", "No such file or directory", "3 mice", ": ", "{}"})
            QCOMPARE(translated(text), QString::fromUtf8(text));
    }

    void anErrorSaysWhereAndWhat()
    {
        const Error error(ErrorKind::BadInput, "The line has 1 cell, the header has 7. Complete the line.",
                          "labels.csv, line 3");
        QCOMPARE(toSentence(error),
                 QStringLiteral("labels.csv, wiersz 3: Wiersz ma 1 komórkę, a nagłówek 7. Uzupełnij wiersz."));
    }

    void anEnglishWindowSaysWhatCoreSays()
    {
        QCOMPARE(translated("Settled labels"), QStringLiteral("Rozstrzygnięcie etykiet"));
        speak(QStringLiteral("en"));
        for (const char *text :
             {"Settled labels", "Labelled 1,595 faces", "Labelled 1 face", "Cut 12 faces from 2 photos"})
            QCOMPARE(translated(text), QString::fromUtf8(text));
        const Error error(ErrorKind::Disk, "This is a folder, not a file.", "run 3");
        QCOMPARE(toSentence(error), QStringLiteral("run 3: This is a folder, not a file."));
    }

    void anEnglishSentenceHasTheNumbersOfTheCountry()
    {
        speak(QStringLiteral("en"));
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const QString said = translated("Labelled 1,595 faces"), one = translated("Labelled 1 face");
        QLocale::setDefault(before);
        QCOMPARE(said, QStringLiteral("Labelled 1.595 faces"));
        QCOMPARE(one, QStringLiteral("Labelled 1 face"));
    }

    void anotherLanguageIsHeardAtOnce()
    {
        class Shouting : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return QString::fromUtf8(text).toUpper();
            }
        } shouting;
        QCOMPARE(translated("Settled labels"), QStringLiteral("Rozstrzygnięcie etykiet"));
        QCoreApplication::installTranslator(&shouting);
        const QString said = translated("Settled labels");
        QCoreApplication::removeTranslator(&shouting);
        QCOMPARE(said, QStringLiteral("SETTLED LABELS"));
        QCOMPARE(translated("Settled labels"), QStringLiteral("Rozstrzygnięcie etykiet"));
    }

    void severalThreadsHearTheSame()
    {
        std::array<bool, 4> right{};
        {
            std::vector<std::jthread> threads;
            for (bool &mine : right)
                threads.emplace_back([&mine] {
                    mine = true;
                    for (int i = 0; i < 500; ++i)
                        mine = mine && translated("Rejected " + std::to_string(i + 5) + " faces")
                                           .startsWith(QStringLiteral("Odrzucenie "));
                });
        }
        for (const bool mine : right)
            QVERIFY(mine);
    }
};

QTEST_GUILESS_MAIN(Translated)
#include "tst_translated.moc"
