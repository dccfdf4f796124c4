// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/agreement_model.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {

QString intervalText(const std::optional<Interval> &interval)
{
    return interval ? AgreementModel::tr("%1 to %2").arg(figure(interval->low, 2), figure(interval->high, 2))
                    : figure(std::nullopt);
}

} // namespace

void AgreementModel::setAgreement(const std::vector<Attribute> &attributes, const AnnotatorAgreement &agreement)
{
    beginResetModel();
    m_rows.clear();
    m_annotator = QString::fromStdString(agreement.annotator);
    const QLocale locale;
    for (const AttributeAgreement &one : agreement.attributes) {
        const auto known = std::ranges::find(attributes, one.attribute, &Attribute::id);
        const Agreement &t = one.table;
        m_rows.push_back({{QString::fromStdString(known == attributes.end() ? one.attribute : known->yesWord),
                           locale.toString(t.compared()), locale.toString(t.bothYes), locale.toString(t.onlyFirst),
                           locale.toString(t.onlySecond), locale.toString(t.bothNo), figure(t.observed()),
                           figure(t.kappa()), intervalText(t.interval())}});
    }
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[static_cast<std::size_t>(index.row())].cells[column];
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return column == Kappa ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        return column == IntervalColumn ? tokens().softText : tokens().text;
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole) {
        const QString tips[Columns] = {{},
                                       tr("Faces where the label and the opinion are both known."),
                                       {},
                                       tr("The label says yes, %1 says no.").arg(m_annotator),
                                       tr("The label says no, %1 says yes.").arg(m_annotator),
                                       {},
                                       tr("Share of the compared faces on which both agree."),
                                       tr("Agreement beyond chance, Cohen's kappa: 1 is full agreement, 0 is what "
                                          "chance alone would bring."),
                                       tr("95 % interval of kappa (Fleiss, Cohen, Everitt, 1969).")};
        return tips[section];
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Attribute"),  tr("Compared"),     tr("Both yes"),
                                    tr("Only label"), tr("Only opinion"), tr("Both no"),
                                    tr("Agree"),      tr("Kappa"),        tr("95 %")};
    return names[section];
}

} // namespace faces::ui
