// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/agreement.h"
#include "ui/jobs/latest.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QTimer>

#include <set>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QTableView;

namespace faces::ui {

class AgreementModel;

/// How far each annotator and the labels agree, and the way on: to go on with an opinion, or to decide conflicts. What
/// an unfinished opinion shows is asked for first, for it could sway who gives it.
class AgreementPanel : public Panel {
    Q_OBJECT
public:
    explicit AgreementPanel(Workspace &workspace, QAction *conflicts, QWidget *parent = nullptr);

    void showAnnotator(const QString &name);
    QString annotator() const { return QString::fromStdString(m_annotator); } ///< the one that is shown

signals:
    void goOnWanted(const QString &annotator);
    void measured(); ///< what is shown is up to date

protected:
    void showEvent(QShowEvent *event) override;

private:
    void assemble(QAction *conflicts);
    void ask();
    void take(std::vector<AnnotatorAgreement> all);
    void makeChips();
    void showChosen();

    Workspace &m_workspace;
    std::vector<AnnotatorAgreement> m_all;
    std::string m_annotator;
    std::set<std::string> m_unveiled; ///< unfinished ones that somebody wanted to see
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QButtonGroup *m_group;
    QTableView *m_table;
    AgreementModel *m_model;
    QLabel *m_words; ///< in place of the table, or beneath it
    QPushButton *m_unveil, *m_goOn, *m_conflicts;
    QTimer m_soon;
    Latest m_measuring;
};

} // namespace faces::ui
