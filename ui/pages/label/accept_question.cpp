// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/accept_question.h"

#include "ui/pages/label/label_orders.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace faces::ui {

namespace {

struct AcceptWords {
    Q_DECLARE_TR_FUNCTIONS(AcceptQuestion)
};

QString questionAbout(const Acceptance &all)
{
    return AcceptWords::tr("Accept %Ln suggestions %1?", nullptr, static_cast<int>(all.orders.size()))
        .arg(AcceptWords::tr("for %Ln faces", "suggestions", all.faces));
}

QString whatIsNotSeen(const SplitAcceptance &split)
{
    QStringList sentences;
    if (const int hidden = split.all.faces - split.inSight.faces; hidden > 0)
        sentences.append(AcceptWords::tr("%Ln of these faces are out of sight.", nullptr, hidden));
    if (split.leftDoubtful > 0)
        sentences.append(AcceptWords::tr("Suggestions with “?” are accepted in sight only: %Ln stay suggestions.",
                                         nullptr, split.leftDoubtful));
    sentences.append(AcceptWords::tr("One undo takes all of it back."));
    return sentences.join(QLatin1Char(' '));
}

QPushButton *addAnswer(QMessageBox &ask, const QString &text, QMessageBox::ButtonRole role, const char *name)
{
    QPushButton *button = ask.addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

Accepting askToAccept(const SplitAcceptance &split, QWidget *parent)
{
    QMessageBox ask(QMessageBox::Question, AcceptWords::tr("Accept suggestions"), questionAbout(split.all),
                    QMessageBox::NoButton, parent);
    ask.setObjectName(QStringLiteral("accept.question"));
    ask.setInformativeText(whatIsNotSeen(split));
    const QPushButton *all = nullptr, *inSight = nullptr;
    if (split.all.faces > split.inSight.faces)
        all = addAnswer(ask, AcceptWords::tr("Accept all"), QMessageBox::AcceptRole, "accept.all");
    if (!split.inSight.orders.empty())
        inSight = addAnswer(ask, AcceptWords::tr("Only those in sight"), QMessageBox::AcceptRole, "accept.inSight");
    QPushButton *cancel = addAnswer(ask, AcceptWords::tr("Cancel"), QMessageBox::RejectRole, "accept.cancel");
    ask.setDefaultButton(cancel);
    ask.setEscapeButton(cancel);
    ask.exec();
    const QAbstractButton *clicked = ask.clickedButton();
    return clicked && clicked == all       ? Accepting::All
           : clicked && clicked == inSight ? Accepting::InSight
                                           : Accepting::Nothing;
}

} // namespace faces::ui
