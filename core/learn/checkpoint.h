// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

namespace faces::learn {

/// Where an interrupted training stands, without its arrays.
struct CheckpointFacts {
    std::string fingerprint; ///< of the options and the data, see fingerprintOf()
    std::int64_t step = 0;   ///< batches learnt from
    int bestEpoch = 0;
    double bestScore = 0;
    bool bestIsCurrent = false; ///< the best weights are those of the last epoch and not written twice
    std::vector<EpochRecord> history;
};

// The file, little-endian: 8 bytes "FACESCKP"; uint32 format version, now 2; uint32 length of the JSON header; the
// header; 64 hex digits, SHA-256 of the header; then each array as float32, followed by the 64 digits of its own
// SHA-256. A large network's state is gigabytes, so it is written and read array by array.

/// Throws Error{Disk}.
void writeCheckpoint(const std::filesystem::path &file, const CheckpointFacts &facts,
                     const std::vector<std::span<const float>> &arrays);

/// Reads what writeCheckpoint() wrote; whatever does not fit is Error{BadModel}.
class CheckpointReader {
public:
    explicit CheckpointReader(const std::filesystem::path &file);
    const CheckpointFacts &facts() const { return m_facts; }
    /// Fills the next array, which must have just this length.
    void read(std::span<float> array);

private:
    void bytes(void *target, std::size_t count);
    void checkSum(std::span<const std::uint8_t> bytes);

    std::filesystem::path m_file;
    std::ifstream m_in;
    CheckpointFacts m_facts;
};

/// SHA-256 over everything that decides a training's bits but the number of threads.
std::string fingerprintOf(const TrainRequest &request);

} // namespace faces::learn
