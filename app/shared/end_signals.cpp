// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/shared/end_signals.h"

#include <QObject>
#include <QSocketNotifier>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <utility>

namespace faces {

namespace {

int g_pipe[2] = {-1, -1};

/// All that a signal's handler may do: the rest is done where the pipe is read.
void tell(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
    errno = before;
}

} // namespace

void onEndSignal(QObject *context, std::function<void()> end)
{
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // no descriptors left: the program ends as it would without this
    auto *heard = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, context);
    QObject::connect(heard, &QSocketNotifier::activated, context, [heard, end = std::move(end)] {
        heard->setEnabled(false);
        end();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one is not held up
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace faces
