// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/plain_words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>

namespace faces::ui {

namespace {

/// Qt's own class, which it does not show to others.
bool isTip(const QObject *object) { return object->inherits("QTipLabel"); }

/// Marked up, and by nothing that loads anything.
bool harmlessMarks(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("<(?!/?(qt|p|br|b|span)\\b)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return Qt::mightBeRichText(text) && !text.contains(other);
}

/// A tip was made for plain words; with marks it is broken in lines and has another size.
void mark(QLabel *tip)
{
    tip->setTextFormat(Qt::RichText);
    tip->setWordWrap(true);
    QRect place(tip->pos(), tip->sizeHint());
    if (const QScreen *screen = tip->screen()) {
        const QRect all = screen->geometry();
        place.moveLeft(qMax(all.left(), qMin(place.left(), all.right() - place.width())));
        place.moveTop(qMax(all.top(), qMin(place.top(), all.bottom() - place.height())));
    }
    tip->setGeometry(place);
}

class PlainWords final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Polish) {
            auto *label = qobject_cast<QLabel *>(object);
            if (label != nullptr && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        } else if (event->type() == QEvent::ToolTip) {
            forgetTip(); // else Qt may give new words to the old tip, which is marked up or plain already
        } else if (event->type() == QEvent::Show && isTip(object)) {
            auto *tip = static_cast<QLabel *>(object);
            if (harmlessMarks(tip->text()))
                mark(tip);
        }
        return false;
    }

private:
    static void forgetTip()
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (isTip(each))
                delete each;
    }
};

} // namespace

void showWordsAsTheyAre()
{
    if (!qApp->property("facesPlainWords").toBool()) {
        qApp->setProperty("facesPlainWords", true);
        qApp->installEventFilter(new PlainWords(qApp));
    }
}

} // namespace faces::ui
