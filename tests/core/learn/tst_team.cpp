// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the members of a team do together, against the same done by one.
#include "core/learn/batches.h"
#include "core/learn/loss.h"
#include "core/learn/own_address.h"
#include "core/learn/state_torch.h"
#include "core/learn/team_norm_torch.h"
#include "core/learn/team_torch.h"
#include "tests/core/learn/team_story.h"
#include "tests/core/learn/toy_faces.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <QtTest>

#include <array>
#include <cmath>
#include <future>

using namespace faces;
using namespace faces::learn;
using namespace faces::test;

namespace {

Team &real(TrainingTeam &team) { return static_cast<Team &>(team); }

std::size_t place(const TrainingTeam &team) { return static_cast<std::size_t>(team.rank()); }

/// Two members at these places, each in a thread of its own, from joining to parting; returns what they complained of.
std::string atPlaces(const std::array<TeamPlace, 2> &places, const std::function<void(Team &)> &act)
{
    std::array<std::string, 2> complaints;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < 2; ++i)
        threads.emplace_back([&, i] {
            try {
                Team team(places[i], {.join = std::chrono::seconds(20)}, {});
                act(team);
                team.part();
            } catch (const Error &error) {
                complaints[i] = error.what();
            }
        });
    threads.clear(); // waits for them
    return complaints[0] + complaints[1];
}

/// Numbers that follow no simple rule, the same everywhere.
at::Tensor waves(at::IntArrayRef sizes, double step)
{
    std::int64_t count = 1;
    for (const std::int64_t size : sizes)
        count *= size;
    return (at::arange(count, at::kFloat) * step).sin().view(sizes);
}

/// The way through a normalisation, and back.
struct Normalised {
    at::Tensor result, slopes, gainSlopes, shiftSlopes, mean, variance;
};

/// team null: LibTorch's own.
Normalised normalised(const at::Tensor &maps, const at::Tensor &slopesOfResult, Team *team)
{
    const at::Tensor input = maps.clone().requires_grad_(true);
    const NormTensors norm{.gain = at::linspace(0.5, 1.5, 3).requires_grad_(true),
                           .shift = at::linspace(-1, 1, 3).requires_grad_(true),
                           .mean = at::linspace(0, 1, 3),
                           .variance = at::linspace(1, 2, 3)};
    const at::Tensor result = team != nullptr ? teamBatchNorm(*team, input, norm, 0.1, 1e-5)
                                              : at::batch_norm(input, norm.gain, norm.shift, norm.mean, norm.variance,
                                                               true, 0.1, 1e-5, false);
    result.backward(slopesOfResult);
    return {result.detach(), input.grad(), norm.gain.grad(), norm.shift.grad(), norm.mean, norm.variance};
}

bool nearly(const at::Tensor &left, const at::Tensor &right) { return at::allclose(left, right, 1e-5, 1e-5); }

/// One step as the trainer takes it, all in float32: the trainer itself may compute in bfloat16. Returns the loss.
double exactStep(TrainingState &state, const TrainRequest &request, int epoch, int batch, Team *team)
{
    const Batches batches(request.train, request.options, epoch);
    const Rows rows = rowsOf(batches.size(batch), team);
    const Preparation &form = request.train.preparation;
    const auto length = static_cast<std::size_t>(form.bytes());
    const auto first = static_cast<std::int64_t>(rows.first), count = static_cast<std::int64_t>(rows.count);
    const at::Tensor faces = at::empty({count, form.channels, form.sidePx, form.sidePx}, at::kFloat);
    for (std::size_t i = 0; i < rows.count; ++i)
        batches.input(batches.first(batch) + rows.first + i, {faces.data_ptr<float>() + i * length, length});
    Random random = randomFor(request.options.seed, Purpose::Dropout, epoch, static_cast<std::size_t>(batch));
    const at::Tensor logits = state.network().trainingLogits(faces, 0.2, random, {team, rows.first});
    const at::Tensor own = logits.detach().contiguous();
    const at::Tensor all = team == nullptr ? own : team->joined(own, rows, batches.size(batch), false).value();
    const std::vector<LabelValue> labels = batches.labels(batch);
    const at::Tensor gradient = at::empty_like(all);
    const LossResult loss =
        maskedLoss({all.data_ptr<float>(), labels.size()}, labels, 0.05, {gradient.data_ptr<float>(), labels.size()});
    logits.backward(gradient.narrow(0, first, count));
    if (team != nullptr)
        state.sumGradients(*team);
    state.learn(1e-3);
    return loss.mean();
}

