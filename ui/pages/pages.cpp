// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/pages.h"

#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/label/label_desk.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/pages/results/results_desk.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/try/try_page.h"

#include <QCoreApplication>

namespace faces::ui {

namespace {

template <typename SomePage> PageEntry entry(const char *id, const char *title, bool usesLearner = false)
{
    const QString name = QString::fromLatin1(id);
    return {name, QCoreApplication::translate("Pages", title), name, usesLearner,
            [](Workspace &workspace, QWidget *parent) -> Page * { return new SomePage(workspace, parent); }};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    return {
        entry<PhotosPage>("photos", QT_TRANSLATE_NOOP("Pages", "Photos")),
        entry<LabelDesk>("label", QT_TRANSLATE_NOOP("Pages", "Label")),
        entry<DatasetPage>("dataset", QT_TRANSLATE_NOOP("Pages", "Dataset")),
        entry<TrainPage>("train", QT_TRANSLATE_NOOP("Pages", "Train"), true),
        entry<ResultsDesk>("results", QT_TRANSLATE_NOOP("Pages", "Results")),
        entry<TryPage>("try", QT_TRANSLATE_NOOP("Pages", "Try"), true),
    };
}

} // namespace faces::ui
