// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"
#include "ui/jobs/reading.h"
#include "ui/page.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace faces::ui {

class BalanceModel;
class EmptyState;
class NoticeLine;
class Panel;
class SplitPanel;
class VariantStrip;

/// What the data set holds: counts and balance before and after multiplication, the split, and what the recipe makes of
/// some faces.
class DatasetPage : public Page {
    Q_OBJECT
public:
    explicit DatasetPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Dataset"); }
    QString iconName() const override { return QStringLiteral("dataset"); }
    QString footText() const override;
    void shown() override;

    const BalanceModel &balance() const { return *m_model; }
    bool upToDate() const { return m_upToDate; } ///< for tests: nothing is being counted

signals:
    void counted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts {
        tasks::DataCounts counts;
        int twoSides = 0;
    };
    void build();
    Panel *buildBalance();
    Panel *buildStrip();
    void facesChanged();
    void count();
    void take(Facts facts);
    void splitAnew(const SplitOptions &options);
    void drawExamplesAnew();

    BalanceModel *m_model;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    Panel *m_balancePanel = nullptr;
    SplitPanel *m_split = nullptr;
    NoticeLine *m_notice = nullptr;
    VariantStrip *m_strip = nullptr;
    Reading *m_counting, *m_drawing;
    QTimer m_soon;
    bool m_upToDate = false, m_splitting = false;
    quint64 m_seed = 1;
    std::vector<FaceId> m_drawn;
};

} // namespace faces::ui
