// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace faces::ui {

namespace {

/// Keys that another language may call otherwise than Qt does: its Polish takes Home for a person's folder.
[[maybe_unused]] constexpr const char *kKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Home"), QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down")};

/// A list of words, as long as the application lives or until another language is spoken.
class WordList : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
};

void add(const QString &file, const QString &folder)
{
    auto *words = new WordList(QCoreApplication::instance());
    if (words->load(file, folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

QString ofTheDesktop()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString word = tag.section(QLatin1Char('-'), 0, 0);
        if (isLanguage(word))
            return word;
        if (word == QLatin1String("C"))
            break;
    }
    return QStringLiteral("en");
}

QLocale numbersFor(const QString &language)
{
    const QLocale desktop = QLocale::system(), usual(language);
    return desktop.language() == usual.language() ? QLocale(desktop.name()) : usual;
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> kLanguages{{QStringLiteral("en"), QStringLiteral("English")},
                                                  {QStringLiteral("pl"), QStringLiteral("Polski")}};
    return kLanguages;
}

bool isLanguage(const QString &word)
{
    return std::ranges::find(languages(), word, &Language::word) != languages().end();
}

QString languageAskedFor(const QStringList &arguments)
{
    static const QString kOption = QStringLiteral("--language"), kWithValue = QStringLiteral("--language=");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == kOption)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(kWithValue))
            return arguments[i].mid(kWithValue.size());
    }
    return {};
}

void speak(const QString &wanted)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<WordList *>(QString(), Qt::FindDirectChildrenOnly));
    const QString language = isLanguage(wanted) ? wanted : ofTheDesktop();
    if (isLanguage(wanted))
        QLocale::setDefault(numbersFor(language));
    const QString ours = QStringLiteral(":/translations");
    // English has the plural forms of its own texts, and says what another language leaves out. The last one is asked
    // first.
    add(QStringLiteral("faces_studio_en"), ours);
    if (language == QLatin1String("en"))
        return;
    add(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("faces_studio_") + language, ours);
}

} // namespace faces::ui

#include "language.moc"
