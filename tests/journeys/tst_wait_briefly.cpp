// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include <QProcess>
#include <QtTest>

/// libgomp tells, when it is loaded, for how many rounds its threads wait busily.
class WaitBriefly : public QObject {
    Q_OBJECT

private slots:
    void programsThatComputeWaitBrieflyUnlessToldOtherwise_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QStringList>("rounds");
        const QString studio = QStringLiteral(FACES_STUDIO_PROGRAM), faces = QStringLiteral(FACES_PROGRAM);
        const QString usual = QStringLiteral("300000"), brief = QStringLiteral("2000");
        QTest::newRow("the studio") << QStringList{studio, "--version"} << "" << QStringList{usual, brief};
        QTest::newRow("a training") << QStringList{faces, "train", "/nowhere.faces"} << "" << QStringList{usual, brief};
        QTest::newRow("a list") << QStringList{faces, "runs", "/nowhere.faces"} << "" << QStringList{usual};
        QTest::newRow("told how long") << QStringList{faces, "train", "/nowhere.faces"} << "GOMP_SPINCOUNT=7"
                                       << QStringList{"7"};
        QTest::newRow("told how") << QStringList{faces, "train", "/nowhere.faces"} << "OMP_WAIT_POLICY=passive"
                                  << QStringList{"0"};
    }
    void programsThatComputeWaitBrieflyUnlessToldOtherwise()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, told);
        QFETCH(QStringList, rounds);
        QStringList environment = QProcess::systemEnvironment();
        environment.removeIf([](const QString &variable) {
            return variable.startsWith(u"GOMP_SPINCOUNT=") || variable.startsWith(u"OMP_WAIT_POLICY=");
        });
        environment << QStringLiteral("OMP_DISPLAY_ENV=verbose");
        if (!told.isEmpty())
            environment << told;
        QProcess process;
        process.setEnvironment(environment);
        const QString program = call.takeFirst();
        process.start(program, call);
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        static const QRegularExpression kRounds(QStringLiteral("GOMP_SPINCOUNT = '(\\d+)'"));
        QStringList found;
        for (auto matches = kRounds.globalMatch(said); matches.hasNext();)
            found << matches.next().captured(1);
        QCOMPARE(found, rounds);
        // Its own words are those of one call.
        QCOMPARE(said.count(QStringLiteral("nowhere")), call.contains("/nowhere.faces") ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(WaitBriefly)
#include "tst_wait_briefly.moc"
