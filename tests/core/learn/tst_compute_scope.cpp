// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/machine_torch.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QtTest>

using namespace faces;
using namespace faces::learn;

namespace {

constexpr float kSmall = 1e-30F, kSmaller = 1e-10F; // their product, 1e-40, is no normal float any more

/// How many of many products are not zero: the tensor is large enough for every thread to have a part.
std::int64_t denormalsLeft() { return (at::full({1 << 20}, kSmall) * kSmaller).count_nonzero().item<std::int64_t>(); }

float productHere()
{
    volatile float small = kSmall, smaller = kSmaller; // computed when it runs, not by the compiler
    return small * smaller;
}

} // namespace

class ComputeScopeTest : public QObject {
    Q_OBJECT

private slots:
    void denormalNumbersAreZeroInEveryThreadWhileItLivesAndTheCallersAreLeftAsTheyWere()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("The learner is built without OpenMP for the thread sanitizer, and does not reach other threads.");
#endif
        QVERIFY(productHere() != 0);
        at::set_num_threads(2); // both are there before, as another part might have left them
        QCOMPARE(denormalsLeft(), std::int64_t{1 << 20});
        {
            const ComputeScope scope(2);
            QCOMPARE(at::get_num_threads(), 2);
            QCOMPARE(denormalsLeft(), std::int64_t{0});
            QCOMPARE(productHere(), 0.0F);
        }
        QVERIFY(productHere() != 0);
    }
};

QTEST_APPLESS_MAIN(ComputeScopeTest)
#include "tst_compute_scope.moc"
