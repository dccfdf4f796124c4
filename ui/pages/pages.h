// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace faces::ui {

class Page;
class Workspace;

/// A page of the rail, before it is made.
struct PageEntry {
    QString id;    ///< "label"
    QString title; ///< as on the rail
    QString icon;
    bool usesLearner = false; ///< it will want the library that trains and judges
    std::function<Page *(Workspace &, QWidget *)> make;
};

/// All pages, in the order of the work.
std::vector<PageEntry> pageEntries();

} // namespace faces::ui
