// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QWidget;

namespace faces::ui {

struct SplitAcceptance;

enum class Accepting { Nothing, InSight, All };
/// Asks before suggestions are accepted that nobody has seen. Only answers that differ are offered; Nothing is the one
/// that Enter and Esc give.
Accepting askToAccept(const SplitAcceptance &split, QWidget *parent);

} // namespace faces::ui
