// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/ids.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace faces::ui {

/// Reads and decodes faces' pictures in a thread of its own with its own read-only connection. What was asked for last
/// is read first; what waits too long behind newer wishes (it has scrolled away) is given up.
class FaceReader : public QObject {
    Q_OBJECT
public:
    /// At what size it will be painted.
    struct Place {
        int sidePx = 0;  ///< in pixels of the screen; 0: not known
        qreal ratio = 1; ///< of these to those of the window
        bool operator==(const Place &) const = default;
    };
    struct Wish {
        FaceId face{};
        int sidePx = 0; ///< pictures larger than this are made smaller; 0: as stored
        Place place = {};
        bool operator==(const Wish &) const = default;
    };
    struct Picture {
        Wish wish;
        QImage image;  ///< null where there is none or it does not open
        QImage fitted; ///< as it will be painted; null unless the wish says how large
    };
    /// A picture as it is painted there. Runs in the reader's thread.
    using Fit = std::function<QImage(const QImage &, const Place &)>;

    FaceReader(const std::filesystem::path &folder, Fit fit, QObject *parent = nullptr);
    ~FaceReader() override;

    void ask(const std::vector<Wish> &wishes); ///< the last one is read first

signals:
    void pictures(const std::vector<faces::ui::FaceReader::Picture> &pictures);
    void gaveUp(const std::vector<faces::ui::FaceReader::Wish> &wishes); ///< may be asked for again

private:
    void work(std::stop_token stop, const std::filesystem::path &folder);
    std::vector<Wish> nextWishes(std::stop_token stop);

    const Fit m_fit;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Wish> m_wishes;
    std::jthread m_thread;
};

} // namespace faces::ui
