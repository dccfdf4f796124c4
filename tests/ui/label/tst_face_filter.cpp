// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Filters, counts and orders against what one would do by hand, over faces drawn by chance.
#include "tests/ui/label/drawn_view.h"
#include "ui/models/face_filter.h"
#include "ui/models/face_order.h"
#include "ui/models/filter_text.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr auto Yes = LabelValue::Yes, No = LabelValue::No, Unknown = LabelValue::Unknown;

/// The slow and plain way: every question walks over every list.
struct ByHand {
    const test::DrawnView &view;

    static constexpr int kGlasses = 0, kHat = 2;
    static const char *nameOf(int attribute) { return attribute == kHat ? "hat" : "glasses"; }

    struct Probability {
        double p = NAN, threshold = 0, noUpTo = 0, yesFrom = 0;
    };
    Probability said(const Face &face, int attribute) const
    {
        for (const Suggestions &source : view.suggestions)
            for (const FaceSuggestion &each : source.faces)
                for (std::size_t rule = 0; each.face == face.id && rule < source.rules.size(); ++rule)
                    if (source.rules[rule].attribute == nameOf(attribute) && !std::isnan(each.probabilities[rule]))
                        return {each.probabilities[rule], source.rules[rule].threshold, source.rules[rule].noUpTo,
                                source.rules[rule].yesFrom};
        return {};
    }
    double uncertainty(const Face &face) const // -1: nothing suggested
    {
        double most = -1;
        for (const int attribute : {kGlasses, kHat}) {
            if (face.rejected || face.labels[std::size_t(attribute)] != Unknown)
                continue;
            const Probability s = said(face, attribute);
            if (std::isnan(s.p))
                continue;
            const bool yes = s.p >= s.threshold;
            const double margin = yes ? (s.p - s.threshold) / (1 - s.threshold) : (s.threshold - s.p) / s.threshold;
            const bool sure = yes ? s.p >= s.yesFrom : s.p <= s.noUpTo;
            most = std::max(most, 1 - margin + (sure ? 0 : 1));
        }
        return most;
    }
    bool settled(FaceId face, const AttributeId &attribute, LabelValue value, bool conflict = false) const
    {
        return std::ranges::any_of(view.settled, [&](const SettledLabel &each) {
            return each.face == face && each.attribute == attribute && each.value == value &&
                   (!conflict || each.settles == Settles::Conflict);
        });
    }
    double suspicion(const Face &face) const
    {
        double most = 0;
        for (const Suspicion &each : view.suspicions)
            for (const int attribute : {kGlasses, kHat}) {
                const LabelValue label = face.labels[std::size_t(attribute)];
                if (face.rejected || each.face != face.id || each.attribute != nameOf(attribute) || label == Unknown ||
                    settled(face.id, each.attribute, label))
                    continue;
                const double against = label == Yes ? 1.0 - double(each.probability) : double(each.probability);
                most = against > 0.5 ? std::max(most, against) : most;
            }
        return most;
    }
    bool conflicting(const Face &face) const
    {
        const LabelValue label = face.labels[kHat]; // drawn opinions are all of hats
        std::set<LabelValue> said;
        for (const Opinion &each : view.opinions)
            if (each.face == face.id && each.value != Unknown)
                said.insert(each.value);
        const bool contradicted = std::ranges::any_of(view.opinions, [&](const Opinion &each) {
            return each.face == face.id && each.late && each.value != Unknown && each.value != label;
        });
        const bool decided = label != Unknown && settled(face.id, "hat", label, true) && !contradicted;
        if (label != Unknown)
            said.insert(label);
        return !face.rejected && !decided && said.size() > 1;
    }
    bool is(const Face &face, FaceState state) const
    {
        switch (state) {
        case FaceState::Unlabelled:
            return !face.rejected && (face.labels[kGlasses] == Unknown || face.labels[kHat] == Unknown);
        case FaceState::Suggested:
            return uncertainty(face) >= 0;
        case FaceState::Doubtful:
            return uncertainty(face) >= 1;
        case FaceState::Suspicious:
            return suspicion(face) > 0;
        case FaceState::Conflicting:
            return conflicting(face);
        case FaceState::Rejected:
            return face.rejected;
        }
        return false;
    }
    bool several(const Face &face) const
    {
        return number(face.person) != 0 && std::ranges::count(view.faces, face.person, &Face::person) > 1;
    }
    std::optional<Part> part(const Face &face) const
    {
        const auto row = std::size_t(std::ranges::find(view.faces, face.id, &Face::id) - view.faces.begin());
        return face.rejected || view.parts.empty() ? std::nullopt : view.parts[row];
    }
    bool fits(const Face &face, const FaceFilter &filter) const
    {
        bool state = filter.states.empty(), person = filter.persons.empty() && !filter.several;
        for (const FaceState each : filter.states)
            state = state || is(face, each);
        person = person || filter.persons.contains(face.person) || (filter.several && several(face));
        bool values = filter.values.empty() || !face.rejected || filter.states.contains(FaceState::Rejected);
        for (const auto &[attribute, wanted] : filter.values)
            values = values && wanted.contains(face.labels[attribute == "hat" ? kHat : kGlasses]);
        return state && person && values && (filter.photos.empty() || filter.photos.contains(face.photo)) &&
               (!filter.alike || number(face.duplicates) != 0) &&
               (filter.parts.empty() || filter.parts.contains(part(face)));
    }
};

