// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/panel.h"

#include <vector>

namespace faces::ui {

class LookFinder;
class KeyCap;
class LookStrip;
class Workspace;

/// How many faces deserve another look, why, and the first few of them; pressing it opens the review. The finder works
/// while this panel can be seen.
class LookAgainPanel : public Panel {
    Q_OBJECT
public:
    LookAgainPanel(Workspace &workspace, LookFinder &finder, QWidget *parent = nullptr);

signals:
    void reviewWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void renew();
    QString sentence() const;

    Workspace &m_workspace;
    LookFinder &m_finder;
    LookStrip *m_strip;
    KeyCap *m_key = nullptr; ///< seen where there is something to look at
    QLabel *m_words;
};

} // namespace faces::ui
