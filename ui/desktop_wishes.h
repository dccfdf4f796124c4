// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace faces::ui {

/// What a person has chosen for all programs of the desktop, as its portal tells it (org.freedesktop.portal.Settings:
/// GNOME, KDE and others). Without one, nothing is known. Never waits: what is known comes with changed().
class DesktopWishes : public QObject {
    Q_OBJECT
public:
    /// bus: its address; empty: the one of the session, if there is any.
    explicit DesktopWishes(const QString &bus = {}, QObject *parent = nullptr);
    ~DesktopWishes() override;

    std::optional<bool> dark() const { return m_dark; }
    bool lessMotion() const { return m_fewAnimations || m_reduced; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask();
    bool take(const QString &group, const QString &name, const QVariant &value); ///< false: it is of no interest

    QDBusConnection m_bus;
    QString m_ownBus; ///< a connection to be closed
    std::optional<bool> m_dark;
    bool m_fewAnimations = false, m_reduced = false;
};

} // namespace faces::ui
