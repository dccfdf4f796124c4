// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/archive.h"
#include "core/exchange/cvat.h"
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"
#include "tests/core/exchange/zip_bytes.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

/// As CVAT writes it: a select with unknown, a checkbox, a box beside the tags, a subset.
constexpr const char *kXml = R"(<?xml version="1.0" encoding="utf-8"?>
<annotations>
  <version>1.1</version>
  <meta><task><id>42</id><name>faces</name><size>4</size><mode>annotation</mode>
    <labels><label><name>face</name><color>#24b353</color><type>tag</type><attributes>
      <attribute><name>glasses</name><mutable>False</mutable><input_type>select</input_type>
        <default_value>unknown</default_value><values>unknown
yes
no</values></attribute>
      <attribute><name>hat</name><mutable>False</mutable><input_type>checkbox</input_type>
        <default_value>false</default_value><values>false</values></attribute>
    </attributes></label></labels></task></meta>
  <image id="0" name="a.jpg" width="64" height="64" subset="Train">
    <tag label="face" source="manual"><attribute name="glasses">yes</attribute><attribute name="hat">false</attribute></tag>
    <box label="face" xtl="1" ytl="2" xbr="3" ybr="4" occluded="0"><attribute name="glasses">no</attribute></box>
  </image>
  <image id="1" name="b c.jpg" width="64" height="64" subset="Validation">
    <tag label="face" source="manual"><attribute name="glasses">unknown</attribute><attribute name="hat">true</attribute></tag>
  </image>
  <image id="2" name="sub/d.jpg" width="64" height="64"></image>
  <image id="3" name="e.jpg" width="64" height="64"><tag label="beard" source="manual"></tag></image>
</annotations>
)";

std::string xmlOf(const std::string &images)
{
    return "<annotations><version>1.1</version>" + images + "</annotations>";
}

std::string image(const std::string &name, const std::string &glasses)
{
    return "<image id=\"0\" name=\"" + name + "\"><tag label=\"face\"><attribute name=\"glasses\">" + glasses +
           "</attribute></tag></image>";
}

void checkRead(const ImportedSet &set)
{
    QVERIFY2(set.skipped.empty(), set.skipped.empty() ? "" : set.skipped[0].reason.c_str());
    QCOMPARE(valuesOf(set, "glasses"), (Values{Y, U, U, U}));
    QCOMPARE(valuesOf(set, "hat"), (Values{N, Y, U, U}));
    QCOMPARE(valuesOf(set, "beard"), (Values{U, U, U, Y})); // a tag alone says yes; none says nothing
    QCOMPARE(set.faces[0].part, std::optional(Part::Train));
    QCOMPARE(set.faces[1].part, std::optional(Part::Validation));
    QVERIFY(!set.faces[2].part);
    QVERIFY(mentions(set.remarks, "1 shape was left out"));
    QVERIFY(mentions(set.remarks, "“hat” is a checkbox"));
}

} // namespace

class TestCvat : public QObject {
    Q_OBJECT
private slots:
    void anExportOfCvatIsReadFromItsZip()
    {
        const StoryFolder folder;
        pack(folder / "task.zip", {{"images/Train/a.jpg", "a"},
                                   {"images/b c.jpg", "b"},
                                   {"images/sub/d.jpg", "d"},
                                   {"images/", "", 0040755},
                                   {"e.jpg", "e"},
                                   {"annotations.xml", kXml}});
        QCOMPARE(detectFormat(folder / "task.zip"), Format::Cvat);
        QCOMPARE(detectFormat(folder.path()), Format::Cvat);
        const ImportedSet set = readSet(folder / "task.zip", std::nullopt, five());
        checkRead(set);
        const Bytes bytes = set.read(set.faces[2].picture);
        QCOMPARE(std::string(bytes.begin(), bytes.end()), std::string("d"));
    }

    void anUnpackedExportIsReadToo()
    {
        const StoryFolder folder;
        put(folder, "annotations.xml", kXml);
        putPictures(folder, {"images/a.jpg", "images/b c.jpg", "images/sub/d.jpg", "images/e.jpg"});
        checkRead(readSet(folder.path(), std::nullopt, five()));
        checkRead(readSet(folder / "annotations.xml", std::nullopt, five()));
    }

