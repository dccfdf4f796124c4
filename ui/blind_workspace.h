// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

namespace faces::ui {

/// The project as an annotator sees it who must not know the labels: only the faces that they were asked about, and as
/// labels nothing but their own opinions. What a page writes as labels becomes opinions in the project. A page over
/// this workspace is blind by construction: labels, suggestions, suspicions, runs and the split are not in its view.
///
/// As long as it lives, only this annotator's opinions and what was done since it began can be undone in the project.
///
/// It follows the project's workspace and must end before it.
class BlindWorkspace : public Workspace {
    Q_OBJECT
public:
    BlindWorkspace(Workspace &project, const OpinionPass &pass, QObject *parent = nullptr);
    ~BlindWorkspace() override;

    QString annotator() const { return QString::fromStdString(m_pass.annotator); }
    int asked() const { return static_cast<int>(view().faces.size()); }
    int done() const;         ///< faces without an attribute that they said nothing about
    FaceId firstOpen() const; ///< by number; 0: all are done

    /// What would be settled among labels is an opinion like any other.
    void setLabels(std::vector<store::Project::LabelOrder> orders, LabelOrigin origin = LabelOrigin::Person,
                   const std::vector<store::Project::LabelOrder> &settled = {}) override;
    void rejectFaces(const std::vector<FaceId> &faces, const QString &reason) override; ///< says that it can't be
    void keepFaces(const std::vector<FaceId> &faces) override;
    bool mayReject() const override { return false; }
    bool blind() const override { return true; }
    void undo() override { m_project.undo(); }
    void redo() override { m_project.redo(); }
    bool allKept() const override { return m_project.allKept(); }

private:
    void look();
    bool asks(const Face &face) const;

    Workspace &m_project;
    OpinionPass m_pass; ///< faces ascending
};

/// A second opinion on this project is being given in this window: what others said is not to be seen meanwhile.
bool isBlindNow(const Workspace &project);

} // namespace faces::ui
