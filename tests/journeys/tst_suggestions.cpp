// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/project.h"
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using test::callFaces;
using test::text;

/// Someone has labelled two thirds of a project and asks `faces suggest` for the rest.
class SuggestionsJourney : public QObject {
    Q_OBJECT
private:
    test::StoryFolder m_folder;
    std::filesystem::path m_project = m_folder / "demo é.faces";
    int m_open = 0;

    int labelled() const { return store::Project::open(m_project, store::OpenMode::ReadOnly).counts().labelled; }

private slots:
    void initTestCase()
    {
        const auto made = callFaces({"demo", text(m_project), "--photos", "2", "--seed", "3"});
        QVERIFY2(made.code == 0, made.told().c_str());
        store::Project project = store::Project::open(m_project);
        std::vector<store::Project::LabelOrder> forgotten;
        for (const Face &face : project.faces())
            if (face.number % 3 == 0) {
                ++m_open;
                for (const Attribute &attribute : project.attributes())
                    forgotten.push_back({face.id, attribute.id, LabelValue::Unknown});
            }
        project.setLabels(forgotten);
    }

    void suggestionsAreCountedAndLabelNothing()
    {
        const int before = labelled();
        const auto called = callFaces({"suggest", text(m_project), "--json"});
        QVERIFY2(called.code == 0, called.told().c_str());
        const auto document = called.json();
        QCOMPARE(document.at("faces").get<int>(), m_open);
        const auto &sex = document.at("attributes").at("sex");
        QCOMPARE(sex.at("lacking").get<int>(), 0);
        QCOMPARE(sex.at("sure").get<int>() + sex.at("doubtful").get<int>(), m_open);
        QVERIFY(sex.at("right").get<double>() > 0.7);
        QVERIFY(!document.contains("accepted"));
        QCOMPARE(labelled(), before);
    }

    void whatIsConfidentIsAcceptedAsOneStep()
    {
        const auto called = callFaces({"suggest", text(m_project), "--accept-above", "0.5", "--json"});
        QVERIFY2(called.code == 0, called.told().c_str());
        QCOMPARE(called.json().at("accepted").at("faces").get<int>(), m_open);
        const auto undone = callFaces({"undo", text(m_project)});
        QVERIFY2(undone.told().find("Accepted the suggestions") != std::string::npos, undone.told().c_str());
        QCOMPARE(callFaces({"suggest", text(m_project), "--json"}).json().at("faces").get<int>(), m_open);
    }

    void aConfidenceThatIsNoneIsWrongUsage()
    {
        QCOMPARE(callFaces({"suggest", text(m_project), "--accept-above", "1.2"}).code, 2);
        QCOMPARE(callFaces({"suggest", text(m_project), "--accept-above", "0.3"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(SuggestionsJourney)
#include "tst_suggestions.moc"
