// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/exchange_dialog.h"

#include "core/tasks/data_sets.h"
#include "ui/last_folder.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace faces::ui {

namespace {

struct FormatWords {
    QString word, name, in, out; ///< in, out: one sentence on what is read and what is written
};

const std::vector<FormatWords> &formatTable()
{
    static const std::vector<FormatWords> kTable{
        {"auto",
         ExchangeDialog::tr("Recognise it"),
         ExchangeDialog::tr("The form is found by the names and first lines of what is there."),
         {}},
        {"classic", ExchangeDialog::tr("Classic"),
         ExchangeDialog::tr("labels.csv with face_nr, face1.png and so on beside it, persons in "
                            "sources.csv."),
         ExchangeDialog::tr(
             "labels.csv in each attribute's codes, pictures, persons in sources.csv. The split is not written.")},
        {"csv", ExchangeDialog::tr("Table of pictures (CSV)"),
         ExchangeDialog::tr("A table with a column file_name and a column an attribute."),
         ExchangeDialog::tr("faces.csv with 1, 0 and empty for unknown, split and groups, and the pictures.")},
        {"celeba", ExchangeDialog::tr("CelebA"),
         ExchangeDialog::tr("list_attr_celeba.txt with persons, parts and pictures; No_Beard is turned "
                            "round."),
         ExchangeDialog::tr(
             "CelebA's tree with the project's attributes only. It knows no unknown, which is written as 0.")},
        {"lfw",
         ExchangeDialog::tr("LFW attribute scores"),
         ExchangeDialog::tr("lfw_attributes.txt: a classifier's scores, which come as "
                            "suggestions and never as labels."),
         {}},
        {"huggingface", ExchangeDialog::tr("Hugging Face imagefolder"),
         ExchangeDialog::tr("metadata.jsonl or metadata.csv, one for all or one a "
                            "part."),
         ExchangeDialog::tr("Pictures and metadata.jsonl a part, with true, false and null.")},
        {"labelstudio", ExchangeDialog::tr("Label Studio"),
         ExchangeDialog::tr("A task list (JSON or JSON_MIN): annotations become labels, "
                            "predictions suggestions."),
         ExchangeDialog::tr("tasks.json, the labelling interface config.xml and the pictures.")},
        {"cvat", ExchangeDialog::tr("CVAT for images 1.1"),
         ExchangeDialog::tr("annotations.xml or a zip with it; tags are read, boxes are not."),
         ExchangeDialog::tr("cvat.zip with annotations.xml and the pictures.")},
        {"imagefolder", ExchangeDialog::tr("Folders of classes"),
         ExchangeDialog::tr("One folder a class, such as glasses/train/yes."),
         ExchangeDialog::tr(
             "A tree an attribute, such as glasses/train/yes. Unknown labels and groups are not written.")},
    };
    return kTable;
}

const FormatWords &wordsFor(const QString &word)
{
    const auto &table = formatTable();
    const auto found = std::ranges::find(table, word, &FormatWords::word);
    Q_ASSERT_X(found != table.end(), "wordsFor", qPrintable(word));
    return *found;
}

} // namespace

QString formatName(const QString &word) { return wordsFor(word).name; }

ExchangeDialog::ExchangeDialog(Way way, QWidget *parent)
    : QDialog(parent), m_way(way), m_path(new QLineEdit(this)), m_format(new QComboBox(this)),
      m_about(lookLabel({}, "soft", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(way == Way::In ? tr("Import faces with labels") : tr("Export faces with labels"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    column->addWidget(placePart());
    column->addWidget(formatPart());
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(way == Way::In ? tr("Import") : tr("Export"), QDialogButtonBox::AcceptRole);
    m_go->setProperty("look", "primary");
    m_go->setObjectName(QStringLiteral("exchange.go"));
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    followChoices();
}

QWidget *ExchangeDialog::placePart()
{
    auto *panel = new Panel(m_way == Way::In ? tr("What to bring in") : tr("Where to write it"));
    auto *row = new QHBoxLayout;
    m_path->setObjectName(QStringLiteral("exchange.path"));
    m_path->setAccessibleName(m_way == Way::In ? tr("Folder or file to import") : tr("Folder to write to"));
    m_path->setPlaceholderText(m_way == Way::In ? tr("A folder or a file; it can also be dropped on the window")
                                                : tr("A new or empty folder"));
    m_path->setToolTip(m_path->placeholderText()); // which may be longer than the field
    connect(m_path, &QLineEdit::textChanged, this, &ExchangeDialog::followChoices);
    row->addWidget(m_path, 1);
    const auto add = [&](const QString &words, bool folder) {
        auto *button = new QPushButton(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, folder] { choose(folder); });
        row->addWidget(button);
    };
    add(tr("Folder…"), true);
    if (m_way == Way::In)
        add(tr("File…"), false);
    panel->body()->addLayout(row);
    return panel;
}

QWidget *ExchangeDialog::formatPart()
{
    auto *panel = new Panel(tr("Form"));
    m_format->setObjectName(QStringLiteral("exchange.format"));
    m_format->setAccessibleName(tr("Form"));
    if (m_way == Way::In)
        m_format->addItem(wordsFor(QStringLiteral("auto")).name, QStringLiteral("auto"));
    for (const std::string &word : m_way == Way::In ? tasks::importFormats() : tasks::exportFormats())
        m_format->addItem(wordsFor(QString::fromStdString(word)).name, QString::fromStdString(word));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExchangeDialog::followChoices);
    panel->body()->addWidget(m_format);
    m_about->setWordWrap(true);
    // Nothing moves from one form to the next; on small pixels lines are a fraction taller than their label reckons.
    m_about->setMinimumHeight(2 * m_about->fontMetrics().lineSpacing() + 4);
    m_about->setAlignment(Qt::AlignTop);
    panel->body()->addWidget(m_about);
    return panel;
}

QString ExchangeDialog::path() const
{
    const QString typed = m_path->text().trimmed();
    return typed.startsWith(QLatin1String("~/")) ? QDir::homePath() + typed.mid(1) : typed;
}

QString ExchangeDialog::format() const { return m_format->currentData().toString(); }

void ExchangeDialog::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    beginWhereLastEnded(dialog, QStringLiteral("exchange"), QStandardPaths::DocumentsLocation);
    if (!folder)
        dialog->setNameFilters({tr("Tables and lists (*.csv *.txt *.json *.jsonl *.xml *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExchangeDialog::followChoices()
{
    const FormatWords &chosen = wordsFor(format());
    m_about->setText(m_way == Way::In ? chosen.in : chosen.out);
    if (m_go)
        m_go->setEnabled(!path().isEmpty());
}

void showDetails(const QString &title, const QStringList &lines, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ExchangeDialog::tr("What was left out"));
    dialog->resize(720, 420);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    auto *head = lookLabel(title, "strong");
    head->setWordWrap(true);
    column->addWidget(head);
    auto *list = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    list->setReadOnly(true);
    list->setAccessibleName(dialog->windowTitle());
    list->setObjectName(QStringLiteral("exchange.details"));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace faces::ui
