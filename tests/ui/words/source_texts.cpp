// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/words/source_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace faces::test {

namespace {

/// Reads a source from its beginning to its end.
class Reader {
public:
    explicit Reader(const QString &source) : m_source(source) {}

    std::vector<SourceText> read()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_texts);
    }

private:
    bool comes(const char *what) const { return QStringView(m_source).mid(m_at).startsWith(QLatin1String(what)); }
    void skipTo(const QString &end)
    {
        const auto found = m_source.indexOf(end, m_at);
        const auto next = found < 0 ? m_source.size() : found + end.size();
        m_line += static_cast<int>(QStringView(m_source).mid(m_at, next - m_at).count(QLatin1Char('\n')));
        m_at = next;
    }
    void step()
    {
        const QChar letter = m_source[m_at];
        if (comes("//") || comes("#include"))
            return skipTo(QStringLiteral("\n"));
        if (comes("/*"))
            return skipTo(QStringLiteral("*/"));
        if (comes("R\"("))
            return skipTo(QStringLiteral(")\""));
        if (letter == QLatin1Char('"'))
            return readText();
        if (letter == QLatin1Char('\''))
            return readLetter();
        if (letter.isLetterOrNumber() || letter == QLatin1Char('_'))
            return readName();
        readSign(letter);
    }
    void readName()
    {
        const auto from = m_at;
        while (m_at < m_source.size() && (m_source[m_at].isLetterOrNumber() || m_source[m_at] == QLatin1Char('_')))
            ++m_at;
        m_name = m_source.mid(from, m_at - from);
        m_joins = false;
    }
    void readLetter() // 'a', '\'', but not the one of 1'000
    {
        ++m_at;
        const auto end =
            m_source.indexOf(QLatin1Char('\''), m_source.mid(m_at, 1) == QLatin1String("\\") ? m_at + 2 : m_at);
        if (end > 0 && end - m_at <= 4)
            m_at = end + 1;
    }
    void readSign(QChar sign)
    {
        if (sign == QLatin1Char('\n'))
            ++m_line;
        if (sign == QLatin1Char('(') || sign == QLatin1Char('{'))
            m_calls.prepend(m_name);
        if ((sign == QLatin1Char(')') || sign == QLatin1Char('}')) && !m_calls.isEmpty())
            m_calls.removeFirst();
        if (!sign.isSpace()) {
            m_joins = false;
            if (sign != QLatin1Char('<') && sign != QLatin1Char('>') && sign != QLatin1Char(':'))
                m_name.clear();
        }
        ++m_at;
    }
    void readText()
    {
        QString text;
        for (++m_at; m_at < m_source.size() && m_source[m_at] != QLatin1Char('"'); ++m_at) {
            if (m_source[m_at] == QLatin1Char('\\'))
                ++m_at;
            text += m_source.mid(m_at, 1);
        }
        ++m_at;
        if (m_joins)
            m_texts.back().text += text;
        else
            m_texts.push_back({text, m_calls, m_line});
        m_joins = true;
    }

    const QString &m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_name;
    QStringList m_calls;
    bool m_joins = false; ///< the next text goes on with the last one
    std::vector<SourceText> m_texts;
};

/// What takes words out of the lists, or marks them for it.
const QSet<QString> kTranslates{"tr", "words", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"};

/// What stands on the screen, or is read to a person.
const QSet<QString> kShows{"setText",
                           "setTitle",
                           "setNote",
                           "setToolTip",
                           "setWindowTitle",
                           "setPlaceholderText",
                           "setAccessibleName",
                           "setAccessibleDescription",
                           "setTabText",
                           "setTabToolTip",
                           "setItemText",
                           "setLabelText",
                           "setSuffix",
                           "setPrefix",
                           "setSpecialValueText",
                           "addItem",
                           "addAction",
                           "addTab",
                           "addRow",
                           "addButton",
                           "addMenu",
                           "addSideTab",
                           "lookLabel",
                           "showNotice",
                           "showTrouble",
                           "setWords",
                           "QLabel",
                           "QPushButton",
                           "QCheckBox",
                           "QRadioButton",
                           "QMessageBox",
                           "Panel",
                           "Chip",
                           "EmptyState",
                           "question",
                           "information",
                           "warning",
                           "critical",
                           "drawText"};

/// Sentences that nobody reads in the window: rules of the compiler, notes to who maintains it, steps and trouble that
/// the project keeps in English (core tells the window their words), and names of style sheets, settings and file
/// forms.
const QSet<QString> kNotShown{"static_assert", "Q_ASSERT_X",    "qWarning",  "asOneStep", "setObjectName",
                              "setProperty",   "setStyleSheet", "addOption", "Hint"};

bool any(const QStringList &calls, const QSet<QString> &of)
{
    return std::ranges::any_of(calls, [&](const QString &call) { return of.contains(call); });
}

} // namespace

std::vector<SourceText> sourceTexts(const QString &source) { return Reader(source).read(); }

bool isShownUntranslated(const SourceText &text)
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2,}")),
        kSentence(QStringLiteral("[A-Za-z]{2,},? [A-Za-z]{2,}"));
    // What stands around a translated call is code, not another text.
    const QStringList near = text.calls.mid(0, 3);
    if (any(near, kTranslates) || any(near, kNotShown))
        return false;
    if (text.text.contains(kSentence))
        return true;
    return any(text.calls.mid(0, 2), kShows) && text.text.contains(kWord);
}

} // namespace faces::test
