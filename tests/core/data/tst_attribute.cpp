// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/attribute.h"

#include <QTest>

#include <set>

using namespace faces;

class TestAttribute : public QObject {
    Q_OBJECT
private slots:
    void theFiveStandardOnesStandInTheOrderOfTheClassicTable()
    {
        std::string ids, codes;
        for (const Attribute &a : standardAttributes()) {
            ids += a.id + ";";
            codes += a.yesCode + a.noCode + " ";
        }
        QCOMPARE(ids, "sex;hair;glasses;hat;beard;");
        QCOMPARE(codes, "FM LS YN YN YN ");
    }

    void aNameBecomesAnIdWordsCodesAndAFreeKey()
    {
        const Attribute smile = attributeNamed("  Broad Smile! ", standardAttributes());
        QCOMPARE(smile.id, "broad_smile");
        QCOMPARE(smile.name, "Broad Smile!");
        QCOMPARE(smile.yesCode + smile.noCode, "YN");
        QCOMPARE(smile.key, "R"); // B is the beard's
        QVERIFY(!smile.retired);
    }

    void wordsMadeFromTheNameFollowIt()
    {
        const Attribute grin = renamed(attributeNamed("Smile", standardAttributes()), "Grin");
        QCOMPARE(grin.id, "smile");
        QCOMPARE(grin.yesWord + ", " + grin.noWord, "Grin, No grin");
        const Attribute sex = renamed(standardAttributes()[0], "Gender"); // whose words a person chose
        QCOMPARE(sex.yesWord + ", " + sex.noWord, "Female, Male");
    }

    void idsAndKeysNeverMeet()
    {
        std::vector<Attribute> all = standardAttributes();
        for (const char *name : {"Hat?", "hat!", "Smile", "Mole", "Earring", "Tie", "Ring", "Scar", "Lipstick", "Veil"})
            all.push_back(attributeNamed(name, all));
        std::set<std::string> ids, keys;
        for (const Attribute &a : all) {
            QVERIFY(ids.insert(a.id).second);
            QVERIFY(a.key.empty() || keys.insert(a.key).second);
            QVERIFY(a.key != "U" && a.key != "X" && a.key != "N" &&
                    a.key != "V"); // these mean something on the Label page
        }
        QVERIFY(ids.contains("hat_2") && ids.contains("hat_3"));
    }

    void aNameInAnotherScriptIsFine()
    {
        const Attribute one = attributeNamed("Улыбка", standardAttributes());
        QCOMPARE(one.name, "Улыбка");
        QVERIFY(!one.id.empty());
        for (const char c : one.id)
            QVERIFY((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    }

    void aNameThatIsEmptyOrTakenIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(attributeNamed("   ", standardAttributes()), Error);
        QVERIFY_EXCEPTION_THROWN(attributeNamed("long HAIR", standardAttributes()), Error);
    }
};

QTEST_APPLESS_MAIN(TestAttribute)
#include "tst_attribute.moc"
