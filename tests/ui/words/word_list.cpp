// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/words/word_list.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace faces::test {

namespace {

void readTranslation(QXmlStreamReader &xml, ListedText &text)
{
    text.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString whole;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("translation"))
            break;
        if (xml.isStartElement())
            text.forms.append(xml.readElementText());
        else if (xml.isCharacters() && !text.counted)
            whole += xml.text();
    }
    if (!text.counted)
        text.forms.append(whole);
    text.finished = text.finished && !text.forms.isEmpty() && !text.forms.contains(QString());
}

} // namespace

std::vector<ListedText> readWordList(const QString &file)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&list);
    std::vector<ListedText> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) {
            texts.push_back({context, {}, {}, xml.attributes().hasAttribute(QStringLiteral("numerus")), false, {}});
        } else if (xml.name() == QLatin1String("source")) {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            texts.back().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, texts.back());
        }
    }
    return xml.hasError() ? std::vector<ListedText>{} : texts;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression kPlace(QStringLiteral("%L?[1-9]|%L?n|<[^>]+>"));
    QStringList places;
    for (auto each = kPlace.globalMatch(text); each.hasNext();)
        places.append(each.next().captured());
    std::ranges::sort(places);
    return places;
}

} // namespace faces::test
