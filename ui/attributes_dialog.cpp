// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/attributes_dialog.h"

#include "core/base/error.h"
#include "ui/actions.h"
#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace faces::ui {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// A field bound to one text of an attribute.
QLineEdit *field(const std::string &value, const QString &name, int mostLetters)
{
    auto *edit = new QLineEdit(text(value));
    edit->setAccessibleName(name);
    edit->setMaxLength(mostLetters);
    return edit;
}

void storeChanges(store::Project &project, const std::vector<Attribute> &attributes)
{
    project.asOneStep("Changed the attributes", [&] {
        const std::vector<Attribute> before = project.attributes(true);
        std::vector<AttributeId> order;
        for (const Attribute &attribute : attributes) {
            const auto known = std::ranges::find(before, attribute.id, &Attribute::id);
            if (known == before.end())
                project.addAttribute(attribute);
            else if (*known != attribute)
                project.changeAttribute(attribute);
            order.push_back(attribute.id);
        }
        project.orderAttributes(order);
    });
}

} // namespace

AttributesDialog::AttributesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_attributes(workspace.view().allAttributes),
      m_newName(new QLineEdit(this)), m_trouble(lookLabel({}, "wrong", this))
{
    setWindowTitle(tr("Attributes"));
    resize(720, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    auto *panel = new Panel(tr("What is asked of every face"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, kNear, 0);
    scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    panel->body()->addWidget(scroll);
    auto *newRow = new QHBoxLayout;
    m_newName->setPlaceholderText(tr("A new attribute, for example Smile"));
    m_newName->setAccessibleName(tr("Name of a new attribute"));
    auto *add = new QPushButton(icon(QStringLiteral("add")), tr("Add"));
    add->setAutoDefault(false);
    newRow->addWidget(m_newName, 1);
    newRow->addWidget(add);
    panel->body()->addLayout(newRow);
    column->addWidget(panel, 1);
    m_trouble->setWordWrap(true);
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep changes"), QDialogButtonBox::AcceptRole);
    m_keep->setProperty("look", "primary");
    column->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &AttributesDialog::addAttribute);
    // Enter adds the attribute whose name is being typed, and keeps the changes otherwise: never both.
    connect(m_newName, &QLineEdit::textChanged, this,
            [this, add](const QString &name) { (name.isEmpty() ? m_keep : add)->setDefault(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributesDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makeRows();
}

void AttributesDialog::makeRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int column = 0;
    for (const QString &head : {tr("Name"), tr("Yes is"), tr("No is"), tr("Key")})
        m_grid->addWidget(lookLabel(head, "small"), 0, column++);
    for (int row = 0; row < static_cast<int>(m_attributes.size()); ++row)
        addRow(row);
    m_grid->setRowStretch(static_cast<int>(m_attributes.size()) + 1, 1);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    showTrouble();
}

void AttributesDialog::addRow(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const Attribute &attribute = m_attributes[at];
    const QString name = text(attribute.name);
    const auto bind = [&](int column, std::string Attribute::*member, const QString &what, int mostLetters) {
        QLineEdit *edit = field(attribute.*member, QStringLiteral("%1: %2").arg(name, what), mostLetters);
        connect(edit, &QLineEdit::textChanged, this, [this, at, member](const QString &typed) {
            const QString clean = member == &Attribute::key ? typed.trimmed().toUpper() : typed.trimmed();
            m_attributes[at].*member = clean.toStdString();
            showTrouble();
        });
        m_grid->addWidget(edit, row + 1, column);
        return edit;
    };
    bind(0, &Attribute::name, tr("name"), 40);
    bind(1, &Attribute::yesWord, tr("word for yes"), 40);
    bind(2, &Attribute::noWord, tr("word for no"), 40);
    bind(3, &Attribute::key, tr("key"), 1)->setMaximumWidth(44);
    auto *up = new QToolButton;
    up->setText(QStringLiteral("↑"));
    up->setEnabled(row > 0);
    up->setToolTip(tr("Move up"));
    up->setAccessibleName(tr("Move up: %1").arg(name));
    connect(up, &QToolButton::clicked, this, [this, at] { move(at, at - 1); });
    m_grid->addWidget(up, row + 1, 4);
    auto *retired = new QCheckBox(tr("Retired"));
    retired->setChecked(attribute.retired);
    retired->setToolTip(tr("Keeps its labels, but is neither shown nor trained"));
    retired->setAccessibleName(tr("Retired: %1").arg(name));
    connect(retired, &QCheckBox::toggled, this, [this, at](bool on) {
        m_attributes[at].retired = on;
        showTrouble();
    });
    m_grid->addWidget(retired, row + 1, 5);
}

void AttributesDialog::move(std::size_t from, std::size_t to)
{
    std::swap(m_attributes[from], m_attributes[to]);
    makeRows();
}

void AttributesDialog::addAttribute()
{
    try {
        m_attributes.push_back(attributeNamed(m_newName->text().toStdString(), m_attributes));
        m_newName->clear();
        makeRows();
    } catch (const Error &error) {
        m_trouble->setText(toSentence(error));
        m_trouble->show();
    }
}

QString AttributesDialog::trouble(const std::vector<Attribute> &attributes)
{
    for (auto a = attributes.begin(); a != attributes.end(); ++a) {
        if (a->name.empty() || a->yesWord.empty() || a->noWord.empty())
            return tr("Every attribute needs a name and a word for yes and for no.");
        for (auto b = std::next(a); b != attributes.end(); ++b)
            if (text(a->name).compare(text(b->name), Qt::CaseInsensitive) == 0)
                return tr("Two attributes are called “%1”. Give one of them another name.").arg(text(a->name));
    }
    std::vector<Attribute> shown;
    std::ranges::copy_if(attributes, std::back_inserter(shown), [](const Attribute &a) { return !a.retired; });
    std::vector<ActionRow> rows = actionTable();
    const auto own = attributeRows(shown);
    rows.insert(rows.end(), own.begin(), own.end());
    return keyConflicts(rows).value(0);
}

void AttributesDialog::showTrouble()
{
    const QString sentence = trouble(m_attributes);
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (m_keep)
        m_keep->setEnabled(sentence.isEmpty() && !m_workspace.view().readOnly);
}

void AttributesDialog::keep()
{
    if (m_attributes != m_workspace.view().allAttributes)
        m_workspace.change([attributes = m_attributes](store::Project &project) { storeChanges(project, attributes); });
    accept();
}

} // namespace faces::ui
