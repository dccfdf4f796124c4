// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <vector>

namespace faces::tasks {

/// Pixels of an import that wait to be written: two hundred thousand faces don't fit in memory. Those beyond `inMemory`
/// bytes stand in a file without a name, which is gone whatever happens to the program.
class PixelSpool {
public:
    /// `folder`: the project's, on whose disk there must be room anyway.
    explicit PixelSpool(std::filesystem::path folder, std::size_t inMemory = std::size_t(256) << 20);
    void add(store::FacePixels pixels); ///< throws Error{Disk}
    store::FacePixels read(std::size_t face) const;

private:
    struct Closer {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    struct Place {
        long from = 0;
        std::size_t picture = 0, mask = 0; ///< bytes
    };
    void openFile();
    void put(const Bytes &bytes);
    Bytes take(std::size_t bytes) const;

    std::filesystem::path m_folder;
    std::size_t m_inMemory, m_held = 0; ///< bytes
    std::vector<store::FacePixels> m_first;
    std::unique_ptr<std::FILE, Closer> m_file;
    std::vector<Place> m_places; ///< of those behind the first
    long m_end = 0;
};

} // namespace faces::tasks
