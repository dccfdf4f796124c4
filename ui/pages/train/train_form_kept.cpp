// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the training form was given and has no field for.
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/tune_words.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace faces::ui {

namespace {
/// Of the options without a field, those that are not the preset's own.
QString keptInWords(const TrainOptions &options)
{
    QStringList said;
    if (!options.widths.empty())
        said << TrainForm::tr("widths %1").arg(widthsWords(options));
    if (options.smoothing >= 0)
        said << TrainForm::tr("smoothing %L1").arg(options.smoothing);
    return said.join(QStringLiteral(" · "));
}
} // namespace

void TrainForm::addKept()
{
    m_keptRow = new QWidget;
    auto *row = new QHBoxLayout(m_keptRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_keptWords = lookLabel({}, "small");
    m_keptWords->setWordWrap(true);
    auto *forget = new QPushButton(tr("Forget"));
    forget->setProperty("look", "quiet");
    forget->setToolTip(tr("Back to what the network has by itself."));
    row->addWidget(m_keptWords, 1);
    row->addWidget(forget);
    m_column->addWidget(m_keptRow);
    m_keptRow->hide();
    connect(forget, &QPushButton::clicked, this, [this] {
        const TrainOptions none;
        m_kept.widths = none.widths;
        m_kept.smoothing = none.smoothing;
        showKept();
        changed();
    });
}

void TrainForm::showKept()
{
    // They belong to a network: with another one they mean nothing.
    const QString said = static_cast<int>(m_kept.net) == m_nets->checkedId() ? keptInWords(m_kept) : QString();
    m_keptWords->setText(tr("With %1").arg(said));
    m_keptRow->setVisible(!said.isEmpty());
}

} // namespace faces::ui
