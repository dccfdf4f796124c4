// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"

#include "core/exchange/celeba.h"
#include "core/exchange/classic.h"
#include "core/exchange/cvat.h"
#include "core/exchange/general_csv.h"
#include "core/exchange/huggingface.h"
#include "core/exchange/imagefolder.h"
#include "core/exchange/labelstudio.h"
#include "core/exchange/lfw.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

struct Room {
    std::string_view word;
    ImportedSet (*read)(const fs::path &, const std::vector<Attribute> &);
    Exported (*write)(const fs::path &, const ExportSet &, const std::stop_token &, ProgressSink &);
};

/// In the order of Format.
constexpr std::array<Room, 8> kRooms{{{"classic", readClassic, writeClassic},
                                      {"csv", readGeneralCsv, writeGeneralCsv},
                                      {"celeba", readCeleba, writeCeleba},
                                      {"lfw", readLfw, nullptr},
                                      {"huggingface", readHuggingFace, writeHuggingFace},
                                      {"labelstudio", readLabelStudio, writeLabelStudio},
                                      {"cvat", readCvat, writeCvat},
                                      {"imagefolder", readImageFolder, writeImageFolder}}};

const Room &roomOf(Format format) { return kRooms.at(static_cast<std::size_t>(format)); }

std::vector<Format> formats(bool written)
{
    std::vector<Format> all;
    for (std::size_t i = 0; i < kRooms.size(); ++i)
        if (!written || kRooms[i].write != nullptr)
            all.push_back(static_cast<Format>(i));
    return all;
}

} // namespace

std::string_view toWord(Format format) { return roomOf(format).word; }

const std::vector<Format> &readFormats()
{
    static const std::vector<Format> kAll = formats(false);
    return kAll;
}

const std::vector<Format> &writtenFormats()
{
    static const std::vector<Format> kWritten = formats(true);
    return kWritten;
}

std::string wordsOf(const std::vector<Format> &formats)
{
    std::string words;
    for (std::size_t i = 0; i < formats.size(); ++i)
        words.append(i == 0 ? "" : i + 1 == formats.size() ? " or " : ", ").append(toWord(formats[i]));
    return words;
}

std::optional<Format> formatFromWord(std::string_view word)
{
    if (word == "auto")
        return std::nullopt;
    if (const auto found = std::ranges::find(kRooms, word, &Room::word); found != kRooms.end())
        return static_cast<Format>(found - kRooms.begin());
    throw Error(ErrorKind::Usage, fmt::format("“{}” is no format. Use auto, {}.", word, wordsOf(readFormats())));
}

ImportedSet readSet(const fs::path &folderOrFile, std::optional<Format> format,
                    const std::vector<Attribute> &projectAttributes)
{
    std::error_code code;
    const fs::file_status what = fs::status(folderOrFile, code);
    if (fs::exists(what) && !fs::is_regular_file(what) &&
        !fs::is_directory(what)) // a pipe would keep us waiting for ever
        throw Error(ErrorKind::BadInput, "This is neither a file nor a folder, so nothing is read from it.",
                    toText(folderOrFile));
    return roomOf(format ? *format : detectFormat(folderOrFile, projectAttributes))
        .read(folderOrFile, projectAttributes);
}

Exported writeSet(const fs::path &folder, Format format, const ExportSet &set, const std::stop_token &stop,
                  ProgressSink &sink)
{
    const Room &room = roomOf(format);
    if (room.write == nullptr)
        throw Error(ErrorKind::Usage, fmt::format("The format “{}” is only read: it holds a classifier's scores, not "
                                                  "labels. Use {}.",
                                                  room.word, wordsOf(writtenFormats())));
    return room.write(folder, set, stop, sink);
}

} // namespace faces::exchange
