// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/settings_dialog.h"

#include "ui/actions.h"
#include "ui/settings.h"
#include "ui/settings_models.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace faces::ui {

SettingsDialog::SettingsDialog(const QList<ListedAction> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_refused(lookLabel({}, "wrong", this))
{
    setWindowTitle(tr("Settings"));
    resize(620, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    column->addWidget(schemePart());
    column->addWidget(new ModelsPanel);
    column->addWidget(keysPart(), 1);
    m_refused->setWordWrap(true);
    m_refused->hide();
    column->addWidget(m_refused);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
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
    return panel;
}

QWidget *SettingsDialog::keysPart()
{
    auto *panel = new Panel(tr("Keys"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, kNear, 0);
    grid->setColumnStretch(0, 1);
    for (int row = 0; const ListedAction &listed : m_actions)
        if (listed.action && listed.action->property("facesKeys").isValid() && !isHeardElsewhere(*listed.action))
            addKeyRow(grid, row++, listed);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    panel->body()->addWidget(scroll);
    return panel;
}

void SettingsDialog::addKeyRow(QGridLayout *grid, int row, const ListedAction &listed)
{
    QAction *action = listed.action;
    auto *words = new QLabel(listed.where.isEmpty() ? action->text()
                                                    : QStringLiteral("%1: %2").arg(listed.where, action->text()));
    auto *edit = new QKeySequenceEdit(action->shortcut());
    edit->setAccessibleName(words->text());
    edit->setMaximumWidth(160);
    auto *back = new QPushButton(tr("Default"));
    back->setProperty("look", "quiet");
    back->setAutoDefault(false);
    back->setAccessibleName(tr("Default key: %1").arg(words->text()));
    connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, listed] {
        if (!listed.action)
            return;
        // The field hears up to four keys one after the other; an action has one.
        const QKeySequence heard = edit->keySequence();
        const QKeySequence wanted = heard.isEmpty() ? heard : QKeySequence(heard[0]);
        const QString taken = whoHas(wanted, listed);
        m_refused->setText(taken);
        m_refused->setVisible(!taken.isEmpty());
        if (taken.isEmpty() && !wanted.isEmpty()) {
            Settings().setKeysFor(listed.action->objectName(), wanted.toString(QKeySequence::PortableText));
            renewKeys(listed.action);
        }
        edit->setKeySequence(listed.action->shortcut());
    });
    connect(back, &QPushButton::clicked, this, [edit, action = listed.action] {
        if (!action)
            return;
        Settings().setKeysFor(action->objectName(), {});
        renewKeys(action);
        edit->setKeySequence(action->shortcut());
    });
    grid->addWidget(words, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(back, row, 2);
}

QString SettingsDialog::whoHas(const QKeySequence &keys, const ListedAction &asker) const
{
    for (const ListedAction &other : m_actions) {
        const bool meets = other.page == asker.page || other.page < 0 || asker.page < 0;
        if (other.action && other.action != asker.action && meets && other.action->shortcuts().contains(keys))
            return tr("%1 belongs to “%2” already. Give that one another key first.")
                .arg(keyWords(keys), other.action->text());
    }
    return {};
}

} // namespace faces::ui
