// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Model files that somebody changed, their check-sum put right: each is refused in words, or judges faces.
#include "core/base/error.h"
#include "core/data/model_header.h"
#include "core/learn/learner.h"
#include "tests/core/learn/any_model.h"

#include <QTest>

#include <cmath>
#include <sstream>

using namespace faces;
using namespace faces::test;

namespace {

std::string fileOf(const Model &model)
{
    std::ostringstream out;
    writeModel(model, out);
    return out.str();
}

/// The file with another header, framed as the format says: padding, data as they are, a new check-sum.
std::string withHeader(const std::string &file, const std::string &header)
{
    constexpr std::size_t kSum = 32;
    std::uint32_t length = 0;
    std::memcpy(&length, file.data() + 12, sizeof(length));
    const std::string data = file.substr(aligned(kModelPrefixBytes + length));
    length = static_cast<std::uint32_t>(header.size());
    std::string made = file.substr(0, 12) + std::string(reinterpret_cast<const char *>(&length), 4) + header;
    made.resize(aligned(made.size()));
    made += data.substr(0, data.size() - kSum);
    const std::string hex = sha256(std::span(reinterpret_cast<const std::uint8_t *>(made.data()), made.size()));
    for (std::size_t i = 0; i < hex.size(); i += 2)
        made += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return made;
}

std::string headerOf(const std::string &file)
{
    std::uint32_t length = 0;
    std::memcpy(&length, file.data() + 12, sizeof(length));
    return file.substr(kModelPrefixBytes, length);
}

/// A number, a word or a tensor's name becomes another one of the file, or an odd number.
std::string mutated(std::string header, Random &random)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr std::array kOdd{"0", "1", "-1", "3", "7", "2147483647", "4096", "1e30", "null", "[]"};
    for (std::uint64_t i = 1 + random.below(3); i > 0; --i) {
        std::size_t at = random.below(header.size());
        if (random.chance(0.3)) { // two names change places
            const auto name = [&](std::size_t from) { return header.find("\"name\":\"", from); };
            const std::size_t first = name(at), second = first == std::string::npos ? first : name(first + 8);
            if (second != std::string::npos)
                header.insert(second + 8, header.substr(first + 8, header.find('"', first + 8) - first - 8));
            continue;
        }
        while (at < header.size() && !isDigit(header[at]))
            ++at;
        std::size_t end = at;
        while (end < header.size() && isDigit(header[end]))
            ++end;
        header.replace(at, end - at, kOdd.at(random.below(kOdd.size())));
    }
    return header;
}

} // namespace

class TestMutatedModels : public QObject {
    Q_OBJECT
private slots:
    void aChangedModelIsRefusedOrJudges_data()
    {
        QTest::addColumn<int>("net");
        QTest::newRow("compact") << int(Net::Compact);
        QTest::newRow("classic") << int(Net::ClassicMulti);
    }
    void aChangedModelIsRefusedOrJudges()
    {
        QFETCH(int, net);
        const bool compact = static_cast<Net>(net) == Net::Compact;
        const Model model =
            anyModel(static_cast<Net>(net), 32, 1, compact ? std::vector{4, 6} : std::vector{2, 3, 4, 8});
        const std::string file = fileOf(model), header = headerOf(file);
        QCOMPARE(withHeader(file, header), file);
        Random random(11);
        int refused = 0, judged = 0;
        for (int i = 0; i < 1500; ++i) {
            const std::string changed = withHeader(file, mutated(header, random));
            try {
                const Model read = readModel({reinterpret_cast<const std::uint8_t *>(changed.data()), changed.size()});
                const auto predictor = faces_learner()->predictor(read, 1);
                const auto pixels = patches(2, read.preparation.channels, read.preparation.sidePx, 5);
                const std::vector<float> said = predictor->probabilities(pixels, 2);
                QCOMPARE(said.size(), 2 * read.attributes.size());
                ++judged;
            } catch (const Error &error) {
                QVERIFY(*error.what() != '\0');
                ++refused;
            }
        }
        qInfo("%d refused, %d judged", refused, judged);
        QVERIFY(refused > 50 && judged > 50);
    }
};

QTEST_APPLESS_MAIN(TestMutatedModels)
#include "tst_mutated_models.moc"
