// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/recipe_panel.h"

#include "ui/icons.h"
#include "ui/pages/dataset/recipe_model.h"
#include "ui/pages/dataset/step_list.h"
#include "ui/theme.h"
#include "ui/widgets/yielding_scroll.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kListPx = 92; ///< three of them; the list grows where there is room
/// Of the preset box: the first leaves it to the networks, the last is a list of one's own.
enum PresetPlace { PresetOfNetwork, PresetNone, PresetClassic, PresetMirror, PresetGentle, PresetOwn };

/// The picture's number before what it is: the same as under it.
class PictureLine : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// No wider than the list: words that are longer end in “…”, and the tooltip has them all.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = QStringLiteral("%1  %2").arg(index.row() + 1).arg(option->text);
    }
};

int placeOf(const Recipe &recipe)
{
    const char *names[] = {"none", "classic", "mirror", "gentle"};
    for (int i = 0; i < 4; ++i)
        if (recipe.name == names[i])
            return PresetNone + i;
    return PresetOwn;
}
} // namespace

RecipePanel::RecipePanel(QWidget *parent) : Panel(tr("Recipe"), parent), m_model(new RecipeModel(this))
{
    build();
    connect(m_preset, &QComboBox::activated, this, &RecipePanel::presetChosen);
    connect(m_byNumber, &QCheckBox::clicked, m_model, &RecipeModel::setByNumber);
    connect(m_model, &RecipeModel::edited, this, &RecipePanel::rowsEdited);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrentRow(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecipePanel::showCurrent);
    connect(m_steps, &StepList::edited, this,
            [this](const std::vector<RecipeStep> &steps) { m_model->setSteps(currentRow(), steps); });
    setRecipe(std::nullopt, false);
}

void RecipePanel::build()
{
    auto *tall = new QWidget(this); // as the title beside it, which has a button
    tall->setFixedSize(0, kHitPx + 2);
    addToTitle(tall);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("recipe.preset"));
    m_preset->setAccessibleName(tr("Recipe"));
    m_preset->addItems({tr("As each network has it"), tr("None: each face once"), tr("Classic, as the notebooks"),
                        tr("Mirror: each face both ways"), tr("Gentle: mirrored, and a little altered"),
                        tr("Of my own")});
    m_words = lookLabel({}, "small", this);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(twoLines(*m_words));
    m_byNumber = new QCheckBox(tr("First altered by the face's number, as the notebooks"), this);
    m_byNumber->setObjectName(QStringLiteral("recipe.byNumber"));
    m_byNumber->setToolTip(tr("628–746 mirrored, 747–867 turned right, 868–1023 turned left, 1024–1205 narrowed, "
                              "1206–1349 widened"));
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PictureLine(m_list));
    m_list->setObjectName(QStringLiteral("recipe.rows"));
    m_list->setProperty("look", "checks");
    m_list->setAccessibleName(tr("Pictures of each training face"));
    m_list->setMinimumHeight(kListPx);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepsTitle = lookLabel({}, "strong", this);
    m_steps = new StepList(this);
    body()->addWidget(m_preset);
    body()->addWidget(m_words);
    body()->addWidget(m_byNumber);
    body()->addWidget(m_list, 2);
    body()->addWidget(buildButtons());
    body()->addSpacing(kNear);
    body()->addWidget(m_stepsTitle);
    body()->addWidget(new YieldingScroll(m_steps, this), 3);
}

