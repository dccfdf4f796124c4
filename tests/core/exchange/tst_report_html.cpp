// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The page of a report: sound, closed in itself, and nothing that a person typed does anything in it.
#include "core/exchange/html_page.h"
#include "core/exchange/report_document.h"
#include "core/exchange/xml_text.h"
#include "tests/core/exchange/small_report.h"

#include <pugixml.hpp>

#include <QTest>

#include <set>
#include <string>

using namespace faces;
using namespace faces::exchange;

namespace {

std::string pageOf(const Report &report) { return htmlPage(reportDocument(report)); }

/// Strictly, as XML.
pugi::xml_document parsed(const std::string &page)
{
    pugi::xml_document document;
    const auto result = document.load_string(page.c_str(), pugi::parse_default | pugi::parse_doctype);
    if (!result)
        throw std::runtime_error(std::string(result.description()) + " near " +
                                 page.substr(static_cast<std::size_t>(result.offset), 80));
    return document;
}

std::string textIn(const pugi::xml_node &node)
{
    std::string all;
    for (const auto &found : node.select_nodes(".//text()"))
        all += found.node().value();
    return all;
}

/// The cells of the table row that begins with this name, of the first table whose caption begins so.
std::vector<std::string> rowOf(const pugi::xml_document &page, const std::string &caption, const std::string &name)
{
    std::vector<std::string> cells;
    for (const auto &table : page.select_nodes("//table"))
        if (textIn(table.node().child("caption")).starts_with(caption))
            for (const pugi::xml_node row : table.node().child("tbody").children("tr"))
                if (cells.empty() && textIn(row.child("th")) == name)
                    for (const pugi::xml_node cell : row.children("td"))
                        cells.push_back(textIn(cell));
    return cells;
}

bool has(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

} // namespace

class ReportHtmlTest : public QObject {
    Q_OBJECT

private slots:
    void thePageIsWellFormedAndNamesItself()
    {
        const std::string page = pageOf(test::smallReport());
        const auto document = parsed(page);
        const pugi::xml_node html = document.child("html");
        QCOMPARE(std::string(html.attribute("lang").value()), std::string("en"));
        QCOMPARE(textIn(html.child("head").child("title")), std::string("office: run 3"));
        QVERIFY(page.starts_with("<!DOCTYPE html>\n<!-- " + std::string(kReportMark)));
        std::set<std::string> ids;
        for (const auto &found : document.select_nodes("//@id"))
            QVERIFY2(ids.insert(found.attribute().value()).second, found.attribute().value());
        for (const auto &link : document.select_nodes("//a/@href"))
            QVERIFY2(ids.contains(std::string(link.attribute().value()).substr(1)), link.attribute().value());
        for (const auto &named : document.select_nodes("//*[@aria-labelledby]"))
            QVERIFY(ids.contains(std::string(named.node().attribute("aria-labelledby").value()).substr(0, 2)) ||
                    has(named.node().attribute("aria-labelledby").value(), " "));
    }

    void nothingIsFetchedAndNothingRuns()
    {
        const std::string page = pageOf(test::smallReport());
        const auto document = parsed(page);
        const auto policy = document.select_node("//meta[@http-equiv='Content-Security-Policy']/@content");
        QCOMPARE(std::string(policy.attribute().value()),
                 std::string("default-src 'none'; img-src data:; style-src 'unsafe-inline'"));
        for (const char *outside : {"http://", "https://", "url(", "@import", "javascript:"})
            QVERIFY2(!has(page, outside), outside);
        QVERIFY(document.select_nodes("//script|//link|//iframe|//object|//embed|//form|//base").empty());
        QVERIFY(document.select_nodes("//@*[starts-with(name(), 'on')]").empty());
        const auto pictures = document.select_nodes("//img");
        QCOMPARE(pictures.size(), std::size_t(3)); // one of the four faces has no picture
        for (const auto &picture : pictures) {
            QVERIFY(std::string(picture.node().attribute("src").value()).starts_with("data:image/jpeg;base64,/9j/"));
            QVERIFY(picture.node().attribute("alt").value()[0] != '\0');
        }
    }

    void whatAPersonTypedMeansNothing()
    {
        const std::string bad = "<script>alert(1)</script>\"'&<!-- --> ]]> \x01\xC3 \xF0\x9F\x98\x80 ż 人";
        Report report = test::smallReport();
        report.project = bad;
        report.run.trouble = bad;
        report.run.state = RunState::Failed;
        report.run.device = bad;
        for (ReportAttribute &one : report.attributes)
            one.attribute.name = one.attribute.yesWord = one.attribute.noWord = bad;
        report.card = "## " + bad + "\n\n" + bad + "\n\n- " + bad + "\n\n| " + bad + " |\n|---|\n| " + bad + " |\n";
        const std::string page = pageOf(report);
        const auto document = parsed(page);
        QVERIFY(document.select_nodes("//script").empty());
        QVERIFY(isUtf8Text(page));
        const std::string meant = "<script>alert(1)</script>\"'&<!-- --> ]]>  \xEF\xBF\xBD \xF0\x9F\x98\x80 ż 人";
        QCOMPARE(textIn(document.child("html").child("head").child("title")), meant + ": run 3");
        QVERIFY(has(document.select_node("//li[contains(., 'label')]/img/@alt").attribute().value(), "<script>"));
        std::size_t comments = 0; // ours alone
        for (std::size_t at = page.find("<!--"); at != std::string::npos; at = page.find("<!--", at + 1))
            ++comments;
        QCOMPARE(comments, std::size_t(1));
    }

