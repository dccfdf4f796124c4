// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "ui/convert.h"
#include "ui/pages/train/batch_preview.h"
#include "ui/pages/train/preset_spin_box.h"
#include "ui/pages/train/train_form.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace faces;
using namespace faces::ui;

namespace {
// The side of the Train page in a window of 1280x800, and what it leaves the form above the list of runs.
constexpr int kSidePx = 300, kRoomPx = 570;

/// Somebody before the form, with settings of their own.
struct Story {
    test::StoryFolder folder;
    std::unique_ptr<TrainForm> form;

    Story()
    {
        setSettingsFile(ui::toText(folder / "settings.ini"));
        show();
    }
    void show() // anew, as after a restart
    {
        form = std::make_unique<TrainForm>();
        form->setAttributes(standardAttributes());
        form->resize(kSidePx, kRoomPx);
        form->show();
    }
    template <typename Widget> Widget *field(const char *name) const
    {
        for (Widget *each : form->findChildren<Widget *>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    QPushButton *button(const char *name) const { return form->findChild<QPushButton *>(QLatin1String(name)); }
    QPushButton *preset(const char *word) const
    {
        return form->findChild<QPushButton *>(QStringLiteral("train.preset.") + QLatin1String(word));
    }
    QPushButton *start() const
    {
        for (QPushButton *each : form->findChildren<QPushButton *>())
            if (each->property("look").toByteArray() == "primary")
                return each;
        return nullptr;
    }
    /// The words of the presets that are on.
    QStringList on() const
    {
        QStringList words;
        for (const char *word : {"quick", "best", "notebooks"})
            if (preset(word)->isChecked())
                words << QLatin1String(word);
        return words;
    }
    void openMore() const { QTest::mouseClick(button("train.more"), Qt::LeftButton); }
    static void type(QAbstractSpinBox *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static void down(QComboBox *box, int times)
    {
        box->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
};

/// What stands on it, or is read out.
QString spokenName(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}
} // namespace

class TestTrainForm : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void bestStandsToBeginWith()
    {
        const Story story;
        QCOMPARE(story.on(), QStringList(QStringLiteral("best")));
        QCOMPARE(presetOf(story.form->options()), trainPresetFromWord("best"));
    }

    void aPresetFillsTheFormAndKeepsWhatIsNotItsOwn()
    {
        const Story story;
        QTest::mouseClick(story.field<QCheckBox>("Hat"), Qt::LeftButton, {}, QPoint(8, 14));
        story.openMore();
        Story::type(story.field<QSpinBox>("Seed"), QStringLiteral("7"));
        Story::down(story.field<QComboBox>("Backgrounds"), 1);
        const QSignalSpy changed(story.form.get(), &TrainForm::optionsChanged);
        QTest::mouseClick(story.preset("quick"), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(story.on(), QStringList(QStringLiteral("quick")));
        const TrainOptions quick = story.form->options();
        QCOMPARE(presetOf(quick), trainPresetFromWord("quick"));
        QCOMPARE(quick.side, trainPresetFromWord("quick")->options.side);
        QCOMPARE(quick.attributes, (std::vector<AttributeId>{"sex", "hair", "glasses", "beard"}));
        QCOMPARE(quick.seed, std::uint64_t(7));
        QCOMPARE(quick.background, Background::Keep);
        story.preset("notebooks")->setFocus();
        QTest::keyClick(story.preset("notebooks"), Qt::Key_Space);
        QCOMPARE(story.on(), QStringList(QStringLiteral("notebooks")));
        QCOMPARE(story.form->options().net, Net::ClassicMulti);
        QCOMPARE(story.form->options().side, 0);
        QTest::mouseClick(story.preset("notebooks"), Qt::LeftButton); // once more: it stays on
        QCOMPARE(story.on(), QStringList(QStringLiteral("notebooks")));
    }

    void aChangeTakesThePresetBack()
    {
        const Story story;
        auto *epochs = story.field<PresetSpinBox>("Epochs");
        epochs->setFocus();
        QTest::keyClick(epochs, Qt::Key_Up);
        QVERIFY(story.on().isEmpty());
        QTest::keyClick(epochs, Qt::Key_Down); // as many as it has by itself
        QCOMPARE(story.on(), QStringList(QStringLiteral("best")));
        QTest::mouseClick(story.form->findChild<QRadioButton *>(QStringLiteral("classic-single")), Qt::LeftButton, {},
                          QPoint(10, 14));
        QVERIFY(story.on().isEmpty());
        story.openMore();
        QTest::mouseClick(story.preset("best"), Qt::LeftButton);
        QCOMPARE(story.form->options().net, Net::Compact);
        Story::down(story.field<QComboBox>("Class balance"), 1);
        QVERIFY(story.on().isEmpty());
    }

    void whatIsTypedComesOut()
    {
        const Story story;
        story.openMore();
        QVERIFY(story.field<QComboBox>("Input size")->isVisible());
        Story::type(story.field<PresetSpinBox>("Epochs"), QStringLiteral("12"));
        Story::type(story.field<PresetSpinBox>("Batch"), QStringLiteral("24"));
        Story::type(story.field<PresetSpinBox>("Threads"), QStringLiteral("2"));
        Story::down(story.field<QComboBox>("Input size"), 2);
        Story::down(story.field<QComboBox>("Colours"), 1);
        Story::down(story.field<QComboBox>("Class balance"), 1);
        Story::type(story.field<QDoubleSpinBox>("Alterations"), QStringLiteral("1.7"));
        const TrainOptions options = story.form->options();
        QCOMPARE(options.epochs, 12);
        QCOMPARE(options.batch, 24);
        QCOMPARE(options.threads, 2);
        QCOMPARE(options.side, 48);
        QCOMPARE(options.colours, Colours::Grey);
        QCOMPARE(options.balance, Balance::Rare);
        QCOMPARE(options.alteration, 1.7);
    }

    void whatIsFilledInComesOutToTheBit()
    {
        const Story story;
        TrainOptions wanted;
        wanted.epochs = 9;
        wanted.rate = 0.0012345678;
        wanted.alteration = 1.23456789;
        wanted.side = 80; // the list does not offer it
        wanted.colours = Colours::Colour;
        wanted.balance = Balance::Rare;
        wanted.widths = {8, 16};
        wanted.smoothing = 0.125;
        wanted.attributes = {"hat"};
        wanted.device = Device::Cpu;
        const QSignalSpy changed(story.form.get(), &TrainForm::optionsChanged);
        story.form->setOptions(wanted);
        QCOMPARE(changed.count(), 1);
        const TrainOptions options = story.form->options();
        QCOMPARE(options.epochs, 9);
        QVERIFY(options.rate == wanted.rate); // QCOMPARE would be content with less
        QVERIFY(options.alteration == wanted.alteration);
        QCOMPARE(options.side, 80);
        QCOMPARE(options.colours, Colours::Colour);
        QCOMPARE(options.balance, Balance::Rare);
        QCOMPARE(options.widths, wanted.widths);
        QCOMPARE(options.smoothing, wanted.smoothing);
        QCOMPARE(options.attributes, wanted.attributes);
        QCOMPARE(options.device, Device::Cpu);
        story.form->setOptions({});
        QCOMPARE(story.form->options().side, 0);
        QCOMPARE(story.on(), QStringList(QStringLiteral("best")));
    }

    void backgroundsAreKeptOrPaintedAndGreysAreForPaintedOnes()
    {
        const Story story;
        story.openMore();
        auto *backgrounds = story.field<QComboBox>("Backgrounds");
        auto *grey = story.field<QSpinBox>("Grey");
        QCOMPARE(story.form->options().background, Background::Auto);
        QCOMPARE(story.form->options().fill, 0);
        QVERIFY(grey->isEnabled());
        Story::down(backgrounds, 1);
        QCOMPARE(story.form->options().background, Background::Keep);
        QVERIFY(!grey->isEnabled());
        Story::down(backgrounds, 1);
        QCOMPARE(story.form->options().background, Background::Paint);
        QVERIFY(grey->isEnabled());
        Story::type(grey, QStringLiteral("128"));
        QCOMPARE(story.form->options().fill, 128);
    }

    void theNotebooksNetworksHaveTheirOwnAlterations()
    {
        const Story story;
        auto *alterations = story.field<QDoubleSpinBox>("Alterations");
        QVERIFY(alterations->isEnabled());
        QTest::mouseClick(story.preset("notebooks"), Qt::LeftButton);
        QVERIFY(!alterations->isEnabled());
        QVERIFY(alterations->toolTip().contains(QStringLiteral("recipe")));
        QCOMPARE(story.field<QComboBox>("Input size")->currentText(), QStringLiteral("the network's own (64)"));
        QCOMPARE(story.field<QComboBox>("Colours")->currentText(), QStringLiteral("its own (grey)"));
    }

    void theProjectsRecipeIsSaidInALine()
    {
        const Story story;
        auto *line = story.form->findChild<QLabel *>(QStringLiteral("train.recipe"));
        QVERIFY(!line->isVisible());
        story.form->setRecipe(gentleRecipe());
        QVERIFY(line->isVisible());
        QVERIFY(line->text().contains(QStringLiteral("4 pictures")));
        story.form->setRecipe(std::nullopt);
        QVERIFY(!line->isVisible());
    }

    void aDeviceIsChosenWhereThereIsOne()
    {
        const Story story;
        story.openMore();
        auto *device = story.field<QComboBox>("Device");
        QVERIFY(!device->isVisible());
        TrainOptions elsewhere;
        elsewhere.device = Device::Cuda;
        story.form->setOptions(elsewhere); // of a run that came from another machine
        QCOMPARE(story.form->options().device, Device::Auto);
        story.form->setCudaThere(true);
        QVERIFY(device->isVisible());
        QCOMPARE(story.form->options().device, Device::Cuda);
        device->setFocus();
        QTest::keyClick(device, Qt::Key_Up);
        QCOMPARE(story.form->options().device, Device::Cpu);
    }

    void choicesThatDoNotGoTogetherAreSaidBeforeTheStart()
    {
        const Story story;
        QVERIFY(story.start()->isEnabled() && story.form->complete());
        TrainOptions tooSmall;
        tooSmall.widths = {8, 8, 8, 8, 8};
        tooSmall.side = 32;
        story.form->setOptions(tooSmall);
        QVERIFY(!story.start()->isEnabled() && !story.form->complete());
        story.openMore();
        story.field<QComboBox>("Input size")->setFocus();
        QTest::keyClick(story.field<QComboBox>("Input size"), Qt::Key_End);
        QVERIFY(story.start()->isEnabled() && story.form->complete());
        for (QCheckBox *box : story.form->findChildren<QCheckBox *>())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 14));
        QVERIFY(!story.start()->isEnabled() && !story.form->complete());
        QTest::mouseClick(story.preset("quick"), Qt::LeftButton); // chooses no attribute by the way
        QVERIFY(!story.form->complete());
    }

    void theEstimatesPlaceIsKept()
    {
        const Story story;
        QTRY_VERIFY(story.start()->y() > 0);
        const QRect before = story.start()->geometry();
        story.form->setEstimate(QStringLiteral("About 2 min · 1.2 GB · measured on run 3"));
        QCoreApplication::processEvents();
        QCOMPARE(story.start()->geometry(), before);
        QVERIFY(story.form->estimate().startsWith(QStringLiteral("About 2 min")));
    }

    void startIsSeenHoweverMuchIsOpen()
    {
        Story story;
        QScrollBar *bar = story.form->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_COMPARE(bar->maximum(), 0); // all that matters is seen at once
        story.openMore();
        QTest::mouseClick(story.button("train.seen"), Qt::LeftButton);
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_VERIFY(bar->value() > 0); // what was opened is seen
        QVERIFY(story.form->preview().isVisible());
        QVERIFY(story.form->rect().contains(
            QRect(story.start()->mapTo(story.form.get(), QPoint()), story.start()->size())));
        story.show(); // another day
        QVERIFY(story.field<QComboBox>("Input size")->isVisible());
        QVERIFY(story.form->preview().isVisible());
    }

    void theTabKeyGoesAsOneReads()
    {
        const Story story;
        story.form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(story.form.get()));
        story.preset("quick")->setFocus();
        QStringList met;
        for (int i = 0; i < 15 && QApplication::focusWidget(); ++i) {
            met << spokenName(*QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{
            "Quick",         "Best",  "Notebooks", "compact", "Sex",  "Long hair",    "Glasses",
            "Hat",           "Beard", "Epochs",    "Batch",   "Rate", "More choices", "What the network sees",
            "Start training"};
        QCOMPARE(met, wanted);
    }

    void theWheelScrollsPastFieldsWithoutTurningThem()
    {
        const Story story;
        auto *epochs = story.field<PresetSpinBox>("Epochs");
        const auto turn = [epochs] {
            QWheelEvent event(QPointF(5, 5), epochs->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(epochs, &event);
        };
        story.preset("best")->setFocus();
        turn();
        QCOMPARE(story.form->options().epochs, 0);
        story.form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(story.form.get()));
        epochs->setFocus();
        turn();
        QCOMPARE(story.form->options().epochs, withPreset({}).epochs + 1);
    }

    void everyFieldHasAName()
    {
        const Story story;
        for (const QWidget *each : story.form->findChildren<QWidget *>())
            // The parts that Qt makes of a field speak with it.
            if (each->focusPolicy() != Qt::NoFocus && each->objectName() != QLatin1String("qt_spinbox_lineedit") &&
                !qobject_cast<const QAbstractItemView *>(each))
                QVERIFY2(!spokenName(*each).isEmpty(), each->metaObject()->className());
    }

    void whatWaitsForOthersIsQueued()
    {
        const Story story;
        story.form->setQueues(true);
        QCOMPARE(story.start()->text(), QStringLiteral("Queue training"));
        const QSignalSpy wanted(story.form.get(), &TrainForm::startWanted);
        QTest::mouseClick(story.start(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestTrainForm)
#include "tst_train_form.moc"
