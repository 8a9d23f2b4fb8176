// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_code.h"

#include "core/crypto/digest.h"
#include "tests/support/suite.h"

namespace plenum {

class InviteCodeTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_isTheSame()
    {
        const auto text = encodeInviteCode(m_code);
        QVERIFY_OK(text);
        QVERIFY(text->startsWith(QStringLiteral("plenum1-")));
        QCOMPARE(parseInviteCode(*text).value(), m_code);
        QCOMPARE(encodeInviteCode(parseInviteCode(*text).value()).value(), *text);
    }

    void parse_wrappedByAMail_isTaken()
    {
        QString text = encodeInviteCode(m_code).value();
        for (qsizetype at = 60; at < text.size(); at += 62)
            text.insert(at, QStringLiteral("\r\n"));
        QCOMPARE(parseInviteCode(QStringLiteral("  ") + text + QStringLiteral("\n")).value(), m_code);
    }

    void parse_anyCharacterChangedOrMissing_isRefused()
    {
        const QString text = encodeInviteCode(m_code).value();
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString changed = text;
            changed[i] = changed[i] == u'A' ? QChar(u'B') : QChar(u'A');
            QCOMPARE(parseInviteCode(changed).error().code, ErrorCode::InvalidInput);
            QCOMPARE(parseInviteCode(QString(text).remove(i, 1)).error().code, ErrorCode::InvalidInput);
            QVERIFY(!parseInviteCode(text.first(i)));
        }
    }

    void parse_foreignText_isRefused()
    {
        for (const char *text : {"", "plenum1-", "plenum1-AAAA", "PLENUM1-AAAA", "plenum1-====",
                                 "plenum1-\xc3\xa4", "https://example.org/", "plenum1-AAAAAAAAAAA+"})
            QCOMPARE(parseInviteCode(QString::fromUtf8(text)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(parseInviteCode(QString(100'000, u'A')).error().code, ErrorCode::InvalidInput);
        QCOMPARE(parseInviteCode(QStringLiteral("plenum2-AAAA")).error().code, ErrorCode::NewerFormat);
    }

    void parse_rightChecksumOverWrongContent_isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not an object") << QByteArray("[]");
        QTest::newRow("no keys") << QByteArray("{}");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void parse_rightChecksumOverWrongContent_isRefused()
    {
        QFETCH(const QByteArray, json);
        const QByteArray bytes = json + sha256(json).first(4);
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto code =
            parseInviteCode(QStringLiteral("plenum1-") + QString::fromLatin1(bytes.toBase64(options)));
        QCOMPARE(code.error().code, ErrorCode::InvalidInput);
    }

    void encode_incomplete_isRefused()
    {
        const auto refused = [this](auto change) {
            InviteCode code = m_code;
            change(code);
            return encodeInviteCode(code).error().code == ErrorCode::InvalidInput;
        };
        QVERIFY(refused([](InviteCode &code) { code.space = {}; }));
        QVERIFY(refused([](InviteCode &code) { code.trustId.chop(1); }));
        QVERIFY(refused([](InviteCode &code) { code.storeLocation.clear(); }));
        QVERIFY(refused([](InviteCode &code) { code.secret.chop(5); }));
        QVERIFY(refused([](InviteCode &code) { code.secret = QByteArray(33, 'x'); }));
        QVERIFY(refused([](InviteCode &code) { code.name = QStringLiteral(" "); }));
        QVERIFY(refused([](InviteCode &code) { code.inviteId = QStringLiteral("x"); }));
    }

    // A code is a secret until it is used; it must not reach a log through an error.
    void errors_neverHoldTheCode()
    {
        QString text = encodeInviteCode(m_code).value();
        text[text.size() / 2] = text[text.size() / 2] == u'A' ? QChar(u'B') : QChar(u'A');
        const Error error = parseInviteCode(text).error();
        QVERIFY(!error.detail.contains(text.sliced(20, 8)));
        QVERIFY(error.subject.isEmpty());
    }

private:
    const InviteCode m_code{SpaceId(QStringLiteral("councilcouncilcouncilcoun2")),
                            QByteArray(32, '\xfe'),
                            QStringLiteral("/srv/họp/hội đồng"),
                            QStringLiteral("inviteinviteinviteinvitei2"),
                            QByteArray(16, '\x01'),
                            QStringLiteral("Nguyễn Văn An"),
                            Role::Delegate};
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::InviteCodeTest)
#include "invite_code_test.moc"
