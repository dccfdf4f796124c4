// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/label_table.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/label_table_columns.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <iterator>
#include <unordered_map>

namespace faces::exchange {

namespace {

/// "sex: Female"; a word that says nothing new is left out.
std::string headOf(const Attribute &attribute)
{
    const std::string id = placeColumn(attribute.id) ? "attribute_" + attribute.id : columnOf(attribute);
    const std::string word = lowerCase(attribute.yesWord);
    return word == "yes" || word == id ? id : fmt::format("{}: {}", id, attribute.yesWord);
}

std::string withoutEnd(std::string line)
{
    line.pop_back();
    return line;
}

/// Texts of people, made safe for a spreadsheet once: there are few, and many faces share each.
class SafeCells {
public:
    const std::string &of(const std::string &text)
    {
        const auto [found, fresh] = m_cells.try_emplace(text);
        if (fresh)
            found->second = withoutEnd(csvLine({text}, ','));
        return found->second;
    }

private:
    std::unordered_map<std::string, std::string> m_cells;
};

void append(std::string &text, std::int64_t number)
{
    fmt::format_to(std::back_inserter(text), FMT_COMPILE(",{}"), number);
}

void appendOrNothing(std::string &text, std::int64_t number, const char *before = "")
{
    text += ',';
    if (number > 0)
        fmt::format_to(std::back_inserter(text), FMT_COMPILE("{}{}"), before, number);
}

void appendPlace(std::string &text, const Face &face)
{
    if (face.photo == PhotoId{}) {
        text += ",,,,,";
    } else {
        for (const double x : {face.box.x, face.box.y, face.box.width, face.box.height, face.angleDegrees})
            fmt::format_to(std::back_inserter(text), FMT_COMPILE(",{}"), std::round(x * 1000) / 1000);
    }
    append(text, face.row);
    append(text, face.column);
}

} // namespace

std::string labelTable(const std::vector<Attribute> &attributes, const std::vector<Face> &faces,
                       const std::vector<Photo> &photos)
{
    std::vector<std::string> head{"face_nr"};
    for (const Attribute &attribute : attributes)
        head.push_back(headOf(attribute));
    head.insert(head.end(), kPlaceColumns.begin(), kPlaceColumns.end());
    std::string text = csvLine(head, ',');
    std::unordered_map<std::int64_t, std::string> photoCells;
    for (const Photo &photo : photos)
        photoCells[number(photo.id)] = withoutEnd(csvLine({photo.path, photo.sha256}, ','));
    SafeCells safe;
    text.reserve(text.size() + faces.size() * 100);
    for (const Face &face : faces) {
        fmt::format_to(std::back_inserter(text), FMT_COMPILE("{}"), face.number);
        for (std::size_t a = 0; a < attributes.size(); ++a) {
            const LabelValue value = a < face.labels.size() ? face.labels[a] : LabelValue::Unknown;
            text += value == LabelValue::Yes ? ",yes" : value == LabelValue::No ? ",no" : ",";
        }
        text += ',';
        if (face.rejected)
            text += safe.of(face.rejectReason.empty() ? "rejected" : face.rejectReason);
        appendOrNothing(text, number(face.person), "p");
        appendOrNothing(text, number(face.duplicates), "d");
        text += ',';
        const auto photo = photoCells.find(number(face.photo));
        text += photo == photoCells.end() ? "," : photo->second;
        appendPlace(text, face);
        appendOrNothing(text, number(face.picture));
        appendOrNothing(text, number(face.mask));
        text += '\n';
    }
    return text;
}

} // namespace faces::exchange
