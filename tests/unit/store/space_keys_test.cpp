// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/store/space_keys.h"
#include "tests/support/suite.h"

using namespace plenum;

namespace {

SecretBytes keyOf(QByteArrayView name)
{
    return SecretBytes(sha256(name));
}

} // namespace

class SpaceKeysTest : public test::Suite {
    Q_OBJECT

    const SpaceId m_space{QStringLiteral("councilcouncilcouncilcoun2")};
    const DeviceKey m_device = DeviceKey::fromSeed(sha256("device"));
    const DeviceKey m_other = DeviceKey::fromSeed(sha256("other"));

    SpaceKeys keys() const
    {
        SpaceKeys keys;
        keys.setRoot(keyOf("root"));
        keys.add(keyOf("one"));
        keys.add(keyOf("two"));
        return keys;
    }

private Q_SLOTS:
    void sealed_opensWithItsKeyAndContextOnly()
    {
        const SpaceKeys all = keys();
        const QString id = SpaceKeys::idOf(keyOf("one"));
        const QByteArray context = payloadContext(ObjectType::Manifest, m_space);
        const QByteArray sealed = all.seal(id, "agenda", context).value();
        QCOMPARE(sealedWith(sealed), std::optional(id));
        QCOMPARE(all.open(sealed, context).value(), QByteArray("agenda"));
        QCOMPARE(all.open(sealed, payloadContext(ObjectType::Roster, m_space)).error().code,
                 ErrorCode::Corrupt);
        SpaceKeys root;
        root.setRoot(keyOf("root"));
        QCOMPARE(root.open(sealed, context).error().code, ErrorCode::Sealed);
        QCOMPARE(root.seal(id, "x", context).error().code, ErrorCode::Sealed);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!all.open(changed, context).ok());
            QVERIFY(!all.open(sealed.first(i), context).ok());
        }
    }

    void whatIsNotSealed_isToldApart()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{}"), QByteArray("PLS1 0123456789abcdef"),
              QByteArray("PLS1 0123456789abcdeF\n"), QByteArray("PLS1 0123456789abcdef ")})
            QVERIFY(!sealedWith(bytes));
        QVERIFY(sealedWith("PLS1 0123456789abcdef\n"));
    }

    void headAndPointer_haveOnePayload()
    {
        QCOMPARE(payloadContext(ObjectType::Head, m_space), payloadContext(ObjectType::HeadPointer, m_space));
    }

    void sharedKey_isLearntByItsDevice_withEarlierOnes()
    {
        const QString id = SpaceKeys::idOf(keyOf("two"));
        const auto record = shareKey(keys(), id, m_space, {{m_device.device(), m_device.agreementKey()}});
        const auto parsed = parseKeys(encodeKeys(*record).value());
        QCOMPARE(*parsed, *record);
        SpaceKeys learnt;
        learnt.setRoot(keyOf("root"));
        QVERIFY(learnKeys(*parsed, m_space, m_device, learnt).ok());
        QCOMPARE(learnt.epochs(), keys().epochs());
        QCOMPARE(learnt.root(), keys().root());
        SpaceKeys nothing;
        QCOMPARE(learnKeys(*parsed, m_space, m_other, nothing).error().code, ErrorCode::NotFound);
        const SpaceId elsewhere(QStringLiteral("councilcouncilcouncilcoun3"));
        QCOMPARE(learnKeys(*parsed, elsewhere, m_device, nothing).error().code, ErrorCode::Corrupt);
        QVERIFY(nothing.isEmpty());
    }

    void recordThatLies_teachesNothing()
    {
        const QString id = SpaceKeys::idOf(keyOf("two"));
        KeysRecord record =
            shareKey(keys(), id, m_space, {{m_device.device(), m_device.agreementKey()}}).value();
        SpaceKeys learnt;
        KeysRecord changed = record;
        changed.key = SpaceKeys::idOf(keyOf("one"));
        QCOMPARE(learnKeys(changed, m_space, m_device, learnt).error().code, ErrorCode::Corrupt);
        changed = record;
        changed.earlier.chop(1);
        QCOMPARE(learnKeys(changed, m_space, m_device, learnt).error().code, ErrorCode::Corrupt);
        QVERIFY(learnt.isEmpty());
    }

    void parse_refusesWhatBreaksTheFormat_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto record = [](const QByteArray &key, const QByteArray &rows, const QByteArray &earlier) {
            return "{\"key\":\"" + key + "\",\"rows\":[" + rows + "],\"earlier\":\"" + earlier + "\"}";
        };
        const auto row = [](const QByteArray &wrapped) {
            return "[\"aaaaaaaaaaaaaaaaaaaaaaaaaa\",\"" + wrapped.toBase64() + "\"]";
        };
        const QByteArray key("0123456789abcdef");
        const QByteArray right = row(QByteArray(80, 'x'));
        QTest::newRow("no key id") << record("x", {}, {});
        QTest::newRow("short") << record(key, row("x"), {});
        QTest::newRow("twice") << record(key, right + ',' + right, {});
        QTest::newRow("earlier") << record(key, right, "?");
        QTest::newRow("nothing") << QByteArray("{}");
        QVERIFY(parseKeys(record(key, right, {})).ok());
    }
    void parse_refusesWhatBreaksTheFormat()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(parseKeys(json).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(SpaceKeysTest)
#include "space_keys_test.moc"
