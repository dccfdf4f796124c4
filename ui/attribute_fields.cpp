// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/attribute_fields.h"

#include "ui/convert.h"
#include "ui/core_words/first_attributes.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace faces::ui {

namespace {

constexpr int kWordLetters = 40, kCodeLetters = 12;

} // namespace

DragGrip::DragGrip(QWidget *parent) : QWidget(parent)
{
    setFixedSize(16, kHitPx);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag up or down"));
}

void DragGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().softText);
    for (int dot = 0; dot < 6; ++dot)
        painter.drawEllipse(QPointF(5.0 + dot % 2 * 5.0, height() / 2.0 - 5.0 + dot / 2 * 5.0), 1.3, 1.3);
}

void DragGrip::mousePressEvent(QMouseEvent *) { setCursor(Qt::ClosedHandCursor); }

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit draggedTo(event->globalPosition().toPoint().y());
}

void DragGrip::mouseReleaseEvent(QMouseEvent *) { setCursor(Qt::OpenHandCursor); }

AttributeFields::AttributeFields(const Attribute &attribute, bool isNew, QObject *parent)
    : QObject(parent), m_attribute(attribute), m_isNew(isNew), m_lastName(attribute.name)
{
    auto *grip = new DragGrip;
    grip->setAccessibleName(tr("Drag: %1").arg(text(attribute.name)));
    connect(grip, &DragGrip::draggedTo, this, &AttributeFields::draggedTo);
    m_widgets.push_back(grip);
    m_name = field(&Attribute::name, tr("name"), kWordLetters);
    m_yesWord = field(&Attribute::yesWord, tr("word for yes"), kWordLetters);
    m_noWord = field(&Attribute::noWord, tr("word for no"), kWordLetters);
    field(&Attribute::yesCode, tr("code for yes in classic CSV"), kCodeLetters, 48);
    field(&Attribute::noCode, tr("code for no in classic CSV"), kCodeLetters, 48);
    field(&Attribute::key, tr("key"), 1, 40);
    makeButtons();
}

QLineEdit *AttributeFields::field(std::string Attribute::*member, const QString &what, int mostLetters, int widthPx)
{
    auto *edit = new QLineEdit(text(m_attribute.*member));
    edit->setAccessibleName(QStringLiteral("%1: %2").arg(text(m_attribute.name), what));
    edit->setMaxLength(mostLetters);
    if (widthPx > 0)
        edit->setFixedWidth(widthPx);
    connect(edit, &QLineEdit::textEdited, this, [this, member, edit](const QString &typed) {
        if (member == &Attribute::name) {
            rename(typed.trimmed());
        } else {
            QString clean = typed.trimmed();
            if (member == &Attribute::key) {
                clean = clean.toUpper();
                edit->setText(clean);
            }
            m_attribute.*member = clean.toStdString();
        }
        emit changed();
    });
    m_widgets.push_back(edit);
    return edit;
}

void AttributeFields::rename(const QString &typed)
{
    if (typed.isEmpty()) {
        m_attribute.name.clear();
        return;
    }
    // Words that were made from the old name follow.
    m_attribute.name = m_lastName;
    const bool noFollows = m_attribute.noWord == noWordOf(m_lastName);
    m_attribute = renamed(m_attribute, typed.toStdString());
    if (noFollows)
        m_attribute.noWord = noWordOf(m_attribute.name);
    m_lastName = m_attribute.name;
    m_yesWord->setText(text(m_attribute.yesWord));
    m_noWord->setText(text(m_attribute.noWord));
}

void AttributeFields::makeButtons()
{
    const QString name = text(m_attribute.name);
    const auto mover = [&](const QString &sign, const QString &words, int by) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setToolTip(words);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(words, name));
        connect(button, &QToolButton::clicked, this, [this, by] { emit moveWanted(by); });
        m_widgets.push_back(button);
        return button;
    };
    m_up = mover(QStringLiteral("↑"), tr("Move up"), -1);
    m_down = mover(QStringLiteral("↓"), tr("Move down"), 1);
    if (m_isNew) {
        auto *remove = new QToolButton;
        remove->setIcon(icon(QStringLiteral("remove")));
        remove->setToolTip(tr("Take it out again; it has no labels yet"));
        remove->setAccessibleName(tr("Take out: %1").arg(name));
        connect(remove, &QToolButton::clicked, this, &AttributeFields::removeWanted);
        m_widgets.push_back(remove);
        return;
    }
    auto *box = new QCheckBox(tr("Retired"));
    box->setChecked(m_attribute.retired);
    box->setToolTip(tr("Keeps its labels, but is neither shown nor trained"));
    box->setAccessibleName(tr("Retired: %1").arg(name));
    connect(box, &QCheckBox::toggled, this, [this](bool on) {
        m_attribute.retired = on;
        emit retired(on);
        emit changed();
    });
    m_widgets.push_back(box);
}

void AttributeFields::setNeighbours(bool above, bool below)
{
    m_up->setEnabled(above);
    m_down->setEnabled(below);
}

} // namespace faces::ui
