// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Nothing stands here: this file's target holds the headers that the tests of the window are compiled with.
