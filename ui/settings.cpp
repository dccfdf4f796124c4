// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/settings.h"

#include "ui/convert.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace faces::ui {

namespace {

constexpr int kMostRecent = 10;
QString g_file;

/// Of a project's own group: a path holds characters that an INI file's keys don't.
QString groupOf(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("project-") + QString::fromLatin1(hash.left(12));
}

} // namespace

QString settingsFile()
{
    if (g_file.isEmpty())
        g_file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                 QStringLiteral("/faces-studio/faces-studio.ini");
    return g_file;
}

void setSettingsFile(const QString &file) { g_file = file; }

QString setBrokenSettingsAside()
{
    const QString file = settingsFile();
    if (!QFile::exists(file))
        return {};
    {
        const QSettings probe(file, QSettings::IniFormat);
        if (probe.status() == QSettings::NoError)
            return {};
    }
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = QStringLiteral("%1.broken-%2").arg(file, stamp);
    return QFile::rename(file, aside) ? aside : QString();
}

Settings::Settings() : m_values(settingsFile(), QSettings::IniFormat) {}

QStringList Settings::recentProjects() const
{
    QStringList known = m_values.value(QStringLiteral("projects/recent")).toStringList();
    known.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return known;
}

void Settings::rememberProject(const QString &folder)
{
    const QString clean = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QStringList known = m_values.value(QStringLiteral("projects/recent")).toStringList();
    known.removeAll(clean);
    known.prepend(clean);
    m_values.setValue(QStringLiteral("projects/recent"), QStringList(known.mid(0, kMostRecent)));
    for (const QString &old : known.mid(kMostRecent))
        m_values.remove(groupOf(old));
}

void Settings::forgetProject(const QString &folder)
{
    QStringList known = m_values.value(QStringLiteral("projects/recent")).toStringList();
    known.removeAll(folder);
    m_values.setValue(QStringLiteral("projects/recent"), known);
}

QVariant Settings::ofProject(const std::filesystem::path &folder, const QString &what) const
{
    return m_values.value(groupOf(toText(folder)) + QLatin1Char('/') + what);
}

void Settings::setOfProject(const std::filesystem::path &folder, const QString &what, const QVariant &value)
{
    m_values.setValue(groupOf(toText(folder)) + QLatin1Char('/') + what, value);
}

void Settings::swapOfProject(const std::filesystem::path &folder, const QString &one, const QString &other)
{
    const QString project = groupOf(toText(folder)) + QLatin1Char('/');
    const auto take = [&](const QString &group) {
        QVariantMap taken;
        m_values.beginGroup(project + group);
        for (const QString &key : m_values.allKeys())
            taken.insert(key, m_values.value(key));
        m_values.endGroup();
        m_values.remove(project + group);
        return taken;
    };
    const auto put = [&](const QString &group, const QVariantMap &values) {
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            m_values.setValue(project + group + QLatin1Char('/') + value.key(), value.value());
    };
    const QVariantMap first = take(one), second = take(other);
    put(one, second);
    put(other, first);
}

void Settings::forgetOfProject(const std::filesystem::path &folder, const QString &group)
{
    m_values.remove(groupOf(toText(folder)) + QLatin1Char('/') + group);
}

QString Settings::annotator() const { return m_values.value(QStringLiteral("label/annotator")).toString(); }

void Settings::setAnnotator(const QString &name)
{
    m_values.setValue(QStringLiteral("label/annotator"), name.trimmed());
}

QString Settings::language() const { return m_values.value(QStringLiteral("window/language")).toString(); }

void Settings::setLanguage(const QString &word) { m_values.setValue(QStringLiteral("window/language"), word); }

Scheme Settings::scheme() const { return schemeFromWord(m_values.value(QStringLiteral("window/scheme")).toString()); }

void Settings::setScheme(Scheme scheme) { m_values.setValue(QStringLiteral("window/scheme"), toWord(scheme)); }

QString Settings::keysFor(const QString &actionId) const
{
    return m_values.value(QStringLiteral("keys/") + actionId).toString();
}

void Settings::setKeysFor(const QString &actionId, const QString &keys)
{
    const QString entry = QStringLiteral("keys/") + actionId;
    if (keys.isEmpty())
        m_values.remove(entry);
    else
        m_values.setValue(entry, keys);
}

void Settings::forgetOwnKeys() { m_values.remove(QStringLiteral("keys")); }

QString Settings::keyPreset() const { return m_values.value(QStringLiteral("label/keys")).toString(); }

void Settings::setKeyPreset(const QString &id) { m_values.setValue(QStringLiteral("label/keys"), id); }

bool Settings::goesOn() const { return m_values.value(QStringLiteral("label/goOn"), true).toBool(); }

void Settings::setGoesOn(bool on) { m_values.setValue(QStringLiteral("label/goOn"), on); }

bool Settings::suggests() const { return m_values.value(QStringLiteral("label/suggest"), true).toBool(); }

void Settings::setSuggests(bool on) { m_values.setValue(QStringLiteral("label/suggest"), on); }

} // namespace faces::ui
