// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/workspace.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace faces::ui {

/// What happened to the labels of the current face: who, what, when, how; the latest first. Read in a thread, and only
/// while it can be seen.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

    void showFace(FaceId face); ///< 0: none
    QStringList lines() const;  ///< as shown, one a change: "Glasses: Glasses\nAda · by hand · 25/11/26 21:14"

signals:
    void read(); ///< what is shown is up to date

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showChanges();

    Workspace &m_workspace;
    FaceId m_face{};
    std::vector<LabelChange> m_changes; ///< latest first
    QLabel *m_text;
    Latest m_reading;

    static constexpr std::size_t kMostShown = 100;
};

} // namespace faces::ui
