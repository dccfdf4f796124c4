// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "ui/desktop_look.h"
#include "ui/desktop_wishes.h"
#include "ui/jobs/job.h"
#include "ui/settings.h"
#include "ui/widgets/busy_bar.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <future>

using namespace faces;
using namespace faces::ui;

using Groups = QMap<QString, QVariantMap>;

/// A desktop's portal, as far as it tells settings.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups groups;

public slots:
    QMap<QString, QVariantMap> ReadAll(const QStringList &wanted)
    {
        Groups answer;
        for (const QString &group : wanted)
            if (groups.contains(group))
                answer[group] = groups[group];
        return answer;
    }

signals:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);
};

/// The window looks and moves as the desktop wants it.
class TestDesktop : public QObject {
    Q_OBJECT
private:
    test::StoryFolder m_folder;
    QProcess m_bus;
    QString m_address;
    FakePortal m_portal;

    void says(const char *group, const char *name, const QVariant &value)
    {
        m_portal.groups[QLatin1String(group)][QLatin1String(name)] = value;
        emit m_portal.SettingChanged(QLatin1String(group), QLatin1String(name), QDBusVariant(value));
    }

private slots:
    void initTestCase()
    {
        setSettingsFile(QString::fromStdString((m_folder / "settings.ini").string()));
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return; // those who need one say so
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qDBusRegisterMetaType<Groups>();
        qRegisterMetaType<QDBusVariant>(); // or the bus does not pass the portal's signal on
        auto desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                       QDBusConnection::ExportAllContents));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    void init()
    {
        m_portal.groups.clear();
        const QLatin1String story(QTest::currentTestFunction());
        if (m_address.isEmpty() && story != QLatin1String("withLittleMotionABarWithoutAnEndStandsStill"))
            QSKIP("There is no dbus-daemon here.");
    }

    void darkIsTakenFromThePortalAndFollowed()
    {
        m_portal.groups[QStringLiteral("org.freedesktop.appearance")] = {{QStringLiteral("color-scheme"), 1U}};
        DesktopWishes wishes(m_address);
        const QSignalSpy changed(&wishes, &DesktopWishes::changed);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(wishes.dark(), std::optional(true));
        says("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_COMPARE(wishes.dark(), std::optional(false));
        says("org.freedesktop.appearance", "color-scheme", 0U);
        QTRY_COMPARE(wishes.dark(), std::nullopt);
        says("org.gnome.desktop.interface", "clock-format", QStringLiteral("24h")); // of no interest
        says("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(changed.size(), 4);
    }

    void fewAnimationsAreHeardOfFromEitherDesktop_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("GNOME") << "org.gnome.desktop.interface"
                               << "enable-animations" << QVariant(false);
        QTest::newRow("KDE") << "org.kde.kdeglobals.KDE"
                             << "AnimationDurationFactor" << QVariant(QStringLiteral("0"));
        QTest::newRow("portal") << "org.freedesktop.appearance"
                                << "reduced-motion" << QVariant(1U);
    }
    void fewAnimationsAreHeardOfFromEitherDesktop()
    {
        QFETCH(QString, group);
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        DesktopWishes wishes(m_address);
        QVERIFY(!wishes.lessMotion());
        says(qPrintable(group), qPrintable(name), value);
        QTRY_VERIFY(wishes.lessMotion());
    }

    void theWindowTurnsDarkWithTheDesktopUnlessColoursWereChosen()
    {
        Settings().setScheme(Scheme::System);
        applyTheme(*qApp, Scheme::System);
        QVERIFY(!isDark());
        QObject window;
        followDesktop(*qApp, std::nullopt, &window);
        says("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_VERIFY(isDark());
        QCOMPARE(Settings().values().value(QStringLiteral("window/desktopDark")).toBool(), true);
        Settings().setScheme(Scheme::Light);
        applyTheme(*qApp, Scheme::Light);
        says("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_COMPARE(desktopDark(), std::optional(false));
        says("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(desktopDark(), std::optional(true));
        QVERIFY(!isDark());
        setDesktopDark(std::nullopt);
    }

    void withLittleMotionABarWithoutAnEndStandsStill()
    {
        setLessMotion(false);
        std::promise<void> rest;
        Job job(QStringLiteral("Looking"));
        BusyBar bar;
        job.start([&](std::stop_token, ProgressSink &) { rest.get_future().wait(); }, [] {});
        bar.follow(&job);
        const auto *shown = bar.findChild<QProgressBar *>();
        QCOMPARE(shown->maximum(), 0); // runs to and fro
        QSignalSpy ended(&job, &Job::ended);
        rest.set_value();
        QVERIFY(ended.wait());

        Settings().values().setValue(QStringLiteral("window/motion"), QStringLiteral("less"));
        applyMotion();
        QVERIFY(lessMotion());
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        std::promise<void> again;
        Job other(QStringLiteral("Looking"));
        other.start([&](std::stop_token, ProgressSink &) { again.get_future().wait(); }, [] {});
        bar.follow(&other);
        QVERIFY(shown->maximum() > 0);
        QSignalSpy otherEnded(&other, &Job::ended);
        again.set_value();
        QVERIFY(otherEnded.wait());
        Settings().values().remove(QStringLiteral("window/motion"));
        applyMotion();
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
