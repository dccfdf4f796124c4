// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/serve/chromium.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace faces::test {

namespace {

constexpr int kPatience = 30'000;

} // namespace

QString Chromium::program()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"})
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
            return found;
    return {};
}

Chromium::Chromium(const QString &profile)
{
    int orders[2] = {-1, -1}, answers[2] = {-1, -1};
    if (::pipe2(orders, O_CLOEXEC) != 0 || ::pipe2(answers, O_CLOEXEC) != 0)
        return;
    m_orders = orders[1];
    m_answers = answers[0];
    // The browser reads orders from descriptor 3 and answers on descriptor 4.
    m_process.setChildProcessModifier([orders, answers] {
        const int in = ::fcntl(orders[0], F_DUPFD, 10), out = ::fcntl(answers[1], F_DUPFD, 10);
        ::dup2(in, 3);
        ::dup2(out, 4);
    });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    // The only page that it opens is ours; its sandbox is not to be had everywhere that tests run.
    m_process.start(program(), {"--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                                "--disable-background-networking", "--remote-debugging-pipe",
                                "--user-data-dir=" + profile, "about:blank"});
    m_process.waitForStarted();
    ::close(orders[0]);
    ::close(answers[1]);
    const auto target = call("Target.createTarget", {{"url", "about:blank"}}).value("targetId");
    m_session = call("Target.attachToTarget", {{"targetId", target}, {"flatten", true}}).value("sessionId").toString();
    for (const char *domain : {"Page.enable", "Runtime.enable", "Log.enable"})
        call(domain);
}

Chromium::~Chromium()
{
    m_session.clear();
    call("Browser.close");
    ::close(m_orders);
    ::close(m_answers);
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QJsonObject Chromium::message()
{
    const QDeadlineTimer end(kPatience);
    while (!m_read.contains('\0')) {
        pollfd waiting{m_answers, POLLIN, 0};
        char bytes[1 << 16];
        if (::poll(&waiting, 1, static_cast<int>(end.remainingTime())) <= 0)
            return {};
        const auto count = ::read(m_answers, bytes, sizeof bytes);
        if (count <= 0)
            return {};
        m_read.append(bytes, count);
    }
    const QByteArray one = m_read.left(m_read.indexOf('\0'));
    m_read.remove(0, one.size() + 1);
    return QJsonDocument::fromJson(one).object();
}

QJsonObject Chromium::call(const QString &method, const QJsonObject &parameters)
{
    QJsonObject order{{"id", ++m_id}, {"method", method}, {"params", parameters}};
    if (!m_session.isEmpty())
        order["sessionId"] = m_session;
    const QByteArray bytes = QJsonDocument(order).toJson(QJsonDocument::Compact) + '\0';
    if (::write(m_orders, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        return {};
    for (QJsonObject heard = message(); !heard.isEmpty(); heard = message()) {
        if (heard.value("id").toInt() == m_id)
            return heard.value("result").toObject();
        const QString event = heard.value("method").toString();
        if (event == "Runtime.exceptionThrown" || event == "Log.entryAdded")
            m_complaints << QString::fromUtf8(QJsonDocument(heard).toJson(QJsonDocument::Compact));
    }
    return {};
}

void Chromium::open(const QString &url) { call("Page.navigate", {{"url", url}}); }

void Chromium::resize(int width, int height, bool dark)
{
    call("Emulation.setDeviceMetricsOverride",
         {{"width", width}, {"height", height}, {"deviceScaleFactor", 1}, {"mobile", width < 600}});
    const QJsonObject scheme{{"name", "prefers-color-scheme"}, {"value", dark ? "dark" : "light"}};
    call("Emulation.setEmulatedMedia", {{"features", QJsonArray{scheme}}});
}

QJsonValue Chromium::value(const QString &expression)
{
    const auto said =
        call("Runtime.evaluate", {{"expression", expression}, {"awaitPromise", true}, {"returnByValue", true}});
    return said.value("result").toObject().value("value");
}

bool Chromium::becomes(const QString &expression)
{
    return QTest::qWaitFor([&] { return value("Boolean(" + expression + ")").toBool(); }, kPatience);
}

void Chromium::choose(const QString &input, const QStringList &files)
{
    const auto root = call("DOM.getDocument").value("root").toObject().value("nodeId");
    const auto node = call("DOM.querySelector", {{"nodeId", root}, {"selector", input}}).value("nodeId");
    call("DOM.setFileInputFiles", {{"nodeId", node}, {"files", QJsonArray::fromStringList(files)}});
}

void Chromium::drop(const QStringList &files)
{
    const QJsonObject data{
        {"items", QJsonArray{}}, {"files", QJsonArray::fromStringList(files)}, {"dragOperationsMask", 1}};
    for (const char *step : {"dragEnter", "dragOver", "drop"})
        call("Input.dispatchDragEvent", {{"type", step}, {"x", 200}, {"y", 300}, {"data", data}});
}

void Chromium::press(const QString &key, int code)
{
    QJsonObject event{{"type", "keyDown"}, {"key", key}, {"code", key}, {"windowsVirtualKeyCode", code}};
    if (key == "Enter")
        event["text"] = "\r";
    call("Input.dispatchKeyEvent", event);
    event["type"] = "keyUp";
    call("Input.dispatchKeyEvent", event);
}

QStringList Chromium::complaints()
{
    value("0"); // what was on its way is heard before the answer
    return std::exchange(m_complaints, {});
}

} // namespace faces::test
