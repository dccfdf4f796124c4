// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a run came to is written down for others, and nothing of theirs is lost.
#include "core/base/files.h"
#include "core/tasks/report.h"
#include "tests/core/store/own_mounts.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <fmt/format.h>

#include <QTest>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

bool ownMounts = false;

std::string wholeText(const fs::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

bool isIn(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

tasks::WrittenReport write(const Project &project, const fs::path &folder, const std::stop_token &stop = {})
{
    NoProgress quiet;
    return tasks::writeReport(project, tasks::findRun(project, "last"), {folder}, stop, quiet);
}

/// Stops as soon as it hears of a stage.
class StopAt final : public ProgressSink {
public:
    explicit StopAt(std::string stage) : m_stage(std::move(stage)) {}
    void progress(const Progress &progress) override
    {
        if (progress.stage == m_stage)
            m_stop.request_stop();
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::string m_stage;
    std::stop_source m_stop;
};

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Project project = Project::create(m_place);
        addPeople(project, 1, 60);
        trainShortly(project, shortTraining(2));
    }

    void aSecondReportTakesTheFirstOnesPlace()
    {
        const Project project = Project::open(m_place, store::OpenMode::ReadOnly);
        const fs::path folder = m_folder / "new" / "reports ż";
        const tasks::WrittenReport first = write(project, folder);
        QVERIFY(first.replaced.empty());
        QCOMPARE(first.html, folder / "report-run-1.html");
        QVERIFY(first.pdf && fs::file_size(*first.pdf) > 10'000);
        QVERIFY(fs::file_size(first.html) > 50'000);
        QCOMPARE(write(project, folder).replaced.size(), std::size_t(2));
        QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
    }

    void figuresAreThoseOfTheRun()
    {
        const Project project = Project::open(m_place, store::OpenMode::ReadOnly);
        const Run run = tasks::findRun(project, "last");
        NoProgress quiet;
        const exchange::Report report = tasks::reportOf(project, run, 1, {}, quiet);
        QVERIFY(report.sameData);
        const auto same = [](const std::optional<Scores> &a, const std::optional<Scores> &b) {
            bool equal = a && b && a->faces == b->faces && a->microInterval == b->microInterval &&
                         a->macroInterval == b->macroInterval && a->labels.size() == b->labels.size();
            for (std::size_t i = 0; equal && i < a->labels.size(); ++i)
                equal = a->labels[i].counts == b->labels[i].counts &&
                        a->labels[i].f1Interval == b->labels[i].f1Interval &&
                        a->labels[i].threshold == b->labels[i].threshold;
            return equal;
        };
        QVERIFY(same(report.test, run.test));
        QVERIFY(same(report.validation, run.validation));
        QCOMPARE(report.faces[1], run.sizes.validation);
        QCOMPARE(report.faces[0] + report.faces[1] + report.faces[2], 60);
        QCOMPARE(report.run.history.size(), std::size_t(2));
        for (std::size_t a = 0; a < 2; ++a) {
            const Counts &counts = report.test->labels[a].counts;
            const exchange::ReportAttribute &one = report.attributes[a];
            QCOMPARE(one.wrongCount, counts.falsePositives + counts.falseNegatives);
            QCOMPARE(one.rightCount, counts.truePositives + counts.trueNegatives);
            QCOMPARE(static_cast<int>(one.right.size()), std::min(one.rightCount, 7));
            for (const exchange::ReportFace &face : one.right)
                QVERIFY(face.saidYes == (face.truth == LabelValue::Yes) && !face.jpeg.empty() && face.number > 0);
            for (const exchange::ReportFace &face : one.wrong)
                QVERIFY(face.saidYes != (face.truth == LabelValue::Yes));
        }
        // The same numbers stand on the page.
        const std::string page = wholeText(write(project, m_folder / "figures").html);
        QVERIFY(isIn(page, fmt::format("{:.3f}<small>95 %: {:.3f} to {:.3f}", *run.test->pooled().f1(),
                                       run.test->microInterval->low, run.test->microInterval->high)));
    }

    void noLookAtTheTestFacesIsCounted()
    {
        Project project = Project::open(m_place);
        const int before = tasks::findRun(project, "last").testLooks;
        const auto version = project.version();
        write(project, m_folder / "looks");
        QCOMPARE(tasks::findRun(project, "last").testLooks, before);
        QCOMPARE(project.version(), version);
    }

    void labelsThatChangedSinceAreSaidAndCounted()
    {
        Project project = Project::open(m_place);
        const Run run = tasks::findRun(project, "last");
        const FaceId judged = project.predictions(run.id, Part::Test).front().face;
        project.setLabels(std::vector<Project::LabelOrder>{{judged, "hair", LabelValue::Unknown}});
        NoProgress quiet;
        const exchange::Report report = tasks::reportOf(project, run, 1, {}, quiet);
        project.undo();
        QVERIFY(!report.sameData);
        QCOMPARE(report.test->labels[1].counts.known(), run.test->labels[1].counts.known() - 1);
        QCOMPARE(report.attributes[1].balance[2].unknown, 1);
    }

    void whatSomebodyElseWroteStays()
    {
        const Project project = Project::open(m_place, store::OpenMode::ReadOnly);
        const fs::path folder = m_folder / "theirs";
        for (const char *name : {"report-run-1.html", "report-run-1.pdf"}) {
            fs::create_directories(folder);
            writeFileSafely(folder / name, std::string("my own words"));
            QCOMPARE(troubleOf([&] { write(project, folder); }), std::optional(ErrorKind::Usage));
            QCOMPARE(wholeText(folder / name), std::string("my own words"));
            QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
            fs::remove_all(folder);
        }
        writeFileSafely(m_folder / "a file", std::string("no folder"));
        QVERIFY(troubleOf([&] { write(project, m_folder / "a file"); }).has_value());
        QCOMPARE(wholeText(m_folder / "a file"), std::string("no folder"));
    }

    void aStopLeavesNothing()
    {
        const Project project = Project::open(m_place, store::OpenMode::ReadOnly);
        for (const char *stage : {"Gathering the report", "Reading faces", "Drawing the report"}) {
            StopAt stop(stage);
            const fs::path folder = m_folder / "stopped";
            QCOMPARE(troubleOf([&] {
                         tasks::writeReport(project, tasks::findRun(project, "last"), {folder}, stop.token(), stop);
                     }),
                     std::optional(ErrorKind::Cancelled));
            QVERIFY2(!fs::exists(folder), stage);
        }
    }

    void aFullDiskIsSaidAndLeavesNoHalf()
    {
        if (!ownMounts)
            QSKIP("The kernel does not let this user mount a disk of the test's own.");
        const Project project = Project::open(m_place, store::OpenMode::ReadOnly);
        const tasks::WrittenReport whole = write(project, m_folder / "elsewhere");
        const auto pageKb = static_cast<int>(fs::file_size(whole.html) / 1024);
        QVERIFY(fs::file_size(*whole.pdf) > 48 * 1024);
        for (const int kilobytes : {pageKb / 2, pageKb + 24}) { // not even the page; the page, but no PDF
            const SmallDisk disk(m_folder / "disk", kilobytes);
            QCOMPARE(troubleOf([&] { write(project, m_folder / "disk" / "reports"); }), std::optional(ErrorKind::Disk));
            QVERIFY2(fs::is_empty(m_folder / "disk"), std::to_string(kilobytes).c_str());
        }
    }

    void aRunWithoutANetworkIsReportedToo()
    {
        Project project = Project::open(m_place);
        Run failed = tasks::findRun(project, "last");
        failed.state = RunState::Failed;
        failed.trouble = "It broke in " + toText(project.folder()) + "/runs.";
        failed.bestEpoch = 0;
        failed.validation.reset();
        failed.test.reset();
        failed.thresholds.clear();
        failed.thresholdSources.clear();
        failed.id = project.addRun(failed);
        NoProgress quiet;
        const auto written = tasks::writeReport(project, *project.run(failed.id), {m_folder / "failed"}, {}, quiet);
        const std::string page = wholeText(written.html);
        project.removeRun(failed.id);
        QVERIFY(isIn(page, "This run is failed."));
        QVERIFY(isIn(page, "there are no scores"));
        QVERIFY2(!isIn(page, toText(m_folder.path())), "where things lie here is nobody else's business");
    }

private:
    StoryFolder m_folder;
    fs::path m_place = m_folder / "A <b> ż.faces";
};

int main(int argc, char **argv)
{
    ownMounts = enterOwnMounts();
    ReportTest stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_report.moc"
