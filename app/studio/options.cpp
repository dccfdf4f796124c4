// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/studio/options.h"

#include "ui/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace faces::studio {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(faces::studio::Options)
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

QString trouble(const Options &options, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return Said::tr("Only one project can be opened. Start the program again for another one.");
    const QFileInfo file(options.model.isEmpty() ? options.project : options.model);
    if (!options.model.isEmpty() && !file.exists())
        return Said::tr("%1: There is no such file. A model is a file that ends in .faces-model.").arg(options.model);
    if (!options.project.isEmpty() && !file.exists())
        return Said::tr("%1: There is no such folder. A project is a folder that ends in .faces.").arg(options.project);
    if (!options.project.isEmpty() && !file.isDir())
        return Said::tr(
                   "%1: This file is no project and no model. A project is a folder that ends in .faces, a model a "
                   "file that ends in .faces-model.")
            .arg(options.project);
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark"))
        return Said::tr("--theme %1: The theme is light or dark.").arg(options.theme);
    if (!options.language.isEmpty() && !ui::isLanguage(options.language))
        return Said::tr("--language %1: The window speaks en (English) and pl (Polski).").arg(options.language);
    if (parser.isSet(QStringLiteral("size")) && options.size.isEmpty())
        return Said::tr("--size: Give it as WIDTHxHEIGHT, for example 1280x800.");
    return {};
}

/// What a file manager hands over: the folder of a project, the file in it that it knows by its type, or a model.
void takeFile(const QString &given, Options &options)
{
    const QFileInfo file(given);
    if (given.endsWith(QLatin1String(".faces-model")) && !file.isDir())
        options.model = given;
    else if (file.isFile() && file.fileName() == QLatin1String("project.sqlite"))
        options.project = file.absolutePath();
    else
        options.project = given;
}

} // namespace

std::optional<Options> readOptions(const QStringList &arguments, int &exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Said::tr("From a few photos to a model that recognises attributes of "
                                              "faces.\nThe guide: F1 in the window, twice for all of it."));
    // Qt's own say this in fewer languages.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Said::tr("Print this help and quit."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Said::tr("Print the version and quit."));
    parser.addOptions({help, version});
    parser.addPositionalArgument(QStringLiteral("project"),
                                 Said::tr("Project folder to open, or a .faces-model file to try."),
                                 QStringLiteral("[project|model]"));
    parser.addOptions({
        {QStringLiteral("demo"), Said::tr("Open the demo project in FOLDER; make it if it is not there."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("page"), Said::tr("Page to show: photos, label, dataset, train, results or try."),
         QStringLiteral("NAME")},
        {QStringLiteral("theme"), Said::tr("light or dark, for this time."), QStringLiteral("THEME")},
        {QStringLiteral("language"), Said::tr("Language of the window, for this time: en or pl."),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("screenshot"), Said::tr("Save a picture of the window as FILE and quit."),
         QStringLiteral("FILE")},
        {QStringLiteral("drop"), Said::tr("Give the page FILE before the picture is taken."), QStringLiteral("FILE")},
        {QStringLiteral("do"),
         Said::tr("Do an action before the picture is taken, for example window.keys; may stand several times."),
         QStringLiteral("ACTION")},
        {QStringLiteral("size"), Said::tr("Size of the window, for example 1280x800."), QStringLiteral("WxH")},
        {QStringLiteral("new-window"),
         Said::tr(
             "Open a window of its own, also where another one has the project open; without a project, one with the "
             "start screen.")},
    });
    const bool understood = parser.parse(arguments);
    Options options{{},
                    {},
                    parser.value(QStringLiteral("demo")),
                    parser.value(QStringLiteral("page")),
                    parser.value(QStringLiteral("theme")),
                    parser.value(QStringLiteral("language")),
                    parser.value(QStringLiteral("screenshot")),
                    sizeFrom(parser.value(QStringLiteral("size"))),
                    parser.values(QStringLiteral("drop")),
                    parser.values(QStringLiteral("do")),
                    parser.isSet(QStringLiteral("new-window"))};
    takeFile(parser.positionalArguments().value(0), options);
    exitCode = 0;
    if (understood && parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return {};
    }
    if (understood && parser.isSet(version)) {
        std::puts("faces-studio " FACES_VERSION);
        return {};
    }
    const QString wrong = understood ? trouble(options, parser) : parser.errorText();
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        exitCode = 2;
        return {};
    }
    return options;
}

} // namespace faces::studio
