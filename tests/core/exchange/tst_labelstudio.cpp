// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "core/exchange/labelstudio.h"
#include "core/exchange/labelstudio_task.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

#include <cmath>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

std::string choice(const std::string &block, const std::string &value, const std::string &more = "")
{
    return R"({"id":"zLSY-XLk64","type":"choices","from_name":")" + block + R"(","to_name":"img","origin":"manual",)" +
           more + R"("value":{"choices":[")" + value + R"("]}})";
}

std::string annotation(const std::string &by, const std::string &results)
{
    return R"({"id":7,"completed_by":)" + by +
           R"(,"was_cancelled":false,"ground_truth":false,)"
           R"("created_at":"2024-05-02T09:12:33.1Z","lead_time":4.2,)"
           R"("result":[)" +
           results + "]}";
}

std::string task(const std::string &image, const std::string &annotations, const std::string &predictions = "")
{
    return R"({"id":1,"data":{"image":")" + image + R"("},"annotations":[)" + annotations + R"(],"predictions":[)" +
           predictions + R"(],"meta":{},"drafts":[],"total_annotations":1})";
}

std::string list(const std::vector<std::string> &tasks)
{
    std::string text;
    for (const std::string &each : tasks)
        text += (text.empty() ? "[" : ",\n") + each;
    return text + "]";
}

} // namespace

