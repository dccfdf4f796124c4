// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/shared/end_signals.h"
#include "app/studio/options.h"
#include "app/studio/screenshot.h"
#include "core/base/wait_briefly.h"
#include "ui/convert.h"
#include "ui/desktop_look.h"
#include "ui/door.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

/// What is said from here on is said in the person's language.
void speak(const QStringList &arguments)
{
    const QString asked = faces::ui::languageAskedFor(arguments);
    faces::ui::speak(faces::ui::isLanguage(asked) ? asked : faces::ui::Settings().language());
}

/// Help, version and wrong usage need no display.
bool wantsDisplay(const QStringList &arguments)
{
    for (const char *word : {"--help", "-h", "--version", "-v"})
        if (arguments.contains(QLatin1String(word)))
            return false;
    return true;
}

/// From the program itself: it is there before anything is installed, and no icon theme has to be searched at the
/// start.
QIcon ownIcon()
{
    QIcon icon;
    for (const int sidePx : {16, 24, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icon/%1/org.faces_studio.FacesStudio.png").arg(sidePx), QSize(sidePx, sidePx));
    return icon;
}

void start(faces::ui::MainWindow &window, const faces::studio::Options &options, const QString &brokenSettings)
{
    if (!brokenSettings.isEmpty())
        window.notice()->showNotice(
            faces::ui::NoticeLine::Kind::Warning,
            QObject::tr("The settings could not be read. They start anew; the old ones are kept as %1.")
                .arg(brokenSettings));
    if (!options.page.isEmpty())
        window.goTo(options.page);
    if (!options.demo.isEmpty())
        window.makeDemo(options.demo);
    else if (!options.project.isEmpty())
        options.newWindow ? window.openProjectHere(options.project) : window.openProject(options.project);
    else if (!options.model.isEmpty())
        window.tryModel(options.model);
    else if (!options.newWindow)
        window.restoreLast();
}

/// Another window has what would be opened here, and has come to the front.
bool anotherComes(const faces::studio::Options &options)
{
    if (options.newWindow || !options.screenshot.isEmpty())
        return false;
    QString project = options.demo.isEmpty() ? options.project : options.demo;
    if (project.isEmpty())
        project = faces::ui::Settings().values().value(QStringLiteral("projects/open")).toString();
    const QString model = options.model.isEmpty() ? QString() : QFileInfo(options.model).absoluteFilePath();
    if (project.isEmpty() ||
        faces::ui::knockAndWait(faces::ui::toPath(project), {options.page, model, {}}) != faces::ui::Answer::Comes)
        return false;
    std::printf("%s\n",
                qPrintable(QObject::tr("%1 is open already: its window was brought to the front.").arg(project)));
    return true;
}

std::optional<faces::ui::Scheme> forcedScheme(const faces::studio::Options &options)
{
    return options.theme.isEmpty() ? std::nullopt : std::optional(faces::ui::schemeFromWord(options.theme));
}

} // namespace

int main(int argc, char *argv[])
{
    faces::waitBriefly(argv);
    QCoreApplication::setApplicationName(QStringLiteral("faces-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FACES_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    int exitCode = 0;
    if (!wantsDisplay(arguments)) {
        const QCoreApplication application(argc, argv);
        speak(arguments);
        faces::studio::readOptions(QCoreApplication::arguments(), exitCode);
        return exitCode;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Faces Studio"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.faces_studio.FacesStudio"));
    speak(arguments);
    QApplication::setWindowIcon(ownIcon());
    const auto options = faces::studio::readOptions(QCoreApplication::arguments(), exitCode);
    if (!options)
        return exitCode;
    const QString brokenSettings = faces::ui::setBrokenSettingsAside();
    if (anotherComes(*options))
        return 0;
    faces::ui::Settings settings;
    if (const QVariant dark = settings.values().value(QStringLiteral("window/desktopDark")); dark.isValid())
        faces::ui::setDesktopDark(dark.toBool()); // until the desktop says so itself
    faces::ui::applyTheme(application, forcedScheme(*options).value_or(settings.scheme()));
    faces::ui::applyMotion();
    faces::ui::MainWindow window;
    if (!options->size.isEmpty())
        window.resize(options->size);
    window.show();
    faces::onEndSignal(&window, [&window] { window.end(); });
    if (!options->screenshot.isEmpty())
        new faces::studio::Screenshot(&window, options->screenshot, options->drops, options->orders);
    // The window stands first; then what takes longer.
    QTimer::singleShot(0, &window, [&] {
        faces::ui::followDesktop(application, forcedScheme(*options), &window);
        start(window, *options, brokenSettings);
    });
    return QApplication::exec();
}
