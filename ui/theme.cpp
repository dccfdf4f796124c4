// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/theme.h"

#include "ui/desktop_look.h"
#include "ui/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace faces::ui {

namespace {

bool g_dark = false;
std::optional<bool> g_desktopDark;

bool systemIsDark(const QPalette &systemPalette)
{
    if (g_desktopDark)
        return *g_desktopDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme wanted = QGuiApplication::styleHints()->colorScheme();
    if (wanted != Qt::ColorScheme::Unknown)
        return wanted == Qt::ColorScheme::Dark;
#endif
    return systemPalette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.tile);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.softText);
    set(QPalette::Button, t.panel);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.wrong);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.panel);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.panel);
    set(QPalette::Midlight, t.tile);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.softText);
    return palette;
}

QFont sized(int px, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

} // namespace

QString toWord(Scheme scheme)
{
    return scheme == Scheme::Light  ? QStringLiteral("light")
           : scheme == Scheme::Dark ? QStringLiteral("dark")
                                    : QStringLiteral("system");
}

Scheme schemeFromWord(const QString &word)
{
    return word == QLatin1String("light")  ? Scheme::Light
           : word == QLatin1String("dark") ? Scheme::Dark
                                           : Scheme::System;
}

const Tokens &tokensOf(bool dark)
{
    static const Tokens kLight{"#f6f7f9", "#ffffff", "#eceff3", "#dfe3e8", "#1b1f24", "#5a6572", "#2457d6", "#e6edfd",
                               "#ffffff", "#17713a", "#dff3e6", "#b3261e", "#fbe3e1", "#8a5a00", "#fdf0d2"};
    static const Tokens kDark{"#15181c", "#1d2126", "#262b31", "#323840", "#e8ebef", "#9ba6b3", "#7da6ff", "#24324f",
                              "#15181c", "#5fd38a", "#173624", "#ff8a80", "#452120", "#f0c060", "#40331a"};
    return dark ? kDark : kLight;
}

void setDesktopDark(std::optional<bool> dark) { g_desktopDark = dark; }

std::optional<bool> desktopDark() { return g_desktopDark; }

const Tokens &tokens() { return tokensOf(g_dark); }

bool isDark() { return g_dark; }

void applyTheme(QApplication &application, Scheme scheme)
{
    // What the desktop wants is in the palette only until ours is set.
    static const QPalette systemPalette = QApplication::palette();
    g_dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark(systemPalette));
    if (!application.property("facesTheme").toBool()) {
        application.setProperty("facesTheme", true);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(sized(13));
    }
    QApplication::setPalette(paletteFrom(tokens()));
    application.setStyleSheet(styleSheetFrom(tokens(), g_dark));
}

QFont bodyFont() { return sized(13); }

QFont secondaryFont() { return sized(12); }

QFont smallFont() { return sized(11); }

QFont titleFont() { return sized(15, QFont::DemiBold); }

QFont strongFont() { return sized(13, QFont::DemiBold); }

} // namespace faces::ui
