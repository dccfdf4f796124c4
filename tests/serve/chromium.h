// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace faces::test {

/// A browser without a window, driven over a pipe by Chromium's DevTools protocol.
class Chromium {
public:
    /// Nothing where none is installed.
    static QString program();
    /// profile: a folder of its own.
    explicit Chromium(const QString &profile);
    ~Chromium();
    Chromium(const Chromium &) = delete;
    Chromium &operator=(const Chromium &) = delete;

    bool isThere() const { return !m_session.isEmpty(); }
    /// One order of the protocol; an empty object where it failed.
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    void open(const QString &url);
    void resize(int width, int height, bool dark);
    /// What a JavaScript expression is worth, in the page.
    QJsonValue value(const QString &expression);
    /// Waits until it is true.
    bool becomes(const QString &expression);
    void choose(const QString &input, const QStringList &files); ///< as its file dialog does
    void drop(const QStringList &files);                         ///< in the middle of the page
    void press(const QString &key, int code);
    /// What the page complained of since the last time: exceptions, and what its policy forbade.
    QStringList complaints();

private:
    QJsonObject message();

    QProcess m_process;
    int m_orders = -1, m_answers = -1;
    int m_id = 0;
    QString m_session;
    QByteArray m_read;
    QStringList m_complaints;
};

} // namespace faces::test
