// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A report on paper: a sound file with its fonts in it, as many pages as it takes.
#include "core/exchange/pdf_pages.h"
#include "core/exchange/report_document.h"
#include "tests/core/exchange/small_report.h"

#include <QTest>

#include <regex>
#include <string>

using namespace faces;
using namespace faces::exchange;

namespace {

std::string pdfOf(const Report &report) { return pdfPages(reportDocument(report)); }

bool holds(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

/// As the tree of pages says.
int pagesOf(const std::string &pdf)
{
    std::smatch found;
    return std::regex_search(pdf, found, std::regex("/Type /Pages[^>]*/Count (\\d+)")) ? std::stoi(found[1]) : 0;
}

int countOf(const std::string &text, const std::string &part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

Document withRows(int rows)
{
    Document document;
    document.title = "Rows";
    document.madeAt = "2026-11-27T08:00:00.000Z";
    Table table{"A long table", {{"Name", false}, {"Number", true}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({plain("row"), plain(std::to_string(i))});
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private slots:
    void itIsAPdfThatSaysWhatItIs()
    {
        const std::string pdf = pdfOf(test::smallReport());
        QVERIFY(pdf.starts_with("%PDF-1.4"));
        QVERIFY(pdf.ends_with("%%EOF\n"));
        QVERIFY(holds(pdf, "/Title (office: run 3)"));
        QVERIFY(holds(pdf, "/Keywords (" + std::string(kReportMark) + ")"));
        QVERIFY(holds(pdf, "/Creator (Faces Studio 0.1.0)"));
        QVERIFY(std::regex_search(pdf, std::regex("/CreationDate \\((D:)?20261127080000Z"))); // 1.16 leaves D: out
        QVERIFY(holds(pdf, "/Outlines"));
        QVERIFY(pagesOf(pdf) >= 2);
        QCOMPARE(countOf(pdf, "/Type /Page") - countOf(pdf, "/Type /Pages"), pagesOf(pdf));
    }

    void fontsAndPicturesAreInside()
    {
        const std::string pdf = pdfOf(test::smallReport());
        QCOMPARE(countOf(pdf, "/FontDescriptor "), countOf(pdf, "/FontFile"));
        QVERIFY(countOf(pdf, "/FontFile") >= 2);
        QVERIFY(holds(pdf, "/DCTDecode")); // JPEG as it was
        QVERIFY(!holds(pdf, "/URI") && !holds(pdf, "/JavaScript") && !holds(pdf, "/Launch"));
    }

    void theSameReportGivesTheSameBytes() { QVERIFY(pdfOf(test::smallReport()) == pdfOf(test::smallReport())); }

    void namesInAnyScriptAndMarksOfMarkupDoNoHarm()
    {
        Report report = test::smallReport();
        report.project = "Żółć 人物 שלום <b>&amp; \xFF\x01";
        for (ReportAttribute &one : report.attributes)
            one.attribute.name = one.attribute.yesWord = one.attribute.noWord = report.project;
        const std::string pdf = pdfOf(report);
        QVERIFY(pdf.ends_with("%%EOF\n"));
        QVERIFY(holds(pdf, "/Title <FEFF")); // UTF-16: the title is no ASCII
    }

    void aLongTableGoesOnOnTheNextPage()
    {
        const int one = pagesOf(pdfPages(withRows(10))), some = pagesOf(pdfPages(withRows(120)));
        QCOMPARE(one, 1);
        QVERIFY2(some >= 3 && some <= 5, std::to_string(some).c_str());
    }

    void aWordWithoutEndStaysOnThePage()
    {
        Document document = withRows(1);
        std::get<Table>(document.blocks[0]).rows.push_back({plain(std::string(4000, 'w')), plain("1")});
        document.blocks.push_back(Paragraph{plain(std::string(2000, 'm'))});
        document.blocks.push_back(Heading{2, std::string(300, 'h')});
        QVERIFY(pagesOf(pdfPages(document)) >= 2);
    }

    void anEmptyDocumentIsOnePage()
    {
        QCOMPARE(pagesOf(pdfPages(Document{"", "", "", "", "2026-11-27T08:00:00Z", {}})), 1);
    }
};

QTEST_GUILESS_MAIN(ReportPdfTest)
#include "tst_report_pdf.moc"
