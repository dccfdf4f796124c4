// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A run remembers how it was trained, whichever program began it.
#include "core/base/error.h"
#include "core/store/json.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

/// As they stand in projects of before side, colours and balance could be chosen.
const std::string kOlderOptions =
    R"({"net":"compact","attributes":["sex"],"epochs":3,"batch":8,"rate":0.004,"seed":1,"threads":0,"device":"cpu"})";

} // namespace

class TestStoreOptions : public QObject {
    Q_OBJECT

private slots:
    void choicesComeBackWithTheirRun()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        Run run;
        run.options = withPreset({});
        run.options.attributes = {"sex", "hat"};
        run.options.side = 96;
        run.options.colours = Colours::Grey;
        run.options.balance = Balance::Rare;
        run.options.widths = {8, 16, 32};
        const TrainOptions got = project.run(project.addRun(run))->options;
        QCOMPARE(got.side, 96);
        QCOMPARE(got.colours, Colours::Grey);
        QCOMPARE(got.balance, Balance::Rare);
        QCOMPARE(store::toJson(got), store::toJson(run.options));
    }

    void olderRunsHadThePresetsOwn()
    {
        const TrainOptions got = store::optionsFrom(kOlderOptions);
        QCOMPARE(got.side, 0);
        QCOMPARE(got.colours, Colours::Auto);
        QCOMPARE(got.balance, Balance::Even);
        QVERIFY(!got.outOfFold);
        QCOMPARE(got.epochs, 3);
        QVERIFY(preparationFor(got).sidePx == 128 && preparationFor(got).channels == 3);
    }

    void aWordOfALaterProgramIsSaid()
    {
        std::string text = kOlderOptions;
        text.insert(1, R"("balance":"focal",)");
        QCOMPARE(kindOf([&] { store::optionsFrom(text); }), ErrorKind::BadProject);
        text = kOlderOptions;
        text.insert(1, R"("colours":"sepia",)");
        QCOMPARE(kindOf([&] { store::optionsFrom(text); }), ErrorKind::BadProject);
    }
};

QTEST_APPLESS_MAIN(TestStoreOptions)
#include "tst_store_options.moc"
