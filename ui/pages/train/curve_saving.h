// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace faces::ui {

class LineChart;

/// Saves what a chart shows, as a picture (PNG or PDF) or as numbers (CSV). What is drawn is drawn in the window's
/// thread, what is written in one of its own; a file is complete or as it was before. Charts must outlive it.
class CurveSaving : public QObject {
    Q_OBJECT
public:
    explicit CurveSaving(QWidget *window); ///< its parent, and that of the dialogs

    /// A dialog in the folder of the last time, with a name like "run 7 loss".
    void askPicture(LineChart &chart, const QString &run, const QString &what);
    void askNumbers(const LineChart &chart, const QString &run, const QString &what);

    /// As the file's name ends: .png or .pdf.
    void savePicture(LineChart &chart, const QString &title, const QString &file);
    /// One row an epoch, a column a line, those that are hidden too; not the batches, which are no epochs.
    void saveNumbers(const LineChart &chart, const QString &file);

signals:
    void saved(const QString &file);
    void troubled(const QString &sentence);

private:
    template <typename Work> void write(const QString &file, Work work); ///< in a thread of its own

    QWidget *m_window;
};

/// "run 7 loss" of "Run 7 · compact" and "Loss": small letters, and nothing that a file system minds.
QString savedName(const QString &run, const QString &what);

} // namespace faces::ui
