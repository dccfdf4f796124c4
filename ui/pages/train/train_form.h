// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"
#include "core/data/train_presets.h"
#include "ui/widgets/panel.h"

#include <optional>
#include <utility>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace faces::ui {

class AttributeBoxes;
class BatchPreview;
class Fold;
class PresetSpinBox;
class YieldingScroll;

/// What to train: the form of TrainOptions. A preset fills it; the one whose choices stand is the one that is on. What
/// is chosen often is always seen, the rest lies in folds; where there is no room all of it scrolls, but for the
/// estimate and the button that starts. It knows no project: the page gives it what it shows.
class TrainForm : public Panel {
    Q_OBJECT
public:
    explicit TrainForm(QWidget *parent = nullptr);

    void setAttributes(const std::vector<Attribute> &attributes); ///< those chosen before stay chosen
    TrainOptions options() const;
    /// The project's own recipe, which multiplies every network's training faces; said in a line where there is one.
    void setRecipe(const std::optional<Recipe> &own);
    bool wantsOutOfFold() const { return m_wantsOutOfFold; } ///< also where the split does not allow it
    /// What the form has no field for (matting file; for this network widths and smoothing) is kept for options(), and
    /// said in words where it is not the preset's own.
    void setOptions(const TrainOptions &options);
    /// An attribute is chosen and the choices fit together: options() could be trained.
    bool complete() const;
    void setCudaThere(bool there); ///< only then there is a device to choose
    /// In a leaky split there are no out-of-fold thresholds: options() has none, and the box says why. What was chosen
    /// comes back with another split.
    void setLeakySplit(bool leaky);
    /// A line over the button. more: its tooltip. Empty words leave the place empty.
    void setEstimate(const QString &words, const QString &more = {});
    QString estimate() const;
    BatchPreview &preview() const { return *m_preview; } ///< in a fold
    /// Whether a training can be started, and if not, why.
    void setStartable(bool startable, const QString &why);
    void setQueues(bool queues); ///< what is started waits for others: the button says so
    void focusStart();           ///< the keyboard goes to what starts the training

    /// A text that wraps would make all of it as tall as it wishes to be, folds included; see YieldingScroll.
    bool hasHeightForWidth() const override { return false; }

signals:
    void startWanted(const faces::TrainOptions &options);
    void optionsChanged(); ///< something was chosen, by a person or by setOptions(): once for all that it filled in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A field rounds: what was filled in comes out to the bit for as long as nobody changes it.
    struct FilledIn {
        double exact = 0, shown = -1;
        void fill(QDoubleSpinBox &box, double value);
        double valueOf(const QDoubleSpinBox &box) const;
    };

    void build();
    void addPresets();
    void addNets();
    void addNumbers();
    void addKept();
    void addFolds();
    void addMore();
    void addSight(QGridLayout &grid);
    void addBackground(QGridLayout &grid);
    void addMachine(QGridLayout &grid);
    void addOutOfFold(QGridLayout &grid);
    void addPreview();
    void addFoot();
    Fold *addFold(const QString &title, const QString &place);
    static QGridLayout *addGrid(QVBoxLayout &column);
    QLabel *addField(QGridLayout &grid, int row, int column, int columns, const QString &name, QWidget *field);
    void listen();

    Net net() const;
    Device device() const;
    QString trouble() const;
    void take(const TrainPreset &preset);
    void fillIn(const TrainOptions &options); ///< all but the attributes
    void changed();
    void netChanged();
    void showPresets();
    void showKept();
    void showFill();
    void showOutOfFold();
    void showStart();
    void showWhole(const Fold &fold);

    QVBoxLayout *m_column = nullptr, *m_folds = nullptr; ///< what scrolls, and its end
    YieldingScroll *m_scroll = nullptr;
    std::vector<std::pair<const TrainPreset *, QPushButton *>> m_presets;
    QButtonGroup *m_nets = nullptr;
    AttributeBoxes *m_attributes = nullptr;
    PresetSpinBox *m_epochs = nullptr, *m_batch = nullptr, *m_rate = nullptr, *m_threads = nullptr;
    QDoubleSpinBox *m_alteration = nullptr;
    QSpinBox *m_seed = nullptr, *m_fill = nullptr;
    QComboBox *m_side = nullptr, *m_colours = nullptr, *m_balance = nullptr, *m_background = nullptr,
              *m_device = nullptr;
    QCheckBox *m_outOfFold = nullptr;
    QLabel *m_deviceName = nullptr;
    BatchPreview *m_preview = nullptr;
    QPushButton *m_start = nullptr;
    QWidget *m_keptRow = nullptr;
    QLabel *m_recipe = nullptr;
    QLabel *m_keptWords = nullptr, *m_estimate = nullptr, *m_why = nullptr;
    TrainOptions m_kept; ///< what was filled in; only what the form has no field for counts
    FilledIn m_filledRate, m_filledAlteration;
    QString m_whyNot; ///< what else than the form keeps from starting
    bool m_startable = true, m_cudaThere = false, m_filling = false, m_leakySplit = false, m_ownRecipe = false;
    bool m_wantsOutOfFold = false; ///< whether or not the split allows it
};

} // namespace faces::ui
