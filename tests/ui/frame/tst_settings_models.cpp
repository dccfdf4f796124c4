// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/core/vision/tiny_yunet.h"
#include "tests/support/story_folder.h"
#include "ui/convert.h"
#include "ui/settings.h"
#include "ui/settings_models.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

/// Somebody at the settings, with two good networks and a text file at hand.
struct Story {
    test::StoryFolder folder;
    std::unique_ptr<ModelsPanel> panel;

    Story()
    {
        setSettingsFile(ui::toText(folder / "settings.ini"));
        writeFileSafely(folder / "yunet.onnx", test::onnx::tinyYuNet2023());
        writeFileSafely(folder / "u2net ö.onnx", test::TinyMatting{}.bytes());
        writeFileSafely(folder / "letter.txt", std::string("Dear Sir or Madam"));
        reopen();
    }
    void reopen()
    {
        panel = std::make_unique<ModelsPanel>();
        panel->resize(560, 200);
        panel->show();
    }
    template <typename T> T *part(const char *name) const { return panel->findChild<T *>(QLatin1String(name)); }
    void type(const char *field, const QString &file) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->setText(file); // QTest types no ö
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString path(const char *name) const { return ui::toText(folder / name); }
    QString says(const char *field) const
    {
        return part<QLabel>((QByteArray(field) + ".state").constData())->text();
    }
};

} // namespace

class SettingsModelsStory : public QObject {
    Q_OBJECT
private slots:
    void withoutFilesWhatIsBuiltInDoesTheWork()
    {
        const Story story;
        QVERIFY(visionModels().faceDetector.empty() && visionModels().matting.empty());
        QVERIFY(story.says("settings.faceDetector").contains(QStringLiteral("cascades")));
        QVERIFY(!story.part<QPushButton>("settings.matting.clear")->isEnabled());
    }

    void aNetworkThatWorksIsKeptAcrossARestart()
    {
        Story story;
        story.type("settings.faceDetector", story.path("yunet.onnx"));
        story.type("settings.matting", story.path("u2net ö.onnx"));
        QTRY_VERIFY(story.says("settings.faceDetector").contains(QStringLiteral("works")));
        QTRY_VERIFY(story.says("settings.matting").contains(QStringLiteral("works")));
        QVERIFY(visionModels().faceDetector == story.folder / "yunet.onnx");
        QVERIFY(visionModels().matting == story.folder / "u2net ö.onnx");
        story.reopen();
        QCOMPARE(story.part<QLineEdit>("settings.matting")->text(), story.path("u2net ö.onnx"));
        QTRY_VERIFY(story.says("settings.matting").contains(QStringLiteral("works")));
    }

    void whatIsNoSuchNetworkIsASentenceThatNamesIt()
    {
        const Story story;
        story.type("settings.faceDetector", story.path("u2net ö.onnx")); // a network, but another
        QTRY_VERIFY(story.says("settings.faceDetector").contains(QStringLiteral("no YuNet")));
        story.type("settings.matting", story.path("letter.txt"));
        QTRY_VERIFY(story.says("settings.matting").contains(QStringLiteral("letter.txt")));
        QVERIFY(!story.says("settings.matting").contains(QStringLiteral("works")));
    }

    void aFileThatDisappearedIsASentenceTheNextTime()
    {
        Story story;
        story.type("settings.matting", story.path("u2net ö.onnx"));
        QTRY_VERIFY(story.says("settings.matting").contains(QStringLiteral("works")));
        std::filesystem::remove(story.folder / "u2net ö.onnx");
        story.reopen();
        QTRY_VERIFY(story.says("settings.matting").contains(QStringLiteral("no such file")));
        QCOMPARE(story.part<QLineEdit>("settings.matting")->text(), story.path("u2net ö.onnx"));
    }

    void clearGoesBackToWhatIsBuiltIn()
    {
        const Story story;
        story.type("settings.faceDetector", story.path("yunet.onnx"));
        QTRY_VERIFY(story.says("settings.faceDetector").contains(QStringLiteral("works")));
        QTest::mouseClick(story.part<QPushButton>("settings.faceDetector.clear"), Qt::LeftButton);
        QVERIFY(visionModels().faceDetector.empty());
        QVERIFY(story.part<QLineEdit>("settings.faceDetector")->text().isEmpty());
        QVERIFY(story.says("settings.faceDetector").contains(QStringLiteral("cascades")));
    }
};

QTEST_MAIN(SettingsModelsStory)
#include "tst_settings_models.moc"
