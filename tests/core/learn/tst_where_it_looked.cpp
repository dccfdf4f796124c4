// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/explainer.h"
#include "core/vision/drawn_face.h"
#include "core/vision/prepare_face.h"

#include <QTest>

#include <cmath>
#include <map>
#include <memory>

using namespace faces;
namespace drawn = vision::drawn;

namespace {

constexpr int kDrawnPx = 64;
constexpr int kTrainFaces = 400, kValidationFaces = 40, kLookedAt = 140;
constexpr int kFirstValidation = 100001, kFirstLookedAt = 200001;

std::uint64_t personOf(int number) { return static_cast<std::uint64_t>(number); }

/// Each is drawn once for all networks.
const vision::DrawnFace &faceOf(int number)
{
    static std::map<int, vision::DrawnFace> drawnOnes;
    const auto found = drawnOnes.find(number);
    if (found != drawnOnes.end())
        return found->second;
    return drawnOnes.emplace(number, vision::drawFace(personOf(number), personOf(number), kDrawnPx)).first->second;
}

FaceTable tableOf(int first, int count, const Preparation &preparation)
{
    FaceTable table{.preparation = preparation, .attributes = 5, .pixels = {}, .labels = {}};
    for (int i = first; i < first + count; ++i) {
        const vision::DrawnFace &face = faceOf(i);
        vision::appendPlanes(vision::prepareFace(face.pixels, face.mask, preparation), table.pixels);
        table.labels.insert(table.labels.end(), face.labels.begin(), face.labels.end());
    }
    return table;
}

/// Where things are on a drawn face, told by what drew it and not by what a network says: fixed before anything was
/// measured. In head units of the turned head: 1 is half a head's height.
struct Places {
    drawn::Traits traits;
    drawn::Look look;
    double eyesY = 0; ///< where the eyes are: the features move across the face with the head's pitch
    explicit Places(int number)
        : traits(drawn::traitsOf(personOf(number))),
          look(drawn::lookOf(traits, personOf(number), personOf(number), drawn::Canvas::widePx(kDrawnPx))),
          eyesY(drawn::posed({{0, 0}}, look).front().y)
    {
    }
    /// From the brows to below the lens, as wide as the face: glasses' arms end at its edge.
    bool isEyeRegion(const drawn::Point &p) const
    {
        return std::abs(p.x) < traits.headWidth + 0.05 && p.y > eyesY - 0.34 && p.y < eyesY + 0.36;
    }
    /// Above the eyes' upper lids, over the whole width of the picture.
    bool isAboveTheEyes(const drawn::Point &p) const { return p.y < eyesY - 0.1; }
    /// A pixel's middle of a picture of this side.
    drawn::Point inHead(std::size_t at, int sidePx) const
    {
        const double scale = static_cast<double>(drawn::Canvas::widePx(kDrawnPx)) / sidePx;
        const auto side = static_cast<std::size_t>(sidePx);
        const double x = (static_cast<double>(at % side) + 0.5) * scale - look.head.origin.x;
        const double y = (static_cast<double>(at / side) + 0.5) * scale - look.head.origin.y;
        const double c = std::cos(look.head.turn), s = std::sin(look.head.turn);
        return {(c * x + s * y) / look.head.unit, (c * y - s * x) / look.head.unit};
    }
    bool expected(std::size_t attribute, std::size_t at, int sidePx) const
    {
        const drawn::Point place = inHead(at, sidePx);
        return attribute == 2 ? isEyeRegion(place) : isAboveTheEyes(place);
    }
};

/// Shares of the map's mass and of the picture that lie where they should.
struct Share {
    double mass = 0, area = 0;
    int faces = 0;
    void add(const std::vector<float> &map, std::size_t attribute, const Places &places, int sidePx)
    {
        double inside = 0, all = 0, pixels = 0;
        for (std::size_t at = 0; at < map.size(); ++at) {
            const bool here = places.expected(attribute, at, sidePx);
            inside += here ? static_cast<double>(map[at]) : 0;
            all += static_cast<double>(map[at]);
            pixels += here ? 1 : 0;
        }
        mass += all > 0 ? inside / all : 0;
        area += pixels / static_cast<double>(map.size());
        ++faces;
    }
};

struct Quiet final : TrainingSink {
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

Model trained(const TrainOptions &wished)
{
    TrainRequest request;
    request.options = withPreset(wished);
    const Preparation preparation = preparationFor(request.options);
    request.train = tableOf(1, kTrainFaces, preparation);
    request.validation = tableOf(kFirstValidation, kValidationFaces, preparation);
    Quiet quiet;
    Model model = faces_learner()->train(request, quiet, {}, nullptr).model;
    model.thresholds.assign(5, 0.5);
    return model;
}

} // namespace

/// Where a network looks on drawn faces, of which it is known where the glasses and the hats are.
class WhereItLookedTest : public QObject {
    Q_OBJECT
private slots:
    void onGlassesAndHats_data()
    {
        QTest::addColumn<int>("net");
        QTest::addColumn<int>("epochs");
        QTest::newRow("compact") << static_cast<int>(Net::Compact) << 20;
        QTest::newRow("classic-multi") << static_cast<int>(Net::ClassicMulti) << 18;
        QTest::newRow("classic-single") << static_cast<int>(Net::ClassicSingle) << 8;
    }

    void onGlassesAndHats()
    {
        QFETCH(int, net);
        QFETCH(int, epochs);
        TrainOptions options;
        options.net = static_cast<Net>(net);
        options.attributes = {"sex", "hair", "glasses", "hat", "beard"};
        options.epochs = epochs;
        options.side = 64;
        options.threads = 1;
        options.device = Device::Cpu;
        if (options.net != Net::Compact) {
            options.widths = {12, 16, 24, 48};
            options.batch = 16;
        }
        const Model model = trained(options);
        const auto explainer = faces_learner()->explainer(model, 1);
        const int side = model.preparation.sidePx;
        Share shares[5];
        int yes = 0;
        for (int number = kFirstLookedAt; number < kFirstLookedAt + kLookedAt; ++number) {
            const vision::DrawnFace &face = faceOf(number);
            std::vector<std::uint8_t> input;
            vision::appendPlanes(vision::prepareFace(face.pixels, face.mask, model.preparation), input);
            const std::vector<float> said = explainer->probabilities(input, 1);
            for (const std::size_t attribute : {2U, 3U}) {
                if (face.labels[attribute] != LabelValue::Yes)
                    continue;
                ++yes;
                if (said[attribute] >= 0.5F)
                    shares[attribute].add(explainer->evidence(input, attribute, true), attribute, Places(number), side);
            }
        }
        // The classic ones would need more faces, and time, until they find hats.
        for (std::size_t attribute = 2; attribute <= (options.net == Net::Compact ? 3U : 2U); ++attribute) {
            const Share &share = shares[attribute];
            qInfo("%s: %.1f %% of the mass on %.1f %% of the picture, mean of %d faces",
                  attribute == 2 ? "glasses, eye region" : "hats, above the eyes", 100 * share.mass / share.faces,
                  100 * share.area / share.faces, share.faces);
            QVERIFY(share.faces >= 10);
            QVERIFY(share.mass / share.faces >= 0.70);
        }
        qInfo("%d of %d were found", shares[2].faces + shares[3].faces, yes);
    }
};

QTEST_APPLESS_MAIN(WhereItLookedTest)
#include "tst_where_it_looked.moc"
