// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <vector>

class QAction;
class QGridLayout;

namespace faces::ui {

class KeyCap;
class SquarePicture;
class StateButton;
enum class BadgeState;

/// The current face large, where it comes from, and its attributes with their keys and values. With several selected
/// the values are counts.
class FacePanel : public Panel {
    Q_OBJECT
public:
    explicit FacePanel(Workspace &workspace, QWidget *parent = nullptr);

    void setPictureShown(bool shown); ///< not where the face stands large beside it
    void showFaces(FaceId current, const std::vector<FaceId> &selected);
    /// The actions that toggle the shown attributes, in their order: the caps beside the attributes show their keys.
    void showKeys(const std::vector<QAction *> &toggles);
    BadgeState lookOf(const AttributeId &attribute, const QString &text) const;
    /// Its picture's height is a wish: to Qt's layouts a height for a width is a minimum.
    bool hasHeightForWidth() const override { return false; }
    QString stateText(const AttributeId &attribute) const; ///< as shown: "yes", "unknown", "2 yes · 1 no"

signals:
    void toggleWanted(const faces::AttributeId &attribute);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows();
    void showWhere();
    void showStates();
    void countValues();
    QString whereText() const;

    Workspace &m_workspace;
    FaceId m_current{};
    std::vector<FaceId> m_selected;
    struct Values {
        int yes = 0, no = 0, unknown = 0;
    };
    std::vector<Values> m_values; ///< of those selected, one an index in Face::labels
    SquarePicture *m_picture;
    QLabel *m_where;
    QWidget *m_rowsPlace; ///< scrolls where there are many attributes
    QGridLayout *m_grid;
    struct Row {
        Attribute attribute;
        StateButton *state = nullptr;
        KeyCap *caps[2] = {}; ///< two keys do the same
        std::vector<QWidget *> widgets;
    };
    std::vector<Row> m_rows;
};

} // namespace faces::ui
