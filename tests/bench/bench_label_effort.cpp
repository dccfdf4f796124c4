// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How many key presses and clicks a face costs until every label of every face is set, on the real Label page with real
// key and mouse events; drawn faces, or real ones where FACES_DATA names them. A chord counts as one press.
//
// bench_label_effort [--orders 3] [--faces N] [--persons PERCENT] [--plain] [--suggested]
//
// Plain: an ideal operator knows the truth and takes the cheapest of the page's own keys. With suggestions: the
// operator labels by keys until every attribute is suggested, then takes screenful after screenful as the page offers
// them and looks only at what it marks as doubtful: a wrong one is turned round with one click. What is sure is never
// looked at, so what is wrong there stays wrong. Training runs in the background as it does for anyone; the operator
// waits for it, since time is not what is counted. --persons takes that share of the persons only: for choosing a
// policy without looking at the others.
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"
#include "ui/models/face_list_model.h"
#include "ui/models/said.h"
#include "ui/pages/label/label_orders.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/suggesting.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/face_tile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <map>
#include <set>

using namespace faces;
using namespace faces::ui;

namespace {

struct TrueFace {
    Bytes picture;
    std::vector<LabelValue> labels; ///< of the standard attributes
};

std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path &file)
{
    const Bytes bytes = readFile(file);
    std::vector<std::vector<std::string>> rows;
    for (const std::string &line : splitText(std::string(bytes.begin(), bytes.end()), '\n'))
        if (const auto text = trimmed(line); !text.empty())
            rows.push_back(splitText(text, ';'));
    rows.erase(rows.begin()); // the names
    return rows;
}

std::vector<TrueFace> realFaces(const std::filesystem::path &folder, int personsPercent)
{
    std::map<std::string, std::string> persons;
    for (const auto &row : rowsOf(folder / "sources.csv"))
        persons[row.at(0)] = row.at(3);
    std::vector<TrueFace> faces;
    for (const auto &row : rowsOf(folder / "labels.csv")) {
        if (static_cast<int>(std::hash<std::string>()(persons[row[0]]) % 100) >= personsPercent)
            continue;
        TrueFace face{readFile(folder / ("face" + row[0] + ".png")), {}};
        for (std::size_t a = 0; a < standardAttributes().size(); ++a)
            face.labels.push_back(trimmed(row.at(a + 1)) == standardAttributes()[a].yesCode ? LabelValue::Yes
                                                                                            : LabelValue::No);
        faces.push_back(std::move(face));
    }
    return faces;
}

std::vector<TrueFace> drawnFaces(int count)
{
    std::vector<TrueFace> faces;
    for (int i = 1; i <= count; ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        vision::DrawnFace drawn = vision::drawFace(seed, seed, 96);
        faces.push_back({vision::encodePng(drawn.pixels), std::move(drawn.labels)});
    }
    return faces;
}

/// Sits before the page and knows every label.
class Operator {
public:
    Operator(const std::filesystem::path &folder, const std::vector<TrueFace> &truth, bool suggestions) : m_truth(truth)
    {
        Settings().setSuggests(suggestions);
        {
            store::Project project = store::Project::create(folder);
            std::vector<store::NewFace> added;
            for (const TrueFace &one : truth) {
                store::NewFace face;
                face.pixels.picture = one.picture;
                added.push_back(std::move(face));
            }
            m_faces = project.addFaces(std::move(added));
        }
        for (std::size_t i = 0; i < m_faces.size(); ++i)
            m_place[m_faces[i]] = i;
        QSignalSpy opened(&m_workspace, &Workspace::opened);
        m_workspace.open(folder);
        opened.wait(60000);
        m_page = std::make_unique<LabelPage>(m_workspace, nullptr);
        m_page->resize(1240, 720);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            std::printf("the page did not come to the front\n");
        m_page->shown();
        m_grid = m_page->findChild<FaceGrid *>();
        m_suggesting = m_page->findChild<Suggesting *>();
        QObject::connect(m_suggesting, &Suggesting::learned, m_suggesting, [this](const tasks::SuggestResult &result) {
            ++rounds;
            learnSeconds += result.seconds;
            longestRound = std::max(longestRound, result.seconds);
        });
    }

    void labelAllByKeys()
    {
        for (std::size_t i = 0; i < m_faces.size(); ++i)
            labelByKeys();
    }

