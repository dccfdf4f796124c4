// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How long the window's thread takes to filter, search and sort very many faces of a made-up project, and to count them
// for the chips. Usage: bench_filters [FACES]; 100,000 if none is given. Limit: 50 ms each.
#include "tests/ui/label/drawn_view.h"
#include "ui/models/face_filter.h"
#include "ui/models/face_order.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr int kTimes = 9;

void measure(const QString &what, const std::function<std::size_t()> &work)
{
    std::vector<double> ms;
    std::size_t faces = 0;
    for (int time = 0; time < kTimes; ++time) {
        QElapsedTimer timer;
        timer.start();
        faces = work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(ms);
    std::printf("%-44s %8.1f ms   worst %8.1f   %7zu faces\n", qPrintable(what), ms[kTimes / 2], ms.back(), faces);
}

} // namespace

int main(int argc, char *argv[])
{
    const int faces = argc > 1 ? std::atoi(argv[1]) : 100000;
    const test::DrawnView view = test::drawnView(faces, 3);
    const auto shown = test::shownIn(view);
    const FaceSigns signs(view, shown);
    const auto filtered = [&](const FaceFilter &filter) {
        const FaceSieve sieve(view, shown, signs, filter);
        std::vector<int> rows;
        for (std::size_t row = 0; row < view.faces.size(); ++row)
            if (sieve.fits(row))
                rows.push_back(static_cast<int>(row));
        return rows;
    };
    std::printf("%d faces, %zu suspicions, %zu opinions; median and worst of %d\n", faces, view.suspicions.size(),
                view.opinions.size(), kTimes);
    measure(QStringLiteral("signs read, once for each view"), [&] {
        return FaceSigns(view, shown).stale() ? 0 : view.faces.size();
    });
    measure(QStringLiteral("all counts, once for each view"),
            [&] { return static_cast<std::size_t>(countFaces(view, shown).all); });
    const auto filter = [&](const char *name, auto change) {
        FaceFilter wanted;
        change(wanted);
        measure(QLatin1String(name), [&] { return filtered(wanted).size(); });
    };
    filter("filter: all", [](FaceFilter &) {});
    filter("filter: unlabelled", [](FaceFilter &f) { f.states = {FaceState::Unlabelled}; });
    filter("filter: doubtful, suspicious or conflicting", [](FaceFilter &f) {
        f.states = {FaceState::Doubtful, FaceState::Suspicious, FaceState::Conflicting};
    });
    filter("filter: two attributes, a part", [](FaceFilter &f) {
        f.values = {{"glasses", {LabelValue::Yes}}, {"hat", {LabelValue::Unknown, LabelValue::No}}};
        f.parts = {Part::Test};
    });
    for (const char *text : {"1", "100-140", "blur", "person 4"})
        filter(qPrintable(QStringLiteral("search: %1").arg(QLatin1String(text))),
               [&](FaceFilter &f) { f.search = QLatin1String(text); });
    for (const FaceOrder order : faceOrders())
        measure(QStringLiteral("order: %1").arg(wordsOf(order)), [&] {
            std::vector<int> rows(view.faces.size());
            std::iota(rows.begin(), rows.end(), 0);
            sortRows(rows, order, view, signs);
            return rows.size();
        });
    return 0;
}
