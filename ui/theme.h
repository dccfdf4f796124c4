// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace faces::ui {

enum class Scheme { System, Light, Dark };
QString toWord(Scheme scheme);              ///< "system", "light", "dark"
Scheme schemeFromWord(const QString &word); ///< System for anything else

/// The colours of the window, by what they mean. Text on its ground has a contrast of at least 4.5 : 1.
struct Tokens {
    QColor window, panel, tile, line;
    QColor text, softText;
    QColor accent, accentGround, onAccent; ///< onAccent: text on a surface filled with accent
    QColor right, rightGround;
    QColor wrong, wrongGround;
    QColor attention, attentionGround;
};
const Tokens &tokens(); ///< of the scheme that is on
const Tokens &tokensOf(bool dark);
bool isDark();

/// Sets Fusion, the palette and the style sheet. May be called again: every widget hears of it as PaletteChange.
void applyTheme(QApplication &application, Scheme scheme);

/// Steps of 4 px: 8 between related things, 16 between groups.
inline constexpr int kStep = 4;
inline constexpr int kNear = 8;
inline constexpr int kApart = 16;
inline constexpr int kBadgeRadius = 4;
inline constexpr int kButtonRadius = 6; ///< pictures too
inline constexpr int kPanelRadius = 8;
inline constexpr int kHitPx = 28; ///< smallest height of anything to click

QFont bodyFont();      ///< 13 px
QFont secondaryFont(); ///< 12 px
QFont smallFont();     ///< 11 px, for badges and key caps
QFont titleFont();     ///< 15 px, semi-bold
QFont strongFont();    ///< 13 px, semi-bold

} // namespace faces::ui