FaceFilter drawnFilter(std::mt19937_64 &chance)
{
    const auto oneIn = [&](int n) { return std::uniform_int_distribution<int>(1, n)(chance) == 1; };
    FaceFilter filter;
    for (const FaceState state : kFaceStates)
        if (oneIn(5))
            filter.states.insert(state);
    for (const char *attribute : {"glasses", "hat"})
        for (const LabelValue value : {Yes, No, Unknown})
            if (oneIn(5))
                filter.values[attribute].insert(value);
    for (int id = 0; id < 4; ++id)
        if (oneIn(8))
            filter.photos.insert(PhotoId(id));
    for (int id = 1; id < 10; ++id)
        if (oneIn(20))
            filter.persons.insert(GroupId(id));
    filter.several = oneIn(8);
    filter.alike = oneIn(10);
    for (const std::optional<Part> part :
         {std::optional(Part::Train), std::optional(Part::Test), std::optional<Part>()})
        if (oneIn(8))
            filter.parts.insert(part);
    return filter;
}

std::vector<int> letThrough(const ProjectView &view, const FaceFilter &filter)
{
    const auto shown = test::shownIn(view);
    const FaceSigns signs(view, shown);
    const FaceSieve sieve(view, shown, signs, filter);
    std::vector<int> rows;
    for (std::size_t row = 0; row < view.faces.size(); ++row)
        if (sieve.fits(row))
            rows.push_back(int(row));
    return rows;
}

} // namespace

class TestFaceFilter : public QObject {
    Q_OBJECT
private slots:
    void filtersLetThroughWhatOneWouldPickByHand()
    {
        std::mt19937_64 chance(7);
        int some = 0;
        for (int story = 0; story < 400; ++story) {
            const test::DrawnView view = test::drawnView(60, std::uint64_t(story));
            const FaceFilter filter = drawnFilter(chance);
            std::vector<int> byHand;
            for (int row = 0; const Face &face : view.faces) {
                if (ByHand{view}.fits(face, filter))
                    byHand.push_back(row);
                ++row;
            }
            QCOMPARE(letThrough(view, filter), byHand);
            some += !byHand.empty() && byHand.size() < view.faces.size() ? 1 : 0;
        }
        QVERIFY(some > 100); // not all of them let everything or nothing through
    }

    void valuesOfOneAttributeAreJoinedByOrAttributesByAnd()
    {
        test::DrawnView view = test::drawnView(4, 1);
        for (Face &face : view.faces)
            face.rejected = false;
        view.faces[0].labels = {Yes, No, Yes};
        view.faces[1].labels = {Unknown, No, Yes};
        view.faces[2].labels = {No, No, Yes};
        view.faces[3].labels = {Yes, No, No};
        FaceFilter filter;
        filter.values["glasses"] = {Yes, Unknown};
        filter.values["hat"] = {Yes};
        QCOMPARE(letThrough(view, filter), (std::vector{0, 1}));
        view.faces[0].rejected = true;
        QCOMPARE(letThrough(view, filter), (std::vector{1}));
        filter.states = {FaceState::Rejected};
        QCOMPARE(letThrough(view, filter), (std::vector{0}));
    }

    void chipsCountWhatTheyWouldShow()
    {
        for (int story = 0; story < 40; ++story) {
            const test::DrawnView view = test::drawnView(80, std::uint64_t(story));
            const auto shown = test::shownIn(view);
            const FilterCounts counts = countFaces(view, shown);
            const auto shows = [&](auto change) {
                FaceFilter filter;
                change(filter);
                return int(letThrough(view, filter).size());
            };
            QCOMPARE(counts.all, shows([](FaceFilter &) {}));
            for (const FaceState state : kFaceStates)
                QCOMPARE(counts.of(state), shows([&](FaceFilter &f) { f.states = {state}; }));
            for (std::size_t a = 0; a < shown.size(); ++a) {
                const auto value = [&](LabelValue v) {
                    return shows([&](FaceFilter &f) { f.values[shown[a].attribute.id] = {v}; });
                };
                QCOMPARE((std::vector{counts.yes[a], counts.no[a], counts.unknown(a)}),
                         (std::vector{value(Yes), value(No), value(Unknown)}));
            }
            QCOMPARE(counts.several, shows([](FaceFilter &f) { f.several = true; }));
            QCOMPARE(counts.alike, shows([](FaceFilter &f) { f.alike = true; }));
            for (int part = 0; part < 3; ++part)
                QCOMPARE(counts.parts[std::size_t(part)], shows([&](FaceFilter &f) { f.parts = {Part(part)}; }));
            QCOMPARE(counts.parts[3], shows([](FaceFilter &f) { f.parts = {std::nullopt}; }));
        }
    }

