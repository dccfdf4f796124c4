// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

class QPushButton;

namespace faces::ui {

class BatchPictures;

/// A few faces of a random batch as the network sees them while it learns, and a button that draws others. It is fed:
/// who listens reads the pictures. Its place is the same with pictures and without.
class BatchPreview : public QWidget {
    Q_OBJECT
public:
    static constexpr int kPictures = 12;

    explicit BatchPreview(QWidget *parent = nullptr);

    /// Squares of the network's own size, not empty; the first kPictures are shown. Their pixels are seen as they are:
    /// small ones become squares, nothing is blurred.
    void setPictures(std::vector<QImage> pictures);
    /// A sentence in the place of the pictures. tryAgain: to draw again may help.
    void showNothing(const QString &why, bool tryAgain = false);
    const std::vector<QImage> &pictures() const;
    QString why() const; ///< why there are none; else empty

signals:
    void drawWanted(); ///< other faces, please
    void cameUp();     ///< is seen from now on

protected:
    void showEvent(QShowEvent *event) override;

private:
    BatchPictures *m_pictures;
    QPushButton *m_again;
};

} // namespace faces::ui
