// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/settings_dialog.h"

#include "ui/actions.h"
#include "ui/desktop_look.h"
#include "ui/key_editor.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/settings_models.h"
#include "ui/theme.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

/// As its parts look best, or what a small screen has room for under a title bar.
QSize openingSize(const QScreen &screen)
{
    constexpr int kTitleBarPx = 40;
    return QSize(760, 940).boundedTo(screen.availableGeometry().size() - QSize(0, kTitleBarPx));
}

} // namespace

SettingsDialog::SettingsDialog(const QList<ListedAction> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions)
{
    setWindowTitle(tr("Settings"));
    resize(openingSize(*(parent ? parent : this)->screen()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    column->addWidget(scrolledParts(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

/// The list of keys takes what is left over; where that is too little, all parts scroll and the button below stays.
QWidget *SettingsDialog::scrolledParts()
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kApart);
    column->addWidget(schemePart());
    column->addWidget(languagePart());
    column->addWidget(new ModelsPanel);
    column->addWidget(labelPart());
    column->addWidget(keysPart(), 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("settings.parts"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(parts);
    parts->setAutoFillBackground(false); // setWidget() has just asked for it
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    if (!QDialog::focusNextPrevChild(next))
        return false;
    bringIntoSight(focusWidget());
    return true;
}

QWidget *SettingsDialog::schemePart()
{
    auto *panel = new Panel(tr("Colours"));
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Colours"));
    choice->setObjectName(QStringLiteral("settings.scheme"));
    choice->addItem(tr("As the desktop has it"), toWord(Scheme::System));
    choice->addItem(tr("Light"), toWord(Scheme::Light));
    choice->addItem(tr("Dark"), toWord(Scheme::Dark));
    choice->setCurrentIndex(choice->findData(toWord(Settings().scheme())));
    connect(choice, &QComboBox::activated, this, [choice] {
        const Scheme scheme = schemeFromWord(choice->currentData().toString());
        Settings().setScheme(scheme);
        applyTheme(*qApp, scheme);
    });
    panel->body()->addWidget(choice);
    auto *still = new QCheckBox(tr("As little motion as possible, whatever the desktop says"));
    still->setObjectName(QStringLiteral("settings.motion"));
    still->setChecked(Settings().values().value(QStringLiteral("window/motion")).toString() == QLatin1String("less"));
    connect(still, &QCheckBox::toggled, this, [](bool less) {
        Settings().values().setValue(QStringLiteral("window/motion"),
                                     less ? QStringLiteral("less") : QStringLiteral("system"));
        applyMotion();
    });
    panel->body()->addWidget(still);
    return panel;
}

/// Words that stand on the screen are not changed under a person's hands: the next window speaks the language.
QWidget *SettingsDialog::languagePart()
{
    auto *panel = new Panel(tr("Language"));
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Language"));
    choice->setObjectName(QStringLiteral("settings.language"));
    choice->addItem(tr("As the desktop has it"), QString());
    for (const Language &language : languages())
        choice->addItem(language.name, language.word);
    choice->setCurrentIndex(std::max(0, choice->findData(Settings().language())));
    auto *when =
        new QLabel(tr("Holds from the next start of the program on. Numbers and dates follow the desktop where it "
                      "has the same language."));
    when->setWordWrap(true);
    connect(choice, &QComboBox::activated, this,
            [choice] { Settings().setLanguage(choice->currentData().toString()); });
    panel->body()->addWidget(choice);
    panel->body()->addWidget(when);
    return panel;
}

QWidget *SettingsDialog::labelPart()
{
    auto *panel = new Panel(tr("Labelling"));
    auto *goesOn = new QCheckBox(tr("Go on to the next face by itself when the last label is set"));
    goesOn->setObjectName(QStringLiteral("settings.goesOn"));
    goesOn->setChecked(Settings().goesOn());
    connect(goesOn, &QCheckBox::toggled, this, [this](bool on) {
        Settings().setGoesOn(on);
        for (const ListedAction &listed : m_actions)
            if (listed.action && listed.action->objectName() == QLatin1String("label.goOn"))
                listed.action->setChecked(on);
    });
    panel->body()->addWidget(goesOn);
    return panel;
}

QWidget *SettingsDialog::keysPart()
{
    // The table knows all actions, also of pages that are not made yet; a project's attributes come from its own.
    std::vector<ActionRow> rows = actionTable();
    std::erase_if(rows, [](const ActionRow &row) { return isHeardScope(row.scope); });
    for (const ListedAction &listed : m_actions) {
        if (!listed.action || !listed.action->property("facesKeys").isValid() || isHeardElsewhere(*listed.action))
            continue;
        const ActionRow row = rowOf(*listed.action);
        if (std::ranges::find(rows, row.id, &ActionRow::id) == rows.end())
            rows.push_back(row);
    }
    auto *panel = new Panel(tr("Keys"));
    auto *editor = new KeyEditor(std::move(rows));
    connect(editor, &KeyEditor::keysChanged, this, [this] {
        for (const ListedAction &listed : m_actions)
            if (listed.action && listed.action->property("facesKeys").isValid())
                renewKeys(listed.action);
    });
    panel->body()->addWidget(editor);
    return panel;
}

} // namespace faces::ui
