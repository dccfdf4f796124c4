// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/settings_models.h"

#include "core/vision/face_detector.h"
#include "core/vision/matting_model.h"
#include "ui/convert.h"
#include "ui/last_folder.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace faces::ui {

namespace {

QPushButton *makeButton(const QString &text, const QString &name, const QString &what)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setObjectName(name);
    button->setAccessibleName(what);
    return button;
}

void say(QLabel *label, const QString &sentence, const char *look)
{
    setLook(label, look);
    label->setText(sentence);
}

} // namespace

ModelsPanel::ModelsPanel(QWidget *parent) : Panel(tr("Models"), parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(kStep);
    grid->setColumnStretch(1, 1);
    addRow(grid, m_detector, tr("Face detector"), tr("Built in; or a YuNet network (.onnx)"));
    addRow(grid, m_matting, tr("Backgrounds"), tr("Built in; or a U2-Net style network (.onnx)"));
    body()->addLayout(grid);
}

ModelsPanel::~ModelsPanel()
{
    // A field that has the keyboard says once more that it was edited when it is deleted, after all this.
    for (const Row *row : {&m_detector, &m_matting})
        row->file->disconnect(this);
}

void ModelsPanel::addRow(QGridLayout *grid, Row &row, const QString &name, const QString &builtIn)
{
    const QString id = row.which == ModelFile::FaceDetector ? QStringLiteral("settings.faceDetector")
                                                            : QStringLiteral("settings.matting");
    row.file = new QLineEdit(modelFile(row.which));
    row.file->setObjectName(id);
    row.file->setPlaceholderText(builtIn);
    row.file->setToolTip(builtIn); // which may be longer than the field
    row.file->setAccessibleName(tr("%1: network file").arg(name));
    auto *choose = makeButton(tr("Choose…"), id + QStringLiteral(".choose"), tr("Choose a file: %1").arg(name));
    row.clear = makeButton(tr("Clear"), id + QStringLiteral(".clear"), tr("Back to what is built in: %1").arg(name));
    row.clear->setProperty("look", "quiet");
    row.state = lookLabel({}, "small");
    row.state->setObjectName(id + QStringLiteral(".state"));
    row.state->setWordWrap(true);
    row.check = new Latest(tr("Trying a network"), this);
    auto *label = new QLabel(name);
    label->setBuddy(row.file);
    const int line = grid->rowCount();
    grid->addWidget(label, line, 0);
    grid->addWidget(row.file, line, 1);
    grid->addWidget(choose, line, 2);
    grid->addWidget(row.clear, line, 3);
    grid->addWidget(row.state, line + 1, 1, 1, 3);
    connect(row.file, &QLineEdit::editingFinished, this, [this, &row] { take(row, row.file->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, [this, &row] { this->choose(row); });
    connect(row.clear, &QPushButton::clicked, this, [this, &row] { take(row, {}); });
    connect(row.check, &Latest::failed, this, [&row](const QString &sentence) { say(row.state, sentence, "wrong"); });
    tryOut(row);
}

void ModelsPanel::choose(const Row &row)
{
    auto *dialog = new QFileDialog(this, tr("Choose a network"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginWhereLastEnded(dialog, QStringLiteral("networks"), QStandardPaths::DownloadLocation);
    dialog->setNameFilters({tr("ONNX networks (*.onnx)"), tr("All files (*)")});
    if (!row.file->text().isEmpty())
        dialog->setDirectory(QFileInfo(row.file->text()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, &row](const QString &file) { take(row, file); });
    dialog->open();
}

void ModelsPanel::take(const Row &row, const QString &file)
{
    const QString whole = file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    row.file->setText(whole);
    if (whole == modelFile(row.which))
        return;
    setModelFile(row.which, whole);
    tryOut(row);
}

void ModelsPanel::tryOut(const Row &row)
{
    const QString file = modelFile(row.which);
    row.clear->setEnabled(!file.isEmpty());
    row.check->forget();
    if (file.isEmpty())
        return say(row.state,
                   row.which == ModelFile::FaceDetector ? tr("Faces are found by OpenCV's cascades.")
                                                        : tr("Backgrounds are found by their colours."),
                   "small");
    say(row.state, tr("Trying it …"), "small");
    row.check->ask(
        [which = row.which, path = toPath(file)](std::stop_token, ProgressSink &) {
            if (which == ModelFile::FaceDetector)
                vision::FaceDetector{path};
            else
                vision::MattingModel{path};
            return true;
        },
        [state = row.state](bool) { say(state, tr("This network works, and is used from now on."), "small"); });
}

} // namespace faces::ui
