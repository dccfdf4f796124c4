// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;

namespace faces::ui {

/// Which attributes are learned: a check box for each, all of them on to begin with.
class AttributeBoxes : public QWidget {
    Q_OBJECT
public:
    explicit AttributeBoxes(QWidget *parent = nullptr);

    /// Boxes come and go with the project's attributes: the Tab key finds the first one after this widget.
    void comeAfter(QWidget *before) { m_before = before; }
    void setAttributes(const std::vector<Attribute> &attributes); ///< those taken off before stay off
    /// As TrainOptions::attributes has them. Empty: all of them are on, or none; see any().
    std::vector<AttributeId> chosen() const;
    void choose(const std::vector<AttributeId> &wanted); ///< empty: all
    bool any() const;                                    ///< at least one is on

signals:
    void changed(); ///< there are others, or others are on

private:
    void addBox(const Attribute &attribute, bool on);

    QGridLayout *m_grid;
    QWidget *m_before = nullptr;
    std::vector<Attribute> m_attributes;
    std::vector<QCheckBox *> m_boxes; ///< one an attribute
};

} // namespace faces::ui
