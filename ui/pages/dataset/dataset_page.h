// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/co_occurrence.h"
#include "core/tasks/data_sets.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/dataset/groups_model.h"
#include "ui/pages/dataset/recipe_examples.h"

#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QTabWidget;

namespace faces::ui {

class BalanceModel;
class BalancePanel;
class GroupsPanel;
class PageFrame;
class Panel;
class RecipePanel;
class SplitPanel;
class TogetherPanel;
class VariantStrip;
struct FaceFilter;

/// What the data set holds: counts and balance before and after multiplication, which attributes go together, the
/// recipe with what it makes of some faces, and the split.
class DatasetPage : public Page {
    Q_OBJECT
public:
    explicit DatasetPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Dataset"); }
    QString iconName() const override { return QStringLiteral("dataset"); }
    QString footText() const override;
    void shown() override;

    enum Tab { BalanceTab, TogetherTab, RecipeTab, SplitTab };
    void showTab(Tab tab);
    const BalanceModel &balance() const { return *m_model; }
    bool upToDate() const { return m_upToDate; } ///< for tests: nothing is being counted

signals:
    void counted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Facts {
        tasks::DataCounts counts;
        CoOccurrence together;
        std::vector<GroupRow> groups;
    };
    struct Examples {
        std::vector<Face> of; ///< those that were drawn; pictures that do not open are not shown
        std::vector<RecipeExample> shown;
    };
    void build();
    std::pair<QWidget *, QHBoxLayout *> addTab(const QString &name);
    void buildRecipe();
    void buildSplit();
    Panel *buildStrip(QWidget *tab);
    void makeActions();
    void connectWorkspace();
    void forgetProject();
    void facesChanged();
    void count();
    void take(Facts facts);
    void wantFaces(const FaceFilter &filter);

    // dataset_recipe.cpp: the recipe that is edited, and examples of it
    void recipeEdited();
    void keepRecipe(); ///< what is edited is written, as one step
    void showRecipe(); ///< what the project holds, unless it is being edited
    Recipe shownRecipe() const;
    bool examplesFit() const;
    void drawExamplesAnew(); ///< other faces
    void showExamples();     ///< the same faces by the recipe as it is now

    void splitAnew(const SplitOptions &options);

    BalanceModel *m_model;
    PageFrame *m_frame = nullptr;
    QTabWidget *m_tabs = nullptr;
    BalancePanel *m_balance = nullptr;
    TogetherPanel *m_together = nullptr;
    RecipePanel *m_recipe = nullptr;
    Panel *m_stripPanel = nullptr;
    SplitPanel *m_split = nullptr;
    GroupsPanel *m_groups = nullptr;
    VariantStrip *m_strip = nullptr;
    Latest *m_counting, *m_drawing;
    QTimer m_soon, m_keep;
    bool m_upToDate = false;
    bool m_editing = false;                         ///< the recipe; not written yet
    std::optional<std::optional<Recipe>> m_ordered; ///< written, but not in the view yet
    QPointer<Job> m_splitting;                      ///< the closing of a project takes it away
    quint64 m_seed = 1;
    std::vector<Face> m_drawn; ///< the examples' faces
    bool m_choosing = false;   ///< they are being drawn
    SplitId m_drawnFor{};
};

} // namespace faces::ui
