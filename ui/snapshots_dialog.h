// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/snapshots.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace faces::ui {

class Latest;
class SnapshotsModel;
class Workspace;

/// The project's snapshots: what each holds, what putting it back would change, and putting it back. Deletes itself
/// when it is closed.
class SnapshotsDialog : public QDialog {
    Q_OBJECT
public:
    SnapshotsDialog(Workspace &workspace, QWidget *parent);

signals:
    void putBack(const QString &when); ///< it is done, as one step that undo takes back

private:
    QWidget *listPart();
    QWidget *differencePart();
    QLayout *buttonRow();
    void readList();
    void showList(std::vector<store::Snapshot> snapshots);
    void compare();
    void showDifference(const store::SnapshotDifference &difference);
    void make();
    void restore();
    void follow();
    QStringList linesOf(const store::SnapshotDifference &difference) const;
    QString lineOf(const store::LabelDifference &one) const;

    Workspace &m_workspace;
    SnapshotsModel *m_model;
    Latest *m_reading, *m_comparing;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr, *m_trouble = nullptr;
    QListWidget *m_labels = nullptr;
    QPushButton *m_make = nullptr, *m_restore = nullptr;
    std::optional<store::SnapshotDifference> m_difference; ///< of the one that is chosen
    bool m_writing = false;
};

} // namespace faces::ui
