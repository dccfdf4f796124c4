// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace faces::ui {

/// Asks for a set of faces to import, or where and how to export. Deletes itself when it is closed.
class ExchangeDialog : public QDialog {
    Q_OBJECT
public:
    enum class Way { In, Out };
    ExchangeDialog(Way way, QWidget *parent);

    QString path() const;
    QString format() const; ///< a word of the command line: "auto", "celeba"

private:
    QWidget *placePart();
    QWidget *formatPart();
    void choose(bool folder);
    void followChoices();

    Way m_way;
    QLineEdit *m_path;
    QComboBox *m_format;
    QLabel *m_about;
    QPushButton *m_go = nullptr;
};

/// "CelebA" for "celeba".
QString formatName(const QString &word);

/// What was left out, line by line, to read and copy.
void showDetails(const QString &title, const QStringList &lines, QWidget *parent);

} // namespace faces::ui
