// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/key_editor.h"

#include "ui/icons.h"
#include "ui/key_catcher.h"
#include "ui/key_presets.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

QString scopeWords(const QString &scope)
{
    if (scope == QLatin1String("window"))
        return KeyEditor::tr("Everywhere");
    if (scope == QLatin1String("review"))
        return KeyEditor::tr("Photos, looking again");
    const std::pair<const char *, QString> pages[] = {{"label", KeyEditor::tr("Label")},
                                                      {"opinions", KeyEditor::tr("Second opinions")},
                                                      {"conflicts", KeyEditor::tr("Conflicts")},
                                                      {"photos", KeyEditor::tr("Photos")},
                                                      {"dataset", KeyEditor::tr("Dataset")},
                                                      {"train", KeyEditor::tr("Train")},
                                                      {"results", KeyEditor::tr("Results")},
                                                      {"compared", KeyEditor::tr("Results of two runs")},
                                                      {"try", KeyEditor::tr("Try")}};
    for (const auto &[id, words] : pages)
        if (scope == QLatin1String(id))
            return words;
    return scope;
}

/// Scrolls by itself: it wants no more room than a few keys take, and has what is left over.
class KeyList : public QScrollArea {
public:
    KeyList() { setFocusPolicy(Qt::NoFocus); } // its rows have the keyboard
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        constexpr int kFewKeys = 5;
        const int keys = widget() ? widget()->minimumSizeHint().width() : 0;
        return {keys + verticalScrollBar()->sizeHint().width(), kFewKeys * kHitPx};
    }
};

} // namespace

KeyEditor::KeyEditor(std::vector<ActionRow> rows, QWidget *parent) : QWidget(parent), m_notice(new NoticeLine)
{
    // A page's actions stand together, what works everywhere first.
    std::ranges::stable_sort(rows, {}, [](const ActionRow &row) {
        return row.scope == QLatin1String("window") ? 0 : row.scope == QLatin1String("label") ? 1 : 2;
    });
    for (const ActionRow &row : rows)
        m_lines.push_back({row});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kNear);
    all->addWidget(makeTop());
    all->addWidget(makeList(), 1);
    all->addWidget(m_notice);
    showPreset();
    showKeys();
}

QString KeyEditor::notice() const { return m_notice->isHidden() ? QString() : m_notice->text(); }

QWidget *KeyEditor::makeTop()
{
    auto *top = new QWidget;
    auto *grid = new QGridLayout(top);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kNear);
    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("keys.preset"));
    m_preset->setAccessibleName(tr("Keys as in"));
    for (const KeyPreset &preset : keyPresets())
        m_preset->addItem(tr("Keys as in %1").arg(preset.words), preset.id);
    m_hint = lookLabel({}, "small");
    m_hint->setWordWrap(true);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("keys.search"));
    m_search->setPlaceholderText(tr("Find an action, or who has a key"));
    m_search->setToolTip(m_search->placeholderText()); // which may be longer than the field
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_reset = new QPushButton(tr("Forget my changes"));
    m_reset->setObjectName(QStringLiteral("keys.reset"));
    m_reset->setToolTip(tr("All keys as the chosen set has them"));
    m_reset->setAutoDefault(false);
    grid->addWidget(m_preset, 0, 0);
    grid->addWidget(m_search, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_hint, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_preset, &QComboBox::activated, this, [this] {
        Settings().setKeyPreset(m_preset->currentData().toString());
        showPreset();
        changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, &KeyEditor::narrow);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Settings().forgetOwnKeys();
        changed();
    });
    return top;
}

void KeyEditor::changed()
{
    m_notice->hide();
    showKeys();
    emit keysChanged();
}

QWidget *KeyEditor::makeList()
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, kNear, 0);
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    int at = 0;
    QString scope;
    for (Line &line : m_lines) {
        if (line.row.scope != scope) {
            scope = line.row.scope;
            m_sections.push_back({scope, lookLabel(scopeWords(scope), "strong")});
            m_sections.back().title->setContentsMargins(0, at > 0 ? kNear : 0, 0, kStep);
            grid->addWidget(m_sections.back().title, at++, 0, 1, 4);
        }
        makeLine(line, grid, at++);
    }
    grid->setRowStretch(at, 1);
    auto *scroll = new KeyList;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void KeyEditor::makeLine(Line &line, QGridLayout *grid, int at)
{
    line.words = new QLabel(line.row.words);
    line.words->setWordWrap(true);
    line.keys = new QWidget;
    line.caps = new QHBoxLayout(line.keys);
    line.caps->setContentsMargins(0, 0, 0, 0);
    line.caps->setSpacing(kStep);
    line.add = new KeyCatcher;
    line.add->setObjectName(QStringLiteral("add.") + line.row.id);
    line.add->setAccessibleName(tr("Add a key: %1").arg(line.row.words));
    line.usual = new QPushButton(tr("Default"));
    line.usual->setObjectName(QStringLiteral("usual.") + line.row.id);
    line.usual->setProperty("look", "quiet");
    line.usual->setAutoDefault(false);
    line.usual->setAccessibleName(tr("Default keys: %1").arg(line.row.words));
    const ActionRow row = line.row;
    connect(line.add, &KeyCatcher::caught, this, [this, row](const QKeySequence &key) { give(row, key); });
    connect(line.add, &KeyCatcher::refused, m_notice, &NoticeLine::showTrouble);
    connect(line.usual, &QPushButton::clicked, this, [this, row] { setAnd(row, usualKeysOf(row)); });
    grid->addWidget(line.words, at, 0);
    grid->addWidget(line.keys, at, 1, Qt::AlignRight);
    grid->addWidget(line.add, at, 2);
    grid->addWidget(line.usual, at, 3);
}

