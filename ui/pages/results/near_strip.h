// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/explain.h"
#include "ui/ids.h"
#include "ui/widgets/face_tile.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>
#include <vector>

namespace faces::ui {

class FacePictures;

/// Training faces near to one that is explained, the nearest first.
class NearModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Entry {
        tasks::Neighbour neighbour;
        std::vector<TileLook::Badge> badges; ///< its labels
        QString labels;                      ///< in words
        QString word;                        ///< its label of the chosen attribute: "No glasses"
        std::optional<bool> agrees; ///< its label of the chosen attribute is what was said; nothing: it is not known
    };
    enum Role { FaceRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<Entry> entries);
    const Entry &at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Entry> m_entries;
};

/// One row of tiles, each with its number, how far it is and its labels. Enter or a double click wants a face.
class NearStrip : public QListView {
    Q_OBJECT
public:
    NearStrip(NearModel &model, FacePictures &pictures, QWidget *parent = nullptr);

    void setPictureSide(int px);
    int pictureSide() const { return m_sidePx; }
    static int heightFor(int pictureSidePx);    ///< of the whole strip
    static int sideFor(int widthPx, int tiles); ///< of pictures with which so many tiles fit

signals:
    void faceWanted(faces::FaceId face);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys here
    void focusInEvent(QFocusEvent *event) override;

private:
    void want(const QModelIndex &index);
    int m_sidePx = 0;
};

} // namespace faces::ui
