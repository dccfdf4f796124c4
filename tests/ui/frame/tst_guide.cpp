// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The guide: that it can be read in the window, and that it speaks of this program. FACES_WRITE_KEYS=1 writes its
// chapter of keys anew from the table of actions.
#include "tests/ui/window_story.h"
#include "ui/actions.h"
#include "ui/core_words/first_attributes.h"
#include "ui/guide/guide_window.h"
#include "ui/key_overlay.h"
#include "ui/language.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

using namespace faces;
using namespace faces::ui;

namespace {

struct Place {
    const char *scope, *english, *polish;
};
constexpr Place kPlaces[] = {{"window", "Everywhere", "Wszędzie"},
                             {"photos", "Photos", "Zdjęcia"},
                             {"canvas", "Photos: on the photo", "Zdjęcia: na zdjęciu"},
                             {"review", "Photos: Look again", "Zdjęcia: przegląd"},
                             {"label", "Label", "Etykiety"},
                             {"opinions", "Label: second opinions", "Etykiety: drugie opinie"},
                             {"conflicts", "Label: conflicts", "Etykiety: konflikty"},
                             {"dataset", "Dataset", "Dane"},
                             {"train", "Train", "Uczenie"},
                             {"results", "Results", "Wyniki"},
                             {"large", "Results: a face large", "Wyniki: twarz w powiększeniu"},
                             {"compared", "Results: two runs", "Wyniki: dwa przebiegi"},
                             {"try", "Try", "Wypróbuj"}};

QString keysText(const ActionRow &row)
{
    QStringList keys;
    for (const QString &key : row.keys.split(u' ', Qt::SkipEmptyParts))
        keys.append(QStringLiteral("`%1`").arg(key));
    return keys.join(QStringLiteral(", "));
}

/// In the language that is spoken; rows: those of the table, in English.
QString keysChapter(const std::vector<ActionRow> &table, bool polish)
{
    QString text =
        polish ? QStringLiteral("# Wszystkie skróty\n\nKażde polecenie, także bez skrótu, można znaleźć po nazwie: "
                                "Ctrl+K. Skróty można zmienić w\nustawieniach; F1 pokazuje te, które obowiązują.\n")
               : QStringLiteral("# All keys\n\nEvery action, also those without a key, is found by its name with "
                                "Ctrl+K. Keys can be changed in the\nsettings; F1 shows those that hold for you.\n");
    for (const Place &place : kPlaces) {
        if (std::ranges::none_of(table, [&](const ActionRow &row) {
                return row.scope == QLatin1String(place.scope) && !row.keys.isEmpty();
            }))
            continue; // Train has no keys of its own
        text += QStringLiteral("\n## %1\n\n| %2 |\n| --- | --- |\n")
                    .arg(QString::fromUtf8(polish ? place.polish : place.english),
                         polish ? QStringLiteral("skrót | co robi") : QStringLiteral("keys | what they do"));
        const auto add = [&](const ActionRow &row, const QString &words) {
            if (row.scope == QLatin1String(place.scope) && !row.keys.isEmpty())
                text += QStringLiteral("| %1 | %2 |\n").arg(keysText(row), words);
        };
        for (const ActionRow &row : table)
            add(row, QCoreApplication::translate("Actions", row.words.toUtf8().constData()));
        if (QLatin1String(place.scope) == QLatin1String("label"))
            for (const ActionRow &row : attributeRows(firstAttributes()))
                add(row, row.words);
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
    QDir m_english{QStringLiteral(FACES_GUIDE "/en")}, m_polish{QStringLiteral(FACES_GUIDE "/pl")};

private slots:
    void everyLinkAndPictureOfTheGuideIsThere()
    {
        static const QRegularExpression kTarget(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (const QDir &folder : {m_english, m_polish}) {
            int targets = 0;
            for (const QString &file : folder.entryList({QStringLiteral("*.md")}))
                for (auto found = kTarget.globalMatch(read(folder.filePath(file))); found.hasNext(); ++targets) {
                    const QString target = found.next().captured(1);
                    QVERIFY2(folder.exists(target), qPrintable(file + QStringLiteral(" leads to ") + target));
                }
            QVERIFY(targets > 30);
        }
    }

    void thePolishGuideHasTheSameChapters()
    {
        const QStringList chapters = m_english.entryList({QStringLiteral("*.md")});
        QCOMPARE(m_polish.entryList({QStringLiteral("*.md")}), chapters);
        for (const QString &file : chapters) // and the same parts of them
            QCOMPARE(read(m_polish.filePath(file)).count(QStringLiteral("\n## ")),
                     read(m_english.filePath(file)).count(QStringLiteral("\n## ")));
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
        const auto table = actionTable(); // made in English
        for (const bool polish : {false, true}) {
            speak(polish ? QStringLiteral("pl") : QString());
            const QString chapter = keysChapter(table, polish);
            const QString file = (polish ? m_polish : m_english).filePath(QStringLiteral("keys.md"));
            if (qEnvironmentVariableIsSet("FACES_WRITE_KEYS")) {
                QFile to(file);
                QVERIFY(to.open(QIODevice::WriteOnly));
                to.write(chapter.toUtf8());
            }
            speak(QStringLiteral("en"));
            QVERIFY2(read(file) == chapter, "Keys changed: FACES_WRITE_KEYS=1 tst_guide writes the chapter anew.");
        }
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
        const auto fits = [text] { return text->document()->size().width() - text->document()->documentMargin() <= text->viewport()->width(); };
        QTRY_VERIFY2(
            fits(),
            qPrintable(
                QStringLiteral("%1 of %2").arg(text->document()->size().width()).arg(text->viewport()->width())));
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
