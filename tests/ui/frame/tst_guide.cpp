// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The guide: that it can be read in the window, and that it speaks of this program. FACES_WRITE_KEYS=1 writes its
// chapter of keys anew from the table of actions.
#include "tests/ui/window_story.h"
#include "ui/actions.h"
#include "ui/guide/guide_window.h"
#include "ui/key_overlay.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

using namespace faces;
using namespace faces::ui;

namespace {

struct Place {
    const char *scope, *title;
};
constexpr Place kPlaces[] = {{"window", "Everywhere"},
                             {"photos", "Photos"},
                             {"canvas", "Photos: on the photo"},
                             {"review", "Photos: Look again"},
                             {"label", "Label"},
                             {"opinions", "Label: second opinions"},
                             {"conflicts", "Label: conflicts"},
                             {"dataset", "Dataset"},
                             {"train", "Train"},
                             {"results", "Results"},
                             {"large", "Results: a face large"},
                             {"compared", "Results: two runs"},
                             {"try", "Try"}};

QString keysText(const ActionRow &row)
{
    QStringList keys;
    for (const QString &key : row.keys.split(u' ', Qt::SkipEmptyParts))
        keys.append(QStringLiteral("`%1`").arg(key));
    return keys.join(QStringLiteral(", "));
}

QString keysChapter()
{
    QString text =
        QStringLiteral("# All keys\n\nEvery action, also those without a key, is found by its name with Ctrl+K. "
                       "Keys can be changed in the\nsettings; F1 shows those that hold for you.\n");
    for (const Place &place : kPlaces) {
        text += QStringLiteral("\n## %1\n\n| keys | what they do |\n| --- | --- |\n").arg(QLatin1String(place.title));
        auto rows = actionTable();
        if (QLatin1String(place.scope) == QLatin1String("label"))
            for (const ActionRow &row : attributeRows(standardAttributes()))
                rows.push_back(row);
        for (const ActionRow &row : rows)
            if (row.scope == QLatin1String(place.scope) && !row.keys.isEmpty())
                text += QStringLiteral("| %1 | %2 |\n").arg(keysText(row), row.words);
    }
    return text;
}

QString read(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

class TestGuide : public QObject {
    Q_OBJECT
    QDir m_english{QStringLiteral(FACES_GUIDE "/en")};

private slots:
    void everyLinkAndPictureOfTheGuideIsThere()
    {
        static const QRegularExpression kTarget(QStringLiteral("\\]\\(([^)]+)\\)"));
        int targets = 0;
        for (const QString &file : m_english.entryList({QStringLiteral("*.md")}))
            for (auto found = kTarget.globalMatch(read(m_english.filePath(file))); found.hasNext(); ++targets) {
                const QString target = found.next().captured(1);
                QVERIFY2(m_english.exists(target), qPrintable(file + QStringLiteral(" leads to ") + target));
            }
        QVERIFY(targets > 30);
    }

    void everyChapterIsReachedFromTheFirst()
    {
        const auto chapters = readGuide(QStringLiteral(FACES_GUIDE));
        QCOMPARE(chapters.size(), m_english.entryList({QStringLiteral("*.md")}).size());
        for (const GuideChapter &chapter : chapters)
            QVERIFY2(!chapter.title.isEmpty() && chapter.text.startsWith(QStringLiteral("# ")),
                     qPrintable(chapter.file));
    }

    void theChapterOfKeysIsThatOfTheTable()
    {
        const QString file = m_english.filePath(QStringLiteral("keys.md"));
        if (qEnvironmentVariableIsSet("FACES_WRITE_KEYS")) {
            QFile to(file);
            QVERIFY(to.open(QIODevice::WriteOnly));
            to.write(keysChapter().toUtf8());
        }
        QVERIFY2(read(file) == keysChapter(), "Keys changed: FACES_WRITE_KEYS=1 tst_guide writes the chapter anew.");
        for (const ActionRow &row : actionTable())
            QVERIFY2(std::ranges::any_of(kPlaces, [&](const Place &p) { return row.scope == QLatin1String(p.scope); }),
                     qPrintable(row.id));
    }

    void f1ShowsTheKeysAndF1OnceMoreTheGuideOfThePage()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("dataset"));
        QVERIFY(QTest::qWaitFor([&] { return story.window->settled(); }));
        story.press(Qt::Key_F1);
        auto *keys = story.window->findChild<KeyOverlay *>();
        QVERIFY(keys && keys->isVisible());
        story.press(Qt::Key_F1);
        auto *guide = story.window->findChild<GuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        QVERIFY(keys->isHidden());
        QCOMPARE(guide->chapter(), QStringLiteral("dataset.md"));
        QVERIFY(guide->findChild<GuideText *>()->toPlainText().contains(QStringLiteral("Balance")));
        QVERIFY(QTest::qWaitForWindowActive(guide));
        QTest::keyClick(guide, Qt::Key_Escape);
        QTRY_VERIFY(!story.window->findChild<GuideWindow *>());
    }

    void aSearchLeavesTheChaptersThatHoldTheWordsAndGoesThroughThem()
    {
        GuideWindow guide(QStringLiteral(FACES_GUIDE));
        guide.openAt(QStringLiteral("label"));
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        QTest::keyClick(&guide, Qt::Key_F, Qt::ControlModifier);
        auto *field = guide.findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("McNemar"));
        auto *list = guide.findChild<QListWidget *>();
        int shown = 0;
        for (int row = 0; row < list->count(); ++row)
            shown += list->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(guide.chapter(), QStringLiteral("results.md"));
        QCOMPARE(guide.findChild<GuideText *>()->textCursor().selectedText(), QStringLiteral("McNemar"));
        QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(guide.chapter(), QStringLiteral("label.md"));
    }

    void picturesAreAsWideAsThereIsRoom()
    {
        GuideWindow guide(QStringLiteral(FACES_GUIDE));
        guide.resize(700, 600);
        guide.openAt(QStringLiteral("photos"));
        auto *text = guide.findChild<GuideText *>();
        const auto fits = [text] { return text->document()->size().width() <= text->viewport()->width() + 1; };
        QTRY_VERIFY2(
            fits(),
            qPrintable(
                QStringLiteral("%1 of %2").arg(text->document()->size().width()).arg(text->viewport()->width())));
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
