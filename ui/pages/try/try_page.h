// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/try/judged_model.h"
#include "ui/widgets/picture_view.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace faces::ui {

class EmptyState;
class FaceBoxes;
class ModelChoice;
class NoticeLine;
class Panel;
struct KeptJudge;

/// Any picture, judged by a model: which faces are on it and what the model says of each.
class TryPage : public Page {
    Q_OBJECT
public:
    TryPage(Workspace &workspace, QWidget *parent);
    ~TryPage() override;

    QString title() const override { return tr("Try"); }
    QString iconName() const override { return QStringLiteral("try"); }
    QString footText() const override;
    bool takeFiles(const QStringList &paths) override; ///< pictures, folders of pictures, or a model
    void takePicture(const QImage &picture, const QString &name);
    void settingsChanged() override { judge(); } ///< with the networks that are chosen now
    void shown() override;

protected:
    /// Pictures without a file, from a browser; files are the window's to give, for one may be a project.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Entry {
        QString name;
        QString path; ///< empty: it was pasted
        QImage pasted;
        PicturePtr picture; ///< once it was read
        QString judgedBy;   ///< key of the model and the way faces were found; empty: not yet
        std::vector<JudgedFace> faces;
    };

    // try_page.cpp: what is seen
    QWidget *makeBar();
    QWidget *makeWork();
    void makeEmptyStates();
    void connectParts();
    void followWorkspace();
    void showState();
    void showEntry();
    void showFaces();
    Entry *current();
    const Entry *current() const;

    // try_work.cpp: what is done
    void openPictures();
    void openModel();
    void paste();
    void add(std::vector<Entry> entries);
    void go(int step);
    void letGo(); ///< of the pictures that are not near the current one: they are large, and can be read again
    void read();
    void judge();
    QString judgeKey() const;

    NoticeLine *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_noModel;
    EmptyState *m_noPicture;
    ModelChoice *m_choice;
    QCheckBox *m_whole;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_name;
    FaceBoxes *m_boxes;
    Panel *m_panel;
    JudgedModel *m_model;
    QListView *m_list;

    std::vector<Entry> m_entries;
    std::size_t m_at = 0;
    std::shared_ptr<KeptJudge> m_judge;
    Latest m_read, m_judging;
};

} // namespace faces::ui
