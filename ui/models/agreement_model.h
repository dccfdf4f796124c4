// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/agreement.h"

#include <QAbstractTableModel>

#include <vector>

namespace faces::ui {

/// How far one annotator and the labels agree: a row an attribute.
class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Compared, BothYes, OnlyLabel, OnlyOpinion, BothNo, Observed, Kappa, IntervalColumn, Columns };

    explicit AgreementModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setAgreement(const std::vector<Attribute> &attributes, const AnnotatorAgreement &agreement);
    void clear() { setAgreement({}, {}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString cells[Columns];
    };
    std::vector<Row> m_rows;
    QString m_annotator;
};

} // namespace faces::ui
