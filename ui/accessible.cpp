// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/accessible.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace faces::ui {

namespace {

/// By class, the most derived first. Their names and descriptions say what is on them.
QAccessible::Role roleOf(const QString &className)
{
    static const QHash<QString, QAccessible::Role> kRoles{
        {QStringLiteral("faces::ui::LineChart"), QAccessible::Chart},
        {QStringLiteral("faces::ui::ThresholdChart"), QAccessible::Chart},
        {QStringLiteral("faces::ui::PrecisionRecallChart"), QAccessible::Chart},
        {QStringLiteral("faces::ui::ParallelCoordinates"), QAccessible::Chart},
        {QStringLiteral("faces::ui::ReliabilityPlot"), QAccessible::Chart},
        {QStringLiteral("faces::ui::PictureView"), QAccessible::Graphic},
        {QStringLiteral("faces::ui::LargeFace"), QAccessible::Graphic},
        {QStringLiteral("faces::ui::EvidenceView"), QAccessible::Graphic},
        {QStringLiteral("faces::ui::SquarePicture"), QAccessible::Graphic},
        {QStringLiteral("faces::ui::VariantStrip"), QAccessible::Graphic},
        {QStringLiteral("faces::ui::Panel"), QAccessible::Grouping},
        {QStringLiteral("faces::ui::Overlay"), QAccessible::Dialog},
        {QStringLiteral("faces::ui::NoticeLine"), QAccessible::AlertMessage},
        {QStringLiteral("faces::ui::Page"), QAccessible::Pane},
        {QStringLiteral("faces::ui::StartPage"), QAccessible::Pane},
    };
    return kRoles.value(className, QAccessible::NoRole);
}

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    const QAccessible::Role role = roleOf(className);
    if (role == QAccessible::NoRole || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), role);
}

} // namespace

void describeOwnWidgets()
{
    static const bool described = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(described)
}

} // namespace faces::ui
