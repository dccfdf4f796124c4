// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_place.h"
#include "tests/ui/every_widget.h"
#include "tests/ui/painted_texts.h"
#include "tests/ui/words/pseudo_words.h"
#include "tests/ui/words/unreadable.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace faces;
using namespace faces::test;

namespace {

/// Plain words that are the project's or the machine's: names and words of attributes, files, people, keys, units, and
/// names that are the same in each language.
const QSet<QString> kData = [] {
    QSet<QString> words;
    for (const Attribute &attribute : standardAttributes())
        for (const std::string &text : {attribute.id, attribute.name, attribute.yesWord, attribute.noWord})
            for (const QString &word : QString::fromStdString(text).split(QLatin1Char(' ')))
                words.insert(word.toLower());
    for (const char *word :
         {"whole",   "empty",  "office",    "home",  "bo",   "nowak",  "compact", "classic", "multi", "single",
          "english", "polski", "ctrl",      "shift", "alt",  "enter",  "return",  "esc",     "del",   "ins",
          "tab",     "space",  "backspace", "end",   "pgup", "pgdown", "left",    "right",   "up",    "down",
          "px",      "mb",     "kb",        "gb",    "cpu",  "cuda",   "no"})
        words.insert(QLatin1String(word));
    const QLocale here;
    for (int month = 1; month <= 12; ++month)
        words.insert(here.monthName(month, QLocale::ShortFormat).toLower());
    for (const char *qtsOwn : {"close", "cancel"}) // the buttons of its dialogs: its list of words has them
        words.insert(QLatin1String(qtsOwn));
    return words;
}();

/// What EveryPlace says itself, to see how it stands there.
bool isTheWalks(const QString &text)
{
    for (const char *said : {"Something happened that takes", "Do it", "Left out", "There is no such face."})
        if (text.contains(QLatin1String(said)))
            return true;
    return false;
}

/// The first plain word of a text that is no data; empty if there is none.
QString plainWordIn(QString text)
{
    static const QRegularExpression kFileOrTag(
        QStringLiteral("<[^>]*>|(/[^\n]*/)?[^/\n ]*\\.(png|jpg|faces|onnx|csv)\\b"));
    static const QRegularExpression kElided(QStringLiteral("[A-Za-z]+…"));
    if (isTheWalks(text))
        return {};
    text.remove(kFileOrTag).remove(kElided);
    static const QRegularExpression kWord(QStringLiteral("\\p{L}+"));
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z]{2,}$"));
    for (auto each = kWord.globalMatch(text); each.hasNext();) {
        const QString word = each.next().captured();
        if (kPlain.match(word).hasMatch() && !kData.contains(word.toLower()))
            return word;
    }
    return {};
}

/// What is seen of a widget, and what is told of it.
QStringList textsOf(QWidget &widget)
{
    if (const auto *label = qobject_cast<QLabel *>(&widget);
        label && label->text().contains(pseudo(QStringLiteral("GFLOP")).mid(1, 5)))
        return {}; // what LibTorch says of itself
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    for (const PaintedText &painted : paintedTexts(widget))
        texts.append(painted.text);
    if (const auto *box = qobject_cast<QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    const auto *view = qobject_cast<QAbstractItemView *>(&widget);
    if (!view || !view->model() || qobject_cast<const QHeaderView *>(view))
        return texts;
    const QAbstractItemModel &model = *view->model();
    constexpr int kLookedAt = 20;
    for (int row = 0; row < std::min(kLookedAt, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(model.index(row, column).data(role).toString());
    for (int column = 0; column < model.columnCount(); ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
    return texts;
}

} // namespace

/// The window in a language whose words are longer than any that is spoken.
class TestPseudoLocale : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup() { QCoreApplication::removeTranslator(&m_words); }

    void everyTextIsTranslatedAndHasRoom()
    {
        QCoreApplication::installTranslator(&m_words);
        QStringList plain;
        QSet<QString> told;
        const QStringList cut = unreadableEverywhere(QStringLiteral("pseudo"), [&](const QString &place,
                                                                                   QWidget &root) {
            for (QWidget *widget : seenWidgets(root))
                for (const QString &text : textsOf(*widget))
                    if (const QString word = plainWordIn(text); !word.isEmpty() && !told.contains(text)) {
                        told.insert(text);
                        plain.append(QStringLiteral("%1: “%2” (%3, %4)").arg(place, text, word, nameOf(*widget, root)));
                    }
        });
        for (const QString &sentence : plain + cut)
            qInfo("%s", qPrintable(sentence));
        QVERIFY2(plain.isEmpty(), qPrintable(QStringLiteral("%1 texts are not translated").arg(plain.size())));
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1 texts can't be read whole").arg(cut.size())));
    }

    void aPseudoTextIsLongerAndKeepsItsPlaces()
    {
        const QString made = pseudo(QStringLiteral("Cut %Ln faces from <b>%1</b>"));
        QVERIFY(made.contains(QStringLiteral("%Ln")) && made.contains(QStringLiteral("<b>%1</b>")));
        QVERIFY(made.size() >= QStringLiteral("Cut %Ln faces from <b>%1</b>").size() * 14 / 10);
        QVERIFY(plainWordIn(QString(made)
                                .remove(QStringLiteral("%Ln"))
                                .remove(QStringLiteral("<b>"))
                                .remove(QStringLiteral("</b>")))
                    .isEmpty());
        QCOMPARE(plainWordIn(QStringLiteral("ñóţ translated")), QStringLiteral("translated"));
    }

private:
    PseudoWords m_words;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
