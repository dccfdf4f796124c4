// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/page.h"

#include <QCryptographicHash>
#include <QFile>

namespace faces::serve {

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/serve/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace

Answer pageAnswer()
{
    const QByteArray style = resource("page.css"), script = resource("page.js");
    QByteArray page = resource("page.html");
    page.replace("@style@", style).replace("@script@", script);
    const QByteArray policy = "default-src 'none'; img-src blob: data:; connect-src 'self'; style-src " +
                              hashOf(style) + "; script-src " + hashOf(script) +
                              "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return {200, "text/html; charset=utf-8", page, {{"Content-Security-Policy", policy}}};
}

} // namespace faces::serve
