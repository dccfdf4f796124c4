// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The page of `faces serve` in a real browser, where there is one: photos are chosen, dropped and pasted, and what the
// model says is read off the page.
#include "tests/serve/chromium.h"
#include "tests/serve/serve_story.h"
#include "tests/support/story_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <memory>

using namespace faces;
using namespace faces::test;

class ServePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (Chromium::program().isEmpty())
            QSKIP("Chromium isn't installed: the page was not tried in a browser.");
        const ServedModel served = trainServedModel(m_folder.path());
        m_server = std::make_unique<ServeProgram>(QStringList{path("served é.faces"), "--threads", "1"});
        QVERIFY2(m_server->port() > 0, qPrintable(m_server->said()));
        m_browser = std::make_unique<Chromium>(path("profile"));
        QVERIFY(m_browser->isThere());
        keep("one.png", pictureFile(".png", 4));
        keep("two.jpg", pictureFile(".jpg", 5, 300));
        keep("three.tiff", pictureFile(".tiff", 6));
        keep("text.png", "no picture");
        keep("<img src=x onerror=alert(1)>.png", pictureFile(".png", 7));
    }

    void init()
    {
        if (!m_browser)
            return;
        m_browser->resize(1280, 800, false);
        m_browser->open("about:blank");
        m_browser->open(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->port()));
        QVERIFY(m_browser->becomes("document.readyState === 'complete' && model"));
    }

    void cleanup()
    {
        if (m_browser && !m_mayComplain)
            QCOMPARE(m_browser->complaints(), QStringList());
    }

    void anEmptyPageSaysWhatToDo()
    {
        QVERIFY(sees("#empty"));
        QVERIFY(!sees("#tried"));
        QCOMPARE(textOf("#model"), QString("served é, run 1"));
        m_browser->press("Tab", 9);
        QCOMPARE(m_browser->value("document.activeElement.id").toString(), QString("open"));
    }

    void aPhotoIsJudgedHoweverItComes_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"chosen", "dropped", "pasted"})
            QTest::newRow(way) << way;
    }
    void aPhotoIsJudgedHoweverItComes()
    {
        QFETCH(QString, way);
        if (way == "chosen")
            m_browser->choose("#files", {path("one.png")});
        else if (way == "dropped")
            m_browser->drop({path("one.png")});
        else
            paste("one.png");
        QVERIFY(m_browser->becomes("document.querySelectorAll('.face').length === 1"));
        QVERIFY(m_browser->becomes("document.querySelectorAll('.box').length === 1"));
        const auto said = answer("one.png").value("faces").toArray().at(0).toObject().value("attributes").toObject();
        QStringList words, numbers;
        for (const char *attribute : {"sex", "hair"}) {
            const auto one = said.value(attribute).toObject();
            words << one.value("word").toString();
            numbers << QString::number(100 * one.value("probability").toDouble(), 'f', 0) + " %";
        }
        QCOMPARE(all(".word", "firstChild.textContent"), words);
        QCOMPARE(all(".number", "textContent"), numbers);
        QVERIFY(textOf("#said").contains(words.first()));
        // The face is shown as it was cut: not a blank square.
        QVERIFY(m_browser
                    ->value("new Set(document.querySelector('.face canvas').getContext('2d')"
                            ".getImageData(0, 0, 176, 176).data).size")
                    .toInt() > 20);
    }

    void whatCannotBeReadIsSaidInItsPlace()
    {
        m_mayComplain = true; // the browser logs every refusal
        m_browser->choose("#files", {path("text.png")});
        QVERIFY(m_browser->becomes("!document.getElementById('error').hidden"));
        QVERIFY(textOf("#error").contains("no picture that can be read"));
        m_browser->choose("#files", {path("two.jpg")});
        QVERIFY(m_browser->becomes("document.querySelectorAll('.face').length > 0"));
        QVERIFY(!sees("#error"));
        m_browser->complaints();
        m_mayComplain = false;
    }

    void severalAreJudgedOneAfterAnother()
    {
        m_browser->choose("#files", {path("one.png"), path("three.tiff"), path("two.jpg")});
        QVERIFY(m_browser->becomes("tried.length === 3 && tried.every((one) => one.state === 'done')"));
        QCOMPARE(textOf("#place"), QString("1 of 3"));
        click("#next");
        QCOMPARE(textOf("#name"), QString("three.tiff"));
        QVERIFY(m_browser->becomes("!document.getElementById('unshown').hidden")); // but it is judged
        QVERIFY(m_browser->value("document.querySelectorAll('.face').length").toInt() > 0);
        click("#next");
        QVERIFY(m_browser->value("document.getElementById('next').disabled").toBool());
        QVERIFY(m_browser->becomes("document.querySelectorAll('.box').length > 0"));
        QVERIFY(!sees("#unshown"));
    }

    void theKeyboardLeadsFromABoxToItsAnswers()
    {
        m_browser->choose("#files", {path("one.png")});
        QVERIFY(m_browser->becomes("document.querySelector('.box')"));
        m_browser->value("document.getElementById('whole').focus()");
        m_browser->press("Tab", 9);
        QCOMPARE(m_browser->value("document.activeElement.className").toString(), QString("box on"));
        m_browser->press("Enter", 13);
        QCOMPARE(m_browser->value("document.activeElement.className").toString(), QString("face on"));
    }

    void theWholePictureIsJudgedWhereThatIsWanted()
    {
        m_browser->choose("#files", {path("two.jpg")});
        QVERIFY(m_browser->becomes("document.querySelector('.box')"));
        click("#whole");
        QVERIFY(m_browser->becomes("tried[0].state === 'done' && tried[0].whole"));
        QCOMPARE(m_browser->value("tried[0].faces[0].box.join()").toString(), QString("0,0,300,300"));
    }

    void aNameIsOnlyAName()
    {
        const QString name = "<img src=x onerror=alert(1)>.png";
        m_browser->choose("#files", {path(qPrintable(name))});
        QVERIFY(m_browser->becomes("document.querySelector('.box')"));
        QCOMPARE(textOf("#name"), name);
        QCOMPARE(m_browser->value("document.images.length").toInt(), 1);
    }

    void itFitsSmallWindowsAndIsReadable_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("dark");
        QTest::newRow("telephone") << 360 << false;
        QTest::newRow("telephone at night") << 360 << true;
        QTest::newRow("window at night") << 1280 << true;
    }
    void itFitsSmallWindowsAndIsReadable()
    {
        QFETCH(int, width);
        QFETCH(bool, dark);
        m_browser->resize(width, 740, dark);
        const QString scrolled = "document.documentElement.scrollWidth";
        QCOMPARE(m_browser->value(scrolled).toInt(), width);
        m_browser->choose("#files", {path("one.png"), path("two.jpg")});
        QVERIFY(m_browser->becomes("document.querySelector('.box')"));
        QCOMPARE(m_browser->value(scrolled).toInt(), width);
        // WCAG's contrast of the tokens that carry text.
        const auto worst = m_browser
                               ->value(R"js((() => {
            const style = getComputedStyle(document.documentElement);
            const light = (token) => {
                const hex = style.getPropertyValue(token).trim();
                const part = (at) => { const c = parseInt(hex.slice(at, at + 2), 16) / 255;
                                       return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
                return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
            };
            const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
            return Math.min(...[["--text", "--tile"], ["--soft", "--tile"], ["--soft", "--panel"], ["--soft", "--window"],
                                ["--wrong", "--wrong-ground"], ["--attention", "--attention-ground"],
                                ["--on-accent", "--accent"]].map(([a, b]) => contrast(a, b)));
        })())js")
                               .toDouble();
        QVERIFY2(worst >= 4.5, qPrintable(QString::number(worst)));
    }

    void aServerThatIsGoneIsNamed()
    {
        m_mayComplain = true;
        QCOMPARE(m_server->end(SIGTERM), 0);
        m_browser->choose("#files", {path("one.png")});
        QVERIFY(m_browser->becomes("!document.getElementById('error').hidden"));
        QVERIFY(textOf("#error").contains("faces serve"));
    }

