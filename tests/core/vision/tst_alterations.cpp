// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/prepare_face.h"
#include "tests/core/vision/reference_picture.h"

#include <QTest>

using namespace faces;
using namespace faces::vision;
using faces::test::reference;
using faces::test::worstDifference;

class TestAlterations : public QObject {
    Q_OBJECT
private slots:
    void everyAlterationIsPillows_data()
    {
        QTest::addColumn<int>("alteration");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << int(Alteration::None) << "itself";
        QTest::newRow("mirror") << int(Alteration::Mirror) << "mirror";
        QTest::newRow("22 degrees clockwise") << int(Alteration::RotateRight) << "right";
        QTest::newRow("22 degrees anticlockwise") << int(Alteration::RotateLeft) << "left";
        QTest::newRow("narrow") << int(Alteration::Narrow) << "narrow";
        QTest::newRow("widen") << int(Alteration::Widen) << "widen";
    }
    void everyAlterationIsPillows()
    {
        QFETCH(int, alteration);
        QFETCH(QString, name);
        for (const auto &[prefix, ending] : {std::pair{"grey64", ".pgm"}, {"colour32", ".ppm"}}) {
            const cv::Mat face = reference(std::string(prefix) + "_itself" + ending);
            const cv::Mat pillows = reference(std::string(prefix) + "_" + name.toStdString() + ending);
            QCOMPARE(worstDifference(altered(face, static_cast<Alteration>(alteration)), pillows), 0.0);
        }
    }

    void everyVariantIsPillows_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("name");
        QTest::newRow("itself") << int(Variant::Itself) << "itself";
        QTest::newRow("zoomed") << int(Variant::Zoomed) << "zoomed";
        QTest::newRow("blurred") << int(Variant::Blurred) << "blurred";
        QTest::newRow("zoomed and blurred") << int(Variant::ZoomedBlurred) << "zoomed_blurred";
    }
    void everyVariantIsPillows()
    {
        QFETCH(int, which);
        QFETCH(QString, name);
        for (const auto &[prefix, ending] : {std::pair{"grey64", ".pgm"}, {"colour32", ".ppm"}}) {
            const cv::Mat face = reference(std::string(prefix) + "_itself" + ending);
            const cv::Mat pillows = reference(std::string(prefix) + "_" + name.toStdString() + ending);
            QCOMPARE(worstDifference(variant(face, static_cast<Variant>(which)), pillows), 0.0);
        }
    }

    void aNarrowFaceHasBlackStripesOfSevenPixels()
    {
        const cv::Mat narrow = altered(cv::Mat(64, 64, CV_8UC1, cv::Scalar(200)), Alteration::Narrow);
        QCOMPARE(cv::countNonZero(narrow.colRange(0, 7)), 0);
        QCOMPARE(cv::countNonZero(narrow.colRange(7, 57) == 200), 50 * 64);
        QCOMPARE(cv::countNonZero(narrow.colRange(57, 64)), 0);
    }

    void lengthsScaleWithTheSide()
    {
        const cv::Mat narrow = altered(cv::Mat(128, 128, CV_8UC1, cv::Scalar(200)), Alteration::Narrow);
        QCOMPARE(cv::countNonZero(narrow.row(60)), 100);
        QCOMPARE(altered(narrow, Alteration::Widen).size(), narrow.size());
        QCOMPARE(variant(narrow, Variant::Zoomed).size(), narrow.size());
    }

    void theOriginalIsNeverTouched()
    {
        cv::Mat face = reference("grey64_itself.pgm");
        cv::Mat copy = altered(face, Alteration::None);
        copy.setTo(0);
        variant(face, Variant::Itself).setTo(0);
        QCOMPARE(worstDifference(face, reference("grey64_itself.pgm")), 0.0);
    }

    void aPictureThatIsNotSquareIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(altered(cv::Mat::zeros(4, 5, CV_8UC1), Alteration::Mirror), Error);
        QVERIFY_EXCEPTION_THROWN(variant(cv::Mat(), Variant::Blurred), Error);
    }
};

QTEST_APPLESS_MAIN(TestAlterations)
#include "tst_alterations.moc"