    void aDocumentTypeIsRefused_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::newRow("another file") << "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<annotations/>";
        QTest::newRow("a thousand laughs") << "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y "
                                              "\"&x;&x;&x;\">]><annotations>&y;</annotations>";
        QTest::newRow("a bare one") << "<!DOCTYPE annotations>\n<annotations/>";
        QTest::newRow("behind a comment") << "<!-- x --><!DOCTYPE annotations SYSTEM \"x.dtd\"><annotations/>";
    }
    void aDocumentTypeIsRefused()
    {
        QFETCH(QString, xml);
        const StoryFolder folder;
        put(folder, "annotations.xml", xml.toStdString());
        const std::string sentence = refusal([&] { readCvat(folder.path(), five()); });
        QVERIFY2(sentence.find("DOCTYPE") != std::string::npos, sentence.c_str());
    }

    void damagedFilesAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("word");
        QTest::newRow("cut short") << QString(kXml).left(900) << "damaged or cut short";
        QTest::newRow("empty") << ""
                               << "damaged or cut short";
        QTest::newRow("something else") << "<html><body/></html>"
                                        << "does not begin with <annotations>";
        QTest::newRow("no yes and no") << QString::fromStdString(xmlOf(image("a.jpg", "7") + image("b.jpg", "9")))
                                       << "“glasses”";
    }
    void damagedFilesAreRefusedInOneSentence()
    {
        QFETCH(QString, xml);
        QFETCH(QString, word);
        const StoryFolder folder;
        put(folder, "annotations.xml", xml.toStdString());
        const std::string sentence = refusal([&] { readCvat(folder.path(), five()); });
        QVERIFY2(QString::fromStdString(sentence).contains(word), sentence.c_str());
    }

    void oneBadImageDoesNotStopTheRest()
    {
        const StoryFolder folder;
        put(folder, "annotations.xml",
            xmlOf(image("a.jpg", "yes") + image("../b.jpg", "yes") + image("/etc/b.jpg", "yes") +
                  image("none.jpg", "no") + image("a.jpg", "no") +
                  "<image name=\"c.jpg\"><tag label=\"face\"><attribute name=\"glasses\">yes</attribute></tag>"
                  "<tag label=\"face\"><attribute name=\"glasses\">no</attribute></tag></image>" +
                  image("b.jpg", "no")));
        putPictures(folder, {"images/a.jpg", "images/b.jpg", "images/c.jpg"});
        const ImportedSet set = readCvat(folder.path(), five());
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, N}));
        QCOMPARE(set.skipped.size(), 5u);
        QVERIFY(mentions(set.skipped, "../b.jpg", "nothing outside"));
        QVERIFY(mentions(set.skipped, "none.jpg", "no picture"));
        QVERIFY(mentions(set.skipped, "c.jpg", "given twice"));
    }

    void aZipThatIsATrapIsRefused()
    {
        const StoryFolder folder;
        pack(folder / "slip.zip", {{"annotations.xml", kXml}, {"images/../../a.jpg", "a"}});
        QVERIFY(refusal([&] { readCvat(folder / "slip.zip", five()); }).find("leads out") != std::string::npos);
        pack(folder / "link.zip", {{"annotations.xml", "../secret", 0120777}});
        QVERIFY(refusal([&] { readCvat(folder / "link.zip", five()); }).find("the link") != std::string::npos);
        pack(folder / "bomb.zip", {{"annotations.xml", std::string(300u << 20, ' ')}});
        QVERIFY(refusal([&] { readCvat(folder / "bomb.zip", five()); }).find("too much") != std::string::npos);
        pack(folder / "other.zip", {{"labels.json", "{}"}});
        QVERIFY(refusal([&] { readCvat(folder / "other.zip", five()); }).find("no annotations.xml") !=
                std::string::npos);
    }

    void whatIsWrittenIsAsDocumented()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[2]};
        set.faces.resize(4);
        for (std::size_t i = 0; i < 4; ++i) {
            set.faces[i].labels = {Values{Y, N, U, Y}[i]};
            set.faces[i].person = i > 1 ? GroupId{5} : GroupId{};
        }
        set.parts[set.faces[3].id] = Part::Test;
        NoProgress quiet;
        writeCvat(folder / "out", set, {}, quiet);
        QCOMPARE(filesIn(folder / "out"), 1u);
        const Archive archive(folder / "out/cvat.zip");
        QCOMPARE(archive.names().size(), 5u);
        const Bytes bytes = archive.read("annotations.xml");
        const std::string xml(bytes.begin(), bytes.end());
        for (const char *piece :
             {"<version>1.1</version>", "<values>unknown\nyes\nno</values>", "<default_value>unknown</default_value>",
              "<image id=\"0\" name=\"face11.png\" subset=\"test\">", // in the order of the names
              "<image id=\"1\" name=\"face2.png\">", "<attribute name=\"glasses\">unknown</attribute>",
              "<tag label=\"face\" source=\"manual\">", "<attribute name=\"group\">p0003</attribute>"})
            QVERIFY2(xml.find(piece) != std::string::npos, (std::string(piece) + "\n" + xml).c_str());
    }
};

QTEST_APPLESS_MAIN(TestCvat)
#include "tst_cvat.moc"
