// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/about.h"

#include "core/tasks/photos.h"
#include "core/tasks/training.h"
#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

QString factsText(const LearnerFacts &facts)
{
    QString text = QObject::tr("LibTorch %1, %2, threads: %3, %4 GFLOP/s")
                       .arg(QString::fromStdString(facts.torchVersion), translated(facts.blas))
                       .arg(facts.threads)
                       .arg(qRound(facts.productGflops));
    if (facts.cuda)
        text = QObject::tr("%1, with a graphics card").arg(text);
    if (facts.referenceBlas)
        text += QLatin1Char('\n') +
                QObject::tr("This is the slow reference BLAS: training would take many times longer than it must. "
                            "Install libopenblas0-openmp.");
    return text;
}

} // namespace

void showAbout(QWidget *window)
{
    constexpr int kWordsPx = 480;
    QDialog dialog(window);
    dialog.setWindowTitle(QObject::tr("About Faces Studio"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, kApart);
    column->setSpacing(kApart);
    column->setSizeConstraint(QLayout::SetFixedSize); // what the learner says comes late, and needs more lines
    column->addWidget(lookLabel(QObject::tr("Faces Studio %1").arg(QLatin1String(FACES_VERSION)), "title"));
    auto *what = new QLabel(QObject::tr("From a few photos to a model that recognises attributes of faces, on your own "
                                        "machine.\nFree software under the GNU General Public License, version 3 or "
                                        "later. Built with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    what->setWordWrap(true);
    what->setFixedWidth(kWordsPx);
    column->addWidget(what);
    auto *machine = lookLabel(QObject::tr("Asking the learner about this machine…"), "soft");
    machine->setWordWrap(true);
    machine->setFixedWidth(kWordsPx);
    column->addWidget(machine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    // The learner measures for a second and does not stop for anybody: the job outlives the dialog.
    auto *job = new Job(QObject::tr("Asking the learner"), window);
    QObject::connect(job, &Job::failed, machine, &QLabel::setText);
    QObject::connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start([](std::stop_token, ProgressSink &) { return tasks::learner().facts(); },
               [machine = QPointer(machine)](const LearnerFacts &facts) {
                   if (machine)
                       machine->setText(factsText(facts));
               });
    dialog.exec();
}

} // namespace faces::ui
