// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace faces::ui {

/// Six dots to take hold of: tells where it is dragged to.
class DragGrip : public QWidget {
    Q_OBJECT
public:
    explicit DragGrip(QWidget *parent = nullptr);

signals:
    void draggedTo(int globalY);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

/// The fields of one attribute: a row of the attribute editor, which lays them out.
class AttributeFields : public QObject {
    Q_OBJECT
public:
    /// isNew: not in the project yet, so that it can be taken out again; others are only retired.
    AttributeFields(const Attribute &attribute, bool isNew, QObject *parent);

    const Attribute &attribute() const { return m_attribute; }
    bool isNew() const { return m_isNew; }
    const std::vector<QWidget *> &widgets() const { return m_widgets; } ///< from left to right
    QLineEdit *nameField() const { return m_name; }
    void setNeighbours(bool above, bool below); ///< it can be moved there

signals:
    void changed();
    void retired(bool on);
    void moveWanted(int by);
    void removeWanted();
    void draggedTo(int globalY);

private:
    QLineEdit *field(std::string Attribute::*member, const QString &what, int mostLetters, int widthPx = 0);
    void rename(const QString &typed);
    void makeButtons();

    Attribute m_attribute;
    bool m_isNew;
    std::string m_lastName; ///< the latest that was not empty
    std::vector<QWidget *> m_widgets;
    QLineEdit *m_name = nullptr, *m_yesWord = nullptr, *m_noWord = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr;
};

} // namespace faces::ui