class TestLabelStudio : public QObject {
    Q_OBJECT
private slots:
    void anExportOfLabelStudioIsRead()
    {
        const StoryFolder folder;
        put(folder, "project-3-at-2024-05-02-09-13.json",
            list({task("/data/upload/3/0a1b2c3d-Anna_1.jpg",
                       annotation("1", choice("glasses", "yes") + "," + choice("hat", "no"))),
                  task("/data/local-files/?d=faces/img/Ben%202.png", annotation("1", choice("sex", "Male"))),
                  task("https://example.org/a/b/cid.jpg?token=1", ""),
                  task("s3://bucket/dora.jpg", "",
                       R"({"model_version":"v2","score":0.93,"result":[)" + choice("glasses", "no") + "," +
                           choice("hat", "yes", R"("score":0.6,)") + "]}")}));
        putPictures(folder, {"upload/Anna_1.jpg", "img/Ben 2.png", "images/cid.jpg", "deep/er/dora.jpg"});
        QCOMPARE(detectFormat(folder.path()), Format::LabelStudio);
        const ImportedSet set = readSet(folder.path(), std::nullopt, five());
        QVERIFY2(set.skipped.empty(), set.skipped.empty() ? "" : set.skipped[0].reason.c_str());
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, U, U, U})); // a block without a result is unknown
        QCOMPARE(valuesOf(set, "hat"), (Values{N, U, U, U}));
        QCOMPARE(valuesOf(set, "sex"), (Values{U, N, U, U}));
        QVERIFY(set.faces[0].suggested.empty() && set.faces[0].opinions.empty());
        const std::vector<float> &suggested = set.faces[3].suggested;
        QCOMPARE(suggested.size(), 3u);
        for (std::size_t a = 0; a < 3; ++a) {
            const AttributeId &id = set.attributes[a].id;
            if (id == "glasses")
                QCOMPARE(suggested[a], static_cast<float>(1 - 0.93));
            else if (id == "hat")
                QCOMPARE(suggested[a], 0.6f); // a result's own score goes before the prediction's
            else
                QVERIFY(std::isnan(suggested[a]));
        }
        QCOMPARE(set.suggestionSource, std::string("labelstudio"));
    }

    void annotatorsWhoDisagreeLeaveTheLabelUnknown()
    {
        const StoryFolder folder;
        put(folder, "tasks.json",
            list({task("a.jpg", annotation("1", choice("hat", "yes") + "," + choice("glasses", "yes")) + "," +
                                    annotation(R"({"id":2,"email":"ben@example.org"})",
                                               choice("hat", "no") + "," + choice("glasses", "yes"))),
                  task("b.jpg", annotation("1", choice("hat", "yes")) + "," + annotation("2", ""))}));
        putPictures(folder, {"a.jpg", "b.jpg"});
        const ImportedSet set = readLabelStudio(folder.path(), five());
        QCOMPARE(valuesOf(set, "hat"), (Values{U, Y}));
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, U}));
        QVERIFY2(mentions(set.remarks, "1 label of 1 face stays unknown, because the annotators disagree"),
                 told(set.remarks).c_str());
        QCOMPARE(set.faces[0].opinions.size(), 2u);
        QVERIFY(set.faces[0].opinions.contains("annotator 1") && set.faces[0].opinions.contains("ben@example.org"));
    }

    void whatIsMarkedAsTruthCountsAlone()
    {
        const StoryFolder folder;
        std::string truth = annotation("2", choice("hat", "no"));
        truth.replace(truth.find(R"("ground_truth":false)"), 20, R"("ground_truth":true)");
        put(folder, "tasks.json", list({task("c.jpg", annotation("1", choice("hat", "yes")) + "," + truth)}));
        putPictures(folder, {"c.jpg"});
        const ImportedSet set = readLabelStudio(folder.path(), five());
        QCOMPARE(valuesOf(set, "hat"), Values{N});
        QVERIFY(set.remarks.empty());
    }

    void aCancelledTaskIsARejectedFace()
    {
        const StoryFolder folder;
        std::string cancelled = annotation("1", choice("hat", "yes"));
        cancelled.replace(cancelled.find(R"("was_cancelled":false)"), 21, R"("was_cancelled":true)");
        put(folder, "tasks.json",
            list({task("a.jpg", cancelled), task("b.jpg", cancelled + "," + annotation("2", choice("hat", "no"))),
                  task("c.jpg", "")}));
        putPictures(folder, {"a.jpg", "b.jpg", "c.jpg"});
        const ImportedSet set = readLabelStudio(folder.path(), five());
        QCOMPARE(valuesOf(set, "hat"), (Values{U, N, U}));
        QCOMPARE(set.faces[0].rejectReason, std::string("skipped in Label Studio"));
        QVERIFY(set.faces[1].rejectReason.empty() && set.faces[2].rejectReason.empty());
        QVERIFY(mentions(set.remarks, "1 task was skipped"));
    }

    void theShortFormIsReadAndItsAnnotatorsJoined()
    {
        const StoryFolder folder;
        put(folder, "min.json",
            R"([{"image":"/data/upload/1/0a1b2c3d-a.jpg","id":5,"glasses":"yes","hat":{"choices":["yes","no"]},)"
            R"("annotator":1,"annotation_id":9,"created_at":"2024-05-02T09:12:33Z","updated_at":"x","lead_time":4.2},)"
            R"({"image":"/data/upload/1/0a1b2c3d-a.jpg","id":5,"glasses":"no","annotator":2,"annotation_id":10},)"
            R"({"image":"/data/upload/1/0a1b2c3d-b.jpg","id":6,"glasses":"no","annotator":1,"annotation_id":11}])");
        putPictures(folder, {"a.jpg", "b.jpg"});
        QCOMPARE(detectFormat(folder / "min.json"), Format::LabelStudio);
        const ImportedSet set = readLabelStudio(folder / "min.json", five());
        QCOMPARE(set.attributes.size(), 1u);
        QCOMPARE(valuesOf(set, "glasses"), (Values{U, N}));
        QCOMPARE(set.faces[0].opinions.at("annotator 2"), Values{N});
        QVERIFY(mentions(set.remarks, "several choices at once"));
    }

    void damagedTasksAreSkippedAndTheRestGoesOn()
    {
        const StoryFolder folder;
        put(folder, "tasks.json",
            list({"7", R"({"id":1,"data":7})", R"({"data":{"text":"no picture"}})", task("none.jpg", ""), task("../a.jpg", ""),
                  task("/data/local-files/?d=..%2f..%2fa.jpg", ""), task("a.jpg", ""), task("x/a.jpg", ""),
                  task("b.jpg", annotation("1", R"({"type":"rectanglelabels","from_name":"r","value":{}})"),
                       R"({"result":[)" + choice("hat", "yes") + "]}")}));
        putPictures(folder, {"a.jpg", "b.jpg"});
        const ImportedSet set = readLabelStudio(folder.path(), five());
        QCOMPARE(set.faces.size(), 2u);
        QCOMPARE(set.skipped.size(), 7u);
        QVERIFY(mentions(set.skipped, "task 1", "no task"));
        QVERIFY(mentions(set.skipped, "task 2", "no data"));
        QVERIFY(mentions(set.skipped, "task 3", "names no picture"));
        QVERIFY(mentions(set.skipped, "task 4", "There is no picture “none.jpg”"));
        QVERIFY(mentions(set.skipped, "task 5", "nothing outside"));
        QVERIFY(mentions(set.skipped, "task 6", "nothing outside"));
        QVERIFY(mentions(set.skipped, "task 8", "earlier"));
        QCOMPARE(set.faces[1].suggested.at(0), 0.75f);
        QVERIFY(mentions(set.remarks, "no score"));
        QVERIFY(mentions(set.remarks, "“rectanglelabels”"));
    }

    void whatIsNoTaskListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut short") << QByteArray("[{\"data\":{\"image\":\"a.jpg\"},\"annotations\":[");
        QTest::newRow("an object") << QByteArray("{\"images\":[]}");
        QTest::newRow("binary") << QByteArray("[\0\1]", 4);
        QTest::newRow("nested") << QByteArray(100000, '[');
    }
    void whatIsNoTaskListIsRefused()
    {
        QFETCH(QByteArray, text);
        const StoryFolder folder;
        put(folder, "tasks.json", text.toStdString());
        const std::string sentence = refusal([&] { readLabelStudio(folder / "tasks.json", five()); });
        QVERIFY2(sentence.find("task list") != std::string::npos || sentence.find("no text") != std::string::npos,
                 sentence.c_str());
    }

    void placesOfPicturesAreUnderstood_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("upload") << "/data/upload/3/0a1b2c3d-a.jpg"
                                << QStringList{"data/upload/3/0a1b2c3d-a.jpg", "a.jpg"};
        QTest::newRow("local") << "/data/local-files/?d=x%20y/a%26b.jpg" << QStringList{"x y/a&b.jpg"};
        QTest::newRow("web") << "https://example.org/x/a.jpg?token=1#f" << QStringList{"x/a.jpg"};
        QTest::newRow("cloud") << "s3://bucket/x/a.jpg" << QStringList{"x/a.jpg"};
        QTest::newRow("plain") << "x/a.jpg" << QStringList{"x/a.jpg"};
        QTest::newRow("no prefix") << "12345-a.jpg" << QStringList{"12345-a.jpg"};
        QTest::newRow("nothing") << "https://example.org" << QStringList{""};
    }
    void placesOfPicturesAreUnderstood()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, paths);
        QStringList found;
        for (const std::string &path : picturePaths(url.toStdString()))
            found.append(QString::fromStdString(path));
        QCOMPARE(found, paths);
    }

    void whatIsWrittenIsAsDocumented()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[2], five()[3]};
        set.attributes[1].name = "Hat & <cap>";
        set.faces.resize(2);
        set.faces[0].labels = {Y, U};
        set.faces[1].labels = {U, U};
        NoProgress quiet;
        writeLabelStudio(folder / "out", set, {}, quiet);
        QCOMPARE(
            textOf(folder / "out/tasks.json"),
            std::string("[\n{\"id\":2,\"data\":{\"image\":\"/data/local-files/?d=images/face2.png\",\"face_nr\":2},"
                        "\"annotations\":[{\"id\":2,\"was_cancelled\":false,\"ground_truth\":false,\"result\":[{\"id\":"
                        "\"f2-glasses\",\"type\":\"choices\",\"from_name\":\"glasses\",\"to_name\":\"img\",\"origin\":"
                        "\"manual\",\"value\":{\"choices\":[\"yes\"]}}]}],\"predictions\":[]},\n"
                        "{\"id\":5,\"data\":{\"image\":\"/data/local-files/?d=images/face5.png\",\"face_nr\":5},"
                        "\"annotations\":[],\"predictions\":[]}\n]\n"));
        const std::string config = textOf(folder / "out/config.xml");
        QVERIFY(config.find("<Choices name=\"glasses\" toName=\"img\" choice=\"single-radio\"") != std::string::npos);
        QVERIFY(config.find("<Choice value=\"yes\" hotkey=\"g\"/>") != std::string::npos);
        QVERIFY(config.find("Hat &amp; &lt;cap&gt;") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLabelStudio)
#include "tst_labelstudio.moc"
