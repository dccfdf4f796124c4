// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/ids.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <filesystem>
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
    struct Wish {
        FaceId face{};
        int sidePx = 0; ///< pictures larger than this are made smaller; 0: as stored
        bool operator==(const Wish &) const = default;
    };
    struct Picture {
        Wish wish;
        QImage image; ///< null where there is none or it does not open
    };

    explicit FaceReader(const std::filesystem::path &folder, QObject *parent = nullptr);
    ~FaceReader() override;

    void ask(const Wish &wish);

signals:
    void pictures(const std::vector<faces::ui::FaceReader::Picture> &pictures);
    void gaveUp(const std::vector<faces::ui::FaceReader::Wish> &wishes); ///< may be asked for again

private:
    void work(std::stop_token stop, const std::filesystem::path &folder);
    std::vector<Wish> nextWishes(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Wish> m_wishes;
    std::jthread m_thread;
};

} // namespace faces::ui
