// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/attributes_dialog.h"

#include "core/base/error.h"
#include "ui/attribute_fields.h"
#include "ui/convert.h"
#include "ui/core_words/first_attributes.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace faces::ui {

namespace {

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
    : QDialog(parent), m_workspace(workspace), m_newName(new QLineEdit), m_remark(lookLabel({}, "attention")),
      m_trouble(lookLabel({}, "wrong"))
{
    setWindowTitle(tr("Attributes"));
    resize(900, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    auto *panel = new Panel(tr("What is asked of every face"));
    panel->body()->addWidget(makeTable(), 1);
    panel->body()->addLayout(makeNewRow());
    column->addWidget(panel, 1);
    for (QLabel *line : {m_remark, m_trouble}) {
        line->setWordWrap(true);
        line->hide();
        column->addWidget(line);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_keep = buttons->addButton(tr("Keep changes"), QDialogButtonBox::AcceptRole);
    m_keep->setProperty("look", "primary");
    column->addWidget(buttons);
    m_keep->setDefault(true); // a dialog hears of its default button only when it holds it
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributesDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttributesDialog::reject);
    for (const Attribute &attribute : workspace.view().allAttributes)
        addRow(attribute, false);
    layOut();
    showTrouble();
}

QWidget *AttributesDialog::makeTable()
{
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, kNear, 0);
    m_grid->setHorizontalSpacing(kStep);
    int column = 1;
    for (const QString &head : {tr("Name"), tr("Yes is"), tr("No is"), tr("Code yes"), tr("Code no"), tr("Key")})
        m_grid->addWidget(lookLabel(head, "small"), 0, column++);
    for (int wide = 1; wide <= 3; ++wide)
        m_grid->setColumnStretch(wide, 1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // its rows have the keyboard
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QLayout *AttributesDialog::makeNewRow()
{
    m_newName->setPlaceholderText(tr("A new attribute, for example Smile"));
    m_newName->setAccessibleName(tr("Name of a new attribute"));
    m_add = new QPushButton(icon(QStringLiteral("add")), tr("Add"));
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttributesDialog::addAttribute);
    // Enter adds the attribute whose name is being typed, and keeps the changes otherwise: never both.
    connect(m_newName, &QLineEdit::textChanged, this, [this](const QString &name) {
        (name.isEmpty() ? m_keep : m_add)->setDefault(true);
        showTrouble();
    });
    return row;
}

AttributeFields *AttributesDialog::addRow(const Attribute &attribute, bool isNew)
{
    auto *row = new AttributeFields(attribute, isNew, this);
    m_rows.push_back(row);
    connect(row, &AttributeFields::changed, this, &AttributesDialog::showTrouble);
    connect(row, &AttributeFields::retired, this, [this, row](bool on) { sayRetired(*row, on); });
    connect(row, &AttributeFields::removeWanted, this, [this, row] { remove(row); });
    connect(row, &AttributeFields::draggedTo, this, [this, row](int globalY) { drag(row, globalY); });
    connect(row, &AttributeFields::moveWanted, this, [this, row](int by) {
        const auto at = std::ranges::find(m_rows, row) - m_rows.begin();
        move(row, static_cast<int>(at) + by);
    });
    return row;
}

void AttributesDialog::layOut()
{
    const int count = static_cast<int>(m_rows.size());
    QWidget *before = nullptr;
    for (int line = 0; line < count; ++line) {
        AttributeFields *row = m_rows[static_cast<std::size_t>(line)];
        row->setNeighbours(line > 0, line + 1 < count);
        for (int column = 0; QWidget * widget : row->widgets()) {
            m_grid->removeWidget(widget);
            m_grid->addWidget(widget, line + 1, column++);
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
        m_grid->setRowStretch(line + 1, 0);
    }
    m_grid->setRowStretch(count + 1, 1);
}

void AttributesDialog::move(AttributeFields *row, int to)
{
    if (to < 0 || to >= static_cast<int>(m_rows.size()))
        return;
    std::erase(m_rows, row);
    m_rows.insert(m_rows.begin() + to, row);
    layOut();
    showTrouble();
}

void AttributesDialog::drag(AttributeFields *row, int globalY)
{
    // The row goes where the mouse is: past those whose middle lies above it.
    int to = 0;
    for (const AttributeFields *other : m_rows) {
        const QWidget *field = other->nameField();
        if (other != row && field->mapToGlobal(field->rect().center()).y() < globalY)
            ++to;
    }
    if (m_rows[static_cast<std::size_t>(to)] != row)
        move(row, to);
}

void AttributesDialog::remove(AttributeFields *row)
{
    std::erase(m_rows, row);
    row->deleteLater();
    for (QWidget *widget : row->widgets()) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // a click on one of them led here
    }
    layOut();
    showTrouble();
}

bool AttributesDialog::addAttribute()
{
    try {
        Attribute added = attributeNamed(m_newName->text().toStdString(), attributes());
        added.noWord = noWordOf(added.name);
        addRow(added, true);
        m_newName->clear();
        layOut();
        showTrouble();
        return true;
    } catch (const Error &error) {
        m_trouble->setText(toSentence(error));
        m_trouble->show();
        return false;
    }
}

std::vector<Attribute> AttributesDialog::attributes() const
{
    std::vector<Attribute> edited;
    for (const AttributeFields *row : m_rows)
        edited.push_back(row->attribute());
    return edited;
}

void AttributesDialog::sayRetired(const AttributeFields &row, bool retired)
{
    const Attribute &attribute = row.attribute();
    const auto &all = m_workspace.view().allAttributes;
    const auto at = static_cast<std::size_t>(std::ranges::find(all, attribute.id, &Attribute::id) - all.begin());
    const auto known = std::ranges::count_if(m_workspace.view().faces, [at](const Face &face) {
        return at < face.labels.size() && face.labels[at] != LabelValue::Unknown;
    });
    const auto labels = static_cast<int>(known);
    m_remark->setText(retired ? tr("%1 will be neither shown nor trained. Its %Ln labels stay in the project and come "
                                   "back when it is no longer retired.",
                                   nullptr, labels)
                                    .arg(text(attribute.name))
                              : tr("%1 comes back with its %Ln labels.", nullptr, labels).arg(text(attribute.name)));
    m_remark->show();
}

void AttributesDialog::showTrouble()
{
    const QString sentence = trouble(attributes());
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_keep->setEnabled(sentence.isEmpty() && !m_workspace.view().readOnly);
    m_keep->setToolTip(m_workspace.view().readOnly ? m_workspace.view().readOnlyReason : QString());
}

bool AttributesDialog::changed() const
{
    return attributes() != m_workspace.view().allAttributes || !m_newName->text().trimmed().isEmpty();
}

void AttributesDialog::keep()
{
    // A name that was typed but not added yet was meant to be.
    if (!m_newName->text().trimmed().isEmpty() && !addAttribute())
        return;
    const auto edited = attributes();
    if (!trouble(edited).isEmpty())
        return;
    if (edited != m_workspace.view().allAttributes)
        m_workspace.change([edited](store::Project &project) { storeChanges(project, edited); });
    accept();
}

void AttributesDialog::reject()
{
    if (!changed() || m_workspace.view().readOnly) {
        QDialog::reject();
        return;
    }
    QMessageBox ask(QMessageBox::Question, tr("Attributes"), tr("The attributes were changed."), QMessageBox::NoButton,
                    this);
    ask.setObjectName(QStringLiteral("attributes.leave"));
    QPushButton *keepThem = m_keep->isEnabled() ? ask.addButton(tr("Keep changes"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *drop = ask.addButton(tr("Forget changes"), QMessageBox::DestructiveRole);
    QPushButton *back = ask.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    ask.setDefaultButton(keepThem ? keepThem : back);
    ask.setEscapeButton(back);
    ask.exec();
    if (keepThem && ask.clickedButton() == keepThem)
        keep();
    else if (ask.clickedButton() == drop)
        QDialog::reject();
}

} // namespace faces::ui
