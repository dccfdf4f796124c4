// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/dataset/recipe_examples.h"

#include <QPointer>
#include <QTimer>

class QTableView;

namespace faces::ui {

class BalanceModel;
class PageFrame;
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
    struct Examples {
        std::vector<FaceId> of; ///< those that were drawn; pictures that do not open are not shown
        std::vector<RecipeExample> shown;
    };
    void build();
    Panel *buildBalance();
    Panel *buildStrip();
    void forgetProject();
    void facesChanged();
    void count();
    void take(Facts facts);
    void splitAnew(const SplitOptions &options);
    bool examplesFit() const;
    void drawExamplesAnew();

    BalanceModel *m_model;
    PageFrame *m_frame = nullptr;
    QTableView *m_table = nullptr;
    SplitPanel *m_split = nullptr;
    VariantStrip *m_strip = nullptr;
    Latest *m_counting, *m_drawing;
    QTimer m_soon;
    bool m_upToDate = false;
    QPointer<Job> m_splitting; ///< the closing of a project takes it away
    quint64 m_seed = 1;
    std::vector<FaceId> m_drawn; ///< the examples' faces
    SplitId m_drawnFor{};
};

} // namespace faces::ui
