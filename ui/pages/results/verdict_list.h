// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/explained_face.h"

#include <QAbstractListModel>
#include <QListView>

namespace faces::ui {

/// One face's attributes: what a run said of each, how surely, and what is true.
class VerdictModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ExplainedFace::Row> rows); ///< as many of the same attributes: the places stay
    const ExplainedFace::Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ExplainedFace::Row> m_rows;
};

/// Lists them; the chosen one is the one that is explained. Up and Down choose.
class VerdictList : public QListView {
    Q_OBJECT
public:
    explicit VerdictList(VerdictModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 60}; }

protected:
    void keyboardSearch(const QString &) override {} ///< letters are keys here

private:
    VerdictModel &m_model;
};

/// "No glasses", and "✓ No glasses" where that is right, "✗ No glasses" where it is wrong.
QString saidInWords(const ExplainedFace::Row &row);
QString truthInWords(LabelValue truth);
/// "+0.123" with a true minus.
QString signedFigure(double value);

} // namespace faces::ui
