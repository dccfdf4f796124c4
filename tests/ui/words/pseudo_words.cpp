// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/words/pseudo_words.h"

#include <QRegularExpression>

namespace faces::test {

namespace {

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                         kOther = QStringLiteral("àƀćďéƒğĥîĵķłɱñóþɋřşţûṽŵẋýžÀƁĆĎÉƑĞĤÎĴĶŁṀÑÓÞɊŘŞŢÛṼŴẊÝŽ");
    const auto at = kPlain.indexOf(letter);
    return at < 0 ? letter : kOther.at(at);
}

/// So long that it can be broken between, as words can.
QString padding(qsizetype length)
{
    QString more;
    for (qsizetype i = 0; i < length; ++i)
        more += i % 8 == 0 ? QLatin1Char(' ') : QChar(u'é');
    return more;
}

} // namespace

PseudoWords::PseudoWords()
{
    if (!m_known.load(QStringLiteral("faces_studio_pl"), QStringLiteral(":/translations")))
        qFatal("There is no Polish list of words.");
}

QString PseudoWords::translate(const char *context, const char *text, const char *comment, int count) const
{
    return m_known.translate(context, text, comment, count).isNull() ? QString() : pseudo(QString::fromUtf8(text));
}

QString pseudo(const QString &text)
{
    static const QRegularExpression kStays(QStringLiteral("%L?[1-9]|%L?n|<[^>]+>|\\(\\*[^)]*\\)|&[a-z]+;"));
    QString made;
    qsizetype at = 0;
    const auto changeTo = [&](qsizetype end) {
        for (; at < end; ++at)
            made += accented(text[at]);
    };
    for (auto each = kStays.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch stays = each.next();
        changeTo(stays.capturedStart());
        made += stays.captured();
        at = stays.capturedEnd();
    }
    changeTo(text.size());
    const qsizetype more = std::max<qsizetype>(1, text.size() * 4 / 10 - 2);
    return QLatin1Char('[') + made + padding(more) + QLatin1Char(']');
}

} // namespace faces::test
