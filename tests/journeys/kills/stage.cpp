// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/kills/stage.h"

#include "core/base/files.h"
#include "tests/journeys/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <set>
#include <string_view>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

void copyAll(const fs::path &from, const fs::path &to)
{
    fs::remove_all(to);
    if (fs::exists(from))
        fs::copy(from, to, fs::copy_options::recursive);
    fs::create_directories(to);
}

/// Of a file that is not whole yet: nobody sees it, or takes it for one.
bool isHidden(const fs::path &name)
{
    return std::ranges::any_of(name, [](const fs::path &part) { return toText(part).starts_with(".faces-"); });
}

QProcessEnvironment surroundings(const Stage &stage, const Death &death, const fs::path &told)
{
    auto all = QProcessEnvironment::systemEnvironment();
    all.insert(QStringLiteral("TMPDIR"), text(stage.work())); // so that what is left behind there is seen, too
    // Of the window only:
    all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    all.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(FACES_TEST_PLUGINS));
    all.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("trainer"));
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), text(stage.work() / "config"));
    all.insert(QStringLiteral("FACES_NO_SUGGESTIONS"), QStringLiteral("1"));
    const QString killer = QStringLiteral(FACES_KILLER);
    if (killer.isEmpty())
        return all;
    all.insert(QStringLiteral("LD_PRELOAD"), killer);
    all.insert(QStringLiteral("FACES_WRITES_TO"), text(told));
    if (death.atWrite) {
        all.insert(QStringLiteral("FACES_DIE_AT"), QString::number(*death.atWrite));
        all.insert(QStringLiteral("FACES_DIE_TORN"), QString::number(death.torn ? 1 : 0));
    }
    return all;
}

} // namespace

fs::path Stage::material() const
{
    fs::create_directories(m_folder / "material");
    return m_folder / "material";
}

void Stage::keep() const { copyAll(work(), m_folder / "kept"); }
void Stage::restore() const { copyAll(m_folder / "kept", work()); }

bool hasWindow() { return std::string_view(FACES_STUDIO_PROGRAM) != ""; }

Call call(const Stage &stage, QStringList arguments, const Death &death)
{
    constexpr int kPatienceMs = 120'000;
    const fs::path told = stage.material() / "writes";
    fs::remove(told);
    QProcess process;
    process.setProcessEnvironment(surroundings(stage, death, told));
    QElapsedTimer clock;
    clock.start();
    const bool window = arguments.first() == QLatin1String(kWindow);
    if (window)
        arguments.removeFirst();
    process.start(window ? QStringLiteral(FACES_STUDIO_PROGRAM) : QStringLiteral(FACES_PROGRAM), arguments);
    Call call;
    call.ended = process.waitForFinished(death.afterMs.value_or(kPatienceMs));
    if (!call.ended) {
        process.kill();
        process.waitForFinished();
    }
    call.ended = process.exitStatus() == QProcess::NormalExit;
    call.ms = static_cast<int>(clock.elapsed());
    call.code = call.ended ? process.exitCode() : -1;
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    if (QFile file(text(told)); call.ended && file.open(QIODevice::ReadOnly))
        call.writes = file.readAll().toInt();
    return call;
}

std::string filesIn(const fs::path &folder)
{
    std::set<std::string> lines;
    if (fs::exists(folder))
        for (const auto &entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file() && !isHidden(fs::relative(entry.path(), folder)))
                lines.insert(toText(fs::relative(entry.path(), folder)) + "  " + sha256(readFile(entry.path())) + "\n");
    std::string all;
    for (const std::string &line : lines)
        all += line;
    return all;
}

int leftBehindIn(const fs::path &folder)
{
    int left = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        left += isHidden(entry.path().filename()) ? 1 : 0;
    return left;
}

} // namespace faces::test
