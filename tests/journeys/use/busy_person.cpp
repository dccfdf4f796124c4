// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/use/busy_person.h"

#include "ui/jobs/job.h"
#include "ui/page.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/theme.h"
#include "ui/widgets/face_grid.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <array>

namespace faces::test {

using namespace ui;

namespace {
constexpr int kPatienceMs = 60'000;
}

struct BusyPerson::Habit {
    int weight; ///< in a thousand, about
    const char *name;
    void (BusyPerson::*act)();
};

const std::vector<BusyPerson::Habit> &BusyPerson::habits()
{
    static const std::vector<Habit> kAll{
        {520, "label a face", &BusyPerson::label},
        {140, "browse", &BusyPerson::browse},
        {20, "label many at once", &BusyPerson::labelMany},
        {80, "undo", &BusyPerson::stepBack},
        {40, "redo", &BusyPerson::stepForth},
        {60, "go to a page", &BusyPerson::walk},
        {20, "another view", &BusyPerson::look},
        {20, "filter", &BusyPerson::filter},
        {30, "look at the data set", &BusyPerson::dataset},
        {30, "look at results", &BusyPerson::results},
        {10, "try a picture", &BusyPerson::tryPicture},
        {12, "open a dialog", &BusyPerson::openDialog},
        {8, "other colours", &BusyPerson::changeColours},
        {10, "the other project", &BusyPerson::openOther},
        {2, "train and stop", &BusyPerson::trainAndStop},
        {1, "train", &BusyPerson::train},
    };
    return kAll;
}

BusyPerson::BusyPerson(MainWindow &window, QStringList projects, QString picture, quint64 seed)
    : m_window(window), m_projects(std::move(projects)), m_picture(std::move(picture)), m_random(seed)
{
    connect(&m_closer, &QTimer::timeout, this, &BusyPerson::closeDialog);
    m_closer.start(10);
}

void BusyPerson::act()
{
    int all = 0;
    for (const Habit &habit : habits())
        all += habit.weight;
    int at = static_cast<int>(m_random.below(static_cast<quint64>(all)));
    for (const Habit &habit : habits()) {
        at -= habit.weight;
        if (at >= 0)
            continue;
        ++m_done[QString::fromLatin1(habit.name)];
        (this->*habit.act)();
        waitForRest();
        return;
    }
}

void BusyPerson::comeToRest()
{
    waitForRest();
    if (m_open != 0)
        openOther();
    applyTheme(*qApp, Scheme::Light);
    for (const char *name : {"results", "label"}) {
        page(name);
        waitForRest();
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Escape);
        waitForRest();
    }
    press(Qt::Key_Home);
    waitForRest();
}

bool BusyPerson::atRest() const
{
    return m_window.workspace().isOpen() && m_window.settled() && m_window.findChildren<Job *>().isEmpty() &&
           QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr;
}

void BusyPerson::waitForRest()
{
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([this] { return atRest(); }, kPatienceMs))
        ++m_troubles[QStringLiteral("the window does not come to rest")];
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void BusyPerson::press(int key, Qt::KeyboardModifiers with)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr && focus->window() == &m_window ? focus : &m_window, Qt::Key(key), with);
}

bool BusyPerson::trigger(const char *id)
{
    const auto actions = m_window.findChildren<QAction *>(QLatin1String(id));
    if (actions.isEmpty())
        ++m_troubles[QLatin1String(id)];
    for (QAction *action : actions)
        if (action->isEnabled() && !action->property("facesHeard").toBool()) {
            action->trigger();
            return true;
        }
    return false;
}

void BusyPerson::page(const char *name)
{
    if (m_window.currentPage() != QLatin1String(name))
        m_window.goTo(QLatin1String(name));
    if (auto *grid = m_window.findChild<FaceGrid *>(); grid != nullptr && QLatin1String(name) == QLatin1String("label"))
        grid->setFocus();
}

