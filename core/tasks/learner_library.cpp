// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <dlfcn.h>

namespace faces::tasks {

namespace {

/// The learner's library lies beside this one.
std::filesystem::path learnerFile()
{
    Dl_info here{};
    if (::dladdr(reinterpret_cast<const void *>(&learner), &here) == 0 || here.dli_fname == nullptr)
        return "libfaces_learn.so";
    return std::filesystem::path(here.dli_fname).parent_path() / "libfaces_learn.so";
}

Learner *openLearner()
{
    const std::filesystem::path file = learnerFile();
    void *library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *factory = library != nullptr ? ::dlsym(library, "faces_learner") : nullptr;
    if (factory == nullptr) {
        const char *reason = ::dlerror();
        throw Error(ErrorKind::NotFound,
                    fmt::format("The learner could not be opened ({}). Install the program again.",
                                reason != nullptr ? reason : "no reason given"),
                    toText(file));
    }
    return reinterpret_cast<decltype(&faces_learner)>(factory)();
}

} // namespace

Learner &learner()
{
    static Learner *const kLearner = openLearner(); // thread-safe; tried again at the next call if it throws
    return *kLearner;
}

} // namespace faces::tasks
