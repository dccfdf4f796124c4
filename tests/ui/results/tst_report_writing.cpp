// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/html_page.h"
#include "tests/ui/results/results_story.h"
#include "ui/pages/results/report_writing.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace faces;
using namespace faces::ui;

namespace {

/// A page with a run, a button and a line for what is to be said.
struct ReportStory {
    test::StoryFolder folder;
    Workspace workspace;
    QWidget page;
    NoticeLine *notice = new NoticeLine(&page);
    ReportWriting writing{workspace, *notice, &page};
    QPushButton *button = writing.makeButton(&page);
    RunId run{};

    bool open()
    {
        setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
        test::drawProject(folder / "people.faces", test::kFaces);
        {
            store::Project project = store::Project::open(folder / "people.faces");
            run = test::addRun(project, 3);
        }
        QObject::connect(writing.action(), &QAction::triggered, &page, [this] { writing.start(run); });
        auto *column = new QVBoxLayout(&page);
        column->addWidget(notice);
        column->addWidget(button);
        page.show();
        return test::openIn(workspace, folder / "people.faces");
    }
    QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
};

/// Takes the place of the desktop's browser.
class Reader : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public slots:
    void take(const QUrl &url) { opened.append(url); }
};

} // namespace

class TestReportWriting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void thePageHasTheWindowsColours()
    {
        const QString style = QString::fromUtf8(exchange::kPageStyle);
        const auto dark = style.indexOf(QStringLiteral("prefers-color-scheme: dark"));
        const auto paper = style.indexOf(QStringLiteral("@media print"));
        QVERIFY(dark > 0 && paper > dark);
        for (const bool isDark : {false, true}) {
            const QString part = isDark ? style.mid(dark, paper - dark) : style.left(dark);
            const Tokens &t = tokensOf(isDark);
            for (const auto &[name, colour] : {std::pair("window", t.window),
                                               {"panel", t.panel},
                                               {"tile", t.tile},
                                               {"line", t.line},
                                               {"text", t.text},
                                               {"soft", t.softText},
                                               {"accent", t.accent},
                                               {"right", t.right},
                                               {"wrong", t.wrong},
                                               {"attention", t.attention},
                                               {"attention-ground", t.attentionGround}})
                QVERIFY2(part.contains(QStringLiteral("--%1: %2;").arg(QLatin1String(name), colour.name())), name);
        }
    }

    void theButtonAsksForAFolderAndWritesBoth()
    {
        ReportStory story;
        QVERIFY(story.open());
        QVERIFY(QDir().mkpath(story.path("reports")));
        QSignalSpy written(&story.writing, &ReportWriting::written);
        QTest::mouseClick(story.button, Qt::LeftButton);
        auto *dialog = story.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(story.path("reports"));
        dialog->close();
        QVERIFY(!story.button->isEnabled()); // one at a time
        QTRY_COMPARE(written.size(), 1);
        const QString html = written[0][0].toString(), pdf = written[0][1].toString();
        QCOMPARE(QFileInfo(html).fileName(), QStringLiteral("report-run-1.html"));
        QVERIFY(QFileInfo(html).size() > 10'000 && QFileInfo(pdf).size() > 5'000);
        QTRY_VERIFY(story.button->isEnabled());
        QVERIFY(story.notice->text().contains(QStringLiteral("report-run-1.html")));
        test::waitUntilKept(story.workspace);
    }

    void whatWasWrittenCanBeOpened()
    {
        ReportStory story;
        QVERIFY(story.open());
        Reader reader;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &reader, "take");
        QSignalSpy written(&story.writing, &ReportWriting::written);
        story.writing.writeTo(story.run, story.path("made anew"));
        QTRY_COMPARE(written.size(), 1);
        for (QPushButton *choice : story.notice->findChildren<QPushButton *>())
            if (choice->isVisible() && choice->text().startsWith(QStringLiteral("Open")))
                QTest::mouseClick(choice, Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QVERIFY(reader.opened.contains(QUrl::fromLocalFile(written[0][0].toString())));
    }

    void aFileOfSomebodyElseIsSaidAndStays()
    {
        ReportStory story;
        QVERIFY(story.open());
        QVERIFY(QDir().mkpath(story.path("theirs")));
        QFile mine(story.path("theirs/report-run-1.html"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        QSignalSpy trouble(&story.workspace, &Workspace::trouble);
        story.writing.writeTo(story.run, story.path("theirs"));
        QTRY_COMPARE(trouble.size(), 1);
        QVERIFY(trouble[0][0].toString().contains(QStringLiteral("no report of Faces Studio")));
        QCOMPARE(QFileInfo(mine).size(), 4);
        QTRY_VERIFY(story.button->isEnabled());
    }
};

QTEST_MAIN(TestReportWriting)
#include "tst_report_writing.moc"
