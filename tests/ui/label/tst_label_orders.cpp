// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_orders.h"

#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr auto Yes = LabelValue::Yes, No = LabelValue::No, Unknown = LabelValue::Unknown;

Attributes glassesAndHat()
{
    Attributes shown;
    shown.push_back({{"glasses", "Glasses", "Glasses", "No glasses", "Y", "N", "G"}, 0});
    shown.push_back({{"hat", "Hat", "Hat", "No hat", "Y", "N", "T"}, 1});
    return shown;
}

Face face(int number, LabelValue glasses, LabelValue hat, bool rejected = false)
{
    Face made;
    made.id = FaceId(number);
    made.number = number;
    made.labels = {glasses, hat};
    made.rejected = rejected;
    return made;
}

FilterCounts countedOf(const std::vector<Face> &faces)
{
    ProjectView view;
    view.faces = faces;
    for (const Workspace::Shown &shown : glassesAndHat())
        view.allAttributes.push_back(shown.attribute);
    return countFaces(view, glassesAndHat());
}

/// Faces 1 to 3; all their glasses are surely suggested, all their hats with a "?".
ProjectView suggestedView()
{
    ProjectView view;
    for (const Workspace::Shown &shown : glassesAndHat())
        view.allAttributes.push_back(shown.attribute);
    Suggestions said{"model", "", 0.99, {{"glasses", 0.5, 0.1, 0.9, 200}, {"hat", 0.5, -1, 2, 200}}, {}};
    for (int number = 1; number <= 3; ++number) {
        view.faces.push_back(face(number, Unknown, number == 2 ? No : Unknown));
        said.faces.push_back({FaceId(number), {0.99F, 0.7F}});
    }
    view.suggestions = {said};
    view.index();
    return view;
}

} // namespace

class TestLabelOrders : public QObject {
    Q_OBJECT
private slots:
    void togglingAMixedSelectionMakesAllOfItYes()
    {
        const Face ann = face(1, Yes, No), bob = face(2, No, No), cid = face(3, Unknown, No);
        const auto orders = toggleOrders({&ann, &bob, &cid}, glassesAndHat()[0]);
        QCOMPARE(orders.size(), std::size_t(2));
        QCOMPARE(orders[0].face, bob.id);
        QCOMPARE(orders[0].value, Yes);
        QCOMPARE(orders[1].face, cid.id);
    }

    void togglingOnceMoreMakesAllOfItNo()
    {
        const Face ann = face(1, Yes, No), bob = face(2, Yes, No);
        const auto orders = toggleOrders({&ann, &bob}, glassesAndHat()[0]);
        QCOMPARE(orders.size(), std::size_t(2));
        QCOMPARE(orders[0].value, No);
        QCOMPARE(orders[1].value, No);
    }

    void usualIsWhatMostKeptFacesHave()
    {
        std::vector<Face> faces{face(1, No, Yes), face(2, No, Yes, true), face(3, No, Yes, true)};
        for (int number = 4; number < 13; ++number)
            faces.push_back(face(number, Yes, number % 2 == 0 ? No : Unknown));
        QCOMPARE(usualValues(countedOf(faces)), (std::vector{Yes, No}));
    }

    void aFewFacesAreNoNormForTheOthers()
    {
        std::vector<Face> faces;
        for (int number = 1; number <= 9; ++number)
            faces.push_back(face(number, Yes, Yes));
        QCOMPARE(usualValues(countedOf(faces)), (std::vector{No, No}));
        faces.push_back(face(10, Yes, No));
        QCOMPARE(usualValues(countedOf(faces)), (std::vector{Yes, Yes}));
    }

    void usualIsNoWhereNothingIsKnown()
    {
        QCOMPARE(usualValues(countedOf({face(1, Unknown, Unknown)})), (std::vector{No, No}));
    }

    void confirmingLeavesWhatIsKnownAlone()
    {
        const Face ann = face(1, No, Unknown);
        const auto orders = usualOrders({&ann}, glassesAndHat(), {Yes, Yes});
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders[0].attribute, AttributeId("hat"));
        QCOMPARE(orders[0].value, Yes);
    }

    void shiftSetsItsOwnYesOverANoAndTheRestUsual()
    {
        const auto attributes = glassesAndHat();
        const Face ann = face(1, No, Unknown);
        const auto orders = usualOrders({&ann}, attributes, {No, No}, &attributes[0]);
        QCOMPARE(orders.size(), std::size_t(2));
        QCOMPARE(orders[0].value, Yes);
        QCOMPARE(orders[1].value, No);
    }

    void makingUnknownSparesWhatIsUnknown()
    {
        const Face ann = face(1, Yes, Unknown);
        const auto orders = unknownOrders({&ann}, glassesAndHat());
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders[0].value, Unknown);
    }

    void acceptingTakesWhatIsSuggestedForUnknownLabels()
    {
        const ProjectView view = suggestedView();
        const Acceptance all = acceptanceOf({&view.faces[0], &view.faces[1]}, view, glassesAndHat());
        QCOMPARE(all.orders.size(), std::size_t(3)); // the second hat is known
        QCOMPARE(all.faces, 2);
        QCOMPARE(all.doubtful.size(), std::size_t(1));
        QCOMPARE(all.doubtful[0].face, FaceId(1));
        QCOMPARE(all.doubtful[0].attribute, AttributeId("hat"));
    }

    void whatNobodyLooksAtIsAcceptedOnlyWhereItIsSure()
    {
        const ProjectView view = suggestedView();
        const SplitAcceptance split =
            splitAcceptance({&view.faces[0]}, {&view.faces[1], &view.faces[2]}, view, glassesAndHat());
        QVERIFY(split.anyOutOfSight());
        QCOMPARE(split.inSight.orders.size(), std::size_t(2));
        QCOMPARE(split.all.orders.size(), std::size_t(4));
        QCOMPARE(split.all.faces, 3);
        QCOMPARE(split.all.doubtful.size(), std::size_t(1)); // the one in sight
        QCOMPARE(split.leftDoubtful, 1);
    }

    void aSelectionInSightLeavesNothingToAsk()
    {
        const ProjectView view = suggestedView();
        QVERIFY(!splitAcceptance({&view.faces[0], &view.faces[1]}, {}, view, glassesAndHat()).anyOutOfSight());
        const Face known = face(9, Yes, Yes);
        QVERIFY(!splitAcceptance({&view.faces[0]}, {&known}, view, glassesAndHat()).anyOutOfSight());
    }
};

QTEST_APPLESS_MAIN(TestLabelOrders)
#include "tst_label_orders.moc"
