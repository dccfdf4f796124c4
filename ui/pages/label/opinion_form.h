// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/panel.h"
#include "ui/workspace.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace faces::ui {

/// Begins a second opinion, or goes on with one: who gives it, and on which faces.
class OpinionForm : public Panel {
    Q_OBJECT
public:
    explicit OpinionForm(Workspace &workspace, QWidget *parent = nullptr);

    void setShownFaces(const std::vector<FaceId> &faces); ///< those that the Label page's filters let through
    void askFor(const QString &annotator);                ///< with the focus in the name

signals:
    void begun(const faces::OpinionPass &pass); ///< new, or as it was where it goes on

private:
    void assemble();
    void showChoice();
    void begin();
    const OpinionPass *known() const; ///< of the typed name, if there is still something to do
    std::vector<FaceId> keptFaces() const;

    Workspace &m_workspace;
    std::vector<FaceId> m_shown;
    QLineEdit *m_name;
    QRadioButton *m_all, *m_sample, *m_filtered;
    QSpinBox *m_count, *m_seed;
    QLabel *m_note;
    QPushButton *m_begin;
};

} // namespace faces::ui