std::vector<double> exactCurve(Team *team)
{
    at::set_num_threads(1);
    TrainRequest request = toyRequest(30, 0, 4);
    for (std::size_t i = 0; i < request.train.labels.size(); i += 5)
        request.train.labels[i] = LabelValue::Unknown; // not the same number in everyone's rows
    TrainingState state(request, at::kCPU);
    if (team != nullptr)
        state.share(*team);
    std::vector<double> losses;
    for (int epoch = 1; epoch <= 4; ++epoch)
        for (int batch = 0; batch < 2; ++batch)
            losses.push_back(exactStep(state, request, epoch, batch, team));
    return losses;
}

} // namespace

class TeamTest : public QObject {
    Q_OBJECT

private slots:
    void aSumIsTheSameEverywhereToTheBit()
    {
        const at::Tensor numbers = waves({2, 3, 5, 7}, 0.7).contiguous(at::MemoryFormat::ChannelsLast);
        std::array<at::Tensor, 3> sums;
        const auto complaints = together(3, [&](TrainingTeam &team) {
            sums[place(team)] = numbers * (team.rank() + 1);
            real(team).sum(sums[place(team)]);
        });
        QCOMPARE(allOf(complaints), std::string());
        QVERIFY(nearly(sums[0], numbers * 6));
        QVERIFY(at::equal(sums[0], sums[1]) && at::equal(sums[0], sums[2]));
    }

    void whatRankNoughtHasAllGet()
    {
        std::array<at::Tensor, 2> got;
        std::array<std::int64_t, 2> told{};
        const auto complaints = together(2, [&](TrainingTeam &team) {
            got[place(team)] = waves({4, 9}, 0.3 + team.rank());
            real(team).broadcast(got[place(team)]);
            told[place(team)] = real(team).told(7 + team.rank());
        });
        QCOMPARE(allOf(complaints), std::string());
        QVERIFY(at::equal(got[1], waves({4, 9}, 0.3)));
        QCOMPARE(told[1], std::int64_t(7));
    }

    void rowsMakeABatchAndOneWishToStopReachesAll()
    {
        const at::Tensor whole = waves({5, 2}, 0.9);
        std::array<std::optional<at::Tensor>, 3> batches, stopped;
        std::array<bool, 3> wished{};
        const auto complaints = together(3, [&](TrainingTeam &team) {
            const Rows rows = rowsOf(5, &real(team)); // 1, 2 and 2 of them
            const at::Tensor own =
                whole.narrow(0, static_cast<std::int64_t>(rows.first), static_cast<std::int64_t>(rows.count));
            batches[place(team)] = real(team).joined(own, rows, 5, false);
            stopped[place(team)] = real(team).joined(own, rows, 5, team.rank() == 2);
            wished[place(team)] = real(team).anyone(team.rank() == 1);
        });
        QCOMPARE(allOf(complaints), std::string());
        for (std::size_t rank = 0; rank < 3; ++rank) {
            QVERIFY(at::equal(batches[rank].value(), whole));
            QVERIFY(!stopped[rank]);
            QVERIFY(wished[rank]);
        }
    }

    void normalisingByTheJoinedBatchIsThatOfOne()
    {
        const at::Tensor maps = waves({7, 3, 4, 6}, 0.37) * 3 + 5;
        const at::Tensor slopes = waves({7, 3, 4, 6}, 1.9);
        const Normalised alone = normalised(maps, slopes, nullptr);
        std::array<Normalised, 2> parts;
        const auto complaints = together(2, [&](TrainingTeam &team) {
            const std::int64_t first = team.rank() == 0 ? 0 : 3, count = team.rank() == 0 ? 3 : 4;
            parts[place(team)] = normalised(maps.narrow(0, first, count), slopes.narrow(0, first, count), &real(team));
        });
        QCOMPARE(allOf(complaints), std::string());
        QVERIFY(nearly(at::cat({parts[0].result, parts[1].result}), alone.result));
        QVERIFY(nearly(at::cat({parts[0].slopes, parts[1].slopes}), alone.slopes));
        QVERIFY(at::allclose(parts[0].gainSlopes + parts[1].gainSlopes, alone.gainSlopes, 1e-4, 1e-4));
        QVERIFY(at::allclose(parts[0].shiftSlopes + parts[1].shiftSlopes, alone.shiftSlopes, 1e-4, 1e-4));
        for (const Normalised &part : parts)
            QVERIFY(nearly(part.mean, alone.mean) && nearly(part.variance, alone.variance));
    }

    void theCompactNetworkLearnsByTheSameCurve()
    {
        const std::vector<double> alone = exactCurve(nullptr);
        std::array<std::vector<double>, 2> curves;
        const auto complaints = together(2, [&](TrainingTeam &team) { curves[place(team)] = exactCurve(&real(team)); });
        QCOMPARE(allOf(complaints), std::string());
        QVERIFY(curves[0] == curves[1]);
        QCOMPARE(curves[0].size(), alone.size());
        for (std::size_t step = 0; step < alone.size(); ++step)
            QVERIFY2(std::abs(curves[0][step] - alone[step]) <= 1e-4 * alone[step],
                     qPrintable(QStringLiteral("step %1: %2 and %3").arg(step).arg(curves[0][step]).arg(alone[step])));
    }