QWidget *RecipePanel::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kStep);
    const auto add = [&](const char *iconName, const QString &name, const QString &words, auto order) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("recipe.") + QLatin1String(name.toLatin1()));
        button->setIcon(icon(QLatin1String(iconName)));
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, order);
        layout->addWidget(button);
        m_buttons.push_back(button);
    };
    add("add", QStringLiteral("add"), tr("Add a picture (Ins)"), &RecipePanel::addRow);
    add("paste", QStringLiteral("duplicate"), tr("Add the chosen picture once more (Ctrl+D)"),
        &RecipePanel::duplicateRow);
    add("arrow-up", QStringLiteral("up"), tr("Earlier (Alt+Up)"), &RecipePanel::moveUp);
    add("arrow-down", QStringLiteral("down"), tr("Later (Alt+Down)"), &RecipePanel::moveDown);
    add("trash", QStringLiteral("remove"), tr("Remove the chosen picture (Del)"), &RecipePanel::removeRow);
    layout->addStretch();
    return row;
}

void RecipePanel::setRecipe(const std::optional<Recipe> &own, bool leaky)
{
    m_own = own.has_value();
    m_leaky = leaky;
    const int row = currentRow();
    m_model->setRecipe(leaky ? classicRecipe() : own.value_or(classicRecipe()));
    setCurrentRow(row);
    showState();
}

void RecipePanel::setAllowed(bool allowed, const QString &why)
{
    m_allowed = allowed;
    setToolTip(why);
    showState();
}

std::optional<Recipe> RecipePanel::recipe() const
{
    return m_own ? std::optional(asPreset(m_model->recipe())) : std::nullopt;
}

int RecipePanel::currentRow() const { return m_list->currentIndex().row(); }

void RecipePanel::setCurrentRow(int row)
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    showCurrent();
}

void RecipePanel::presetChosen(int place)
{
    if (place == PresetOwn)
        return showState(); // only a change of the list makes one
    const Recipe *presets[] = {&classicRecipe(), &plainRecipe(), &classicRecipe(), &mirrorRecipe(), &gentleRecipe()};
    m_own = place != PresetOfNetwork;
    m_model->setRecipe(*presets[place]);
    showState();
    emit edited();
}

void RecipePanel::rowsEdited()
{
    m_own = true; // the classic list that is shown for want of another one is one's own from now on
    showCurrent();
    showState();
    emit edited();
}

void RecipePanel::addRow()
{
    if (const int row = m_model->addRow(currentRow()); row >= 0)
        setCurrentRow(row);
}

void RecipePanel::duplicateRow()
{
    if (const int row = m_model->duplicateRow(currentRow()); row >= 0)
        setCurrentRow(row);
}

void RecipePanel::removeRow()
{
    const int row = currentRow();
    if (m_model->removeRow(row))
        setCurrentRow(row);
}

void RecipePanel::moveUp() { setCurrentRow(m_model->moveRow(currentRow(), -1)); }

void RecipePanel::moveDown() { setCurrentRow(m_model->moveRow(currentRow(), 1)); }

void RecipePanel::showCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_stepsTitle->setText(tr("How picture %1 is made").arg(row + 1));
    m_steps->setSteps(m_model->recipe().rows[static_cast<std::size_t>(row)].steps);
    emit rowChosen(row);
}

void RecipePanel::showState()
{
    const bool editable = m_allowed && !m_leaky;
    m_model->setEditable(editable);
    m_preset->setEnabled(editable);
    m_byNumber->setEnabled(editable);
    m_steps->setEnabled(editable);
    for (QToolButton *button : m_buttons)
        button->setEnabled(editable);
    m_byNumber->setChecked(m_model->byNumber());
    m_preset->setCurrentIndex(m_leaky ? PresetClassic : m_own ? placeOf(asPreset(m_model->recipe())) : PresetOfNetwork);
    const auto count = static_cast<int>(m_model->recipe().pictures().size());
    if (m_leaky)
        m_words->setText(tr("The notebooks' split goes by their recipe. Make another split to change it."));
    else if (!m_own)
        m_words->setText(tr("The compact network gets each face once and alters it anew in every epoch; the notebooks' "
                            "networks get the classic recipe, shown here."));
    else
        m_words->setText(
            tr("Every network learns from %Ln pictures of each training face. Faces of validation and test are never "
               "altered.",
               nullptr, count));
}

} // namespace faces::ui
