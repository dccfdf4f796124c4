// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/judged_pair.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace faces::ui {

class Panel;

/// Two runs in figures, for the side: a plain sentence, what is fixed and broken with McNemar's test, F1 of both with
/// the difference and its interval. All on the faces that both judged.
class ComparedSummary : public QWidget {
    Q_OBJECT
public:
    explicit ComparedSummary(QWidget *parent = nullptr);

    struct Content {
        std::vector<QString> attributes; ///< as they are called, in the order of the scores
        PairScores scores;
        std::optional<std::size_t> chosen;   ///< attribute that the sentence is about; nothing: any
        QString nameA, nameB;                ///< "Run 7"
        QString part;                        ///< "29 test faces": which are counted
        int fixedFaces = 0, brokenFaces = 0; ///< with any attribute fixed, or broken
        bool drawn = false;                  ///< intervals are there already
    };
    void show(const Content &content);
    void clear();
    QString sentence() const;

private:
    void fillAnswers(const Content &content);
    void fillScores(const Content &content);

    Panel *m_saidPanel, *m_answerPanel, *m_scorePanel;
    QLabel *m_sentence;
    QGridLayout *m_answers, *m_scores;
};

/// "Run 5 mends 12 and breaks 4 of 365 test faces for glasses: p = 0.077, this may be chance."
QString comparedSentence(const ComparedSummary::Content &content);

} // namespace faces::ui
