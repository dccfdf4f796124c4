// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/ui/train/tune_story.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/run_queue.h"

#include <QListView>

#include <algorithm>
#include <utility>
#include <vector>

namespace faces::test {

inline constexpr int kEndless = 1000; ///< epochs that nobody waits for

/// A network of a few hundred numbers, as quick as they get.
inline TrainOptions small(int epochs, std::vector<AttributeId> attributes = {"sex", "hair"})
{
    TrainOptions options;
    options.attributes = std::move(attributes);
    options.epochs = epochs;
    options.batch = 16;
    options.threads = 1;
    options.side = 32;
    options.widths = {4, 8};
    return options;
}

inline std::vector<int> epochsIn(const ui::RunQueue &queue)
{
    std::vector<int> epochs;
    for (const ui::RunQueue::Waiting &one : queue.waiting())
        epochs.push_back(one.options.epochs);
    return epochs;
}

/// Somebody on the Train page who orders more than one training.
struct QueueStory : TuneStory {
    const ui::RunQueue &queue() const { return page->queue(); }
    QListView *list() const { return page->findChild<QListView *>(QStringLiteral("train.queue")); }
    /// Null before the first.
    ui::RunComparison *comparison() const { return page->findChild<ui::RunComparison *>(); }
    QString row(int number) const { return list()->model()->index(number, 0).data().toString(); }
    /// With the form and the mouse; started, or queued.
    void order(const TrainOptions &options) const
    {
        form().setOptions(options);
        press(page->live().running() ? QStringLiteral("Queue training") : QStringLiteral("Start training"));
    }
    void pressNamed(const char *name) const
    {
        QPushButton *found = chip(name);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool trained(std::size_t runs) const
    {
        return QTest::qWaitFor(
            [&] {
                const std::vector<Run> &all = workspace.view().runs;
                return !page->live().running() && all.size() == runs &&
                       std::ranges::none_of(all, [](const Run &run) { return run.state == RunState::Training; });
            },
            kLongMs);
    }
    bool reopen()
    {
        workspace.close();
        return openIn(workspace, folder / "people.faces");
    }
    /// Somebody stops what goes on, by the button in the head.
    bool stop() const
    {
        press(QStringLiteral("Stop"));
        return QTest::qWaitFor([this] { return !page->live().running(); }, kLongMs);
    }
    void retire(const AttributeId &id)
    {
        Attribute attribute = *std::ranges::find(workspace.view().allAttributes, id, &Attribute::id);
        attribute.retired = true;
        workspace.change([attribute](store::Project &project) { project.changeAttribute(attribute); });
        QTRY_COMPARE(workspace.attributes().size(), standardAttributes().size() - 1);
    }
};

} // namespace faces::test
