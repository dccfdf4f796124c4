// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_place.h"

#include "core/base/files.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/core/tasks/run_story.h"
#include "ui/exchange_dialog.h"
#include "ui/pages/label/suggesting.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QTimer>

namespace faces::test {

namespace {

/// Photos with a grid, faces with labels, a split, two runs, suggestions, and a face to doubt.
void makeWholeProject(const std::filesystem::path &folder)
{
    NoProgress quiet;
    tasks::makeDemo(folder, 1, 1, {}, quiet);
    store::Project project = store::Project::open(folder);
    trainShortly(project, shortTraining(1));
    TrainOptions other = shortTraining(2);
    other.seed = 2;
    trainShortly(project, other);
    addPeople(project, 200, 3);
    const std::vector<Face> faces = project.faces();
    project.setOpinions("Bo Nowak", std::vector<store::Project::LabelOrder>{{faces[0].id, "sex", LabelValue::Yes},
                                                                            {faces[1].id, "sex", LabelValue::Yes},
                                                                            {faces[2].id, "sex", LabelValue::No}});
}

} // namespace

EveryPlace::EveryPlace(QSize window) : m_size(window) { makeWholeProject(m_story.folder / "whole.faces"); }

void EveryPlace::settle() const
{
    // Once more after a turn: what one job brought may begin the next.
    for (int turn = 0; turn < 3; ++turn) {
        if (!QTest::qWaitFor([this] { return window().settled(); }, 30'000))
            didNot(QStringLiteral("the window: settle"));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void EveryPlace::at(const QString &place)
{
    settle();
    m_look(place, window());
}

void EveryPlace::order(const char *action) const
{
    const auto found = window().findChildren<QAction *>(QLatin1String(action));
    if (found.isEmpty())
        didNot(QLatin1String(action));
    for (auto *each : found)
        each->trigger();
}

/// A walk that passes places by would find them faultless.
void EveryPlace::didNot(const QString &what) const
{
    qWarning("%s: that did not happen", qPrintable(what));
    m_gotEverywhere = false;
}

bool EveryPlace::walk(const Look &look)
{
    m_look = look;
    if (!m_story.start())
        return false;
    window().resize(m_size);
    at(QStringLiteral("start screen"));
    makeProject(m_story.folder / "empty.faces", 0);
    if (!m_story.open("empty.faces"))
        return false;
    window().resize(m_size);
    for (const char *page : {"photos", "label", "dataset", "train", "results", "try"}) {
        window().goTo(QLatin1String(page));
        at(QStringLiteral("%1, nothing there").arg(QLatin1String(page)));
    }
    if (!m_story.open("whole.faces"))
        return false;
    throughPhotos();
    throughLabel();
    throughDataset();
    throughTrain();
    throughResults();
    throughTry();
    throughOverlays();
    throughDialogs();
    return m_gotEverywhere;
}

void EveryPlace::throughPhotos()
{
    window().goTo(QStringLiteral("photos"));
    at(QStringLiteral("photos"));
    order("photos.lookAgain");
    at(QStringLiteral("photos, look again"));
    order("review.leave");
}

void EveryPlace::throughLabel()
{
    window().goTo(QStringLiteral("label"));
    at(QStringLiteral("label"));
    order("label.view");
    at(QStringLiteral("label, one face large"));
    order("label.view");
    window().resize(m_size);
    inPopup(QStringLiteral("label, the filters"), [this] {
        if (auto *more = window().findChild<QAbstractButton *>(QStringLiteral("label.moreFilters")))
            more->click();
    });
    order("label.opinions");
    at(QStringLiteral("label, second opinions"));
    order("opinions.leave");
    order("label.conflicts");
    at(QStringLiteral("label, conflicts"));
    order("conflicts.leave");
    settle();
}

void EveryPlace::throughDataset()
{
    window().goTo(QStringLiteral("dataset"));
    for (const char *part : {"balance", "together", "recipe", "split"}) {
        order(qPrintable(QStringLiteral("dataset.%1").arg(QLatin1String(part))));
        at(QStringLiteral("dataset, %1").arg(QLatin1String(part)));
    }
}

void EveryPlace::throughTrain()
{
    window().goTo(QStringLiteral("train"));
    at(QStringLiteral("train"));
    order("train.compare");
    at(QStringLiteral("train, two runs compared"));
    order("train.search");
    at(QStringLiteral("train, search"));
    order("train.one");
}

void EveryPlace::throughResults()
{
    window().goTo(QStringLiteral("results"));
    at(QStringLiteral("results"));
    order("results.open");
    at(QStringLiteral("results, one face large"));
    order("results.clear");
    order("results.draw");
    at(QStringLiteral("results, a draw"));
    order("results.clear");
    order("results.compare");
    at(QStringLiteral("results, the faces of two runs"));
    order("compared.leave");
    order("compared.leave");
}

void EveryPlace::throughTry()
{
    window().goTo(QStringLiteral("try"));
    at(QStringLiteral("try, no picture"));
    const std::filesystem::path picture = m_story.folder / "visitor.png";
    writeFileSafely(picture, vision::encodePng(vision::drawPhoto(2, 3).pixels));
    m_story.page("try")->takeFiles({QString::fromStdString(picture.string())});
    at(QStringLiteral("try"));
}

void EveryPlace::throughOverlays()
{
    // A model that begins to learn while somebody looks would put its Cancel into the foot.
    for (auto *suggesting : window().findChildren<ui::Suggesting *>())
        suggesting->setOn(false);
    window().goTo(QStringLiteral("photos"));
    order("window.find");
    at(QStringLiteral("find an action"));
    order("window.keys");
    at(QStringLiteral("all keys"));
    window().goTo(QStringLiteral("dataset"));
    window().notice()->showNotice(ui::NoticeLine::Kind::Warning,
                                  QStringLiteral("Something happened that takes a sentence of some length to explain, "
                                                 "and a second one that says what can be done about it."),
                                  QStringLiteral("Do it"));
    at(QStringLiteral("a notice"));
    window().notice()->hide();
    for (auto *menu : window().findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        inPopup(QStringLiteral("the menu"), [menu] { menu->popup({100, 100}); });
}

void EveryPlace::throughDialogs()
{
    for (const char *action :
         {"window.settings", "window.attributes", "window.about", "project.import", "project.export"})
        inDialog(QLatin1String(action), [this, action] { order(action); });
    inDialog(QStringLiteral("what was left out"), [this] {
        ui::showDetails(QStringLiteral("Left out"), {QStringLiteral("face17.png: There is no such face.")}, &window());
    });
}

void EveryPlace::inDialog(const QString &place, const std::function<void()> &open)
{
    // Some wait until they are closed: then this comes while they stand there.
    bool seen = false;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &looks, [&] {
        for (QWidget *other : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(other);
            if (!dialog || !dialog->isVisible() || !looks.isActive())
                continue;
            looks.stop();
            seen = true;
            settle();
            m_look(place, *dialog);
            dialog->reject();
            return;
        }
    });
    looks.start(20);
    open();
    if (!QTest::qWaitFor([&] { return seen; }, 10'000))
        didNot(place);
    settle();
}

void EveryPlace::inPopup(const QString &place, const std::function<void()> &open)
{
    open();
    QCoreApplication::processEvents();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        m_look(place, *popup);
        popup->close();
    } else {
        didNot(place);
    }
    settle();
}

} // namespace faces::test