    void ordersAreThoseOneWouldSortByHand()
    {
        const auto sorted = [](const ProjectView &view, FaceOrder order) {
            const auto shown = test::shownIn(view);
            std::vector<int> rows(view.faces.size());
            std::iota(rows.begin(), rows.end(), 0);
            sortRows(rows, order, view, FaceSigns(view, shown));
            return rows;
        };
        for (int story = 0; story < 40; ++story) {
            const test::DrawnView view = test::drawnView(70, std::uint64_t(story));
            const ByHand hand{view};
            const auto byHand = [&](auto key) {
                std::vector<int> rows(view.faces.size());
                std::iota(rows.begin(), rows.end(), 0);
                std::ranges::stable_sort(rows, {}, [&](int row) { return key(view.faces[std::size_t(row)]); });
                return rows;
            };
            // What is computed in single precision is compared so: two that are equal there keep their numbers' order.
            const auto unsure = [&](const Face &face) { return float(hand.uncertainty(face)); };
            const auto place = [&](const Face &face) {
                return std::ranges::find(view.photos, face.photo, &Photo::id) - view.photos.begin();
            };
            const auto nearly = [&](FaceOrder order, auto key) {
                const auto ours = sorted(view, order), theirs = byHand(key);
                for (std::size_t i = 0; i < ours.size(); ++i) {
                    const auto a = key(view.faces[std::size_t(ours[i])]), b = key(view.faces[std::size_t(theirs[i])]);
                    if (std::abs(double(a) - double(b)) > 1e-5)
                        return false;
                }
                return true;
            };
            QVERIFY(
                nearly(FaceOrder::UncertainFirst, [&](const Face &f) { return unsure(f) < 0 ? 9.0F : -unsure(f); }));
            QVERIFY(nearly(FaceOrder::SurestFirst, [&](const Face &f) { return unsure(f) < 0 ? 9.0F : unsure(f); }));
            QVERIFY(nearly(FaceOrder::SuspiciousFirst, [&](const Face &f) { return -float(hand.suspicion(f)); }));
            QCOMPARE(sorted(view, FaceOrder::Photo), byHand(place));
            QCOMPARE(sorted(view, FaceOrder::Reason),
                     byHand([](const Face &face) { return face.rejected ? face.rejectReason : std::string("~"); }));
            QCOMPARE(sorted(view, FaceOrder::Number), byHand([](const Face &face) { return face.number; }));
        }
    }

    void aLabelThatWasMendedOrSettledIsNotSuspiciousAnyMore()
    {
        test::DrawnView view = test::drawnView(1, 1);
        const auto shown = test::shownIn(view);
        view.faces[0].rejected = false;
        view.faces[0].labels = {Yes, Unknown, Yes};
        view.settled.clear();
        view.opinions = {{view.faces[0].id, "hat", "Bo", No}};
        view.doubtsChanged();
        view.suspicions = {{view.faces[0].id, "glasses", 0.1F}};
        const FaceSigns signs(view, shown);
        QVERIFY(signs.of(0).suspicious && signs.of(0).conflicting);
        view.settled = {{view.faces[0].id, "glasses", Yes}, {view.faces[0].id, "hat", Yes}};
        view.doubtsChanged();
        QVERIFY(!signs.of(0).suspicious && !signs.of(0).conflicting);
        view.settled.clear();
        view.doubtsChanged();
        view.faces[0].labels = {No, Unknown, No};
        QVERIFY(!signs.of(0).suspicious && !signs.of(0).conflicting);
    }

    void theSettingsKeepAFilterAsItIs()
    {
        std::mt19937_64 chance(3);
        for (int story = 0; story < 200; ++story) {
            FaceFilter filter = drawnFilter(chance);
            filter.search = story % 3 == 0 ? QStringLiteral("Été, \"3\"; %1").arg(story) : QString();
            QCOMPARE(filterFromText(toText(filter)), filter);
        }
        QVERIFY(filterFromText(QStringLiteral("[]{")).all());
        QVERIFY(filterFromText({}).all());
        for (const FaceOrder order : faceOrders())
            QCOMPARE(orderFromWord(toWord(order)), order);
    }

    void whatAProjectNoLongerHasIsNotAskedFor()
    {
        const test::DrawnView view = test::drawnView(40, 5);
        FaceFilter filter;
        filter.values["old"] = {Yes}; // retired
        filter.photos = {PhotoId(1), PhotoId(77)};
        filter.persons = {GroupId(99)};
        const FaceFilter kept = inProject(filter, view, test::shownIn(view));
        QVERIFY(kept.values.empty() && kept.persons.empty());
        QCOMPARE(kept.photos, std::set{PhotoId(1)});
    }
};

QTEST_GUILESS_MAIN(TestFaceFilter)
#include "tst_face_filter.moc"
