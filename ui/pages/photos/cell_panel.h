// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "core/store/project.h"
#include "ui/jobs/latest.h"
#include "ui/pages/photos/large_face.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/picture_view.h"

#include <memory>
#include <optional>

class QPushButton;

namespace faces::ui {

class FillChoice;
struct KeptMasks;
class Workspace;

/// The cell under the mouse or the chosen one, before and after its background is removed: a face of the project as it
/// is kept, whose mask can be mended here, or a cell as it would be cut.
class CellPanel : public Panel {
    Q_OBJECT
public:
    explicit CellPanel(Workspace &workspace, QWidget *parent = nullptr);
    static constexpr int kWidth = 284;

    struct Cell {
        PicturePtr photo;
        faces::Box box; ///< QFrame has a Box too
        double angleDegrees = 0;
        QString title;                 ///< "Row 3, column 4"
        QString note;                  ///< "Face 486", empty if it was not cut yet
        std::optional<bool> hasMask{}; ///< nothing: not cut yet
        FaceId face{};                 ///< that was cut from here, 0: none
    };
    void showCell(const Cell &cell);
    void showNothing(const QString &sentence);
    /// A face of the project takes the cell's place, wherever it came from; 0: the cell again.
    void pin(FaceId face);
    void showRemoved(bool removed); ///< all of it, or nothing
    void setReadOnly(bool readOnly);
    void renewModels(); ///< another network removes backgrounds now
    bool brushing() const { return m_brushing; }

signals:
    void brushingChanged(bool brushing);

private:
    /// What is on show: a face of the project, or a place on a photo.
    struct Shown {
        FaceId face{};
        PictureId pixels{}, mask{};
        PicturePtr photo{};
        faces::Box box{};
        double angleDegrees = 0;
        bool operator==(const Shown &) const = default;
    };
    struct Loaded {
        cv::Mat pixels, mask;
    };
    void addRow(const QString &name, const QList<QWidget *> &widgets);
    void makeButtons();
    void makeBrush();
    void renew();
    void presentFace(const Face &face);
    void presentCell(const Cell &cell);
    void presentNothing(const QString &sentence);
    void load(const Shown &shown);
    void setMask(bool remove);
    void keep(const cv::Mat &mask);
    void chooseBrush(LargeFace::Brush brush, bool on);
    void enableParts();
    void showDivider(double at);

    Workspace &m_workspace;
    LargeFace *m_face;
    QPushButton *m_original, *m_removed;
    FillChoice *m_fill;
    QPushButton *m_keepBackground, *m_removeBackground;
    QPushButton *m_brushIn, *m_brushOut;
    bool m_brushing = false;
    QLabel *m_note;
    FaceId m_pinned{};
    std::optional<Cell> m_cell;
    QString m_sentence;           ///< where there is no cell
    std::optional<Shown> m_shown; ///< asked for
    FaceId m_loaded{};            ///< whose pixels are seen, 0: a cell that is not cut
    bool m_readOnly = false;
    std::shared_ptr<KeptMasks> m_masks; ///< of the jobs
    int m_strokes = 0;                  ///< pixels that were asked for before the latest one are stale
    Latest m_load;
};

} // namespace faces::ui
