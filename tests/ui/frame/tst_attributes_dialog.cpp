// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/attribute.h"
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/attribute_fields.h"
#include "ui/attributes_dialog.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace faces;
using namespace faces::ui;

/// A person changes what is asked of every face.
class TestAttributesDialog : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AttributesDialog> m_dialog;
    std::vector<FaceId> m_faces;

    [[nodiscard]] bool open()
    {
        m_faces = test::makeProject(*m_story / "office.faces", 3);
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(*m_story / "office.faces");
        return QTest::qWaitFor([this] { return m_workspace->isOpen(); }) && show();
    }
    [[nodiscard]] bool show()
    {
        m_dialog = std::make_unique<AttributesDialog>(*m_workspace, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }
    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    QLineEdit *field(const char *name) const { return named<QLineEdit>(QLatin1String(name)); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QPushButton *keepButton() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Keep changes"))
                return button;
        return nullptr;
    }
    QStringList order() const
    {
        QStringList ids;
        for (const Attribute &attribute : m_dialog->attributes())
            ids.append(QString::fromStdString(attribute.id));
        return ids;
    }
    QString shownTrouble() const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->property("look").toByteArray() == "wrong")
                return label->text();
        return {};
    }
    /// Answers the question that comes up next.
    void answer(const QString &button)
    {
        QTimer::singleShot(0, this, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton *each : box->buttons())
                if (each->text() == button)
                    return each->click();
            QFAIL(qPrintable(button));
        });
    }
    std::vector<Attribute> stored() const
    {
        return store::Project::open(*m_story / "office.faces", store::OpenMode::ReadOnly).attributes(true);
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        setSettingsFile(QString::fromStdString((*m_story / "settings.ini").string()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_story.reset();
    }

    void theDialogFitsALowScreen()
    {
        QVERIFY(open());
        QVERIFY2(m_dialog->minimumHeight() <= 560, qPrintable(QString::number(m_dialog->minimumHeight())));
    }

    void anAttributeIsRenamedWithItsWordsCodesAndKey()
    {
        QVERIFY(open());
        type(field("Beard: name"), QStringLiteral("Moustache"));
        type(field("Beard: word for no"), QStringLiteral("Shaven"));
        type(field("Beard: code for yes in classic CSV"), QStringLiteral("1"));
        type(field("Beard: code for no in classic CSV"), QStringLiteral("0"));
        type(field("Beard: key"), QStringLiteral("m"));
        QCOMPARE(field("Beard: word for yes")->text(), QStringLiteral("Moustache")); // it followed the name
        QTest::keyClick(field("Beard: key"), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QTRY_COMPARE(QString::fromStdString(stored().back().name), QStringLiteral("Moustache"));
        const Attribute kept = stored().back();
        QCOMPARE(kept.id, AttributeId("beard"));
        QCOMPARE(kept.noWord + kept.yesCode + kept.noCode + kept.key, std::string("Shaven10M"));
    }

    void attributesMoveUpAndDownWithTheirLabels()
    {
        QVERIFY(open());
        m_workspace->setLabels({{m_faces[0], "sex", LabelValue::Yes}});
        named<QAbstractButton>(QStringLiteral("Move down: Sex"))->click();
        named<QAbstractButton>(QStringLiteral("Move up: Beard"))->click();
        QCOMPARE(order(), (QStringList{"hair", "sex", "glasses", "beard", "hat"}));
        QVERIFY(!named<QAbstractButton>(QStringLiteral("Move up: Long hair"))->isEnabled());
        QVERIFY(!named<QAbstractButton>(QStringLiteral("Move down: Hat"))->isEnabled());
        keepButton()->click();
        QTRY_COMPARE(m_workspace->attributes().front().attribute.id, AttributeId("hair"));
        QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[0], "sex"), LabelValue::Yes);
        QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[0], "hair"), LabelValue::Unknown);
    }

    void attributesAreDraggedByTheirGrip()
    {
        QVERIFY(open());
        auto *grip = named<DragGrip>(QStringLiteral("Drag: Sex"));
        QTest::mousePress(grip, Qt::LeftButton);
        const QPoint below = field("Glasses: name")->mapToGlobal(QPoint(0, field("Glasses: name")->height() - 2));
        QMouseEvent move(QEvent::MouseMove, grip->mapFromGlobal(below), below, Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grip, &move);
        QTest::mouseRelease(grip, Qt::LeftButton);
        QCOMPARE(order(), (QStringList{"hair", "glasses", "sex", "hat", "beard"}));
    }

    void retiringSaysWhatHappensToTheLabelsAndLosesNone()
    {
        QVERIFY(open());
        m_workspace->setLabels({{m_faces[0], "hat", LabelValue::Yes}, {m_faces[1], "hat", LabelValue::No}});
        named<QCheckBox>(QStringLiteral("Retired: Hat"))->click();
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("2 labels stay"));
        }));
        keepButton()->click();
        QTRY_COMPARE(m_workspace->attributes().size(), std::size_t(4));
        QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[0], "hat"), LabelValue::Yes);
        QVERIFY(show());
        named<QCheckBox>(QStringLiteral("Retired: Hat"))->click();
        keepButton()->click();
        QTRY_COMPARE(m_workspace->attributes().size(), std::size_t(5));
        QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[1], "hat"), LabelValue::No);
    }

    void onlyAnAttributeThatIsNotKeptYetCanBeTakenOut()
    {
        QVERIFY(open());
        QVERIFY(!named<QAbstractButton>(QStringLiteral("Take out: Hat")));
        type(field("Name of a new attribute"), QStringLiteral("Smile"));
        QTest::keyClick(field("Name of a new attribute"), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(order().last(), QStringLiteral("smile"));
        QTest::mouseClick(named<QAbstractButton>(QStringLiteral("Take out: Smile")), Qt::LeftButton);
        QCOMPARE(order().size(), 5);
    }

    void aNameThatIsTypedButNotAddedIsKeptAsWell()
    {
        QVERIFY(open());
        type(field("Name of a new attribute"), QStringLiteral("Smile"));
        keepButton()->click();
        QTRY_COMPARE(m_workspace->attributes().size(), std::size_t(6));
    }

    void whatCannotBeKeptIsSaidAndEnterKeepsNothing()
    {
        QVERIFY(open());
        type(field("Hat: key"), QStringLiteral("x"));
        QVERIFY(shownTrouble().contains(QStringLiteral("Reject")));
        QVERIFY(!keepButton()->isEnabled());
        QTest::keyClick(field("Hat: key"), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        type(field("Hat: key"), QStringLiteral("t"));
        QCOMPARE(shownTrouble(), QString());
        type(field("Hat: code for no in classic CSV"), QStringLiteral("Y"));
        QVERIFY(shownTrouble().contains(QStringLiteral("code")));
        type(field("Hat: code for no in classic CSV"), QStringLiteral("a;b"));
        QVERIFY(shownTrouble().contains(QStringLiteral("semicolon")));
        type(field("Hat: code for no in classic CSV"), QStringLiteral("N"));
        type(field("Hat: name"), QStringLiteral("glasses"));
        QVERIFY(shownTrouble().contains(QStringLiteral("Two attributes")));
    }

    void escLeavesAtOnceWhereNothingChanged()
    {
        QVERIFY(open());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void escAsksBeforeChangesAreForgotten()
    {
        QVERIFY(open());
        type(field("Hat: name"), QStringLiteral("Cap"));
        answer(QStringLiteral("Go on editing"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        answer(QStringLiteral("Forget changes"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(stored()[3].name, std::string("Hat"));
        QVERIFY(show());
        type(field("Hat: name"), QStringLiteral("Cap"));
        answer(QStringLiteral("Keep changes"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QTRY_COMPARE(stored()[3].name, std::string("Cap"));
    }

    void allOfItIsOneStepThatOneUndoTakesBack()
    {
        QVERIFY(open());
        type(field("Hat: name"), QStringLiteral("Cap"));
        named<QAbstractButton>(QStringLiteral("Move down: Sex"))->click();
        type(field("Name of a new attribute"), QStringLiteral("Smile"));
        keepButton()->click();
        QTRY_COMPARE(m_workspace->attributes().size(), std::size_t(6));
        m_workspace->undo();
        QTRY_COMPARE(m_workspace->attributes().size(), std::size_t(5));
        QCOMPARE(m_workspace->attributes().front().attribute.id, AttributeId("sex"));
        QCOMPARE(m_workspace->attributes()[3].attribute.name, std::string("Hat"));
    }
};

QTEST_MAIN(TestAttributesDialog)
#include "tst_attributes_dialog.moc"
