// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The page of a model: a photo is dropped, the answers are shown. On this machine only.
#include "app/serve/service.h"
#include "app/shared/end_signals.h"
#include "app/shared/serve_options.h"
#include "core/base/wait_briefly.h"
#include "core/base/writing_reason.h"

#include <fmt/format.h>

#include <QCoreApplication>

#include <cstdio>

namespace {

std::filesystem::path pathOf(std::string text)
{
    while (text.size() > 1 && text.back() == '/')
        text.pop_back();
    return text;
}

int serve(const faces::ServeOptions &o, QCoreApplication &application)
{
    faces::serve::Service::Options options{o.threads, {pathOf(o.detector), pathOf(o.matting)}, {}};
    options.limits.patience = std::chrono::seconds(o.patienceSeconds);
    faces::serve::Service service(faces::tasks::chooseModel(pathOf(o.from), o.run), options);
    const int port = service.open(o.port);
    const std::string url = fmt::format("http://127.0.0.1:{}/", port);
    if (o.json)
        fmt::print("{{\"url\": \"{}\", \"port\": {}}}\n", url, port);
    else
        fmt::print("{}\n", url);
    std::fflush(stdout); // whoever started this waits for it
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    faces::waitBriefly(argv);
    CLI::App app("A page on 127.0.0.1 where a photo is dropped and a model's answers are read.", "faces-serve");
    app.set_version_flag("--version", "faces-serve " FACES_VERSION);
    faces::ServeOptions options;
    faces::addServeOptions(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    QCoreApplication application(argc, argv);
    faces::onEndSignal(&application, [] { QCoreApplication::quit(); });
    try {
        return serve(options, application);
    } catch (const faces::Error &error) {
        fmt::print(stderr, "faces-serve: {}\n", error.message());
    } catch (const std::filesystem::filesystem_error &error) {
        fmt::print(stderr, "faces-serve: {}\n", faces::diskError(error).message());
    } catch (const std::bad_alloc &) {
        fmt::print(stderr, "faces-serve: There is not enough memory for this. Close other programs and try again.\n");
    } catch (const std::exception &error) {
        fmt::print(stderr, "faces-serve: Something went wrong inside the program: {}\n", error.what());
    }
    return 1;
}