    void labelWithSuggestions()
    {
        for (std::size_t i = 0; i < m_faces.size() && !allSuggested(); ++i) {
            labelByKeys();
            if (i % 8 == 7)
                waitForModel();
        }
        byKeys = keys;
        while (firstOpen() >= 0) {
            waitForModel();
            if (openOnScreen() == 0) { // what is seen is done: to the first that is not
                press(Qt::Key_N);
                continue;
            }
            mendDoubtful();
            press(Qt::Key_Space, Qt::ShiftModifier);
            ++screens;
        }
    }

    double wrongShare() const
    {
        int wrong = 0;
        for (std::size_t i = 0; i < m_faces.size(); ++i)
            for (const auto &shown : m_workspace.attributes())
                wrong += labelOf(m_faces[i], shown) != truthOf(m_faces[i], shown) ? 1 : 0;
        return static_cast<double>(wrong) / static_cast<double>(m_faces.size() * m_workspace.attributes().size());
    }

    int keys = 0, clicks = 0, byKeys = 0, screens = 0, rounds = 0;
    int sure = 0, sureWrong = 0, doubtful = 0, doubtfulWrong = 0;
    double learnSeconds = 0, longestRound = 0;
    double presses() const { return static_cast<double>(keys + clicks) / static_cast<double>(m_faces.size()); }

private:
    LabelValue labelOf(FaceId face, const Workspace::Shown &shown) const
    {
        return m_workspace.face(face)->labels[static_cast<std::size_t>(shown.index)];
    }
    LabelValue truthOf(FaceId face, const Workspace::Shown &shown) const
    {
        return m_truth[m_place.at(face)].labels[static_cast<std::size_t>(shown.index)];
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        ++keys;
        QTest::keyClick(m_grid, Qt::Key(key), with);
    }

    /// The cheapest way: what is usual comes by itself, and the last yes comes with Shift, which goes on.
    void labelByKeys()
    {
        const FaceId face = m_page->currentFace();
        const auto attributes = m_workspace.attributes();
        const auto usual = usualValues(countFaces(m_workspace.view(), attributes));
        std::vector<int> toYes; ///< keys
        int open = 0;
        for (std::size_t a = 0; a < attributes.size(); ++a) {
            if (labelOf(face, attributes[a]) != LabelValue::Unknown)
                continue;
            ++open;
            const LabelValue truth = truthOf(face, attributes[a]);
            const int key = Qt::Key_1 + static_cast<int>(a);
            if (truth == usual[a])
                continue;
            if (truth == LabelValue::Yes) {
                toYes.push_back(key);
            } else { // unknown, yes, no
                press(key);
                press(key);
                --open;
            }
        }
        if (open == 0)
            return; // it went on by itself
        for (std::size_t i = 0; i + 1 < toYes.size(); ++i)
            press(toYes[i]);
        if (toYes.empty())
            press(Qt::Key_Return);
        else
            press(letterOf(attributes, toYes.back()), Qt::ShiftModifier);
        QApplication::processEvents();
    }
    static int letterOf(const std::vector<Workspace::Shown> &attributes, int digit)
    {
        return attributes[static_cast<std::size_t>(digit - Qt::Key_1)].attribute.key.at(0);
    }

    bool allSuggested() const
    {
        for (const Suggestions &source : m_workspace.view().suggestions)
            if (source.rules.size() == m_workspace.attributes().size())
                return true;
        return false;
    }
    void waitForModel()
    {
        const auto settled = [this] {
            return m_suggesting->upToDate() && !m_workspace.working() && m_workspace.allKept();
        };
        for (int i = 0; i < 3; ++i) { // what ends may ask for more
            if (!QTest::qWaitFor(settled, 600000))
                std::printf("the model did not end\n");
            QTest::qWait(30);
        }
    }

