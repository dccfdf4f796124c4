// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/terminal_text.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QTest>

#include <clocale>
#include <limits>

using namespace faces;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void blanksAtTheEndsGo()
    {
        QCOMPARE(trimmed(" \t a b\r\n"), std::string_view("a b"));
        QCOMPARE(trimmed(" \n "), std::string_view());
        QCOMPARE(trimmed(""), std::string_view());
    }

    void onlyAsciiLettersBecomeLowerCase()
    {
        QCOMPARE(lowerCase("AbZ-É9"), std::string("abz-É9")); // bytes of UTF-8 stay whole
    }

    void textIsCutAtEverySeparator()
    {
        QCOMPARE(splitText("a,,b", ','), (std::vector<std::string>{"a", "", "b"}));
        QCOMPARE(splitText("", ','), std::vector<std::string>{});
        QCOMPARE(splitText(",", ','), (std::vector<std::string>{"", ""}));
        QCOMPARE(joinText({"a", "", "b"}, ", "), std::string("a, , b"));
        QCOMPARE(joinText({}, ","), std::string());
        QCOMPARE(listText({"a"}), std::string("a"));
        QCOMPARE(listText({"a", "b"}), std::string("a and b"));
        QCOMPARE(listText({"a", "b", "c"}), std::string("a, b and c"));
    }

    void aTerminalIsGivenNothingThatItObeys()
    {
        QCOMPARE(forTerminal("a\tb\nc é 人 \xF0\x9F\x98\x80"), std::string("a\tb\nc é 人 \xF0\x9F\x98\x80"));
        QCOMPARE(forTerminal("\x1b]0;title\x07\x1b[2J\r\b"), std::string("?]0;title??[2J??"));
        QCOMPARE(forTerminal("\x7f\xC2\x9B"
                             "31m\xC2\xA0"),
                 std::string("??31m\xC2\xA0")); // U+009B begins an order, too
        QCOMPARE(forTerminal("\x9B"
                             "31m\xFF\xC3"),
                 std::string("?31m??"));
    }

    void numbersInNamesCountAsNumbers()
    {
        const std::vector<std::string> ordered{"",
                                               "1",
                                               "01",
                                               "1a",
                                               "2.png",
                                               "10.png",
                                               "a/9.png",
                                               "a/10.png",
                                               "people 2",
                                               "people 11",
                                               "people 99999999999999999999998",
                                               "people 99999999999999999999999",
                                               "people x",
                                               "é"};
        for (std::size_t i = 0; i < ordered.size(); ++i)
            for (std::size_t j = 0; j < ordered.size(); ++j)
                if (ordered[i] != "01" && ordered[j] != "01") // beside "1", whichever comes first
                    QCOMPARE(naturalLess(ordered[i], ordered[j]), i < j);
        QVERIFY(naturalLess("01", "1") != naturalLess("1", "01"));
        QVERIFY(naturalLess("01", "1a") && naturalLess("1", "2.png") && naturalLess("01", "2.png"));
    }

    void malformedUtf8IsFound()
    {
        for (const char *text : {"", "plain", "é Ω 顔 😀", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF"})
            QVERIFY2(isUtf8(text), text);
        for (const char *text : {"M\xFCller", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                 "\xF8\x88\x80\x80\x80", "\x80", "\xE9\xA1", "\xC3"})
            QVERIFY(!isUtf8(text));
    }

    void onlyAWholeNumberIsANumber()
    {
        QCOMPARE(toInteger("-12"), std::optional<long long>(-12));
        for (const char *text : {"", " 12", "12x", "1.5", "+3", "99999999999999999999", "0x10"})
            QVERIFY2(!toInteger(text), text);
        QCOMPARE(toNumber("1.5e-3"), std::optional(1.5e-3));
        for (const char *text : {"", "1,5", "1.5 ", "one"})
            QVERIFY2(!toNumber(text), text);
    }

    void numbersAreReadAlikeInEveryLocale()
    {
        std::setlocale(LC_ALL, "de_DE.UTF-8"); // where it is not installed nothing changes and nothing is shown
        QCOMPARE(toNumber("1.5"), std::optional(1.5));
        std::setlocale(LC_ALL, "C.UTF-8");
    }

    void oneIsNotMany()
    {
        QCOMPARE(counted(1, "face", "faces"), std::string("1 face"));
        QCOMPARE(counted(0, "face", "faces"), std::string("0 faces"));
    }

    void longNumbersAreGroupedForThoseWhoReadThem()
    {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(grouped(1000), std::string("1,000"));
        QCOMPARE(grouped(-100), std::string("-100"));
        QCOMPARE(grouped(-123456), std::string("-123,456"));
        QCOMPARE(grouped(std::numeric_limits<long long>::min()), std::string("-9,223,372,036,854,775,808"));
        QCOMPARE(counted(1595, "face", "faces"), std::string("1,595 faces"));
    }

    void nowIsNowInUtc()
    {
        const QString text = QString::fromStdString(nowUtc());
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        QVERIFY2(time.isValid() && text.endsWith("Z") && text.size() == 24, qPrintable(text));
        QVERIFY(std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
