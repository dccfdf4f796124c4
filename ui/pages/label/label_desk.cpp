// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_desk.h"

#include "ui/actions.h"
#include "ui/blind_workspace.h"
#include "ui/idle_keys.h"
#include "ui/pages/label/agreement_panel.h"
#include "ui/pages/label/conflict_queue.h"
#include "ui/pages/label/history_panel.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/opinions_hub.h"
#include "ui/pages/label/who_panel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/yielding_scroll.h"

#include <QAction>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {
const QString kUnderWay = QStringLiteral("opinion/annotator");
// What the Label page remembers of a project; while a second opinion is given, that of the labels waits elsewhere.
const QString kPlaces = QStringLiteral("label"), kWaiting = QStringLiteral("waiting");
} // namespace

LabelDesk::LabelDesk(Workspace &owner, QWidget *parent)
    : Page(owner, parent), m_band(new NoticeLine), m_stack(new CurrentStack), m_place(new QWidget)
{
    makeActions();
    assemble();
    resume();
    if (!m_page)
        makePage();
    connect(&owner, &Workspace::opened, this, &LabelDesk::resume);
    connect(&owner, &Workspace::closed, this, [this] {
        giveUpBlindness(); // it goes on when the project is opened again
        showLabels();
    });
    connect(&owner, &Workspace::viewChanged, this, &LabelDesk::enableActions);
}

LabelDesk::~LabelDesk()
{
    delete m_page; // before the workspace that it stands over
}

void LabelDesk::makeActions()
{
    const auto on = [this](const char *id, auto order) {
        QAction *action = makeAction(id, this);
        connect(action, &QAction::triggered, this, order);
        return action;
    };
    m_opinions = on("label.opinions", &LabelDesk::showHub);
    m_conflicts = on("label.conflicts", &LabelDesk::showConflicts);
    m_leaveOpinion = on("label.leaveOpinion", [this] { leaveLater(false); });
}

void LabelDesk::assemble()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bandRow = new QVBoxLayout;
    bandRow->setContentsMargins(kApart, kNear, kApart, 0);
    bandRow->addWidget(m_band);
    m_band->setObjectName(QStringLiteral("opinion.band"));
    column->addLayout(bandRow);
    column->addWidget(m_stack, 1);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_place);
}

void LabelDesk::makePage()
{
    delete m_page;
    m_page = new LabelPage(m_blind ? *m_blind : workspace(), m_place);
    m_place->layout()->addWidget(m_page);
    connect(m_page, &Page::footChanged, this, &Page::footChanged);
    connect(m_page, &Page::pageWanted, this, &Page::pageWanted);
    connect(m_page, &Page::runWanted, this, &Page::runWanted);
    if (m_blind) {
        connect(m_blind.get(), &Workspace::labelsChanged, this, &LabelDesk::showBand);
        connect(m_blind.get(), &Workspace::viewChanged, this, &LabelDesk::showBand);
    } else {
        auto *history = new HistoryPanel(workspace());
        m_page->addSideTab(tr("History"), history);
        connect(m_page, &LabelPage::faceShown, history, &HistoryPanel::showFace);
        history->showFace(m_page->currentFace());
        auto *who = new WhoPanel(workspace(), m_opinions, m_conflicts);
        m_page->addSideTab(tr("Who"), new YieldingScroll(who));
        connect(who, &WhoPanel::left, m_page, &LabelPage::shown);
        connect(&workspace(), &Workspace::opinionsChanged, m_page, &LabelPage::repaintFaces);
    }
    m_page->show();
    showBand();
    enableActions();
    emit footChanged();
}

QString LabelDesk::passUnderWay() const
{
    return workspace().isOpen() ? Settings().ofProject(workspace().folder(), kUnderWay).toString() : QString();
}

void LabelDesk::resume()
{
    if (m_blind)
        giveUpBlindness();
    const QString annotator = passUnderWay();
    if (annotator.isEmpty())
        return;
    const auto &passes = workspace().view().passes;
    const auto pass = std::ranges::find(passes, annotator.toStdString(), &OpinionPass::annotator);
    if (pass == passes.end()) { // another project has taken this one's place
        if (workspace().view().readOnly)
            return; // what is kept is for who may write
        Settings().setOfProject(workspace().folder(), kUnderWay, QString());
        Settings().swapOfProject(workspace().folder(), kPlaces, kWaiting);
        return;
    }
    delete std::exchange(m_page, nullptr);
    m_blind = std::make_unique<BlindWorkspace>(workspace(), OpinionPass(*pass));
    makePage();
}

void LabelDesk::begin(const OpinionPass &pass)
{
    if (workspace().view().readOnly)
        return;
    workspace().setOpinionPass(pass);
    delete std::exchange(m_page, nullptr); // what it remembers is kept before the places change
    Settings settings;
    settings.setOfProject(workspace().folder(), kUnderWay, QString::fromStdString(pass.annotator));
    settings.swapOfProject(workspace().folder(), kPlaces, kWaiting);
    m_blind = std::make_unique<BlindWorkspace>(workspace(), pass);
    // Where the last annotator stood is nobody else's place, and says what they saw.
    settings.forgetOfProject(workspace().folder(), kPlaces);
    settings.setOfProject(workspace().folder(), LabelPage::facePlace(), qint64(number(m_blind->firstOpen())));
    makePage();
    showLabels();
    m_page->shown();
}

