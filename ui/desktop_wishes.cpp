// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/desktop_wishes.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace faces::ui {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPlace = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kKde = QStringLiteral("org.kde.kdeglobals.KDE");

using Groups = QMap<QString, QVariantMap>;

/// Without an address libdbus would start a bus of its own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") &&
            QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
}

QDBusConnection connectionTo(const QString &bus)
{
    if (!bus.isEmpty())
        return QDBusConnection::connectToBus(bus, bus);
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

} // namespace

DesktopWishes::DesktopWishes(const QString &bus, QObject *parent)
    : QObject(parent), m_bus(connectionTo(bus)), m_ownBus(bus)
{
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<Groups>();
    qRegisterMetaType<QDBusVariant>(); // slots are found by the names of their types
    m_bus.connect(kPortal, kPlace, kSettings, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

DesktopWishes::~DesktopWishes()
{
    if (!m_ownBus.isEmpty())
        QDBusConnection::disconnectFromBus(m_ownBus);
}

void DesktopWishes::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPlace, kSettings, QStringLiteral("ReadAll"));
    call << QStringList{kAppearance, kGnome, kKde};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError())
            return; // no portal
        const Groups groups = reply.value();
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            for (auto value = group->cbegin(); value != group->cend(); ++value)
                take(group.key(), value.key(), value.value());
        emit changed();
    });
}

void DesktopWishes::settingChanged(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (take(group, name, value.variant()))
        emit changed();
}

bool DesktopWishes::take(const QString &group, const QString &name, const QVariant &value)
{
    if (group == kAppearance && name == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt(); // 0: no preference
        m_dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (group == kAppearance && name == QLatin1String("reduced-motion")) {
        m_reduced = value.toUInt() == 1;
    } else if (group == kGnome && name == QLatin1String("enable-animations")) {
        m_fewAnimations = !value.toBool();
    } else if (group == kKde && name == QLatin1String("AnimationDurationFactor")) {
        m_fewAnimations = value.toString() == QLatin1String("0") || value.toDouble() < 0.01;
    } else {
        return false;
    }
    return true;
}

} // namespace faces::ui
