// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/who_panel.h"

#include "ui/models/second_opinions.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

QPushButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WhoPanel::WhoPanel(Workspace &workspace, QAction *opinions, QAction *conflicts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLineEdit),
      m_conflicts(buttonFor(conflicts, tr("Decide conflicts")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    QLabel *words = lookLabel(tr("Labels are set by"), "small");
    words->setBuddy(m_name);
    m_name->setAccessibleName(tr("Labels are set by"));
    m_name->setObjectName(QStringLiteral("who.name"));
    m_name->setPlaceholderText(tr("Your name, for the history"));
    m_name->setMaxLength(80);
    m_name->setFocusPolicy(Qt::StrongFocus);
    m_name->setText(Settings().annotator());
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().trimmed() != Settings().annotator())
            m_workspace.setAnnotator(m_name->text());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &WhoPanel::left);
    column->addWidget(words);
    column->addWidget(m_name);
    column->addSpacing(kNear);
    column->addWidget(buttonFor(opinions, tr("Second opinions…")));
    column->addWidget(m_conflicts);
    column->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &WhoPanel::countConflicts);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&workspace, &Workspace::viewChanged, this, soon);
    connect(&workspace, &Workspace::opinionsChanged, this, soon);
    connect(&workspace, &Workspace::labelsChanged, this, soon);
}

WhoPanel::~WhoPanel()
{
    m_name->disconnect(this); // it says that it was edited when it is deleted with the keyboard, after this
}

void WhoPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setText(Settings().annotator());
    countConflicts();
}

void WhoPanel::countConflicts()
{
    const auto count = static_cast<int>(conflictsOf(m_workspace.view()).size());
    m_conflicts->setEnabled(count > 0);
    m_conflicts->setText(count == 0 ? tr("No conflicts to decide") : tr("Decide %Ln conflicts", nullptr, count));
}

} // namespace faces::ui
