// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/drawn_view.h"
#include "ui/models/face_search.h"

#include <QTest>

using namespace faces;
using namespace faces::ui;

/// What a person types into the search field is understood as they mean it, and they are told so.
class TestFaceSearch : public QObject {
    Q_OBJECT
    ProjectView m_view;

    QString found(const QString &text) const
    {
        QStringList numbers;
        const FaceSearch search = understand(text, m_view);
        for (const Face &face : m_view.faces)
            if (search.fits(face))
                numbers.append(QString::number(face.number));
        return numbers.join(QLatin1Char(' '));
    }

private slots:
    void init()
    {
        // Faces 1 .. 9; the drawn photos are "Été 1.jpg", "Été 2.jpg", "Été 3 blur.jpg" with the ids 3, 2, 1.
        m_view = test::drawnView(9, 1);
        for (Face &face : m_view.faces) {
            face.photo = PhotoId(face.number <= 3 ? 3 : face.number <= 6 ? 2 : 1);
            face.person = GroupId(face.number % 3 == 0 ? 4 : 0);
            face.duplicates = GroupId(face.number >= 8 ? 5 : 0);
            face.rejected = face.number == 2 || face.number == 5;
            face.rejectReason = face.number == 2 ? "Blurred" : face.number == 5 ? "Cut off" : "";
        }
    }

    void textsMeanWhatAPersonMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("faces");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char *text, const char *faces, const char *understood) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(faces) << QString::fromUtf8(understood);
        };
        row("", "1 2 3 4 5 6 7 8 9", "");
        row("   ", "1 2 3 4 5 6 7 8 9", "");
        row("7", "7", "Face 7");
        row(" 4-6 ", "4 5 6", "Faces 4–6");
        row("6–4", "4 5 6", "Faces 4–6");
        row("8 - 20", "8 9", "Faces 8–20");
        row("4-", "4", "Face 4"); // still being typed
        row("1, 3;8-9", "1 3 8 9", "Faces 1, 3, 8–9");
        row("1 3 5", "1 3 5", "Faces 1, 3, 5");
        row("photo 2", "4 5 6", "Photo 2: Été 2.jpg");
        row("Photo 9", "", "Nothing is called “Photo 9”");
        row("person 4", "3 6 9", "Person 4");
        row("group 5", "8 9", "Group 5");
        row("person 5", "", "Nothing is called “person 5”");
        row("ÉTÉ", "1 2 3 4 5 6 7 8 9", "3 photos named “ÉTÉ”");
        row("2.jpg", "4 5 6", "Photo Été 2.jpg");
        row("cut", "5", "Rejected: cut off");
        row("blur", "2 7 8 9", "Photo Été 3 blur.jpg or Rejected: blurred");
        row("99", "", "Nothing is called “99”");
        row("99999999999999", "", "Nothing is called “99999999999999”");
        row("((", "", "Nothing is called “((”");
    }
    void textsMeanWhatAPersonMeans()
    {
        QFETCH(QString, text);
        QFETCH(QString, faces);
        QFETCH(QString, understood);
        QCOMPARE(found(text), faces);
        QCOMPARE(understand(text, m_view).understood, understood);
        QCOMPARE(understand(text, m_view).nothing(), faces.isEmpty());
    }

    void aNumberThatNoFaceHasMayBeAPhotosName()
    {
        m_view.photos[0].path = "/photos/4711.jpg";
        QCOMPARE(found(QStringLiteral("4711")), QStringLiteral("1 2 3"));
        QCOMPARE(understand(QStringLiteral("4711"), m_view).understood, QStringLiteral("Photo 4711.jpg"));
    }
};

QTEST_GUILESS_MAIN(TestFaceSearch)
#include "tst_face_search.moc"