    int firstOpen() const
    {
        for (std::size_t i = 0; i < m_faces.size(); ++i)
            for (const auto &shown : m_workspace.attributes())
                if (labelOf(m_faces[i], shown) == LabelValue::Unknown)
                    return static_cast<int>(i);
        return -1;
    }
    std::vector<std::pair<FaceId, QRect>> tiles() const
    {
        std::vector<std::pair<FaceId, QRect>> seen;
        const QRect view = m_grid->viewport()->rect();
        for (int row = 0; row < m_grid->model()->rowCount(); ++row) {
            const QModelIndex index = m_grid->model()->index(row, 0);
            const QRect tile = m_grid->tileRect(m_grid->visualRect(index));
            if (tile.top() > view.bottom())
                break;
            if (view.contains(tile))
                seen.emplace_back(FaceId(index.data(FaceListModel::FaceRole).toLongLong()), tile);
        }
        return seen;
    }
    int openOnScreen() const
    {
        int open = 0;
        for (const auto &[face, tile] : tiles())
            for (const auto &shown : m_workspace.attributes())
                open += labelOf(face, shown) == LabelValue::Unknown ? 1 : 0;
        return open;
    }
    void mendDoubtful()
    {
        const auto attributes = m_workspace.attributes();
        for (const auto &[face, tile] : tiles())
            for (std::size_t a = 0; a < attributes.size(); ++a) {
                const BadgeState state = badgeOf(m_workspace.view(), *m_workspace.face(face), attributes[a]);
                const bool saysYes = state == BadgeState::DoubtfulYes || state == BadgeState::SuggestedYes;
                const bool right = (truthOf(face, attributes[a]) == LabelValue::Yes) == saysYes;
                if (state == BadgeState::SuggestedYes || state == BadgeState::SuggestedNo) {
                    ++sure;
                    sureWrong += right ? 0 : 1;
                }
                if (state == BadgeState::DoubtfulYes || state == BadgeState::DoubtfulNo) {
                    ++doubtful;
                    doubtfulWrong += right ? 0 : 1;
                    if (!right)
                        click(tile, attributes.size(), a);
                } else if (state == BadgeState::Unknown) { // nothing is suggested: the first click says yes
                    click(tile, attributes.size(), a);
                    if (truthOf(face, attributes[a]) == LabelValue::No)
                        click(tile, attributes.size(), a);
                }
            }
    }
    void click(const QRect &tile, std::size_t count, std::size_t badge)
    {
        ++clicks;
        const QPoint where = badgePlaces(tile, static_cast<int>(count))[badge].center().toPoint();
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, where);
    }

    const std::vector<TrueFace> &m_truth;
    std::vector<FaceId> m_faces;
    std::map<FaceId, std::size_t> m_place;
    Workspace m_workspace;
    std::unique_ptr<LabelPage> m_page;
    FaceGrid *m_grid = nullptr;
    Suggesting *m_suggesting = nullptr;
};

void measure(int order, std::vector<TrueFace> truth, bool suggestions)
{
    Random(static_cast<std::uint64_t>(order)).shuffle(truth);
    const test::StoryFolder folder;
    setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
    QElapsedTimer time;
    time.start();
    Operator one(folder / "effort.faces", truth, suggestions);
    if (suggestions)
        one.labelWithSuggestions();
    else
        one.labelAllByKeys();
    std::printf(
        "order %d  %-16s %.3f presses a face  wrong at the end %.2f %%  (%zu faces, %d keys, %d clicks, %.0f s)\n",
        order, suggestions ? "with suggestions" : "plain keys", one.presses(), 100 * one.wrongShare(), truth.size(),
        one.keys, one.clicks, static_cast<double>(time.elapsed()) / 1000);
    if (suggestions)
        std::printf(
            "         %d presses before all attributes were suggested, %d screens; sure %d, of them wrong %.2f %%; "
            "doubtful %d, of them wrong %.1f %%; %d rounds, %.1f s each, the longest %.1f s\n",
            one.byKeys, one.screens, one.sure, 100.0 * one.sureWrong / std::max(1, one.sure), one.doubtful,
            100.0 * one.doubtfulWrong / std::max(1, one.doubtful), one.rounds,
            one.learnSeconds / std::max(1, one.rounds), one.longestRound);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    QApplication app(argc, argv);
    const QStringList words = app.arguments();
    const auto number = [&](const char *name, int usual) {
        const auto at = words.indexOf(QLatin1String(name));
        return at < 0 ? usual : words.value(at + 1).toInt();
    };
    const int orders = number("--orders", 3), most = number("--faces", 0);
    const bool only = words.contains(QLatin1String("--plain")) || words.contains(QLatin1String("--suggested"));
    std::vector<TrueFace> truth;
    if (const auto data = test::realData())
        truth = realFaces(*data / "faces", number("--persons", 100));
    else {
        std::printf("FACES_DATA is not set: drawn faces.\n");
        truth = drawnFaces(most > 0 ? most : 600);
    }
    if (most > 0 && truth.size() > static_cast<std::size_t>(most))
        truth.resize(static_cast<std::size_t>(most));
    for (int order = 1; order <= orders; ++order) {
        if (!only || words.contains(QLatin1String("--plain")))
            measure(order, truth, false);
        if (!only || words.contains(QLatin1String("--suggested")))
            measure(order, truth, true);
    }
    return 0;
}
