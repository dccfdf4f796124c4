// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "tests/ui/window_story.h"
#include "ui/core_words/first_attributes.h"
#include "ui/language.h"
#include "ui/pages/photos/photo_list_model.h"

#include <QAction>

using namespace faces;
using namespace faces::ui;
using faces::test::WindowStory;

/// What core says in English, as somebody reads it who speaks Polish.
class PolishWindow : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        speak(QStringLiteral("pl"));
        m_story = std::make_unique<WindowStory>();
        QVERIFY(m_story->startWith("office.faces"));
    }
    void cleanup()
    {
        m_story.reset();
        speak(QStringLiteral("en"));
    }

    void anErrorIsSaidInPolish()
    {
        QSignalSpy failed(&m_story->window->workspace(), &Workspace::openFailed);
        m_story->window->openProject(m_story->path("nowhere.faces"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().endsWith(QStringLiteral("Nie ma takiego projektu. Sprawdź nazwę i folder.")));
    }

    void aStepIsOfferedForUndoInPolish()
    {
        Workspace &workspace = m_story->window->workspace();
        const auto *undo = m_story->window->findChild<QAction *>(QStringLiteral("window.undo"));
        workspace.setLabels({{workspace.view().faces.front().id, "hat", LabelValue::Yes}});
        QTRY_VERIFY(undo->toolTip().contains(QStringLiteral("Oznaczenie 1 twarzy")));
        workspace.rejectFaces({workspace.view().faces.front().id, workspace.view().faces.back().id},
                              QStringLiteral("dark"));
        QTRY_VERIFY(undo->toolTip().contains(QStringLiteral("Odrzucenie 2 twarzy")));
    }

    void aFileThatCannotBeUsedSaysWhyInPolish()
    {
        writeFileSafely(m_story->folder / "no picture.jpg", std::string("no picture"));
        const auto *model = m_story->window->findChild<PhotoListModel *>();
        WindowStory::drop(m_story->window.get(), m_story->path("no picture.jpg"));
        QTRY_COMPARE(model->skippedCount(), 1);
        const QModelIndex bad = model->index(model->rowCount() - 1, 0);
        QVERIFY(
            bad.data(Qt::ToolTipRole).toString().contains(QStringLiteral("To nie jest obraz, który da się odczytać.")));
        QCOMPARE(bad.data(PhotoListModel::StateRole).toString(),
                 QStringLiteral("To nie jest obraz, który da się odczytać."));
    }

    void aNewProjectBeginsWithPolishNames()
    {
        Workspace &workspace = m_story->window->workspace();
        QCOMPARE(workspace.view().allAttributes[2].name, std::string("Glasses")); // the names are a project's own
        QSignalSpy opened(&workspace, &Workspace::opened);
        workspace.create(m_story->folder / "nowy.faces");
        QTRY_COMPARE(opened.size(), 1);
        const Attribute &glasses = workspace.view().allAttributes[2];
        QCOMPARE(glasses.id, AttributeId("glasses"));
        QCOMPARE(glasses.name, std::string("Okulary"));
        QCOMPARE(glasses.noWord, std::string("Bez okularów"));
        QVERIFY(!workspace.nextUndo()); // nobody did this
        QCOMPARE(noWordOf("Uśmiech"), std::string("Brak: uśmiech"));
    }

private:
    std::unique_ptr<WindowStory> m_story;
};

QTEST_MAIN(PolishWindow)
#include "tst_polish_window.moc"
