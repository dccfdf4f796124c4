// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/history_panel.h"

#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

QString whatOf(const LabelChange &change, const std::vector<Attribute> &attributes)
{
    const auto known = std::ranges::find(attributes, change.attribute, &Attribute::id);
    if (known == attributes.end())
        return QString::fromStdString(change.attribute);
    const QString value = change.after == LabelValue::Unknown
                              ? HistoryPanel::tr("unknown")
                              : QString::fromStdString(change.after == LabelValue::Yes ? known->yesWord : known->noWord);
    return QStringLiteral("%1: %2").arg(QString::fromStdString(known->name), value);
}

QString howOf(const LabelChange &change)
{
    if (change.undo)
        return HistoryPanel::tr("undone or done again");
    switch (change.origin) {
    case LabelOrigin::Import:
        return HistoryPanel::tr("imported");
    case LabelOrigin::Suggestion:
        return HistoryPanel::tr("suggestion accepted");
    default:
        return HistoryPanel::tr("by hand");
    }
}

QString whenOf(const LabelChange &change)
{
    const QDateTime at = QDateTime::fromString(QString::fromStdString(change.at), Qt::ISODateWithMs);
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLabel), m_reading(tr("Reading the history"))
{
    m_text->setTextFormat(Qt::RichText); // names in it are escaped
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the faces
    m_text->setContentsMargins(0, 0, kNear, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_text);
    scroll->setAccessibleName(tr("History of this face's labels"));
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    // What was just set is in the history when it is on the disk.
    connect(&workspace, &Workspace::stepsChanged, this, &HistoryPanel::ask);
    connect(&workspace, &Workspace::viewChanged, this, &HistoryPanel::ask);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_reading.forget();
        m_face = {};
        m_changes.clear();
        showChanges();
    });
    showChanges();
}

void HistoryPanel::showFace(FaceId face)
{
    if (face == m_face)
        return;
    m_face = face;
    ask();
}

void HistoryPanel::ask()
{
    if (!isVisible() || !m_workspace.isOpen())
        return;
    if (number(m_face) == 0) {
        m_changes.clear();
        showChanges();
        return;
    }
    m_reading.read(
        m_workspace.folder(),
        [face = m_face](const store::Project &project, const std::stop_token &) { return project.labelHistory(face); },
        [this](std::vector<LabelChange> changes) {
            std::ranges::reverse(changes);
            if (changes.size() > kMostShown)
                changes.resize(kMostShown);
            m_changes = std::move(changes);
            showChanges();
            emit read();
        });
}

QStringList HistoryPanel::lines() const
{
    QStringList lines;
    for (const LabelChange &change : m_changes) {
        QStringList facts{howOf(change), whenOf(change)};
        if (!change.annotator.empty())
            facts.prepend(QString::fromStdString(change.annotator));
        lines.append(QStringLiteral("%1\n%2").arg(whatOf(change, m_workspace.view().allAttributes),
                                                  facts.join(QStringLiteral(" · "))));
    }
    return lines;
}

void HistoryPanel::showChanges()
{
    QString html;
    const QString soft = tokens().softText.name();
    for (const QString &line : lines())
        html += QStringLiteral("<p style='margin:0 0 8px 0'>%1<br><span style='color:%2'>%3</span></p>")
                    .arg(line.section(QLatin1Char('\n'), 0, 0).toHtmlEscaped(), soft,
                         line.section(QLatin1Char('\n'), 1).toHtmlEscaped());
    if (html.isEmpty())
        html = QStringLiteral("<span style='color:%1'>%2</span>").arg(soft, tr("Nobody has labelled this face yet."));
    m_text->setText(html);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChanges();
}

} // namespace faces::ui
