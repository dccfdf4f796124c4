// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How long a person waits for the window: from the start of main to its first paint. Prints every start and the
// median; fails above the limit. Run it twice: the first run may read the libraries from the disk.
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

constexpr int kStarts = 9;
constexpr double kLimitMs = 150;

/// Quits once the window has been painted.
class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

/// One start, in a process of its own: prints milliseconds.
int startOnce(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    QTemporaryDir folder;
    faces::ui::setSettingsFile(folder.filePath(QStringLiteral("settings.ini")));
    faces::ui::applyTheme(application, faces::ui::Scheme::Light);
    faces::ui::MainWindow window;
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    QApplication::exec();
    std::printf("%.1f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "--once")
        return startOnce(argc, argv);
    std::vector<double> inside, whole;
    for (int start = 0; start < kStarts; ++start) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QString::fromLocal8Bit(argv[0]), {QStringLiteral("--once")});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return 1;
        whole.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        inside.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    std::ranges::sort(inside);
    std::ranges::sort(whole);
    std::printf("first paint: median %.1f ms, fastest %.1f, slowest %.1f (%d starts); whole process: median %.1f ms\n",
                inside[kStarts / 2], inside.front(), inside.back(), kStarts, whole[kStarts / 2]);
    return inside[kStarts / 2] < kLimitMs ? 0 : 1;
}
