// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "ui/jobs/latest.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/picture_view.h"

#include <QImage>

#include <optional>

class QPushButton;

namespace faces::ui {

/// A face before and after its background was removed.
struct BeforeAfter {
    QImage original;
    QImage removed; ///< the background is transparent
};

/// Shows one picture in a square with rounded corners; keeps its place while there is none.
class LargeFace : public QWidget {
    Q_OBJECT
public:
    explicit LargeFace(int sidePx, QWidget *parent = nullptr);
    void setImage(const QImage &image);
    bool hasImage() const { return !m_image.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

/// The cell under the mouse or the chosen one, cut as it would be, before and after its background is removed.
class CellPanel : public Panel {
    Q_OBJECT
public:
    explicit CellPanel(QWidget *parent = nullptr);
    static constexpr int kWidth = 284;

    struct Cell {
        PicturePtr photo;
        faces::Box box; ///< QFrame has a Box too
        double angleDegrees = 0;
        QString title;               ///< "Row 3, column 4"
        QString note;                ///< "Face 486", empty if it was not cut yet
        std::optional<bool> hasMask; ///< nothing: not cut yet
    };
    void showCell(const Cell &cell);
    void showNothing(const QString &sentence);
    void showRemoved(bool removed); ///< which of the two is seen
    bool removedShown() const;
    void setReadOnly(bool readOnly);

signals:
    void maskWanted(bool removeBackground); ///< for the face that was cut from this cell

private:
    void showPicture();

    LargeFace *m_face;
    QPushButton *m_original;
    QPushButton *m_removed;
    QLabel *m_note;
    QPushButton *m_mask;
    BeforeAfter m_pictures;
    std::optional<bool> m_hasMask;
    bool m_readOnly = false;
    Latest m_cut;
};

} // namespace faces::ui
