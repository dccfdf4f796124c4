// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/actions.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace faces::ui {

class KeyCatcher;
class NoticeLine;

/// All keys of all actions: a preset to begin with, a search, several keys for an action. A key that means something
/// else already is refused with the reason, and with the offer to take it away from there. Changes hold at once.
class KeyEditor : public QWidget {
    Q_OBJECT
public:
    explicit KeyEditor(std::vector<ActionRow> rows, QWidget *parent = nullptr);

    QString notice() const; ///< the sentence that is shown; empty if none

signals:
    void keysChanged(); ///< of any action: renewKeys is due

private:
    struct Line {
        ActionRow row;
        QLabel *words = nullptr;
        QWidget *keys = nullptr;
        QHBoxLayout *caps = nullptr;
        KeyCatcher *add = nullptr;
        QPushButton *usual = nullptr;
    };
    struct Section {
        QString scope;
        QLabel *title = nullptr;
    };
    QWidget *makeTop();
    QWidget *makeList();
    void makeLine(Line &line, QGridLayout *grid, int at);
    void showPreset();
    void showKeys();
    void changed();
    void showKeysOf(Line &line);
    void narrow();
    void give(const ActionRow &row, const QKeySequence &key);
    void takeAway(const ActionRow &row, const QKeySequence &key);
    void setAnd(const ActionRow &row, const QList<QKeySequence> &keys);
    const ActionRow *holder(const QKeySequence &key, const ActionRow &asker) const;

    std::vector<Line> m_lines;
    std::vector<Section> m_sections;
    QComboBox *m_preset = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_reset = nullptr;
    NoticeLine *m_notice = nullptr;
};

} // namespace faces::ui
