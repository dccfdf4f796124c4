// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QWidget>

#include <algorithm>

namespace faces::ui {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Actions", text); }

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString tooltipOf(const QAction &action)
{
    const QString key = keyWords(action.shortcut());
    return key.isEmpty() ? action.text() : QStringLiteral("%1 (%2)").arg(action.text(), key);
}

} // namespace

const std::vector<ActionRow> &actionTable()
{
    static const std::vector<ActionRow> kTable{
        {"project.new", "window", words("New project…"), "Ctrl+N", "new"},
        {"project.open", "window", words("Open a project…"), "Ctrl+O", "folder"},
        {"project.demo", "window", words("Make the demo project"), "", "demo"},
        {"project.close", "window", words("Close the project"), "Ctrl+W", ""},
        {"window.undo", "window", words("Undo"), "Ctrl+Z", "undo"},
        {"window.redo", "window", words("Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
        {"window.find", "window", words("Find an action"), "Ctrl+K", "search"},
        {"window.keys", "window", words("Show all keys"), "F1", "keyboard"},
        {"window.attributes", "window", words("Attributes…"), "", "label"},
        {"window.settings", "window", words("Settings…"), "Ctrl+,", "settings"},
        {"window.about", "window", words("About Faces Studio"), "", "info"},
        {"window.quit", "window", words("Quit"), "Ctrl+Q", ""},
        {"page.photos", "window", words("Go to Photos"), "Ctrl+1", "photos"},
        {"page.label", "window", words("Go to Label"), "Ctrl+2", "label"},
        {"page.dataset", "window", words("Go to Dataset"), "Ctrl+3", "dataset"},
        {"page.train", "window", words("Go to Train"), "Ctrl+4", "train"},
        {"page.results", "window", words("Go to Results"), "Ctrl+5", "results"},
        {"page.try", "window", words("Go to Try"), "Ctrl+6", "try"},
        {"label.confirm", "label", words("The rest is usual, next"), "Enter Return", ""},
        {"label.back", "label", words("Back to the face before"), "Backspace", ""},
        {"label.unknown", "label", words("Make unknown"), "U", ""},
        {"label.reject", "label", words("Reject, or keep again"), "X", ""},
        {"label.next", "label", words("Next unlabelled face"), "N", ""},
        {"label.all", "label", words("Select all faces"), "Ctrl+A", ""},
        {"label.clear", "label", words("Clear the filters"), "Esc", ""},
        {"label.larger", "label", words("Larger pictures"), "Ctrl++ Ctrl+=", ""},
        {"label.smaller", "label", words("Smaller pictures"), "Ctrl+-", ""},
        {"label.opinions", "label", words("Second opinions…"), "Ctrl+Shift+O", ""},
        {"label.conflicts", "label", words("Decide conflicts with second opinions"), "Ctrl+Shift+C", ""},
        {"label.leaveOpinion", "label", words("Leave the second opinion, go on later"), "Ctrl+Shift+L", ""},
        {"opinions.leave", "opinions", words("Second opinions: back to the labels"), "Esc", ""},
        {"conflicts.keep", "conflicts", words("Conflicts: keep the label"), "K", ""},
        {"conflicts.take", "conflicts", words("Conflicts: take the opinion"), "O", ""},
        {"conflicts.yes", "conflicts", words("Conflicts: it is yes (names hidden)"), "Y", ""},
        {"conflicts.no", "conflicts", words("Conflicts: it is no (names hidden)"), "N", ""},
        {"conflicts.names", "conflicts", words("Conflicts: hide or show who says what"), "H", ""},
        {"conflicts.takeBack", "conflicts", words("Conflicts: take the last decision back"), "Backspace", ""},
        {"conflicts.previous", "conflicts", words("Conflicts: the one before"), "Left", ""},
        {"conflicts.next", "conflicts", words("Conflicts: the next one"), "Right", ""},
        {"conflicts.leave", "conflicts", words("Conflicts: back to the labels"), "Esc", ""},
        {"photos.lookAgain", "photos", words("Look again at alike and poor faces"), "L", ""},
        {"photos.brushSmaller", "photos", words("Smaller brush"), "[", ""},
        {"photos.brushLarger", "photos", words("Larger brush"), "]", ""},
        {"review.join", "review", words("Look again: nearly the same picture, one group"), "J", ""},
        {"review.rejectSecond", "review", words("Look again: reject the second of two"), "R", ""},
        {"review.different", "review", words("Look again: two different pictures"), "D", ""},
        {"review.rejectPoor", "review", words("Look again: reject the poor face"), "X", ""},
        {"review.keep", "review", words("Look again: keep it, good enough"), "K", ""},
        {"review.takeBack", "review", words("Look again: take the last decision back"), "Backspace", ""},
        {"review.previous", "review", words("Look again: the one before"), "Left", ""},
        {"review.next", "review", words("Look again: the next one"), "Right", ""},
        {"review.leave", "review", words("Look again: leave"), "Esc", ""},
    };
    return kTable;
}

std::vector<ActionRow> attributeRows(const std::vector<Attribute> &attributes)
{
    std::vector<ActionRow> rows;
    int place = 0;
    for (const Attribute &attribute : attributes) {
        ++place;
        const QString name = text(attribute.name), key = text(attribute.key);
        const QString digit = place <= 9 ? QString::number(place) : QString();
        rows.push_back({QStringLiteral("label.toggle.") + text(attribute.id),
                        "label",
                        words("Yes or no: %1").arg(name.toLower()),
                        QStringLiteral("%1 %2").arg(digit, key).trimmed(),
                        {}});
        QString shifted = key.isEmpty() ? QString() : QStringLiteral("Shift+") + key;
        if (!digit.isEmpty())
            shifted += QStringLiteral(" Shift+") + digit;
        rows.push_back({QStringLiteral("label.yes.") + text(attribute.id),
                        "label",
                        words("%1, the rest is usual, next").arg(text(attribute.yesWord)),
                        shifted.trimmed(),
                        {}});
    }
    return rows;
}

QList<QKeySequence> keysOf(const ActionRow &row)
{
    const QString own = Settings().keysFor(row.id);
    QList<QKeySequence> keys;
    const QString all = own.isEmpty() ? row.keys : own;
    for (const QString &key : all.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

QString keyWords(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

QStringList keyConflicts(const std::vector<ActionRow> &rows)
{
    QStringList conflicts;
    for (auto a = rows.begin(); a != rows.end(); ++a)
        for (auto b = std::next(a); b != rows.end(); ++b) {
            if (a->scope != b->scope && a->scope != QLatin1String("window") && b->scope != QLatin1String("window"))
                continue;
            const QList<QKeySequence> theirs = keysOf(*b);
            for (const QKeySequence &key : keysOf(*a))
                if (theirs.contains(key))
                    conflicts.append(words("%1 means both “%2” and “%3”.").arg(keyWords(key), a->words, b->words));
        }
    return conflicts;
}

QAction *makeAction(const ActionRow &row, QWidget *owner)
{
    auto *action = new QAction(row.words, owner);
    action->setObjectName(row.id);
    action->setProperty("facesKeys", row.keys);
    action->setProperty("facesScope", row.scope);
    if (!row.icon.isEmpty())
        action->setIcon(icon(row.icon));
    if (row.scope != QLatin1String("window"))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    renewKeys(action);
    owner->addAction(action);
    return action;
}

QAction *makeAction(const char *id, QWidget *owner)
{
    const auto row = std::ranges::find(actionTable(), QString::fromLatin1(id), &ActionRow::id);
    Q_ASSERT_X(row != actionTable().end(), "makeAction", id);
    return makeAction(*row, owner);
}

void renewKeys(QAction *action)
{
    action->setShortcuts(
        keysOf({action->objectName(), {}, action->text(), action->property("facesKeys").toString(), {}}));
    action->setToolTip(tooltipOf(*action));
}

} // namespace faces::ui