void LabelDesk::giveUpBlindness()
{
    if (!m_blind)
        return;
    delete std::exchange(m_page, nullptr);
    m_blind.reset();
    makePage();
}

void LabelDesk::leave()
{
    if (!m_blind)
        return;
    delete std::exchange(m_page, nullptr);
    m_blind.reset();
    if (!workspace().view().readOnly) { // else another window may be in it
        Settings settings;
        settings.setOfProject(workspace().folder(), kUnderWay, QString());
        settings.swapOfProject(workspace().folder(), kPlaces, kWaiting);
    }
    makePage();
    m_page->shown();
    emit workspace().refused({}); // what the foot says of the pass
    workspace().refresh();        // what was said is in the view's sheets only
}

void LabelDesk::leaveLater(bool toAgreement)
{
    QTimer::singleShot(0, this, [this, toAgreement] {
        const QString annotator = m_blind ? m_blind->annotator() : QString();
        leave();
        if (!toAgreement)
            return;
        showHub();
        m_hub->agreement()->showAnnotator(annotator);
    });
}

QString LabelDesk::bandText() const { return m_band->isHidden() ? QString() : m_band->text(); }

void LabelDesk::showBand()
{
    if (!m_blind) {
        m_band->hide();
        return;
    }
    const QLocale locale;
    const int asked = m_blind->asked(), done = m_blind->done();
    const QString figure = tr("%1 of %2").arg(locale.toString(done), locale.toString(asked));
    if (asked > 0 && done == asked) {
        m_band->showNotice(
            NoticeLine::Kind::Info, tr("Second opinion by %1: %2 – complete.").arg(m_blind->annotator(), figure),
            tr("Compare with the labels"), [this] { leaveLater(true); }, false);
        m_band->addChoice(tr("Leave"), [this] { leaveLater(false); });
        return;
    }
    m_band->showNotice(
        NoticeLine::Kind::Info, tr("Second opinion by %1: %2 – labels are hidden.").arg(m_blind->annotator(), figure),
        tr("Leave, go on later"), [this] { leaveLater(false); }, false);
}

void LabelDesk::enableActions()
{
    const bool mayLook = !m_blind && workspace().isOpen();
    for (QAction *action : {m_opinions, m_conflicts}) {
        action->setVisible(!m_blind);
        setEnabledOrWhy(action, mayLook, tr("A second opinion is being given. Leave it first."));
    }
    m_leaveOpinion->setVisible(blind());
    setEnabledOrWhy(m_leaveOpinion, blind(), tr("No second opinion is being given."));
}

void LabelDesk::showHub()
{
    if (!m_hub) {
        m_leaveHub = makeAction("opinions.leave", this);
        connect(m_leaveHub, &QAction::triggered, this, &LabelDesk::showLabels);
        m_hub = new OpinionsHub(workspace(), m_conflicts, m_leaveHub);
        m_hub->addAction(m_leaveHub);
        removeAction(m_leaveHub); // Esc leaves it where it is shown, and clears the filters on the page
        connect(m_hub, &OpinionsHub::begun, this, [this](const OpinionPass &pass) {
            QTimer::singleShot(0, this, [this, pass] { begin(pass); }); // the button pressed is done by then
        });
        m_stack->addWidget(m_hub);
    }
    m_stack->setCurrentWidget(m_hub);
    m_hub->begin(m_page->listedFaces());
}

void LabelDesk::showConflicts()
{
    if (!m_queue) {
        m_queue = new ConflictQueue(workspace());
        connect(m_queue, &ConflictQueue::left, this, &LabelDesk::showLabels);
        auto *frame = new QWidget;
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(kApart, kApart, kApart, kApart);
        column->addWidget(m_queue);
        m_stack->addWidget(frame);
    }
    m_stack->setCurrentWidget(m_queue->parentWidget());
    m_queue->begin();
}

void LabelDesk::showLabels()
{
    m_stack->setCurrentWidget(m_place);
    if (workspace().isOpen() && isVisible())
        m_page->shown();
}

QString LabelDesk::footText() const { return m_page ? m_page->footText() : QString(); }

void LabelDesk::showFace(FaceId face)
{
    showLabels();
    if (m_blind && !m_blind->face(face)) {
        emit workspace().refused(tr("This face is not among those of the second opinion. Leave it first."));
        return;
    }
    m_page->showFaces({face});
}

void LabelDesk::showFiltered(const QString &filter)
{
    showLabels();
    if (m_blind) {
        emit workspace().refused(tr("A second opinion shows the faces of its pass alone. Leave it first."));
        return;
    }
    m_page->showFiltered(filter);
}

void LabelDesk::shown()
{
    if (m_stack->currentWidget() == m_place)
        m_page->shown();
    else if (m_queue && m_stack->currentWidget() == m_queue->parentWidget())
        m_queue->setFocus();
}

} // namespace faces::ui
