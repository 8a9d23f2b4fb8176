// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/envelope.h"

#include "core/crypto/digest.h"
#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"

#include <QElapsedTimer>

namespace plenum {

namespace {

// Lines as an object has them, with the right hash line at the end.
QByteArray withHash(const QByteArray &body)
{
    return body + "== " + sha256(body).toHex() + '\n';
}

QByteArray bodyOf(const QByteArray &object)
{
    return object.chopped(68);
}

} // namespace

class EnvelopeTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void seal_writesExactlyTheStatedLines()
    {
        const QByteArray payload = R"({"a":"ế"})";
        const QByteArray bytes =
            sealEnvelope(ObjectType::Join, m_sample.space, m_name, payload, m_sample.newcomer).value();
        const QByteArray signature =
            m_sample.newcomer.sign(signedBytes(ObjectType::Join, m_sample.space, m_name, payload)).value();
        QCOMPARE(bytes,
                 withHash("PLN1 JOIN 0000000011\n{\"a\":\"ế\"}\n-- " + m_sample.newcomer.keyId().toLatin1() +
                          " ed25519 " + signature.toBase64() + '\n'));
    }

    void signedBytes_separateTheirPartsByZero()
    {
        QCOMPARE(signedBytes(ObjectType::Init, m_sample.space, initName(), "{}"),
                 QByteArray("PLN1\0INIT\0councilcouncilcouncilcoun2\0plenum.bin\0{}", 50));
    }

    void parse_whatSealWrote_isTheSame()
    {
        const QByteArray cms(1000, '\x30');
        const QByteArray bytes =
            sealEnvelope(ObjectType::Manifest, m_sample.space, m_name, "{\"x\":\n1}", m_sample.secretary, cms)
                .value();
        const auto envelope = parseEnvelope(bytes);
        QVERIFY_OK(envelope);
        QCOMPARE(envelope->type, ObjectType::Manifest);
        QCOMPARE(envelope->payload, QByteArray("{\"x\":\n1}"));
        QCOMPARE(envelope->signatures.size(), 2);
        QCOMPARE(envelope->signatures[1].kind, SignatureKind::Cms);
        QCOMPARE(envelope->signatures[1].bytes, cms);
        QCOMPARE(encodeEnvelope(*envelope).value(), bytes);
        QVERIFY(verifySignature(*envelope, m_sample.space, m_name, m_sample.secretary.publicKey()));
        QVERIFY(!verifySignature(*envelope, m_sample.space, m_name, m_sample.deputy.publicKey()));
    }

    void parse_payloadThatLooksLikeLines_isNotMistaken()
    {
        const QByteArray payload = "-- 0123456789abcdef ed25519 AAAA\n== 00\n";
        const QByteArray bytes =
            sealEnvelope(ObjectType::Init, m_sample.space, m_name, payload, m_sample.secretary).value();
        QCOMPARE(parseEnvelope(bytes).value().payload, payload);
    }

