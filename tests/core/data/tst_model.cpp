// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/model.h"
#include "core/data/model_header.h"
#include "tests/support/story_folder.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <limits>
#include <optional>
#include <sstream>

using namespace faces;

namespace {

Model smallModel()
{
    Model model;
    model.attributes = {standardAttributes()[0], standardAttributes()[3]};
    model.thresholds = {0.35, 1.0 / 3};
    model.preparation = {.sidePx = 48,
                         .channels = 3,
                         .removeBackground = true,
                         .fill = 7,
                         .matting = {"netz ä.onnx", std::string(64, 'a')}};
    model.temperature = 1.25;
    model.tensors = {{"a.weight", {2, 3}, {1, 2, 3, 4, 5, -0.0F}}, {"empty", {0, 4}, {}}, {"b", {}, {1e-38F}}};
    model.notes = {{"project", "Gesichter Ä"}, {"program", "Faces Studio"}};
    model.parameters = 7;
    return model;
}

Bytes bytesOf(const Model &model)
{
    std::ostringstream out;
    writeModel(model, out);
    const std::string text = out.str();
    return {text.begin(), text.end()};
}

QByteArray sumOf(const std::string &bytes)
{
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
}

std::string littleEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

/// A file with this header and these data, its check-sum right (by Qt, not by us).
Bytes fileWith(const std::string &header, const std::string &data, std::uint32_t version = 1,
               std::optional<std::uint32_t> headerBytes = {})
{
    std::string bytes = "FACESMDL" + littleEndian(version);
    bytes += littleEndian(headerBytes.value_or(static_cast<std::uint32_t>(header.size()))) + header;
    bytes.append((64 - bytes.size() % 64) % 64, '\0');
    bytes += data;
    bytes += sumOf(bytes).toStdString();
    return {bytes.begin(), bytes.end()};
}

/// The data of smallModel(), laid out by hand.
std::string smallData()
{
    const Model model = smallModel();
    std::string data(128, '\0');
    std::memcpy(data.data(), model.tensors[0].values.data(), 24);
    std::memcpy(data.data() + 64, model.tensors[2].values.data(), 4);
    return data;
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

/// What reading says, "" if it reads.
std::string refusal(std::span<const std::uint8_t> bytes)
{
    try {
        readModel(bytes);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::NewerFile ? "newer" : error.kind() == ErrorKind::BadModel ? "bad" : "other";
    }
    return "";
}

} // namespace

class ModelTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        const Model model = smallModel();
        QVERIFY(readModel(bytesOf(model)) == model);
        const test::StoryFolder folder;
        Model large = model; // longer than the pieces in which a file is hashed
        large.tensors.back().values.assign(600'000, 0.25F);
        large.tensors.back().shape = {600'000};
        for (const Model &each : {model, large}) {
            writeFileSafely(folder / "a.faces-model", bytesOf(each));
            QVERIFY(readModelFile(folder / "a.faces-model") == each);
        }
        Bytes damaged = bytesOf(large);
        damaged[damaged.size() - 100] ^= 1U;
        writeFileSafely(folder / "a.faces-model", damaged);
        QVERIFY_THROWS_EXCEPTION(Error, readModelFile(folder / "a.faces-model"));
    }

    void theFrameIsAsTheFormatSays()
    {
        QVERIFY(bytesOf(smallModel()) == fileWith(modelHeaderText(smallModel()), smallData()));
    }

    void everyShorterFileIsRefused()
    {
        const Bytes bytes = bytesOf(smallModel());
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QCOMPARE(refusal(std::span(bytes).first(length)), std::string("bad"));
    }

    void everyFlippedBitIsRefused()
    {
        Bytes bytes = bytesOf(smallModel());
        for (std::size_t place = 0; place < bytes.size(); ++place) {
            bytes[place] ^= std::uint8_t(1U << (place % 8));
            QVERIFY(!refusal(bytes).empty());
            bytes[place] ^= std::uint8_t(1U << (place % 8));
        }
        QCOMPARE(refusal(bytes), std::string());
    }

    void aLaterFormatIsNamedAsSuch()
    {
        QCOMPARE(refusal(fileWith("{}", "", 2)), std::string("newer"));
        QCOMPARE(refusal(fileWith("{}", "", 0)), std::string("bad"));
    }

    void headersThatLieAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, const char *to) { QTest::newRow(name) << from << to; };
        row("huge shape", "\"shape\":[2,3]", "\"shape\":[2147483648,2147483648]");
        row("long shape", "\"shape\":[2,3]", "\"shape\":[1,1,1,1,1,1,1,2,3]");
        row("negative shape", "\"shape\":[2,3]", "\"shape\":[-2,-3]");
        row("shape beyond 64 bits", "\"shape\":[2,3]", "\"shape\":[4294967296,4294967296,2]");
        row("huge count", "\"count\":6", "\"count\":18446744073709551615");
        row("longer than the file", "\"count\":6", "\"count\":600000000");
        row("elsewhere", "\"offset\":64", "\"offset\":0");
        row("the same name", "\"name\":\"b\"", "\"name\":\"a.weight\"");
        row("no number", "\"temperature\":1.25", "\"temperature\":null");
        row("zero temperature", "\"temperature\":1.25", "\"temperature\":0");
        row("unknown network", "\"compact\"", "\"transformer\"");
        row("side", "\"sidePx\":48", "\"sidePx\":100000");
        row("threshold", "0.35", "1.35");
        row("one threshold", "[0.35,", "[");
        row("no JSON", "{", "[");
        QTest::newRow("nested beyond reason")
            << QString("\"notes\":{") << "\"odd\":" + QString(100'000, '[') + QString(100'000, ']') + ",\"notes\":{";
    }
    void headersThatLieAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const std::string header = modelHeaderText(smallModel());
        const std::string lie = replaced(header, from.toStdString(), to.toStdString());
        QVERIFY(!lie.empty());
        QCOMPARE(refusal(fileWith(header, smallData())), std::string());
        QCOMPARE(refusal(fileWith(lie, smallData())), std::string("bad"));
    }

    void dataThatNoTensorOwnsIsRefused()
    {
        QCOMPARE(refusal(fileWith(modelHeaderText(smallModel()), smallData() + std::string(64, '\0'))),
                 std::string("bad"));
    }

    void aHeaderLongerThanTheFileIsRefused()
    {
        QCOMPARE(refusal(fileWith("{}", "", 1, 0xFF000000U)), std::string("bad"));
        QCOMPARE(refusal(fileWith("{}", "", 1, 49)), std::string("bad"));
    }

    void theHeaderIsReadWithoutWhatComesBehindIt()
    {
        const Model model = smallModel();
        const Bytes bytes = bytesOf(model);
        const std::string text(bytes.begin(), bytes.end());
        const std::size_t headerEnd = 16 + modelHeaderText(model).size();
        std::istringstream whole(text);
        Model expected = model;
        expected.tensors.clear();
        QVERIFY(readModelHeader(whole) == expected);
        QCOMPARE(std::size_t(whole.tellg()), headerEnd); // and no byte further
        std::istringstream bodyless(text.substr(0, headerEnd));
        QVERIFY(readModelHeader(bodyless) == expected);
    }

    void aHeaderAloneIsCheckedAsInAWholeFile()
    {
        const auto refusalOf = [](const std::string &text) -> std::string {
            std::istringstream file(text);
            try {
                readModelHeader(file);
            } catch (const Error &error) {
                return error.kind() == ErrorKind::NewerFile  ? "newer"
                       : error.kind() == ErrorKind::BadModel ? "bad"
                                                             : "other";
            }
            return "";
        };
        const std::string header = modelHeaderText(smallModel());
        const auto length = static_cast<std::uint32_t>(header.size());
        const std::string start = "FACESMDL" + littleEndian(1) + littleEndian(length);
        QCOMPARE(refusalOf(start + header), std::string());
        for (std::size_t bytes = 0; bytes < start.size() + header.size(); ++bytes)
            QCOMPARE(refusalOf((start + header).substr(0, bytes)), std::string("bad"));
        QCOMPARE(refusalOf("FACESMDL" + littleEndian(2) + littleEndian(length) + header), std::string("newer"));
        QCOMPARE(refusalOf("FACESMDL" + littleEndian(0) + littleEndian(length) + header), std::string("bad"));
        QCOMPARE(refusalOf("FACESMDL" + littleEndian(1) + littleEndian(0xFFFFFFFFU) + header), std::string("bad"));
        QCOMPARE(refusalOf(start + replaced(header, "\"temperature\":1.25", "\"temperature\":0.00")),
                 std::string("bad"));
    }

    void aPipeOfAModelsNameKeepsNobodyWaiting()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("model.faces-model").toStdString();
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        ::alarm(20); // ends the test where it waits
        QVERIFY_EXCEPTION_THROWN(readModelHeader(file), Error);
        ::alarm(0);
        QVERIFY_EXCEPTION_THROWN(readModelHeader(std::filesystem::path("/no such file")), Error);
    }

    void numbersThatAreNotFiniteAreRefused()
    {
        Model model = smallModel();
        model.tensors[0].values[3] = std::numeric_limits<float>::infinity();
        QCOMPARE(refusal(bytesOf(model)), std::string("bad"));
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "tst_model.moc"
