// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The real faces-studio is driven by key events (typist/typist.cpp types them inside the process) and killed with
// SIGKILL at random moments, now and then while it is still opening. Whatever it had acknowledged must be in the
// project, and the next start must open where it was. Few kills in the ordinary run; FACES_KILLS=300 (or --kills 300)
// is the long mode. The last lines are a table.
#include "core/base/random.h"
#include "core/store/project.h"
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <cstdio>
#include <string_view>

using namespace faces;

namespace {

constexpr int kFaces = 24, kUsualKills = 10;
int g_kills = kUsualKills;

/// All faces as the list's words say them to a screen reader.
QString stateOf(const store::Project &project)
{
    QStringList all;
    const auto attributes = project.attributes(true);
    for (const Face &face : project.faces({.rejected = true, .photo = {}})) {
        QStringList words{QStringLiteral("Face %1").arg(face.number)};
        for (std::size_t a = 0; a < attributes.size(); ++a)
            words.append(QString::fromStdString(face.labels[a] == LabelValue::Unknown ? attributes[a].name + " unknown"
                                                : face.labels[a] == LabelValue::Yes   ? attributes[a].yesWord
                                                                                      : attributes[a].noWord));
        all.append(words.join(QStringLiteral(", ")));
    }
    return all.join(QLatin1Char('|'));
}

int labelsBetween(const QString &before, const QString &after)
{
    const auto wordsOf = [](const QString &state) { return QString(state).replace(u'|', u',').split(u','); };
    const QStringList old = wordsOf(before), now = wordsOf(after);
    int changed = 0;
    for (qsizetype i = 0; i < qMin(old.size(), now.size()); ++i)
        changed += old[i] != now[i] ? 1 : 0;
    return changed;
}

/// What one life of the program said.
struct Life {
    bool opened = false;
    QString face, notice; ///< at the start
    QMap<int, QString> shown;
    QSet<QString> facesSeen;
    int kept = 0;

    void hear(const QString &line)
    {
        const QStringList parts = line.split(QLatin1Char('\t'));
        if (parts[0] == QLatin1String("opened")) {
            opened = true;
            face = parts.value(1).section(QLatin1Char(','), 0, 0);
            notice = parts.value(2);
        } else if (parts[0] == QLatin1String("shown")) {
            facesSeen.insert(parts.value(2));
            shown.insert(parts.value(1).toInt(), parts.value(3));
        } else if (parts[0] == QLatin1String("kept")) {
            kept = parts.value(1).toInt();
        }
    }
    int acknowledgedLabels() const
    {
        int labels = 0;
        for (int key = 1; key <= kept; ++key)
            labels += labelsBetween(shown.value(key - 1), shown.value(key));
        return labels;
    }
    /// What may be in the project after it was killed.
    QStringList possible() const
    {
        QStringList states;
        for (auto state = shown.lowerBound(kept); state != shown.end(); ++state)
            states.append(state.value());
        return states;
    }
};

/// Changes of labels ever written, undo and redo among them: what comes later is written later, so that nothing which
/// was acknowledged is missing where there are as many as were acknowledged.
int changesIn(const store::Project &project)
{
    int changes = 0;
    for (const Face &face : project.faces({.rejected = true, .photo = {}}))
        changes += static_cast<int>(project.labelHistory(face.id).size());
    return changes;
}

} // namespace

