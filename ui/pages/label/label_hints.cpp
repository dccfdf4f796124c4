// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_hints.h"

#include "ui/actions.h"
#include "ui/models/face_counts.h"
#include "ui/pages/label/label_orders.h"
#include "ui/theme.h"
#include "ui/widgets/key_cap.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
QString keyOf(const QString &id)
{
    const auto row = std::ranges::find(actionTable(), id, &ActionRow::id);
    return row == actionTable().end() ? QString() : keyWords(keysOf(*row).value(0));
}
} // namespace

LabelHints::LabelHints(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(kNear);
    m_grid->setVerticalSpacing(kNear);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
}

QLabel *LabelHints::add(QWidget *cap, const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    m_grid->addWidget(cap, m_rows, 0, Qt::AlignLeft);
    m_grid->addWidget(label, m_rows++, 1);
    return label;
}

void LabelHints::fill(const std::vector<Attribute> &attributes, const std::function<QAction *(const QString &)> &named)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    if (!m_workspace.blind())
        add(new KeyCap(named(QStringLiteral("label.accept"))), tr("accept suggestions, next"));
    m_usualHint = add(new KeyCap(named(QStringLiteral("label.confirm"))), {});
    // One attribute stands for all: glasses, where there are any.
    const auto at = std::ranges::find(attributes, AttributeId("glasses"), &Attribute::id);
    if (!attributes.empty()) {
        const Attribute &example = at == attributes.end() ? attributes.front() : *at;
        const QString id = QStringLiteral("label.yes.") + QString::fromStdString(example.id);
        add(new KeyCap(named(id)),
            tr("%1, the rest as with Enter").arg(QString::fromStdString(example.yesWord).toLower()));
    }
    m_usual.clear();
    showUsual();
    add(new KeyCap(named(QStringLiteral("label.unknown"))), tr("make unknown"));
    if (m_workspace.mayReject())
        add(new KeyCap(named(QStringLiteral("label.reject"))), tr("reject"));
    add(new KeyCap(named(QStringLiteral("label.next"))), tr("next unlabelled"));
    add(new KeyCap(named(QStringLiteral("label.view"))), tr("one face large, or the grid"));
    add(new KeyCap(keyOf(QStringLiteral("window.keys"))), tr("all keys"));
}

void LabelHints::showUsual()
{
    const auto usual = usualValues(FaceCounts::of(m_workspace).counts());
    if (!m_usualHint || usual == m_usual || usual.size() != m_workspace.attributes().size())
        return;
    m_usual = usual;
    QStringList words;
    for (std::size_t a = 0; a < usual.size(); ++a) {
        const Attribute &attribute = m_workspace.attributes()[a].attribute;
        words.append(
            QString::fromStdString(usual[a] == LabelValue::Yes ? attribute.yesWord : attribute.noWord).toLower());
    }
    m_usualHint->setText(tr("what is unknown is %1; next").arg(words.join(QStringLiteral(", "))));
}

} // namespace faces::ui
