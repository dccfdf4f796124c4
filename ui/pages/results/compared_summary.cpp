// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_summary.h"

#include "ui/pages/results/compared_words.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace faces::ui {

namespace {

constexpr int kTableRowPx = 24;

enum class Cell { Plain, Soft, Strong };

/// Writes a table's cell; the label is made where there is none yet.
void setCell(QGridLayout &grid, int row, int column, const QString &text, Cell look = Cell::Plain)
{
    QLayoutItem *item = grid.itemAtPosition(row, column);
    auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
    if (!label) {
        label = lookLabel({}, "");
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        label->setMinimumHeight(kTableRowPx);
        grid.addWidget(label, row, column);
    }
    const char *word = look == Cell::Soft ? "small" : look == Cell::Strong ? "strong" : "";
    if (label->property("look").toByteArray() != word)
        setLook(label, word);
    label->setText(text);
    label->setVisible(true);
}

void hideFrom(QGridLayout &grid, int row)
{
    for (; row < grid.rowCount(); ++row)
        for (int column = 0; column < grid.columnCount(); ++column)
            if (const QLayoutItem *item = grid.itemAtPosition(row, column))
                item->widget()->hide();
}

QGridLayout *tableIn(Panel &panel)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    panel.body()->addLayout(grid);
    return grid;
}

} // namespace

ComparedSummary::ComparedSummary(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_saidPanel = new Panel({}, this);
    m_sentence = lookLabel({}, "");
    m_sentence->setObjectName(QStringLiteral("compared.sentence"));
    m_sentence->setWordWrap(true);
    m_saidPanel->body()->addWidget(m_sentence);
    m_answerPanel = new Panel(tr("Face by face"), this);
    m_answerPanel->setToolTip(
        tr("p: McNemar's exact test. How probable so lopsided a count would be, were both runs wrong "
           "equally often."));
    m_answers = tableIn(*m_answerPanel);
    m_scorePanel = new Panel(tr("F1 on these faces"), this);
    m_scorePanel->setToolTip(
        tr("95 %: of the change, by the paired bootstrap over persons. An interval that holds 0 may "
           "be chance."));
    m_scores = tableIn(*m_scorePanel);
    for (Panel *panel : {m_saidPanel, m_answerPanel, m_scorePanel})
        column->addWidget(panel);
    for (Panel *panel : {m_answerPanel, m_scorePanel}) // that of the sentence is as high as its lines
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString ComparedSummary::sentence() const { return m_sentence->text(); }

void ComparedSummary::clear()
{
    for (Panel *panel : {m_saidPanel, m_answerPanel, m_scorePanel})
        panel->hide();
}

void ComparedSummary::show(const Content &content)
{
    if (content.scores.faces == 0)
        return clear();
    m_sentence->setText(comparedSentence(content));
    m_answerPanel->setNote(content.part);
    fillAnswers(content);
    fillScores(content);
    for (Panel *panel : {m_saidPanel, m_answerPanel, m_scorePanel})
        panel->show();
}

void ComparedSummary::fillAnswers(const Content &content)
{
    const QString heads[] = {{}, tr("fixed"), tr("broken"), tr("both ✗"), tr("p")};
    for (int column = 0; column < 5; ++column)
        setCell(*m_answers, 0, column, heads[column], Cell::Soft);
    int row = 1;
    for (std::size_t i = 0; i < content.attributes.size(); ++i, ++row) {
        const PairedAnswers answers = content.scores.labels[i].answers.value_or(PairedAnswers{});
        const Cell look = content.chosen == i ? Cell::Strong : Cell::Plain;
        setCell(*m_answers, row, 0, content.attributes[i], look);
        setCell(*m_answers, row, 1, QLocale().toString(answers.fixed), look);
        setCell(*m_answers, row, 2, QLocale().toString(answers.broken), look);
        setCell(*m_answers, row, 3, QLocale().toString(answers.bothWrong), look);
        const double p = answers.mcNemar();
        setCell(*m_answers, row, 4, chanceText(p), p < kSurelyBelow ? Cell::Strong : Cell::Soft);
    }
    hideFrom(*m_answers, row);
}

void ComparedSummary::fillScores(const Content &content)
{
    const QString heads[] = {{}, content.nameA, content.nameB, tr("change"), tr("95 %")};
    for (int column = 0; column < 5; ++column)
        setCell(*m_scores, 0, column, heads[column], Cell::Soft);
    int row = 1;
    const auto add = [&](const QString &name, const ComparedScore &score, bool chosen) {
        setCell(*m_scores, row, 0, name, chosen ? Cell::Strong : Cell::Plain);
        const bool better = changes(score.difference) && *score.difference > 0,
                   worse = changes(score.difference) && *score.difference < 0;
        setCell(*m_scores, row, 1, shortFigure(score.a), worse ? Cell::Strong : Cell::Plain);
        setCell(*m_scores, row, 2, shortFigure(score.b), better ? Cell::Strong : Cell::Plain);
        setCell(*m_scores, row, 3, changeText(score.difference), score.clear() ? Cell::Strong : Cell::Plain);
        setCell(*m_scores, row, 4, content.drawn ? rangeText(score.differenceInterval) : QStringLiteral("…"),
                Cell::Soft);
        ++row;
    };
    for (std::size_t i = 0; i < content.attributes.size(); ++i)
        add(content.attributes[i], content.scores.labels[i], content.chosen == i);
    add(tr("Micro"), content.scores.micro, false);
    add(tr("Macro"), content.scores.macro, false);
    hideFrom(*m_scores, row);
}

} // namespace faces::ui
