// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

#include <set>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

constexpr auto kNames = {"classic", "csv", "celeba", "huggingface", "labelstudio", "cvat", "imagefolder"};

bool holds(const QString &format, const char *what)
{
    const bool folders = format == QLatin1String("imagefolder");
    if (what == QLatin1String("parts"))
        return format != QLatin1String("classic");
    return !folders; // groups; and faces without any label
}

/// Forty faces, all of whose kept ones have a part.
ExportSet splitSet()
{
    ExportSet set = smallSet();
    for (const Face &face : set.faces)
        if (!face.rejected)
            set.parts[face.id] = static_cast<Part>(face.number % 3);
    return set;
}

bool labelled(const Face &face, const ExportSet &set)
{
    for (std::size_t a = 0; a < set.attributes.size(); ++a)
        if (!set.attributes[a].retired && face.labels[a] != LabelValue::Unknown)
            return true;
    return false;
}

/// What comes back: everything, or for a format without such a place only faces with a label.
LabelTable expected(const ExportSet &set, const QString &format)
{
    LabelTable table = labelsOf(set);
    for (const Face &face : set.faces)
        if (!holds(format, "faces without a label") && !labelled(face, set))
            table.erase(face.number);
    return table;
}

std::map<int, Part> partsOf(const ExportSet &set, const LabelTable &faces)
{
    std::map<int, Part> parts;
    for (const Face &face : set.faces)
        if (faces.contains(face.number) && set.parts.contains(face.id))
            parts[face.number] = set.parts.at(face.id);
    return parts;
}

} // namespace

class TestRoundTrips : public QObject {
    Q_OBJECT
    void rows()
    {
        QTest::addColumn<QString>("format");
        for (const char *name : kNames)
            QTest::newRow(name) << QString(name);
    }
private slots:
    void everyWritableFormatIsTested()
    {
        std::set<std::string> tested(kNames.begin(), kNames.end());
        for (const Format format : writtenFormats())
            QVERIFY2(tested.erase(std::string(toWord(format))) == 1, toWord(format).data());
        QVERIFY(tested.empty());
    }

    void threeValuesGroupsAndPartsComeBack_data() { rows(); }
    void threeValuesGroupsAndPartsComeBack()
    {
        QFETCH(QString, format);
        const StoryFolder folder;
        NoProgress quiet;
        const ExportSet out = splitSet();
        const Format which = *formatFromWord(format.toStdString());
        const LabelTable wanted = expected(out, format);
        const Exported exported = writeSet(folder / "out", which, out, {}, quiet);
        QCOMPARE(static_cast<std::size_t>(exported.faces), wanted.size());
        QCOMPARE(detectFormat(folder / "out"), which);
        const ImportedSet back = readSet(folder / "out", std::nullopt, out.attributes);
        QVERIFY2(back.skipped.empty(), back.skipped.empty() ? "" : back.skipped.front().reason.c_str());
        QVERIFY2(back.remarks.empty(), told(back.remarks).c_str());
        QCOMPARE(labelsOf(back), wanted);
        for (const ImportedFace &face : back.faces)
            QCOMPARE(back.read(face.picture), pictureOf(face.number));
        std::map<int, Part> parts;
        for (const ImportedFace &face : back.faces)
            if (face.part)
                parts[face.number] = *face.part;
        QCOMPARE(parts, holds(format, "parts") ? partsOf(out, wanted) : (std::map<int, Part>{}));
        compareGroups(out, back, holds(format, "groups"));
    }

    void whatIsLostIsSaid_data() { rows(); }
    void whatIsLostIsSaid()
    {
        QFETCH(QString, format);
        const StoryFolder folder;
        NoProgress quiet;
        const Exported exported =
            writeSet(folder / "out", *formatFromWord(format.toStdString()), splitSet(), {}, quiet);
        QCOMPARE(mentions(exported.remarks, "split is not written"), format == QLatin1String("classic"));
        QCOMPARE(mentions(exported.remarks, "unknown labels are written as 0"), format == QLatin1String("celeba"));
        QCOMPARE(mentions(exported.remarks, "no place for groups"), format == QLatin1String("imagefolder"));
    }

    void withoutASplitNoneIsMadeUp_data() { rows(); }
    void withoutASplitNoneIsMadeUp()
    {
        QFETCH(QString, format);
        const StoryFolder folder;
        NoProgress quiet;
        const ExportSet out = smallSet();
        writeSet(folder / "out", *formatFromWord(format.toStdString()), out, {}, quiet);
        const ImportedSet back = readSet(folder / "out", std::nullopt, out.attributes);
        QCOMPARE(labelsOf(back), expected(out, format));
        for (const ImportedFace &face : back.faces)
            QVERIFY(!face.part);
    }

    void nothingIsWrittenOverAndNothingIsLeftOfAStop_data() { rows(); }
    void nothingIsWrittenOverAndNothingIsLeftOfAStop()
    {
        QFETCH(QString, format);
        const StoryFolder folder;
        NoProgress quiet;
        const Format which = *formatFromWord(format.toStdString());
        writeSet(folder / "out", which, smallSet(), {}, quiet);
        const std::size_t before = filesIn(folder / "out");
        QVERIFY(refusal([&] { writeSet(folder / "out", which, smallSet(), {}, quiet); }).find("empty folder") !=
                std::string::npos);
        QCOMPARE(filesIn(folder / "out"), before);
        std::stop_source source;
        ExportSet set = smallSet();
        set.picture = [&](const Face &face) {
            if (face.number > 50)
                source.request_stop();
            return pictureOf(face.number);
        };
        QCOMPARE(refusal([&] { writeSet(folder / "stopped", which, set, source.get_token(), quiet); }),
                 std::string("Cancelled."));
        QVERIFY2(!std::filesystem::exists(folder / "stopped"), "what was not there before is gone again");
    }

    void aNewProjectGetsTheAttributesItLacks()
    {
        // All but the classic form make attributes of columns that nobody knows.
        for (const char *format : {"csv", "celeba", "huggingface", "labelstudio", "cvat", "imagefolder"}) {
            const StoryFolder folder;
            NoProgress quiet;
            ExportSet out = smallSet();
            out.attributes[5].retired = false; // the scar
            writeSet(folder / "out", *formatFromWord(format), out, {}, quiet);
            const ImportedSet back = readSet(folder / "out", std::nullopt, five());
            const auto scar = std::ranges::find(back.attributes, "scar", &Attribute::id);
            QVERIFY2(scar != back.attributes.end(), format);
            const auto at = static_cast<std::size_t>(scar - back.attributes.begin());
            const LabelTable before = labelsOf(out);
            for (const ImportedFace &face : back.faces)
                QCOMPARE(face.labels[at], before.at(face.number).at("scar"));
        }
    }

private:
    static void compareGroups(const ExportSet &out, const ImportedSet &back, bool kept)
    {
        std::map<int, GroupId> before;
        for (const Face &face : out.faces)
            before[face.number] = face.person;
        for (const ImportedFace &a : back.faces)
            for (const ImportedFace &b : back.faces) {
                const bool together =
                    a.number != b.number && before[a.number] != GroupId{} && before[a.number] == before[b.number];
                const bool found = a.number != b.number && !a.person.empty() && a.person == b.person;
                QCOMPARE(found, together && kept);
            }
    }
};

QTEST_APPLESS_MAIN(TestRoundTrips)
#include "tst_round_trips.moc"
