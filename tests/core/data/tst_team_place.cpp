// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/team_place.h"

#include <QTest>

#include <map>
#include <optional>
#include <string>

using namespace faces;

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<TeamPlace> placeFrom(const Variables &variables)
{
    return teamPlaceFrom([&](const std::string &name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    });
}

/// The whole sentence, or nothing where there was no complaint.
std::string complaint(const Variables &variables)
{
    try {
        placeFrom(variables);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::Usage ? error.message() : "another kind of error";
    }
    return {};
}

Variables whole()
{
    return {{"MASTER_ADDR", "node1"}, {"MASTER_PORT", "29500"}, {"RANK", "1"}, {"WORLD_SIZE", "3"}};
}

} // namespace

class TeamPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void aProcessReadsItsPlace()
    {
        const TeamPlace expected{.address = "node1", .port = 29500, .rank = 1, .worldSize = 3};
        QVERIFY(placeFrom(whole()) == expected);
    }

    void whatTorchrunAddsIsHeeded()
    {
        Variables variables = whole();
        variables["LOCAL_RANK"] = "1";
        variables["TORCHELASTIC_USE_AGENT_STORE"] = "True";
        variables["TORCHELASTIC_RESTART_COUNT"] = "2";
        const TeamPlace expected{
            .address = "node1", .port = 29500, .rank = 1, .worldSize = 3, .localRank = 1, .hosted = true, .attempt = 2};
        QVERIFY(placeFrom(variables) == expected);
        variables["TORCHELASTIC_USE_AGENT_STORE"] = "False";
        QVERIFY(!placeFrom(variables)->hosted);
    }

    void oneAloneIsNoTeam()
    {
        QVERIFY(!placeFrom({}));
        Variables one = whole();
        one["WORLD_SIZE"] = "1";
        one["RANK"] = "0";
        QVERIFY(!placeFrom(one));
        QVERIFY(!placeFrom({{"WORLD_SIZE", "1"}}));
    }

    void whatIsMissingIsNamed()
    {
        Variables variables = whole();
        variables.erase("MASTER_PORT");
        const std::string one = complaint(variables);
        QVERIFY2(one.find("but MASTER_PORT is not.") != std::string::npos, one.c_str());
        variables["WORLD_SIZE"] = ""; // set to nothing is not set
        const std::string two = complaint(variables);
        QVERIFY2(two.find("but MASTER_PORT and WORLD_SIZE are not.") != std::string::npos, two.c_str());
        variables.erase("RANK");
        const std::string three = complaint(variables);
        QVERIFY2(three.find("but MASTER_PORT, RANK and WORLD_SIZE are not.") != std::string::npos, three.c_str());
    }

    void whatIsNoNumberOfItsRangeIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("range");
        QTest::newRow("rank too high") << "RANK" << "3" << "from 0 to 2";
        QTest::newRow("rank below 0") << "RANK" << "-1" << "from 0 to 2";
        QTest::newRow("no port") << "MASTER_PORT" << "http" << "from 1 to 65535";
        QTest::newRow("port too high") << "MASTER_PORT" << "65536" << "from 1 to 65535";
        QTest::newRow("nobody") << "WORLD_SIZE" << "0" << "from 1 to 1024";
        QTest::newRow("half a worker") << "WORLD_SIZE" << "2.5" << "from 1 to 1024";
    }

    void whatIsNoNumberOfItsRangeIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, range);
        Variables variables = whole();
        variables[name.toStdString()] = value.toStdString();
        const QString said = QString::fromStdString(complaint(variables));
        QVERIFY2(said.startsWith(name + ": ") && said.contains(range) && said.contains(value), qPrintable(said));
    }

    void theEnvironmentIsReadByTheSameNames()
    {
        for (const auto &[name, value] : whole())
            qputenv(name.c_str(), QByteArray::fromStdString(value));
        const auto place = teamPlaceFromEnvironment();
        for (const auto &[name, value] : whole())
            qunsetenv(name.c_str());
        QVERIFY(place == placeFrom(whole()));
        QVERIFY(!teamPlaceFromEnvironment());
    }
};

QTEST_APPLESS_MAIN(TeamPlaceTest)
#include "tst_team_place.moc"