    // Every byte of an object of every type, with every single bit and all bits flipped.
    void parse_anyFlippedByte_isRefused()
    {
        for (const auto &object : m_sample.oneOfEach()) {
            for (qsizetype i = 0; i < object.bytes.size(); ++i) {
                for (const unsigned mask : {0x01U, 0x02U, 0x04U, 0x08U, 0x10U, 0x20U, 0x40U, 0x80U, 0xFFU}) {
                    QByteArray bytes = object.bytes;
                    bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ mask);
                    const auto envelope = parseEnvelope(bytes, object.name.path());
                    QVERIFY2(!envelope,
                             qPrintable(QStringLiteral("%1 byte %2").arg(object.name.path()).arg(i)));
                    QCOMPARE(envelope.error().code, ErrorCode::Corrupt);
                    QCOMPARE(envelope.error().subject, object.name.path());
                }
            }
        }
    }

    // An attacker repairs the hash line; then the signature has to tell.
    void open_flippedPayloadWithRepairedHash_isNotSigned()
    {
        for (const auto &object : m_sample.oneOfEach()) {
            for (qsizetype i = 21; i < 21 + object.payload.size(); i += 7) {
                QByteArray body = bodyOf(object.bytes);
                body[i] = static_cast<char>(static_cast<unsigned char>(body[i]) ^ 1U);
                const auto opened = openObject(withHash(body), object.type, m_sample.space, object.name);
                QVERIFY_OK(opened);
                QCOMPARE(opened->signersAmong({m_sample.secretary.publicKey(), m_sample.delegate.publicKey(),
                                               m_sample.newcomer.publicKey()}),
                         0);
            }
        }
    }

    void open_anyFlippedSignatureBit_isNotSigned()
    {
        const auto object = m_sample.logBytes(m_sample.logSegment());
        Envelope envelope = parseEnvelope(object.bytes).value();
        const QByteArray right = envelope.signatures[0].bytes;
        for (int bit = 0; bit < 64 * 8; ++bit) {
            envelope.signatures[0].bytes = right;
            envelope.signatures[0].bytes[bit / 8] = static_cast<char>(
                static_cast<unsigned char>(right[bit / 8]) ^ (1U << static_cast<unsigned>(bit % 8)));
            QVERIFY(!verifySignature(envelope, m_sample.space, object.name, m_sample.delegate.publicKey()));
        }
    }

    void parse_everyPrefixAndAnyMoreBytes_isRefused()
    {
        const QByteArray bytes = m_sample.joinBytes(m_sample.join()).bytes;
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!parseEnvelope(bytes.first(length)));
        for (const QByteArray &more : {QByteArray("\n"), QByteArray(" "), QByteArray(1, '\0'), bytes})
            QVERIFY(!parseEnvelope(bytes + more));
        QVERIFY(!parseEnvelope('\n' + bytes));
        QVERIFY(!parseEnvelope("\xEF\xBB\xBF" + bytes));
    }

    void parse_malformedWithRightHash_isRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray line = "-- 0123456789abcdef ed25519 " + QByteArray(64, 'x').toBase64() + '\n';
        const QByteArray head = "PLN1 INIT 0000000002\n";
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("empty", "");
        row("no signature", head + "{}\n");
        row("length too short", "PLN1 INIT 0000000001\n{}\n" + line);
        row("length too long", "PLN1 INIT 0000000003\n{}\n" + line);
        row("length far too long", "PLN1 INIT 0004000000\n{}\n" + line);
        row("length without zeros", "PLN1 INIT          2\n{}\n" + line);
        row("length with sign", "PLN1 INIT +000000002\n{}\n" + line);
        row("length in hex", "PLN1 INIT 0x00000002\n{}\n" + line);
        row("length of nine digits", "PLN1 INIT 000000002\n{}\n" + line);
        row("lower-case type", "PLN1 init 0000000002\n{}\n" + line);
        row("tab in header", "PLN1\tINIT 0000000002\n{}\n" + line);
        row("CRLF in header", "PLN1 INIT 0000000002\r\n{}\n" + line);
        row("CRLF after payload", head + "{}\r\n" + line);
        row("CRLF after signature", head + "{}\n" + line.chopped(1) + "\r\n");
        row("blank line", head + "{}\n\n" + line);
        row("blank line at the end", head + "{}\n" + line + '\n');
        row("two spaces", head + "{}\n--  0123456789abcdef ed25519 " + QByteArray(64, 'x').toBase64() + '\n');
        row("trailing space", head + "{}\n" + line.chopped(1) + " \n");
        row("upper-case key id",
            head + "{}\n-- 0123456789ABCDEF ed25519 " + QByteArray(64, 'x').toBase64() + '\n');
        row("short key id", head + "{}\n-- 0123456789abcde ed25519 " + QByteArray(64, 'x').toBase64() + '\n');
        row("unknown kind", head + "{}\n-- 0123456789abcdef rsa " + QByteArray(64, 'x').toBase64() + '\n');
        row("63 bytes", head + "{}\n-- 0123456789abcdef ed25519 " + QByteArray(63, 'x').toBase64() + '\n');
        row("65 bytes", head + "{}\n-- 0123456789abcdef ed25519 " + QByteArray(65, 'x').toBase64() + '\n');
        row("no padding", head + "{}\n" + line.chopped(3) + '\n');
        row("loose base64 bits", head + "{}\n" + QByteArray(line).replace("eA==", "eB=="));
        row("base64 with a gap", head + "{}\n" + QByteArray(line).replace("eHh4eHh4eA==", "eHh4 Hh4eA=="));
        row("base64url", head + "{}\n-- 0123456789abcdef ed25519 " +
                             QByteArray(64, '\xff').toBase64(QByteArray::Base64UrlEncoding) + '\n');
        row("empty cms", head + "{}\n" + line + "-- 0123456789abcdef cms \n");
        row("only cms", head + "{}\n-- 0123456789abcdef cms MAA=\n");
        row("same line twice", head + "{}\n" + line + line);
        row(
            "nine lines", head + "{}\n" + [] {
                QByteArray lines;
                for (int i = 0; i < 9; ++i)
                    lines += "-- 012345678900000" + QByteArray::number(i) + " ed25519 " +
                             QByteArray(64, 'x').toBase64() + '\n';
                return lines;
            }());
        row("unterminated line", head + "{}\n" + line.chopped(1));
        row("hash line twice", withHash(head + "{}\n" + line));
    }
    void parse_malformedWithRightHash_isRefused()
    {
        QFETCH(const QByteArray, body);
        const auto envelope = parseEnvelope(withHash(body));
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().code, ErrorCode::Corrupt);
    }

    void parse_hashLineInUpperCaseOrWithCr_isRefused()
    {
        const QByteArray body = bodyOf(m_sample.trustBytes(m_sample.trust()).bytes);
        QVERIFY(!parseEnvelope(body + "== " + sha256(body).toHex().toUpper() + '\n'));
        QVERIFY(!parseEnvelope(body + "== " + sha256(body).toHex() + "\r\n"));
        QVERIFY(!parseEnvelope(body + "== " + sha256(body).toHex()));
        QVERIFY_OK(parseEnvelope(body + "== " + sha256(body).toHex() + '\n'));
    }

    void parse_unknownTypeOrNewerVersion_isToldApartFromDamage()
    {
        const QByteArray line = "-- 0123456789abcdef ed25519 " + QByteArray(64, 'x').toBase64() + '\n';
        QCOMPARE(parseEnvelope(withHash("PLN1 BOXX 0000000002\n{}\n" + line)).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(parseEnvelope(withHash("PLN2 INIT 0000000002\n{}\n" + line)).error().code,
                 ErrorCode::NewerFormat);
        QCOMPARE(parseEnvelope("PLN2 INIT 0000000002\n{}\n" + line).error().code, ErrorCode::Corrupt);
    }

    void payloadOfFourMebibytes_isTheMost()
    {
        const QByteArray most(kMaxPayloadBytes, ' ');
        const auto bytes = sealEnvelope(ObjectType::Roster, m_sample.space, m_name, most, m_sample.secretary);
        QVERIFY_OK(bytes);
        QVERIFY_OK(parseEnvelope(*bytes));
        QCOMPARE(sealEnvelope(ObjectType::Roster, m_sample.space, m_name, most + ' ', m_sample.secretary)
                     .error()
                     .code,
                 ErrorCode::TooLarge);
        const QByteArray line = "-- 0123456789abcdef ed25519 " + QByteArray(64, 'x').toBase64() + '\n';
        QCOMPARE(parseEnvelope(withHash("PLN1 ROST 0004194305\n" + most + " \n" + line)).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(parseEnvelope(QByteArray(kMaxObjectBytes + 1, ' ')).error().code, ErrorCode::TooLarge);
    }

    void cmsOf64KiB_isTheMost()
    {
        const auto seal = [this](qsizetype size) {
            return sealEnvelope(ObjectType::Manifest, m_sample.space, m_name, "{}", m_sample.secretary,
                                QByteArray(size, '\x30'));
        };
        QVERIFY_OK(seal(kMaxCmsBytes));
        QVERIFY_OK(parseEnvelope(*seal(kMaxCmsBytes)));
        QCOMPARE(seal(kMaxCmsBytes + 1).error().code, ErrorCode::TooLarge);
    }

    void addSignature_keyTwice_isRefusedWhenWritten()
    {
        Envelope envelope{ObjectType::Trust, "{}", {}};
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.secretary));
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.deputy));
        QVERIFY_OK(encodeEnvelope(envelope));
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.deputy));
        QCOMPARE(encodeEnvelope(envelope).error().code, ErrorCode::InvalidInput);
        QCOMPARE(encodeEnvelope({ObjectType::Trust, "{}", {}}).error().code, ErrorCode::InvalidInput);
    }

    void signersAmong_countsEveryKeyOnce()
    {
        Envelope envelope{ObjectType::Trust, "{}", {}};
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.secretary));
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.deputy));
        const SignedObject object{m_name, m_sample.space, envelope, {}};
        const QByteArray one = m_sample.secretary.publicKey();
        const QByteArray two = m_sample.deputy.publicKey();
        QCOMPARE(object.signersAmong({}), 0);
        QCOMPARE(object.signersAmong({one, one, one}), 1);
        QCOMPARE(object.signersAmong({one, two, m_sample.stranger.publicKey()}), 2);
        QCOMPARE(object.signersAmong({QByteArray(), QByteArray(31, 'x'), QByteArray(33, 'x')}), 0);
    }

    // The key id of a line is a claim: another device's signature under it counts for nobody.
    void verify_signatureUnderAnotherKeyId_isFalse()
    {
        Envelope envelope{ObjectType::Trust, "{}", {}};
        QVERIFY_OK(addSignature(envelope, m_sample.space, m_name, m_sample.stranger));
        envelope.signatures[0].keyId = m_sample.secretary.keyId();
        QVERIFY(!verifySignature(envelope, m_sample.space, m_name, m_sample.secretary.publicKey()));
        QVERIFY(!verifySignature(envelope, m_sample.space, m_name, m_sample.stranger.publicKey()));
    }

    void replay_underAnotherNameSpaceOrType_isNotSigned()
    {
        const auto object = m_sample.rosterBytes(m_sample.roster());
        const QByteArray key = m_sample.secretary.publicKey();
        const SpaceId otherSpace(QStringLiteral("otherotherotherotherother2"));
        const ObjectName otherName = rosterName(2, m_sample.secretary.keyId());
        QVERIFY(openObject(object.bytes, object.type, m_sample.space, object.name)->isSignedBy(key));
        QVERIFY(!openObject(object.bytes, object.type, m_sample.space, otherName)->isSignedBy(key));
        QVERIFY(!openObject(object.bytes, object.type, otherSpace, object.name)->isSignedBy(key));
        QCOMPARE(openObject(object.bytes, ObjectType::Trust, m_sample.space, object.name).error().code,
                 ErrorCode::Corrupt);

        QByteArray retyped = bodyOf(object.bytes);
        retyped.replace(5, 4, "TRST");
        const auto opened = openObject(withHash(retyped), ObjectType::Trust, m_sample.space, object.name);
        QVERIFY_OK(opened);
        QVERIFY(!opened->isSignedBy(key));
    }

    void objectId_dependsOnTypeSpaceNameAndPayloadOnly()
    {
        const auto one = m_sample.open(m_sample.rosterBytes(m_sample.roster()));
        QCOMPARE(one.id, objectId(ObjectType::Roster, m_sample.space, one.name, one.envelope.payload));
        Envelope resigned{one.envelope.type, one.envelope.payload, {}};
        QVERIFY_OK(addSignature(resigned, m_sample.space, one.name, m_sample.deputy));
        QCOMPARE(
            openObject(encodeEnvelope(resigned).value(), one.envelope.type, m_sample.space, one.name)->id,
            one.id);
        QVERIFY(one.id != objectId(ObjectType::Roster, m_sample.space, one.name, one.envelope.payload + ' '));
    }

    void parse_manyShortLines_staysFast()
    {
        QByteArray body = "PLN1 INIT 0000000002\n{}\n";
        while (body.size() < kMaxObjectBytes - 200)
            body += "-- \n";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parseEnvelope(withHash(body)));
        QVERIFY(timer.elapsed() < 2000);
    }

private:
    const test::SampleSpace m_sample;
    const ObjectName m_name = ObjectName::parse(QStringLiteral("any/name.bin")).value();
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::EnvelopeTest)
#include "envelope_test.moc"
