// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/exchange/csv_table.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;

using Cells = std::vector<std::string>;

class TestCsvTable : public QObject {
    Q_OBJECT
private slots:
    void theExamplesOfTheStandardAreRead()
    {
        // RFC 4180, section 2: rules 2, 5, 6 and 7.
        const CsvTable table = parseCsv("field_a,field_b,field_c\r\n"
                                        "aaa,bbb,ccc\r\n"
                                        "\"aaa\",\"b\r\nbb\",\"ccc\"\r\n"
                                        "\"aaa\",\"b\"\"bb\",zzz",
                                        "t.csv");
        QCOMPARE(table.header, (Cells{"field_a", "field_b", "field_c"}));
        QCOMPARE(table.rows.size(), 3u);
        QCOMPARE(table.rows[0].cells, (Cells{"aaa", "bbb", "ccc"}));
        QCOMPARE(table.rows[1].cells, (Cells{"aaa", "b\r\nbb", "ccc"}));
        QCOMPARE(table.rows[2].cells, (Cells{"aaa", "b\"bb", "zzz"}));
        QCOMPARE(table.rows[2].line, 5); // the row before it takes two lines
        QCOMPARE(table.place(table.rows[2]), std::string("t.csv, line 5"));
    }

    void marksLineEndsAndSeparatorsOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a;b\n1;2\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a;b\n1;2\n");
        QTest::newRow("Windows") << QByteArray("a;b\r\n1;2\r\n");
        QTest::newRow("old Macintosh") << QByteArray("a;b\r1;2\r");
        QTest::newRow("commas") << QByteArray("a,b\n1,2");
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n");
        QTest::newRow("separator named") << QByteArray("sep=|\r\na|b\r\n1|2\r\n");
        QTest::newRow("blank lines") << QByteArray("\n\na;b\n\n  \n1;2\n\n\n");
        QTest::newRow("quoted header") << QByteArray("\"a\" ;b\n1;2\n").replace("\" ", "\"");
        QTest::newRow("spaces in the header") << QByteArray(" a ;b \n1;2\n");
    }
    void marksLineEndsAndSeparatorsOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, text);
        const CsvTable table = parseCsv(text.toStdString(), "t.csv");
        QCOMPARE(table.header, (Cells{"a", "b"}));
        QCOMPARE(table.rows.size(), 1u);
        QCOMPARE(table.rows[0].cells, (Cells{"1", "2"}));
    }

    void whatIsNoTableIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("only blanks") << QByteArray("\n \n") << "empty";
        QTest::newRow("open quote") << QByteArray("a;b\n1;2\n\"3;4\n5;6\n") << "line 3";
        QTest::newRow("text after a quote") << QByteArray("a;b\n\"1\"x;2\n") << "line 2";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0;\0",
                                              6)
                                << "UTF-16";
        QTest::newRow("Latin-1") << QByteArray("a;b\nM\xFCller;2\n") << "UTF-8";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << "bytes that are no text";
        QTest::newRow("endless columns") << QByteArray("a").append(QByteArray(5000, ';')) << "columns";
    }
    void whatIsNoTableIsRefusedWithASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        try {
            parseCsv(text.toStdString(), "t.csv");
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::BadInput);
            QVERIFY2(QString::fromStdString(error.what()).contains(says), error.what());
            QCOMPARE(error.where(), std::string("t.csv"));
        }
    }

    void aFileOnDiskIsNamedWithItsFolder()
    {
        const test::StoryFolder folder;
        writeFileSafely(folder / "Таблица 顔.csv", std::string("a;b\n\"1;2"));
        try {
            readCsv(folder / "Таблица 顔.csv");
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.where(), toText(folder / "Таблица 顔.csv"));
        }
        QVERIFY_EXCEPTION_THROWN(readCsv(folder / "none.csv"), Error);
        QVERIFY_EXCEPTION_THROWN(readCsv(folder.path()), Error);
    }

    void aColumnIsFoundWhateverItsCase()
    {
        const CsvTable table = parseCsv("Face_NR;Sex\n", "t.csv");
        QCOMPARE(table.column("sex"), std::optional<std::size_t>(1));
        QVERIFY(!table.column("hat"));
        table.refuseDoubleColumns();
        QVERIFY_EXCEPTION_THROWN(parseCsv("a;b;A\n", "t.csv").refuseDoubleColumns(), Error);
    }

    void aRowThatDoesNotFitSaysWhy()
    {
        const CsvTable table = parseCsv("a;b\n1\n1;2;3\n1;2; ;\n1;2\n", "t.csv");
        QVERIFY(table.misfit(table.rows[0]) && table.misfit(table.rows[1]));
        QVERIFY(!table.misfit(table.rows[2]) && !table.misfit(table.rows[3]));
    }

    void cellsAreQuotedOnlyWhereTheyMustBe()
    {
        QCOMPARE(csvLine({"a", "b c", "", "é"}, ';'), std::string("a;b c;;é\n"));
        QCOMPARE(csvLine({"a;b", "c,d", "e\"f", "g\nh", " i"}, ';'),
                 std::string("\"a;b\";c,d;\"e\"\"f\";\"g\nh\";\" i\"\n"));
    }

    void nothingThatIsWrittenIsAFormulaForASpreadsheet()
    {
        for (const char *evil :
             {"=1+1", "+1", "-1+1", "-A1", "'-1", "-e", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'=1"}) {
            const std::string line = csvLine({evil}, ',');
            QVERIFY2(line.starts_with("\"'"), line.c_str());
            const CsvTable table = parseCsv(std::string("a\n").append(line), "t.csv");
            QCOMPARE(unguarded(table.rows.at(0).cells.at(0)), std::string(evil));
        }
        for (const char *fine : {"", "'", "O'Neil", "'quoted'", "a=b"})
            QCOMPARE(unguarded(fine), std::string(fine));
        for (const char *number : {"-1", "-0.25", "-1.5e3"}) // which stays one
            QCOMPARE(csvLine({number}, ','), std::string(number) + "\n");
    }

    void anythingWrittenIsReadBackTheSame()
    {
        Random random(3);
        constexpr std::string_view kLetters = "ab;,\t\"\n\r' =-é";
        for (const char separator : {';', ',', '\t'}) {
            std::vector<Cells> rows{{"one", "two", "three"}};
            std::string text = csvLine(rows[0], separator);
            for (int r = 0; r < 300; ++r) {
                Cells cells{std::to_string(r)}; // never a blank line
                for (int c = 0; c < 2; ++c) {
                    std::string cell;
                    for (std::size_t i = random.below(8); i > 0; --i)
                        cell += kLetters[random.below(kLetters.size() - 2)]; // whole letters only
                    cells.push_back(cell);
                }
                text.append(csvLine(cells, separator));
                rows.push_back(cells);
            }
            const CsvTable table = parseCsv(text, "t.csv");
            QCOMPARE(table.rows.size(), 300u);
            for (std::size_t r = 0; r < 300; ++r)
                for (std::size_t c = 0; c < 3; ++c)
                    QCOMPARE(unguarded(table.rows[r].cells.at(c)), rows[r + 1][c]);
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
