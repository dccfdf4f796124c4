// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Why attributes cannot be kept as they are.
#include "ui/actions.h"
#include "ui/attributes_dialog.h"
#include "ui/convert.h"

#include <algorithm>

namespace faces::ui {

namespace {

/// Of one attribute alone.
QString troubleOf(const Attribute &a)
{
    const QString name = text(a.name);
    if (a.name.empty() || a.yesWord.empty() || a.noWord.empty())
        return AttributesDialog::tr("Every attribute needs a name and a word for yes and for no.");
    if (a.yesCode.empty() || a.noCode.empty() || a.yesCode == a.noCode)
        return AttributesDialog::tr("%1: yes and no need a code each, and not the same one, for classic CSV files.")
            .arg(name);
    for (const std::string &code : {a.yesCode, a.noCode})
        if (code.find_first_of(";,\"") != std::string::npos)
            return AttributesDialog::tr("%1: a code holds no semicolon, comma or quotation mark.").arg(name);
    if (!a.key.empty() && !text(a.key).at(0).isLetter())
        return AttributesDialog::tr("%1: its key is a letter. Digits come by themselves, by the order.").arg(name);
    return {};
}

} // namespace

QString AttributesDialog::trouble(const std::vector<Attribute> &attributes)
{
    for (auto a = attributes.begin(); a != attributes.end(); ++a) {
        if (const QString sentence = troubleOf(*a); !sentence.isEmpty())
            return sentence;
        for (auto b = std::next(a); b != attributes.end(); ++b)
            if (text(a->name).compare(text(b->name), Qt::CaseInsensitive) == 0)
                return tr("Two attributes are called “%1”. Give one of them another name.").arg(text(a->name));
    }
    std::vector<Attribute> shown;
    std::ranges::copy_if(attributes, std::back_inserter(shown), [](const Attribute &a) { return !a.retired; });
    std::vector<ActionRow> rows = actionTable();
    const auto own = attributeRows(shown);
    rows.insert(rows.end(), own.begin(), own.end());
    return keyConflicts(rows).value(0);
}

} // namespace faces::ui
