// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <filesystem>

namespace faces::ui {

/// What survives a restart, in one INI file of the user's configuration folder. Objects are cheap and may live side by
/// side; pages keep their own state under their own group ("label/filter").
class Settings {
public:
    Settings(); ///< the file of settingsFile()

    QSettings &values() { return m_values; }

    QStringList recentProjects() const; ///< latest first, folders that are gone left out
    void rememberProject(const QString &folder);
    void forgetProject(const QString &folder);

    /// What a page remembers of one project, for as long as that is among the recent ones: "label/face".
    QVariant ofProject(const std::filesystem::path &folder, const QString &what) const;
    void setOfProject(const std::filesystem::path &folder, const QString &what, const QVariant &value);

    /// Everything under `one` ("label") of a project changes places with everything under `other`.
    void swapOfProject(const std::filesystem::path &folder, const QString &one, const QString &other);
    void forgetOfProject(const std::filesystem::path &folder, const QString &group);

    QString annotator() const; ///< who labels at this machine; empty: nobody says
    void setAnnotator(const QString &name);

    QString language() const; ///< a word of ui/language.h; empty: the desktop's
    void setLanguage(const QString &word);

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// The keys a person gave to an action, portable text; empty if none, kNoKeys if they took all keys away.
    QString keysFor(const QString &actionId) const;
    void setKeysFor(const QString &actionId, const QString &keys); ///< empty: back to those of the preset
    void forgetOwnKeys();                                          ///< of all actions
    QString keyPreset() const;                                     ///< id of one of keyPresets(); empty: the first
    void setKeyPreset(const QString &id);

    /// Whether a face whose last unknown label was set gives way to the next one by itself.
    bool goesOn() const;
    void setGoesOn(bool on);
    /// Whether a model learns in the background while a person labels.
    bool suggests() const;
    void setSuggests(bool on);

private:
    mutable QSettings m_values;
};

inline const QString kNoKeys = QStringLiteral("none");

QString settingsFile();
void setSettingsFile(const QString &file); ///< for tests

/// A settings file that cannot be read is set aside under another name, so that the program starts with its defaults.
/// Returns that name, or nothing if all was well. Call once at start.
QString setBrokenSettingsAside();

} // namespace faces::ui