private:
    QString path(const char *name) const { return QString::fromStdString(toText(m_folder / name)); }
    void keep(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString textOf(const char *selector)
    {
        return m_browser->value(QStringLiteral("document.querySelector('%1').textContent").arg(selector)).toString();
    }
    bool sees(const char *selector)
    {
        return m_browser->value(QStringLiteral("document.querySelector('%1').offsetParent !== null").arg(selector))
            .toBool();
    }
    QStringList all(const char *selector, const char *what)
    {
        const QString text = QStringLiteral("[...document.querySelectorAll('%1')].map((e) => e.%2).join('|')");
        return m_browser->value(text.arg(selector, what)).toString().split('|');
    }
    void click(const char *selector)
    {
        m_browser->value(QStringLiteral("document.querySelector('%1').click()").arg(selector));
    }
    void paste(const char *name)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_browser->value(QStringLiteral("(() => { const data = new DataTransfer(); data.items.add(new File("
                                        "[Uint8Array.from(atob('%1'), (c) => c.charCodeAt(0))], 'image.png', "
                                        "{type: 'image/png'})); document.dispatchEvent(new ClipboardEvent('paste', "
                                        "{clipboardData: data})); })()")
                             .arg(QString::fromLatin1(file.readAll().toBase64())));
    }
    /// What the program says of a kept picture, asked without the page.
    QJsonObject answer(const char *name)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Reply reply = ask(m_server->port(), post(m_server->port(), "/predict", file.readAll()));
        return QJsonDocument::fromJson(reply.body).object();
    }

    StoryFolder m_folder;
    std::unique_ptr<ServeProgram> m_server;
    std::unique_ptr<Chromium> m_browser;
    bool m_mayComplain = false;
};

QTEST_GUILESS_MAIN(ServePageTest)
#include "tst_serve_page.moc"
