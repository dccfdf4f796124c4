// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/vision_models.h"
#include "ui/widgets/panel.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace faces::ui {

/// A part of the settings: the network files that find faces and remove backgrounds, each tried in a job as soon as it
/// is named. What is chosen holds at once, and is kept even where it can't be used: the sentence below says so.
class ModelsPanel : public Panel {
    Q_OBJECT
public:
    explicit ModelsPanel(QWidget *parent = nullptr);
    ~ModelsPanel() override;

private:
    struct Row {
        ModelFile which{};
        QLineEdit *file = nullptr;
        QPushButton *clear = nullptr;
        QLabel *state = nullptr;
        Latest *check = nullptr;
    };
    void addRow(QGridLayout *grid, Row &row, const QString &name, const QString &builtIn);
    void choose(const Row &row);
    void take(const Row &row, const QString &file);
    void tryOut(const Row &row);

    Row m_detector{.which = ModelFile::FaceDetector}, m_matting{.which = ModelFile::Matting};
};

} // namespace faces::ui
