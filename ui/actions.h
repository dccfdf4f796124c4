// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace faces::ui {

/// One thing that can be done, with its keys: the one place that says so. Actions, tooltips, the F1 overlay, the list
/// of Ctrl+K, the conflict check and the tests are made from these rows.
struct ActionRow {
    QString id;    ///< stable: "label.reject"
    QString scope; ///< "window", or the page's id: "label"
    QString words; ///< "Reject, or keep again"
    QString keys;  ///< portable, several separated by a blank: "Ctrl+Z", "Ctrl+Shift+Z Ctrl+Y"
    QString icon;  ///< may be empty
};

const std::vector<ActionRow> &actionTable();
/// Rows for a project's attributes on the Label page: "label.toggle.sex" (1 and S), "label.yes.sex" (Shift+S).
std::vector<ActionRow> attributeRows(const std::vector<Attribute> &attributes);

/// The row's keys: those a person gave it in the settings, else the chosen preset's, else its own. An attribute's key
/// that means something else on the Label page already is left out: its digit is enough, and a key with two meanings
/// has none.
QList<QKeySequence> keysOf(const ActionRow &row);
/// The same without what a person changed.
QList<QKeySequence> usualKeysOf(const ActionRow &row);
/// Gives the action these keys from now on; what is usual is not written down. renewKeys is the caller's.
void setKeys(const ActionRow &row, const QList<QKeySequence> &keys);
/// As on the keyboard, for a key cap: "Ctrl+Z"; empty if it has none.
QString keyWords(const QKeySequence &keys);

/// Both can be heard at the same time: they are of the same scope, or one of them is the window's.
bool scopesMeet(const QString &a, const QString &b);
/// Sentences naming two actions that would hear the same key.
QStringList keyConflicts(const std::vector<ActionRow> &rows);

/// An action from its row, owned by `owner` and added to it: words, keys, icon, tooltip. Keys of a page's scope are
/// heard only within `owner`, and not while a text is being typed. The row's id is the action's objectName.
QAction *makeAction(const ActionRow &row, QWidget *owner);
/// The same for a row of the table; the id must be there.
QAction *makeAction(const char *id, QWidget *owner);

/// Keys that a widget hears by itself, because one row is several directions, or a key means something while it is held:
/// they are listed under F1 as the others are, and the widget asks heardKey what was pressed. They can't be changed.
void listHeardKeys(const QString &scope, QWidget *owner);
bool isHeardScope(const QString &scope);
bool isHeardElsewhere(const QAction &action); ///< listed so: there is nothing to trigger
struct HeardKey {
    QString id;
    int which = 0; ///< place among the row's keys: "Left Right Up Down" makes 0 to 3
};
std::optional<HeardKey> heardKey(const QString &scope, QKeyCombination keys);

/// Reads the keys of an action anew after the settings changed.
void renewKeys(QAction *action);
/// The row that an action was made from, as far as keys are concerned.
ActionRow rowOf(const QAction &action);

/// What lists and the mouse do by themselves, for the F1 overlay: no actions, and no keys to change.
struct FixedKeys {
    QString scope, words;
    QStringList keys; ///< as on the keyboard
};
const std::vector<FixedKeys> &fixedKeys();

} // namespace faces::ui