    void figuresAreTheScores()
    {
        const auto page = parsed(pageOf(test::smallReport()));
        // 1 true and 1 false positive, nothing missed: precision 1/2, recall 1, F1 2/3.
        const std::vector<std::string> sex{"0.500", "1.000", "0.667", "0.250 to 1.000", "0.000", "1", "4"};
        QCOMPARE(rowOf(page, "Test", "Sex"), sex);
        const std::vector<std::string> hat{"n/a", "n/a", "n/a", "n/a", "n/a", "0", "4"};
        QCOMPARE(rowOf(page, "Test", "Hat"), hat);
        const std::vector<std::string> micro{"0.500", "1.000", "0.667", "n/a", "0.000", "1", "8"};
        QCOMPARE(rowOf(page, "Validation", "Micro (pooled)"), micro);
        QCOMPARE(rowOf(page, "Test", "Macro (mean)")[2], std::string("0.667")); // of the one that has a value
        const std::vector<std::string> female{"✓ 1", "✗ 0"}, male{"✗ 1", "✓ 2"};
        QCOMPARE(rowOf(page, "Sex, test", "Female"), female);
        QCOMPARE(rowOf(page, "Sex, test", "Male"), male);
        const std::vector<std::string> training{"5", "6", "7"};
        QCOMPARE(rowOf(page, "Training", "Sex"), training);
        const std::vector<std::string> threshold{"0.2500", "highest F1 on validation: 1 yes of 4"};
        QCOMPARE(rowOf(page, "The program", "Sex"), threshold);
    }

    void headsOfTablesSayWhatTheyAreHeadsOf()
    {
        const auto page = parsed(pageOf(test::smallReport()));
        QVERIFY(page.select_nodes("//th").size() > 20);
        QVERIFY(page.select_nodes("//thead//th[not(@scope='col')]").empty());
        QVERIFY(page.select_nodes("//tbody//th[not(@scope='row')]").empty());
        for (const auto &chart : page.select_nodes("//svg"))
            QVERIFY(!textIn(chart.node().child("title")).empty() && !textIn(chart.node().child("desc")).empty());
    }

    void rightAndWrongAreToldInWords()
    {
        const auto page = parsed(pageOf(test::smallReport()));
        const std::string wrong = textIn(page.select_node("//li[@class='wrong'][contains(., 'label')]").node());
        QVERIFY2(has(wrong, "✗ Female") && has(wrong, "label Male") && has(wrong, "0.75"), wrong.c_str());
        const std::string right = textIn(page.select_node("//li[@class='right']").node());
        QVERIFY2(has(right, "✓ Female") && has(right, "face 13"), right.c_str());
    }

    void whatHappenedToARunIsSaidFirst()
    {
        Report report = test::smallReport();
        QVERIFY(!has(pageOf(report), "class=\"notice\""));
        report.run.splitBy = SplitBy::Classic;
        report.sameData = false;
        const auto page = parsed(pageOf(report));
        const auto notices = page.select_nodes("//p[@class='notice']");
        QCOMPARE(notices.size(), std::size_t(2));
        QVERIFY(textIn(notices[0].node()).starts_with("Leaky."));
        QVERIFY(textIn(notices[1].node()).starts_with("Changed since."));
    }

    void aCardIsReadAsItIsWritten()
    {
        const std::vector<Block> blocks = cardBlocks("<!-- mark -->\n# One\n\nText **bold**\nand `a\\b*`.\n\n- "
                                                     "an\\_item\n\n| h | i |\n|---|---|\n| a\\|b | |\n\n"
                                                     "```python\nx = \"<b>\"\n```\n",
                                                     1);
        QCOMPARE(blocks.size(), std::size_t(5));
        QCOMPARE(std::get<Heading>(blocks[0]).level, 2);
        const Words &words = std::get<Paragraph>(blocks[1]).words;
        QCOMPARE(words.size(), std::size_t(5));
        QVERIFY(words[1].bold && words[1].text == "bold" && words[2].text == " and " && words[3].code);
        QCOMPARE(words[3].text, std::string("a\\b*")); // in code a backslash is one
        QCOMPARE(std::get<List>(blocks[2]).items[0][0].text, std::string("an_item"));
        const Table &table = std::get<Table>(blocks[3]);
        QCOMPARE(table.rows[0][0][0].text, std::string("a|b"));
        QVERIFY(table.rows[0][1].empty());
        QCOMPARE(std::get<CodeLines>(blocks[4]).text, std::string("x = \"<b>\"\n"));
    }

private:
    static bool isUtf8Text(const std::string &text) { return cleanText(text) == text; }
};

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "tst_report_html.moc"
