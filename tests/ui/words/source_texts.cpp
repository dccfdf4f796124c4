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
const QSet<QString> kTranslates{"tr", "words", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP3"};

/// What stands on the screen, or is read to a person.
const QSet<QString> kShows{"setText",
                           "setTitle",
                           "setNote",
                           "setToolTip",
                           "setTabText",
                           "setTabToolTip",
                           "setAccessibleName",
                           "setAccessibleDescription",
                           "setItemText",
                           "setLabelText",
                           "setWindowTitle",
                           "setPlaceholderText",
                           "setSuffix",
                           "setPrefix",
                           "setWords",
                           "setSpecialValueText",
                           "addItem",
                           "addAction",
                           "addTab",
                           "addRow",
                           "addButton",
                           "addMenu",
                           "addSideTab",
                           "showNotice",
                           "showTrouble",
                           "QLabel",
                           "QPushButton",
                           "QCheckBox",
                           "QRadioButton",
                           "QMessageBox",
                           "Panel",
                           "Chip",
                           "question",
                           "information",
                           "warning",
                           "critical",
                           "drawText",
                           "lookLabel",
                           "EmptyState"};

/// Of these one argument is a name of ours: a look, an icon. It is a word in small letters.
const QSet<QString> kTakesNames{"lookLabel", "EmptyState", "addItem"};

/// Nobody reads these in the window: rules of the compiler, notes to who maintains it, steps and reasons that the
/// project keeps in English and the window says in its own words, names of the program.
const QSet<QString> kNotShown{
    "static_assert", "Q_ASSERT_X",  "qWarning",      "asOneStep",     "rejectFaces",
    "setCreator",    "setProperty", "setObjectName", "setStyleSheet", "setApplicationDisplayName"};

/// Reasons for rejecting, as the project keeps them, and by what a judgement is known again.
const QSet<QString> kKept{"Poor picture", "Cut off", "Other reason", "mask nearly empty", " by hand"};

/// "Ctrl+Left Ctrl+Right".
bool isKeys(const QString &text)
{
    static const QRegularExpression kKeys(QStringLiteral("^((Ctrl\\+|Shift\\+|Alt\\+)*(Enter|Return|Left|Right|Up|Down|"
                                                         "Home|End|PgUp|PgDown|Backspace|Del|Ins|Space) ?)+$"));
    return text.contains(kKeys);
}

bool any(const QStringList &calls, const QSet<QString> &of)
{
    return std::ranges::any_of(calls, [&](const QString &call) { return of.contains(call); });
}

} // namespace

std::vector<SourceText> sourceTexts(const QString &source) { return Reader(source).read(); }

bool isShownUntranslated(const SourceText &text)
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2,}")), kName(QStringLiteral("^[a-z]+$")),
        kSentence(QStringLiteral("[A-Za-z]{2,},? [A-Za-z]{2,}")), kTag(QStringLiteral("<[^>]+>|&[a-z]+;"));
    const QString shown = QString(text.text).remove(kTag);
    // What stands around a translated call is code, not another text.
    const QStringList near = text.calls.mid(0, 3);
    if (any(near, kTranslates) || any(near, kNotShown) || kKept.contains(shown) || isKeys(shown))
        return false;
    if (shown.contains(kSentence))
        return true;
    const QStringList nearest = text.calls.mid(0, 2);
    if (any(nearest, kTakesNames) && shown.contains(kName))
        return false;
    return any(nearest, kShows) && shown.contains(kWord);
}

} // namespace faces::test
