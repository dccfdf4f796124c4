// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// For the thread sanitizer only: OpenCV's loops run on std::thread. Debian's TBB is not instrumented, so that the
// sanitizer misses how it hands work over: it reports buffers that one thread made and another frees, and could not be
// trusted about our own loops. With these threads every hand-over is seen, and a real race is still found.
#include <opencv2/core/parallel/parallel_backend.hpp>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace {

constexpr int kThreads = 3;

class PlainThreads final : public cv::parallel::ParallelForAPI {
public:
    void parallel_for(int tasks, FN_parallel_for_body_cb_t body, void *data) override
    {
        std::atomic<int> next{0};
        const auto work = [&] {
            for (int task = next++; task < tasks; task = next++)
                body(task, task + 1, data);
        };
        std::vector<std::jthread> others;
        for (int i = 1; i < std::min(tasks, m_threads); ++i)
            others.emplace_back(work);
        work();
    }
    int getThreadNum() const override { return 0; }
    int getNumThreads() const override { return m_threads; }
    int setNumThreads(int threads) override
    {
        const int before = m_threads;
        m_threads = threads > 0 ? threads : kThreads;
        return before;
    }
    const char *getName() const override { return "plain threads"; }

private:
    int m_threads = kThreads;
};

[[gnu::constructor]] void usePlainThreads()
{
    cv::parallel::setParallelForBackend(std::make_shared<PlainThreads>());
}

} // namespace
