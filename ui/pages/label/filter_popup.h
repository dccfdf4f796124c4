// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QFrame>

#include <functional>

class QGridLayout;

namespace faces::ui {

class Chip;
class FlowLayout;

/// All the conditions that have no chip on the page, a row a kind, each with its count: values of the attributes, parts
/// of the split, persons, near-duplicates, photos. What is pressed counts at once; Esc or a click beside it closes.
class FilterPopup : public QFrame {
    Q_OBJECT
public:
    /// current: the face whose photo and person can be asked for; may be 0.
    FilterPopup(Workspace &workspace, const FilterCounts &counts, FaceFilter filter, FaceId current, QWidget *parent);

    void openBelow(const QWidget &button);

signals:
    void chosen(const faces::ui::FaceFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FlowLayout *addRow(const QString &name);
    void addChip(FlowLayout *row, const QString &words, const QString &name, int count, bool on,
                 std::function<void(FaceFilter &, bool)> change);
    void addAttributes(const FilterCounts &counts);
    void addParts(const FilterCounts &counts);
    void addPersons(const FilterCounts &counts, const Face *current);
    void addPhotos(const Face *current);
    void addName(const QString &name, int row);
    void change(const std::function<void(FaceFilter &)> &how);

    Workspace &m_workspace;
    FaceFilter m_filter;
    QGridLayout *m_grid;
};

} // namespace faces::ui
