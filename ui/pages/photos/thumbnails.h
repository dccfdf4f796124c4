// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"
#include "ui/jobs/latest.h"

#include <QObject>

namespace faces::ui {

class PhotoListModel;

/// Reads the photos of a list one after the other in the background and gives it their thumbnails, or what is wrong
/// with them.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    explicit Thumbnails(PhotoListModel *model);

private:
    void readNext();

    PhotoListModel *m_model;
    Latest m_read;
    PhotoId m_reading{};
};

} // namespace faces::ui
