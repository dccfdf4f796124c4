// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/studio/options.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace faces::studio {

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

QString trouble(const Options &options, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return QStringLiteral("Only one project can be opened. Start the program again for another one.");
    const QFileInfo file(options.model.isEmpty() ? options.project : options.model);
    if (!options.model.isEmpty() && !file.exists())
        return QStringLiteral("%1: There is no such file. A model is a file that ends in .faces-model.")
            .arg(options.model);
    if (!options.project.isEmpty() && !file.exists())
        return QStringLiteral("%1: There is no such folder. A project is a folder that ends in .faces.")
            .arg(options.project);
    if (!options.project.isEmpty() && !file.isDir())
        return QStringLiteral("%1: This file is no project and no model. A project is a folder that ends in .faces, a "
                              "model a file that ends in .faces-model.")
            .arg(options.project);
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark"))
        return QStringLiteral("--theme %1: The theme is light or dark.").arg(options.theme);
    if (parser.isSet(QStringLiteral("size")) && options.size.isEmpty())
        return QStringLiteral("--size: Give it as WIDTHxHEIGHT, for example 1280x800.");
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
    parser.setApplicationDescription(
        QStringLiteral("From a few photos to a model that recognises attributes of faces."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QStringLiteral("Project folder to open, or a .faces-model file to try."),
                                 QStringLiteral("[project|model]"));
    parser.addOptions({
        {QStringLiteral("demo"), QStringLiteral("Open the demo project in FOLDER; make it if it is not there."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("page"), QStringLiteral("Page to show: photos, label, dataset, train, results or try."),
         QStringLiteral("NAME")},
        {QStringLiteral("theme"), QStringLiteral("light or dark, for this time."), QStringLiteral("THEME")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window as FILE and quit."),
         QStringLiteral("FILE")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, for example 1280x800."), QStringLiteral("WxH")},
    });
    const bool understood = parser.parse(arguments);
    Options options{{},
                    {},
                    parser.value(QStringLiteral("demo")),
                    parser.value(QStringLiteral("page")),
                    parser.value(QStringLiteral("theme")),
                    parser.value(QStringLiteral("screenshot")),
                    sizeFrom(parser.value(QStringLiteral("size")))};
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
