// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a double click in a file manager hands over: the file in a project's folder, or a model.
#include "tests/ui/window_story.h"

#include "core/base/files.h"
#include "core/data/model.h"
#include "ui/convert.h"
#include "ui/pages/try/model_choice.h"
#include "ui/widgets/notice_line.h"

#include <QProcess>
#include <QSettings>

#include <fstream>

using namespace faces;
using test::WindowStory;

class FromAFileManager : public QObject {
    Q_OBJECT
private slots:
    void theFileInAProjectsFolderOpensTheProject();
    void whatIsNeitherProjectNorModelIsRefusedInASentence_data();
    void whatIsNeitherProjectNorModelIsRefusedInASentence();
    void aModelIsTriedInTheLastProject();
    void aModelIsTriedInTheOpenProject();
    void withoutAProjectAModelWaitsForTheNext();

private:
    struct Ended {
        int code;
        QString told;
    };
    /// The program with settings below `home`, until it has drawn its window.
    static Ended studio(const QString &home, const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FACES_STUDIO_PROGRAM),
                      arguments + QStringList{"--screenshot", home + "/window.png"});
        const bool ended = program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit;
        return {ended ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardError())};
    }
    static QString kept(const QString &home, const char *what)
    {
        return QSettings(home + "/faces-studio/faces-studio.ini", QSettings::IniFormat)
            .value(QLatin1String(what))
            .toString();
    }
    /// A file that is a model's beginning: enough to be chosen.
    static QString modelIn(const WindowStory &story)
    {
        std::ofstream(story.folder / "office é.faces-model", std::ios::binary) << "FACESMDL";
        return story.path("office é.faces-model");
    }
    static QString chosenModel(const WindowStory &story)
    {
        const auto *choice = story.page("Try") ? story.page("Try")->findChild<ui::ModelChoice *>() : nullptr;
        return choice && choice->source() ? ui::toText(choice->source()->file) : QString();
    }
};

void FromAFileManager::theFileInAProjectsFolderOpensTheProject()
{
    const WindowStory story;
    const Ended ended = studio(story.path("home"), {story.path("office.faces/project.sqlite")});
    QVERIFY2(ended.code == 0, qPrintable(ended.told));
    QCOMPARE(kept(story.path("home"), "projects/open"), story.path("office.faces"));
}

void FromAFileManager::whatIsNeitherProjectNorModelIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a letter") << "letter.txt"
                              << "no project and no model";
    QTest::newRow("a model that has gone") << "gone.faces-model"
                                           << "There is no such file";
    QTest::newRow("a project that has gone") << "gone.faces"
                                             << "There is no such folder";
}

void FromAFileManager::whatIsNeitherProjectNorModelIsRefusedInASentence()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const WindowStory story;
    std::ofstream(story.folder / "letter.txt") << "Dear Ann,";
    const Ended ended = studio(story.path("home"), {story.path(qPrintable(name))});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.told.contains(said) && ended.told.contains(name), qPrintable(ended.told));
}

void FromAFileManager::aModelIsTriedInTheLastProject()
{
    const WindowStory story;
    QSettings(story.path("home/faces-studio/faces-studio.ini"), QSettings::IniFormat)
        .setValue(QStringLiteral("projects/open"), story.path("office.faces"));
    const Ended ended = studio(story.path("home"), {modelIn(story)});
    QVERIFY2(ended.code == 0, qPrintable(ended.told));
    QCOMPARE(kept(story.path("home"), "window/page"), QStringLiteral("try"));
}

void FromAFileManager::aModelIsTriedInTheOpenProject()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    story.window->tryModel(modelIn(story));
    QCOMPARE(story.window->currentPage(), QStringLiteral("try"));
    QCOMPARE(chosenModel(story), story.path("office é.faces-model"));
}

void FromAFileManager::withoutAProjectAModelWaitsForTheNext()
{
    WindowStory story;
    QVERIFY(story.start());
    story.window->tryModel(modelIn(story));
    QVERIFY(story.window->notice()->isVisible());
    QVERIFY2(story.window->notice()->text().contains("office é.faces-model"),
             qPrintable(story.window->notice()->text()));
    QVERIFY(story.open("home.faces"));
    QCOMPARE(story.window->currentPage(), QStringLiteral("try"));
    QCOMPARE(chosenModel(story), story.path("office é.faces-model"));
    // Only once: the next project opens where one was in it.
    QVERIFY(story.open("office.faces"));
    story.window->goTo(QStringLiteral("label"));
    QVERIFY(story.open("home.faces"));
    QCOMPARE(story.window->currentPage(), QStringLiteral("label"));
}

QTEST_MAIN(FromAFileManager)
#include "tst_from_a_file_manager.moc"
