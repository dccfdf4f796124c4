// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/desktop_look.h"

#include "ui/desktop_wishes.h"
#include "ui/settings.h"

#include <QApplication>

namespace faces::ui {

namespace {

const QString kDarkKey = QStringLiteral("window/desktopDark");
const QString kMotionKey = QStringLiteral("window/motion");
bool g_less = false, g_desktopLess = false;

} // namespace

bool lessMotion() { return g_less; }

void setLessMotion(bool less)
{
    g_less = less;
    static const bool usual = QApplication::isEffectEnabled(Qt::UI_AnimateMenu);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, !less && usual);
}

void applyMotion()
{
    const bool chosen = Settings().values().value(kMotionKey).toString() == QLatin1String("less");
    setLessMotion(chosen || g_desktopLess);
}

void followDesktop(QApplication &application, std::optional<Scheme> forced, QObject *context)
{
    auto *wishes = new DesktopWishes({}, context);
    const auto follow = [wishes, forced, &application] {
        Settings settings;
        if (wishes->dark())
            settings.values().setValue(kDarkKey, *wishes->dark());
        else
            settings.values().remove(kDarkKey);
        g_desktopLess = wishes->lessMotion();
        applyMotion();
        const bool differs = desktopDark() != wishes->dark();
        setDesktopDark(wishes->dark());
        if (differs && forced.value_or(settings.scheme()) == Scheme::System)
            applyTheme(application, Scheme::System);
    };
    QObject::connect(wishes, &DesktopWishes::changed, wishes, follow);
}

} // namespace faces::ui
