// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/recipe.h"
#include "core/data/recipe_words.h"

#include <QTest>

using namespace faces;

namespace {
const RecipeStep kTurned{StepKind::Rotate, 10, 0, true};

Recipe ofRows(std::vector<RecipeRow> rows) { return {"own", {}, {}, std::move(rows), 1}; }
} // namespace

class TestRecipe : public QObject {
    Q_OBJECT
private slots:
    void aFaceIsItselfAloneOnlyInThePlainRecipe()
    {
        QCOMPARE(plainRecipe().pictures(), std::vector<int>{-1});
        QCOMPARE(classicRecipe().pictures(), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(gentleRecipe().pictures(), (std::vector<int>{0, 1, 2, 3}));
    }

    void aRowThatIsOffKeepsTheNumbersOfTheOthers()
    {
        const Recipe recipe = ofRows({{{}, true}, {{kTurned}, false}, {{kTurned}, true}});
        QCOMPARE(recipe.pictures(), (std::vector<int>{0, 2}));
    }

    void everyPresetIsFoundByItsNameAndAgainFromItsRows()
    {
        for (const char *name : {"none", "classic", "mirror", "gentle"}) {
            const Recipe *preset = recipeNamed(name);
            QVERIFY2(preset != nullptr, name);
            preset->check();
            QVERIFY2(asPreset(asRows(*preset)) == *preset, name);
        }
        QVERIFY(recipeNamed("own") == nullptr);
    }

    void aChangedPresetIsOnesOwn()
    {
        Recipe recipe = asRows(classicRecipe());
        recipe.rows[1].steps[0].amount += 1;
        const Recipe own = asPreset(recipe);
        QCOMPARE(own.name, std::string("own"));
        QCOMPARE(own.rows.size(), std::size_t(4));
        QVERIFY(own.variants.empty());
        QVERIFY(own.ranges == classicRecipe().ranges);
    }

    void whatMakesNoPictureOrGoesTooFarIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(ofRows({{{}, false}}).check(), Error);
        QVERIFY_EXCEPTION_THROWN(ofRows({{{{StepKind::Rotate, 181, 0, false}}}}).check(), Error);
        QVERIFY_EXCEPTION_THROWN(ofRows({{{{StepKind::Blur, -1, 0, false}}}}).check(), Error);
        QVERIFY_EXCEPTION_THROWN(ofRows({{{{StepKind::Shift, 0, 60, false}}}}).check(), Error);
        QVERIFY_EXCEPTION_THROWN(ofRows(std::vector<RecipeRow>(65)).check(), Error);
        ofRows({{{{StepKind::Shift, -50, 50, true}}}}).check();
    }

    void aRecipeSaysWhatItDoes()
    {
        QCOMPARE(inWords(RecipeStep{StepKind::Shift, 3, 3, true}), std::string("shift ±3 %"));
        QCOMPARE(inWords(RecipeStep{StepKind::Shift, 3, -4, false}), std::string("shift 3 % right, 4 % up"));
        QCOMPARE(inWords(RecipeStep{StepKind::Mirror, 0, 0, true}), std::string("mirror every other"));
        QCOMPARE(inWords(classicRecipe()), std::string("classic"));
        const Recipe own = ofRows({{}, {{kTurned, {StepKind::Blur, 1.5, 0, true}}}, {{}, false}});
        QCOMPARE(inWords(own), std::string("own (2 pictures of a face: itself; rotate ±10°, blur 0–1.5 px)"));
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
