// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/ui/window_story.h"

#include <QSize>
#include <QString>

#include <functional>

namespace faces::test {

/// Somebody walks through all of the window: the start screen, every page of a project that has something to show
/// everywhere and of one that is empty, their views and popups, and the dialogs.
class EveryPlace {
public:
    /// `place` says where one is: "label, one face large". The root is the window, a dialog or a popup.
    using Look = std::function<void(const QString &place, QWidget &root)>;

    explicit EveryPlace(QSize window = {1280, 800});
    /// False: the window or a project did not open, or it did not get somewhere.
    [[nodiscard]] bool walk(const Look &look);
    ui::MainWindow &window() const { return *m_story.window; }

private:
    void at(const QString &place);
    void settle() const;
    void order(const char *action) const;
    void didNot(const QString &what) const;
    void throughPhotos();
    void throughLabel();
    void throughDataset();
    void throughTrain();
    void throughResults();
    void throughTry();
    void throughOverlays();
    void throughDialogs();
    void inDialog(const QString &place, const std::function<void()> &open);
    void inPopup(const QString &place, const std::function<void()> &open);

    WindowStory m_story;
    QSize m_size;
    Look m_look;
    mutable bool m_gotEverywhere = true;
};

} // namespace faces::test