void KeyEditor::showPreset()
{
    const KeyPreset &preset = presetOf(Settings().keyPreset());
    m_preset->setCurrentIndex(m_preset->findData(preset.id));
    m_hint->setText(preset.hint);
}

void KeyEditor::showKeys()
{
    for (Line &line : m_lines)
        showKeysOf(line);
    const Settings settings;
    m_reset->setEnabled(
        std::ranges::any_of(m_lines, [&](const Line &line) { return !settings.keysFor(line.row.id).isEmpty(); }));
    narrow();
}

void KeyEditor::showKeysOf(Line &line)
{
    while (QLayoutItem *item = line.caps->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    for (const QKeySequence &key : keysOf(line.row)) {
        auto *cap = new QPushButton(icon(QStringLiteral("cross")), keyWords(key));
        cap->setProperty("look", "keyCap");
        cap->setObjectName(QStringLiteral("key.") + line.row.id);
        cap->setLayoutDirection(Qt::RightToLeft); // the cross behind the key
        cap->setIconSize({10, 10});
        cap->setAutoDefault(false);
        cap->setToolTip(tr("Take this key away"));
        cap->setAccessibleName(tr("Take %1 away from: %2").arg(keyWords(key), line.row.words));
        connect(cap, &QPushButton::clicked, this, [this, row = line.row, key] { takeAway(row, key); });
        line.caps->addWidget(cap);
        cap->show(); // at once, not when the layout comes to it
    }
}

void KeyEditor::narrow()
{
    const QString wanted = m_search->text().trimmed();
    const auto fits = [&](const Line &line) {
        if (wanted.isEmpty() || line.row.words.contains(wanted, Qt::CaseInsensitive) ||
            scopeWords(line.row.scope).contains(wanted, Qt::CaseInsensitive))
            return true;
        return std::ranges::any_of(keysOf(line.row), [&](const QKeySequence &key) {
            return keyWords(key).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QStringList seen;
    for (const Line &line : m_lines) {
        const bool shown = fits(line);
        for (QWidget *part : {static_cast<QWidget *>(line.words), line.keys, static_cast<QWidget *>(line.add)})
            part->setVisible(shown);
        QSizePolicy place = line.usual->sizePolicy();
        place.setRetainSizeWhenHidden(shown); // nothing jumps
        line.usual->setSizePolicy(place);
        line.usual->setVisible(shown && !Settings().keysFor(line.row.id).isEmpty());
        if (shown)
            seen.append(line.row.scope);
    }
    for (const Section &section : m_sections)
        section.title->setVisible(seen.contains(section.scope));
}

const ActionRow *KeyEditor::holder(const QKeySequence &key, const ActionRow &asker) const
{
    for (const Line &line : m_lines)
        if (line.row.id != asker.id && scopesMeet(line.row.scope, asker.scope) && keysOf(line.row).contains(key))
            return &line.row;
    return nullptr;
}

void KeyEditor::give(const ActionRow &row, const QKeySequence &key)
{
    m_notice->hide();
    QList<QKeySequence> keys = keysOf(row);
    if (keys.contains(key))
        return;
    if (const QString why = whyNotAKey(key, row.scope); !why.isEmpty()) {
        m_notice->showTrouble(why);
        return;
    }
    if (const ActionRow *other = holder(key, row)) {
        const QString whose = (*other).words; // lupdate would take ->words for a call
        m_notice->showNotice(NoticeLine::Kind::Warning, tr("%1 belongs to “%2” already.").arg(keyWords(key), whose),
                             tr("Take it away from there"), [this, row, key, from = *other] {
                                 takeAway(from, key);
                                 give(row, key); // a third one may have it too
                             });
        return;
    }
    setAnd(row, keys << key);
}

void KeyEditor::takeAway(const ActionRow &row, const QKeySequence &key)
{
    QList<QKeySequence> keys = keysOf(row);
    keys.removeAll(key);
    setAnd(row, keys);
}

void KeyEditor::setAnd(const ActionRow &row, const QList<QKeySequence> &keys)
{
    setKeys(row, keys);
    changed();
}

} // namespace faces::ui