void BusyPerson::label()
{
    static constexpr std::array kKeys{Qt::Key_G, Qt::Key_T, Qt::Key_B,      Qt::Key_S, Qt::Key_H,
                                      Qt::Key_U, Qt::Key_N, Qt::Key_Return, Qt::Key_5};
    page("label");
    press(kKeys[m_random.below(kKeys.size())], m_random.below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
}

void BusyPerson::browse()
{
    static constexpr std::array kKeys{Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                                      Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    page("label");
    press(kKeys[m_random.below(kKeys.size())], m_random.below(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
}

void BusyPerson::labelMany()
{
    page("label");
    press(Qt::Key_A, Qt::ControlModifier);
    press(m_random.below(2) == 0 ? Qt::Key_G : Qt::Key_T);
}

void BusyPerson::stepBack() { trigger("window.undo"); }
void BusyPerson::stepForth() { trigger("window.redo"); }

void BusyPerson::walk()
{
    static constexpr std::array kPages{"photos", "label", "dataset", "train", "results", "try"};
    page(kPages[m_random.below(kPages.size())]);
}

void BusyPerson::look()
{
    static constexpr std::array kViews{"label.view", "label.larger", "label.smaller", "label.usualSize"};
    page("label");
    trigger(kViews[m_random.below(kViews.size())]);
}

void BusyPerson::filter()
{
    page("label");
    trigger("label.search");
    for (const char letter : {'h', 'a', 't'})
        press(letter - 'a' + Qt::Key_A);
    waitForRest();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Escape);
    trigger("label.clear");
}

void BusyPerson::dataset()
{
    static constexpr std::array kTabs{"dataset.balance", "dataset.together", "dataset.recipe", "dataset.split",
                                      "dataset.others"};
    page("dataset");
    waitForRest();
    trigger(kTabs[m_random.below(kTabs.size())]);
}

void BusyPerson::results()
{
    static constexpr std::array kWays{"results.open", "results.looked", "results.draw", "results.clear",
                                      "results.bestF1"};
    page("results");
    waitForRest();
    for (const auto &view : m_window.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->accessibleName() == QLatin1String("Faces with truth and prediction"))
            view->setFocus();
    press(m_random.below(2) == 0 ? Qt::Key_Right : Qt::Key_Down);
    trigger(kWays[m_random.below(kWays.size())]);
}

void BusyPerson::tryPicture()
{
    page("try");
    waitForRest();
    for (Page *each : m_window.findChildren<Page *>())
        if (each->isVisible())
            each->takeFiles({m_picture});
    waitForRest();
    if (m_random.below(2) == 0)
        trigger("try.forget");
}

void BusyPerson::openDialog()
{
    static constexpr std::array kDialogs{"window.settings", "window.about",   "window.attributes", "window.keys",
                                         "window.find",     "project.import", "project.export"};
    trigger(kDialogs[m_random.below(kDialogs.size())]);
    QTest::qWait(15); // a moment to look at it
    press(Qt::Key_Escape);
}

void BusyPerson::closeDialog()
{
    QWidget *open = QApplication::activePopupWidget();
    if (open == nullptr)
        open = QApplication::activeModalWidget();
    if (open == nullptr)
        return;
    ++m_dialogs;
    QTest::keyClick(open, Qt::Key_Escape);
}

void BusyPerson::changeColours()
{
    static constexpr std::array kSchemes{"scheme.dark", "scheme.light", "scheme.system"};
    trigger(kSchemes[m_random.below(kSchemes.size())]);
}

void BusyPerson::openOther()
{
    m_open = (m_open + 1) % static_cast<int>(m_projects.size());
    QSignalSpy opened(&m_window.workspace(), &Workspace::opened);
    m_window.openProject(m_projects[m_open]);
    if (opened.isEmpty() && !opened.wait(kPatienceMs))
        ++m_troubles[QStringLiteral("the other project does not open")];
    waitForRest();
}

void BusyPerson::train()
{
    page("train");
    waitForRest();
    TrainOptions options;
    options.epochs = 2;
    options.side = 32;
    m_window.findChild<TrainForm *>()->setOptions(options);
    waitForRest();
    trigger("train.start");
    waitForRest();
}

void BusyPerson::trainAndStop()
{
    page("train");
    waitForRest();
    TrainOptions options;
    options.epochs = 200;
    options.side = 32;
    m_window.findChild<TrainForm *>()->setOptions(options);
    waitForRest();
    trigger("train.start");
    QTest::qWait(static_cast<int>(m_random.below(300)));
    trigger("train.stop");
    waitForRest();
}

} // namespace faces::test
