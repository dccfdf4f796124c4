// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"
#include "ui/widgets/panel.h"

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QPushButton;

namespace faces::ui {

/// The split that is in force, and the wish for another one.
class SplitPanel : public Panel {
    Q_OBJECT
public:
    explicit SplitPanel(QWidget *parent = nullptr);

    /// twoSides: people who stand on more than one side.
    void setSplit(const std::optional<Split> &split, int twoSides);
    void setAllowed(bool allowed, const QString &why); ///< false for a read-only project or while splitting
    SplitOptions options() const;
    void hearEscape(QWidget *page); ///< on all of the page: puts the warning away that the leaky split asks with

signals:
    void splitWanted(const faces::SplitOptions &options);
    void warningShown(bool shown); ///< that asks before a leaky split

private:
    void build();
    void showWarning(bool on);
    QFrame *buildWarning();
    void showSum();

    QLabel *m_now = nullptr, *m_leaky = nullptr, *m_sides = nullptr, *m_sum = nullptr;
    QComboBox *m_by = nullptr;
    QDoubleSpinBox *m_validation = nullptr, *m_test = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_split = nullptr, *m_classic = nullptr;
    QFrame *m_warning = nullptr;
};

} // namespace faces::ui
