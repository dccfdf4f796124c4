// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/coding.h"
#include "core/exchange/columns.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;

namespace {

/// "1=yes 0=no", in the order of the cells; "?" where the column cannot be read.
QString readAs(const QStringList &cells, bool minusOneElsewhere = false, const Attribute *attribute = nullptr)
{
    std::set<std::string> values;
    for (const QString &cell : cells)
        values.insert(normalCell(cell.toStdString()));
    const auto coding = codingOf(values, attribute, minusOneElsewhere);
    if (!coding)
        return "?";
    QStringList read;
    for (const QString &cell : cells) {
        const LabelValue value = coding->at(normalCell(cell.toStdString()));
        read << (value == LabelValue::Yes ? "yes" : value == LabelValue::No ? "no" : "unknown");
    }
    return read.join(' ');
}

} // namespace

class TestCoding : public QObject {
    Q_OBJECT
private slots:
    void aColumnIsReadByTheSetOfItsValues()
    {
        QCOMPARE(readAs({"1", "0", ""}), "yes no unknown");
        QCOMPARE(readAs({"1", "-1", ""}), "yes no unknown");
        QCOMPARE(readAs({"1", "0", "-1"}), "yes unknown no");
        QCOMPARE(readAs({"1.0", "0.0", "nan"}), "yes no unknown"); // as pandas writes a column with gaps
        QCOMPARE(readAs({"True", "FALSE", "null"}), "yes no unknown");
        QCOMPARE(readAs({"Yes", "no", "Y", "n", "unknown"}), "yes no yes no unknown");
        QCOMPARE(readAs({"", ""}), "unknown unknown");
    }

    void onlyZerosAreNoUnlessZeroMeansUnknownNextDoor()
    {
        QCOMPARE(readAs({"0", ""}), "no unknown");
        QCOMPARE(readAs({"0", ""}, true), "?");
        QCOMPARE(readAs({"0", "1"}, true), "no yes");
        QCOMPARE(readAs({"0", "-1"}, true), "unknown no");
    }

    void mixedAndStrangeValuesAreNotGuessed()
    {
        QCOMPARE(readAs({"1", "2"}), "?");
        QCOMPARE(readAs({"yes", "0"}), "?");
        QCOMPARE(readAs({"0.7", "0.1"}), "?");
        QCOMPARE(readAs({"Anna", "yes"}), "?");
    }

    void anAttributesOwnWordsAndCodesAreRead()
    {
        const Attribute &sex = standardAttributes()[0];
        QCOMPARE(readAs({"F", "m", ""}, false, &sex), "yes no unknown");
        QCOMPARE(readAs({"female", "Male"}, false, &sex), "yes no");
        const Attribute upsideDown{"x", "X", "No", "Yes", "N", "Y", "X"};
        QCOMPARE(readAs({"yes", "no"}, false, &upsideDown), "?");
    }

    void columnsAndAttributesFindEachOther()
    {
        std::vector<Attribute> all = standardAttributes();
        all.push_back({"group", "Group", "In a group", "Alone", "Y", "N", "O"});
        for (const Attribute &attribute : all)
            QCOMPARE(attributeOf(columnOf(attribute), all)->id, attribute.id);
        QCOMPARE(attributeOf(" LONG hair ", all)->id, "hair");
        QVERIFY(attributeOf("group", all) == nullptr && attributeOf("smile", all) == nullptr);
    }

    void numbersAndPartsOfOtherToolsAreRead()
    {
        QCOMPARE(faceNumber(" 17 "), std::optional(17));
        for (const char *cell : {"", "0", "-3", "1.5", "face3", "99999999999"})
            QVERIFY2(!faceNumber(cell), cell);
        QCOMPARE(numberInName("face12.png"), std::optional(12));
        QVERIFY(!numberInName("face.png") && !numberInName("face1.jpg") && !numberInName("my face1.png"));
        QCOMPARE(partFromOutside(" Val "), std::optional(Part::Validation));
        QCOMPARE(partFromOutside("TRAIN"), std::optional(Part::Train));
        QVERIFY(!partFromOutside("") && !partFromOutside("trainval"));
    }
};

QTEST_APPLESS_MAIN(TestCoding)
#include "tst_coding.moc"