class TestKillWindow : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    Random m_random{11};

    std::filesystem::path project() const { return *m_story / "office.faces"; }

    std::unique_ptr<QProcess> start(int life) const
    {
        auto process = std::make_unique<QProcess>();
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        surroundings.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(FACES_TYPIST_PLUGINS));
        surroundings.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typist:%1").arg(life + 1));
        surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), QString::fromStdString((*m_story / "config").string()));
        process->setProcessEnvironment(surroundings);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Only the first start is told what to open: the others come back by themselves.
        const QStringList arguments{QString::fromStdString(project().string()), QStringLiteral("--page"),
                                    QStringLiteral("label")};
        process->start(QStringLiteral(FACES_STUDIO_PROGRAM), life == 0 ? arguments : QStringList());
        return process;
    }

    /// Listens until the program has acknowledged something (or not even that long) and for a random while more.
    Life liveAndDie(int number, bool politely = false)
    {
        Life life;
        const auto process = start(number);
        const bool early = number % 8 == 5;
        QElapsedTimer clock;
        clock.start();
        int end = early ? static_cast<int>(m_random.below(400)) : -1;
        const auto hear = [&] {
            while (process->canReadLine())
                life.hear(QString::fromUtf8(process->readLine()).chopped(1));
        };
        while (process->state() != QProcess::NotRunning && (end < 0 || clock.elapsed() < end)) {
            process->waitForReadyRead(end < 0 ? 100 : qMax(1, end - static_cast<int>(clock.elapsed())));
            hear();
            if (end < 0 && life.kept > 0)
                end = static_cast<int>(clock.elapsed() + static_cast<qint64>(m_random.below(400)));
            if (clock.elapsed() > 60'000)
                break;
        }
        politely ? process->terminate() : process->kill();
        process->waitForFinished();
        if (politely && (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0))
            qWarning("It was asked to end, and crashed or failed.");
        hear(); // what it said before it died counts too
        return life;
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        test::makeProject(project(), kFaces);
    }
    void cleanup() { m_story.reset(); }

    void whoIsAskedToEndSaysGoodbye()
    {
        const Life first = liveAndDie(0, true);
        QVERIFY(first.kept > 0);
        QVERIFY(first.possible().contains(stateOf(store::Project::open(project()))));
        const Life next = liveAndDie(1, true);
        QVERIFY(next.opened);
        QVERIFY2(!next.notice.contains(QStringLiteral("without being closed")), qPrintable(next.notice));
    }

    void noAcknowledgedLabelIsLostHoweverOftenTheProgramIsKilled()
    {
        int acknowledged = 0, lost = 0, opened = 0, tries = 0;
        int changes = changesIn(store::Project::open(project()));
        QString before = stateOf(store::Project::open(project()));
        QSet<QString> lastFaces;
        QElapsedTimer clock;
        clock.start();
        for (int number = 0; number < g_kills; ++number) {
            const Life life = liveAndDie(number);
            if (number % 8 != 5) {
                ++tries;
                opened += life.opened ? 1 : 0;
                QVERIFY2(life.kept > 0, "The program did not get as far as keeping a label.");
            }
            const store::Project project = store::Project::open(this->project());
            QVERIFY2(!project.readOnly(), project.readOnlyReason().c_str());
            for (const store::Finding &finding : store::Project(store::Project::open(this->project())).check(false))
                QFAIL(finding.what.c_str());
            const QString now = stateOf(project);
            if (life.opened) {
                QCOMPARE(life.shown.value(0), before); // it shows what was kept
                QCOMPARE(life.notice.contains(QStringLiteral("without being closed")), number > 0);
                if (!lastFaces.isEmpty())
                    QVERIFY2(lastFaces.contains(life.face), qPrintable(life.face));
                lastFaces = life.facesSeen;
            }
            acknowledged += life.acknowledgedLabels();
            const QStringList possible = life.opened ? life.possible() : QStringList{before};
            const int changesNow = changesIn(project);
            const bool whole = changesNow - changes >= life.acknowledgedLabels();
            changes = changesNow;
            // A label may be on the disk before the program could say that its key was typed.
            if (!whole || (!life.opened && !possible.contains(now))) {
                ++lost;
                qWarning("life %d: kept key %d was\n%s\nin the project is\n%s", number, life.kept,
                         qPrintable(life.shown.value(life.kept)), qPrintable(now));
            }
            before = now;
        }
        std::printf("kills %d | acknowledged labels %d | lost states %d | opened %d of %d | seconds %.1f\n", g_kills,
                    acknowledged, lost, opened, tries, static_cast<double>(clock.elapsed()) / 1000);
        std::fflush(stdout);
        QCOMPARE(lost, 0);
        QCOMPARE(opened, tries);
        QVERIFY(acknowledged > g_kills);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("FACES_KILLS"))
        g_kills = qEnvironmentVariableIntValue("FACES_KILLS");
    QStringList arguments = QCoreApplication::arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--kills")); at > 0) {
        g_kills = arguments.value(at + 1).toInt();
        arguments.remove(at, qMin<qsizetype>(2, arguments.size() - at));
    }
    if (g_kills > 50) // the long mode takes longer than Qt Test lets a function run
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    TestKillWindow stories;
    return QTest::qExec(&stories, arguments);
}
#include "tst_kill_window.moc"
