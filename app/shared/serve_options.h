// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"

#include <CLI/CLI.hpp>

#include <string>

namespace faces {

/// What `faces serve` and the program faces-serve, which it starts, are told alike.
struct ServeOptions {
    std::string from, run = "last";
    std::string detector, matting;
    int port = 0;                         ///< 0: a free one
    int threads = tasks::kPictureThreads; ///< 0: one per core
    int patienceSeconds = 20;
    bool json = false;
};

inline void addServeOptions(CLI::App &app, ServeOptions &o)
{
    app.add_option("FROM", o.from, "A project or a .faces-model file")->required();
    app.add_option("--run", o.run, "A project's run: its number, or last")->capture_default_str();
    app.add_option("--port", o.port, "The port of 127.0.0.1; 0 takes a free one")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("--threads", o.threads,
                   "Threads that judge; 0 takes one per core. With one the numbers are those of faces predict")
        ->check(CLI::Range(0, 256))
        ->capture_default_str();
    app.add_option("--patience", o.patienceSeconds, "Seconds within which a request must have arrived")
        ->check(CLI::Range(1, 600))
        ->capture_default_str();
    app.add_option("--detector", o.detector, "A YuNet ONNX file that finds faces in place of the built-in cascades");
    app.add_option(
        "--matting", o.matting,
        "The ONNX file that removed backgrounds when the model was trained, where it is not in its old place");
    app.add_flag("--json", o.json, "One line of JSON on stdout: {\"url\": \"...\", \"port\": 0}");
}

} // namespace faces
