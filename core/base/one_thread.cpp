// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/one_thread.h"

// A compiler without OpenMP builds nothing that would use several threads.
#if __has_include(<omp.h>)
#include <omp.h>
#else
namespace {
int omp_get_max_threads() { return 1; }
void omp_set_num_threads(int) {}
} // namespace
#endif

namespace faces {

OneThread::OneThread(bool on)
{
    if (!on)
        return;
    m_before = omp_get_max_threads();
    omp_set_num_threads(1); // OpenMP keeps this number for each thread of its own
}

OneThread::~OneThread()
{
    if (m_before > 0)
        omp_set_num_threads(m_before);
}

} // namespace faces
