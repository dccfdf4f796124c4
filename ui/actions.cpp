// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/actions.h"

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/typing_guard.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace faces::ui {

namespace {

/// A row's words: ./dev translate knows words("...") as it knows tr("...").
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
public:
    static QString words(const char *text) { return tr(text); }
    static const std::vector<ActionRow> &table();
    static std::vector<ActionRow> forAttributes(const std::vector<Attribute> &attributes);
    static const std::vector<FixedKeys> &fixed();
};

QString tooltipOf(const QAction &action)
{
    const QString key = keyWords(action.shortcut());
    return key.isEmpty() ? action.text() : QStringLiteral("%1 (%2)").arg(action.text(), key);
}

} // namespace

const std::vector<ActionRow> &Actions::table()
{
    static const std::vector<ActionRow> kTable{
        {"project.new", "window", words("New project…"), "Ctrl+N", "new"},
        {"project.open", "window", words("Open a project…"), "Ctrl+O", "folder"},
        {"project.demo", "window", words("Make the demo project"), "", "demo"},
        {"project.close", "window", words("Close the project"), "Ctrl+W", ""},
        {"project.import", "window", words("Import faces with labels…"), "Ctrl+I", "import"},
        {"project.export", "window", words("Export faces with labels…"), "Ctrl+E", "export"},
        {"window.undo", "window", words("Undo"), "Ctrl+Z", "undo"},
        {"window.redo", "window", words("Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
        {"window.find", "window", words("Find an action"), "Ctrl+K", "search"},
        {"window.keys", "window", words("Show all keys"), "F1", "keyboard"},
        {"window.attributes", "window", words("Attributes…"), "", "label"},
        {"window.settings", "window", words("Settings…"), "Ctrl+,", "settings"},
        {"scheme.system", "window", words("Colours as the desktop has them"), "", ""},
        {"scheme.light", "window", words("Light colours"), "", ""},
        {"scheme.dark", "window", words("Dark colours"), "", ""},
        {"window.about", "window", words("About Faces Studio"), "", "info"},
        {"window.quit", "window", words("Quit"), "Ctrl+Q", ""},
        {"page.photos", "window", words("Go to Photos"), "Ctrl+1", "photos"},
        {"page.label", "window", words("Go to Label"), "Ctrl+2", "label"},
        {"page.dataset", "window", words("Go to Dataset"), "Ctrl+3", "dataset"},
        {"page.train", "window", words("Go to Train"), "Ctrl+4", "train"},
        {"page.results", "window", words("Go to Results"), "Ctrl+5", "results"},
        {"page.try", "window", words("Go to Try"), "Ctrl+6", "try"},
        {"label.confirm", "label", words("The rest is usual, next"), "Enter Return", ""},
        {"label.accept", "label", words("Accept the suggestions, next"), "Space", ""},
        {"label.screenful", "label", words("Accept the suggestions on this screen, next screen"), "Shift+Space", ""},
        {"label.doubted", "label", words("Next suspicious label"), "Shift+N", ""},
        {"label.keepDoubted", "label", words("The suspicious label is right, next one"), "Ctrl+Return Ctrl+Enter", ""},
        {"label.mendDoubted", "label", words("The suspicious label is wrong: turn it round, next one"), "Ctrl+Space",
         ""},
        {"label.back", "label", words("Back to the face before"), "Backspace", ""},
        {"label.skip", "label", words("Leave this face as it is, next"), "", ""},
        {"label.takeBack", "label", words("Take the last change back"), "", ""},
        {"label.unknown", "label", words("Make unknown"), "U", ""},
        {"label.reject", "label", words("Reject, or keep again"), "X", ""},
        {"label.next", "label", words("Next unlabelled face"), "N", ""},
        {"label.all", "label", words("Select all faces"), "Ctrl+A", ""},
        {"label.clear", "label", words("Back to the grid, or clear the filters"), "Esc", ""},
        {"label.view", "label", words("One face large, or the grid"), "V", "portrait"},
        {"label.search", "label", words("Search faces"), "Ctrl+F", "search"},
        {"label.filter", "label", words("Go to the filters"), "Ctrl+Shift+F", ""},
        {"label.larger", "label", words("Larger pictures"), "Ctrl++ Ctrl+=", ""},
        {"label.smaller", "label", words("Smaller pictures"), "Ctrl+-", ""},
        {"label.usualSize", "label", words("Pictures of the usual size"), "Ctrl+0", ""},
        {"label.goOn", "label", words("Go on by itself when the last label is set"), "", ""},
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
        {"canvas.walk", "canvas", words("Photo: choose the next cell or face"), "Left Right Up Down", ""},
        {"canvas.ends", "canvas", words("Photo: choose the first or the last"), "Home End", ""},
        {"canvas.move", "canvas", words("Photo: move the grid or the box by one pixel"),
         "Shift+Left Shift+Right Shift+Up Shift+Down", ""},
        {"canvas.moveFar", "canvas", words("Photo: move the grid or the box by ten pixels"),
         "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down", ""},
        {"canvas.stretch", "canvas", words("Photo: stretch the grid, resize the box"),
         "Ctrl+Shift+Left Ctrl+Shift+Right Ctrl+Shift+Up Ctrl+Shift+Down", ""},
        {"canvas.turn", "canvas", words("Photo: turn the grid or the box"), "[ ]", ""},
        {"canvas.leaveOut", "canvas", words("Photo: leave the cell out, or take it in"), "Space", ""},
        {"canvas.add", "canvas", words("Photo: add a box"), "N Ins", ""},
        {"canvas.remove", "canvas", words("Photo: remove the box, or leave the cell out"), "Del", ""},
        {"canvas.zoom", "canvas", words("Photo: zoom in or out"), "+ -", ""},
        {"canvas.fit", "canvas", words("Photo: fit it in"), "F 0", ""},
        {"canvas.actual", "canvas", words("Photo: pixel by pixel"), "1", ""},
        {"review.join", "review", words("Look again: nearly the same picture, one group"), "J", ""},
        {"review.reject", "review", words("Look again: reject the face, of two the second"), "X", ""},
        {"review.keep", "review", words("Look again: keep the face, or both of two that differ"), "K", ""},
        {"review.takeBack", "review", words("Look again: take the last decision back"), "Backspace", ""},
        {"review.previous", "review", words("Look again: the one before"), "Left", ""},
        {"review.next", "review", words("Look again: the next one"), "Right", ""},
        {"review.leave", "review", words("Look again: leave"), "Esc", ""},
        {"dataset.balance", "dataset", words("Dataset: balance"), "", ""},
        {"dataset.together", "dataset", words("Dataset: which attributes go together"), "", ""},
        {"dataset.recipe", "dataset", words("Dataset: the recipe"), "", ""},
        {"dataset.split", "dataset", words("Dataset: the split and its groups"), "", ""},
        {"dataset.others", "dataset", words("Recipe: show other faces"), "Ctrl+R", ""},
        {"dataset.addPicture", "dataset", words("Recipe: add a picture"), "Ins", ""},
        {"dataset.duplicatePicture", "dataset", words("Recipe: add the chosen picture once more"), "Ctrl+D", ""},
        {"dataset.removePicture", "dataset", words("Recipe: remove the chosen picture"), "Del", ""},
        {"dataset.pictureUp", "dataset", words("Recipe: the chosen picture earlier"), "Alt+Up", ""},
        {"dataset.pictureDown", "dataset", words("Recipe: the chosen picture later"), "Alt+Down", ""},
        {"train.start", "train", words("Start training, or queue it"), "", ""},
        {"train.stop", "train", words("Stop the training or the search"), "", ""},
        {"train.goOn", "train", words("Go on with the stopped training"), "", ""},
        {"train.queueGoesOn", "train", words("Go on with the queue"), "", ""},
        {"train.one", "train", words("Train one network"), "", ""},
        {"train.search", "train", words("Search for good options"), "", ""},
        {"train.startSearch", "train", words("Start a search"), "", ""},
        {"train.searchGoesOn", "train", words("Go on with the stopped search"), "", ""},
        {"train.compare", "train", words("Compare the shown run with the one before"), "", ""},
        {"train.both", "train", words("Train one for all and one each, and compare them"), "", ""},
        {"train.faces", "train", words("See the faces of the shown run"), "", ""},
        {"train.remove", "train", words("Remove the shown run…"), "", ""},
        {"results.clear", "results", words("Clear the filters, leave the draw or the large face"), "Esc", ""},
        {"results.draw", "results", words("Draw five faces of each attribute and value"), "R", ""},
        {"results.open", "results", words("This face large, and why"), "Enter Return", ""},
        {"results.looked", "results", words("Where the network looked"), "W", ""},
        {"results.unknown", "results", words("Make the label unknown"), "U", ""},
        {"results.bestF1", "results", words("Threshold with the best F1"), "", ""},
        {"results.keep", "results", words("Keep the threshold"), "", ""},
        {"results.backToKept", "results", words("Threshold back to the kept one"), "", ""},
        {"results.doubt", "results", words("Send the label to the suspicious ones, or take it back"), "D", ""},
        {"large.step", "large", words("Large face: the one before, or the next"), "Left Right Backspace", ""},
        {"large.attribute", "large", words("Large face: explain another attribute"), "Up Down", ""},
        {"large.patch", "large", words("Large face: move the covered patch"),
         "Shift+Left Shift+Right Shift+Up Shift+Down", ""},
        {"results.compare", "results", words("Compare the faces of two runs"), "C", ""},
        {"compared.open", "compared", words("Two runs: show this face by the second run alone"), "Enter Return", ""},
        {"compared.swap", "compared", words("Two runs: the other way round"), "S", ""},
        {"compared.leave", "compared", words("Two runs: clear the filters, or back to one run"), "Esc", ""},
        {"try.open", "try", words("Open pictures…"), "O", "photos"},
        {"try.paste", "try", words("Paste a picture"), "Ctrl+V", "paste"},
        {"try.model", "try", words("Open a model…"), "", ""},
        {"try.previous", "try", words("Previous picture"), "PgUp Alt+Left", "back"},
        {"try.next", "try", words("Next picture"), "PgDown Alt+Right", ""},
        {"try.again", "try", words("Find the faces again"), "R", "refresh"},
        {"try.camera", "try", words("Camera: on or off"), "C", ""},
        {"try.take", "try", words("Camera: take the picture"), "Space", ""},
        {"try.add", "try", words("Add the picture to the project"), "A", "add"},
        {"try.forget", "try", words("Take the picture off the list"), "Shift+Del", "remove"},
        {"window.fullScreen", "window", words("Full screen, or a window again"), "F11", ""},
        {"page.next", "window", words("Next page"), "Ctrl+PgDown", ""},
        {"page.previous", "window", words("Previous page"), "Ctrl+PgUp", ""},
    };
    return kTable;
}

const std::vector<ActionRow> &actionTable() { return Actions::table(); }

std::vector<ActionRow> Actions::forAttributes(const std::vector<Attribute> &attributes)
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

std::vector<ActionRow> attributeRows(const std::vector<Attribute> &attributes)
{
    return Actions::forAttributes(attributes);
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
    guardTyping();
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

void listHeardKeys(const QString &scope, QWidget *owner)
{
    for (const ActionRow &row : actionTable()) {
        if (row.scope != scope)
            continue;
        auto *listed = new QAction(row.words, owner); // not added to it: the widget hears the keys itself
        listed->setObjectName(row.id);
        listed->setProperty("facesKeys", row.keys);
        listed->setProperty("facesHeard", true);
        QList<QKeySequence> keys;
        for (const QString &key : row.keys.split(QLatin1Char(' ')))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        listed->setShortcuts(keys);
    }
}

bool isHeardScope(const QString &scope) { return scope == QLatin1String("canvas") || scope == QLatin1String("large"); }

bool isHeardElsewhere(const QAction &action) { return action.property("facesHeard").toBool(); }

std::optional<HeardKey> heardKey(const QString &scope, QKeyCombination keys)
{
    const auto strong = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QKeyCombination plain(keys.keyboardModifiers() & strong, keys.key());
    // Where a sign stands on the keyboard, and so whether it needs Shift, differs from country to country.
    const bool sign = keys.key() < Qt::Key_0 || (keys.key() > Qt::Key_Z && keys.key() < Qt::Key_Escape);
    const QKeyCombination unshifted(plain.keyboardModifiers() & ~Qt::ShiftModifier, keys.key());
    const QKeySequence pressed(sign && keys.key() != Qt::Key_Space ? unshifted : plain);
    for (const ActionRow &row : actionTable()) {
        if (row.scope != scope)
            continue;
        const QStringList known = row.keys.split(QLatin1Char(' '));
        for (qsizetype i = 0; i < known.size(); ++i)
            if (QKeySequence(known[i], QKeySequence::PortableText) == pressed)
                return HeardKey{row.id, static_cast<int>(i)};
    }
    return std::nullopt;
}

ActionRow rowOf(const QAction &action)
{
    return {action.objectName(),
            action.property("facesScope").toString(),
            action.text(),
            action.property("facesKeys").toString(),
            {}};
}

void renewKeys(QAction *action)
{
    action->setShortcuts(keysOf(rowOf(*action)));
    action->setToolTip(tooltipOf(*action));
}

const std::vector<FixedKeys> &Actions::fixed()
{
    static const std::vector<FixedKeys> kFixed{
        {"label", words("Walk from face to face"), {"← → ↑ ↓"}},
        {"label", words("To the first, to the last face"), {"Home", "End"}},
        {"label", words("A screenful up or down"), {"PgUp", "PgDn"}},
        {"label", words("Select more faces"), {words("Shift+arrows"), words("Ctrl+click")}},
        {"label", words("Larger or smaller pictures"), {words("Ctrl+wheel")}},
        {"label", words("One face large, or back"), {words("Double click")}},
        {"label", words("Change one label of one face"), {words("Click on its badge")}},
    };
    return kFixed;
}

const std::vector<FixedKeys> &fixedKeys() { return Actions::fixed(); }

} // namespace faces::ui