    void aRankCannotBeTakenTwice()
    {
        const int port = freePort();
        std::array<std::string, 2> complaints;
        std::vector<std::jthread> threads;
        for (std::string &complaint : complaints)
            threads.emplace_back([&complaint, port] {
                try {
                    Team({.address = "127.0.0.1", .port = port, .rank = 1, .worldSize = 3},
                         {.join = std::chrono::seconds(5)}, {});
                } catch (const Error &error) {
                    complaint = error.what();
                }
            });
        try {
            const Team lead({.address = "127.0.0.1", .port = port, .rank = 0, .worldSize = 3},
                            {.join = std::chrono::seconds(5)}, {});
        } catch (const Error &) {
            // Nobody has the rank 2.
        }
        threads.clear();
        const bool told = complaints[0].find("Two workers have the rank 1") != std::string::npos ||
                          complaints[1].find("Two workers have the rank 1") != std::string::npos;
        QVERIFY2(told, (complaints[0] + complaints[1]).c_str());
    }

    void whoStandsStillIsNamed()
    {
        const int port = freePort();
        std::promise<void> told;
        std::jthread still([port, heard = told.get_future()] {
            try {
                const Team team({.address = "127.0.0.1", .port = port, .rank = 1, .worldSize = 2},
                                {.answer = std::chrono::seconds(5)}, {});
                heard.wait(); // instead of taking part
            } catch (const Error &) {
                // Rank 0 says what there is to say.
            }
        });
        std::string complaint;
        try {
            Team lead({.address = "127.0.0.1", .port = port, .rank = 0, .worldSize = 2},
                      {.answer = std::chrono::seconds(5)}, {});
            lead.sum(at::ones({4}));
        } catch (const Error &error) {
            complaint = error.what();
        }
        told.set_value();
        QVERIFY2(complaint.starts_with("The worker at rank 1 was lost"), complaint.c_str());
    }

    void rankNoughtThatEndsBeforeTheTrainingIsNotCalledLost()
    {
        const int port = freePort();
        std::string complaint;
        std::jthread helper([port, &complaint] {
            try {
                Team team({.address = "127.0.0.1", .port = port, .rank = 1, .worldSize = 2}, {}, {});
                team.told(0);
            } catch (const Error &error) {
                complaint = error.what();
            }
        });
        {
            const Team lead({.address = "127.0.0.1", .port = port, .rank = 0, .worldSize = 2}, {}, {});
        }
        helper.join();
        QCOMPARE(complaint, std::string("The worker at rank 0 ended the training; it says why."));
    }

    void whereTorchrunHoldsTheTableNobodyElseOpensOne()
    {
        const int port = freePort();
        c10d::TCPStoreOptions options;
        options.port = static_cast<std::uint16_t>(port);
        options.isServer = true;
        options.waitWorkers = false;
        const auto ofTorchrun = c10::make_intrusive<c10d::TCPStore>("127.0.0.1", options);
        // Started for the third time: words of the earlier ones are no words of these.
        for (const int attempt : {0, 2}) {
            TeamPlace first{.address = "127.0.0.1", .port = port, .rank = 0, .hosted = true, .attempt = attempt};
            TeamPlace second = first;
            second.rank = 1;
            std::array<std::int64_t, 2> told{};
            QCOMPARE(atPlaces({first, second}, [&](Team &team) { told[place(team)] = team.told(5 + attempt); }),
                     std::string());
            QCOMPARE(told[0] + told[1], std::int64_t{10 + 2 * attempt});
        }
    }

    void aNameThatIsTheLoopbackOnlyOnItsOwnMachineLeadsNobodyAstray()
    {
        std::string outside;
        try {
            outside = ownAddressTowards("192.0.2.1", 9); // of documentation: a route is enough
        } catch (const Error &) {
            QSKIP("This machine has no network but its loopback.");
        }
        const int port = freePort();
        std::array<std::int64_t, 2> told{};
        QCOMPARE(atPlaces({TeamPlace{.address = "127.0.0.1", .port = port, .rank = 0},
                           TeamPlace{.address = outside, .port = port, .rank = 1}},
                          [&](Team &team) { told[place(team)] = team.told(5); }),
                 std::string());
        QCOMPARE(told[1], std::int64_t{5});
    }

    void whoDoesNotComeIsNamed()
    {
        try {
            Team({.address = "127.0.0.1", .port = freePort(), .rank = 0, .worldSize = 3},
                 {.join = std::chrono::milliseconds(200)}, {});
            QFAIL("A team of three came together although one was there.");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Training);
            QVERIFY2(QString(error.what()).contains("ranks 1 and 2 did not"), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TeamTest)
#include "tst_team.moc"
