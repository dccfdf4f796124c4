// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/first_attributes.h"

#include <QCoreApplication>

namespace faces::ui {

namespace {
[[maybe_unused]] constexpr const char *kNames[]{
    QT_TRANSLATE_NOOP("FirstAttributes", "Sex"),        QT_TRANSLATE_NOOP("FirstAttributes", "Female"),
    QT_TRANSLATE_NOOP("FirstAttributes", "Male"),       QT_TRANSLATE_NOOP("FirstAttributes", "Long hair"),
    QT_TRANSLATE_NOOP("FirstAttributes", "Short hair"), QT_TRANSLATE_NOOP("FirstAttributes", "Glasses"),
    QT_TRANSLATE_NOOP("FirstAttributes", "No glasses"), QT_TRANSLATE_NOOP("FirstAttributes", "Hat"),
    QT_TRANSLATE_NOOP("FirstAttributes", "No hat"),     QT_TRANSLATE_NOOP("FirstAttributes", "Beard"),
    QT_TRANSLATE_NOOP("FirstAttributes", "No beard")};
} // namespace

std::vector<Attribute> firstAttributes()
{
    std::vector<Attribute> named = standardAttributes();
    for (Attribute &attribute : named)
        for (std::string *word : {&attribute.name, &attribute.yesWord, &attribute.noWord})
            *word = QCoreApplication::translate("FirstAttributes", word->c_str()).toStdString();
    return named;
}

std::string noWordOf(const std::string &name)
{
    return QCoreApplication::translate("FirstAttributes", "No %1")
        .arg(QString::fromStdString(name).toLower())
        .toStdString();
}

} // namespace faces::ui
