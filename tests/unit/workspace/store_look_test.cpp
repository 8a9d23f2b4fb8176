// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_message.h"
#include "core/workspace/store_look.h"
#include "tests/support/council.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace plenum;
using test::Council;

namespace {

const QString kServer = QStringLiteral("https://cloud.example/dav/council");

StoreLook lookAt(test::Client &client, const QString &location, const std::stop_token &stop = {})
{
    return lookAtStore(client.environment, StoreAccess{location, {}, {}, "{\"old\":1}"}, SecretBytes(), stop);
}

// What a probe of the client finds.
void answerWith(test::Client &client, const Result<StoreProbe> &answer)
{
    client.environment.probeStore = [answer](const StoreAccess &access, const SecretBytes &,
                                             const std::stop_token &) {
        return access.mode.isEmpty() ? answer : Result<StoreProbe>(makeError(ErrorCode::Internal));
    };
}

} // namespace

class StoreLookTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void space_isNamedByTheStoresOwnWord()
    {
        Council council;
        QVERIFY_OK(council.found());
        answerWith(council.delegate, StoreProbe{"{\"v\":1}", {}, true});
        const StoreLook look = lookAt(council.delegate, kServer);
        QVERIFY(look.isUsable());
        QVERIFY(look.space.has_value());
        QCOMPARE(look.space->id, council.space);
        QCOMPARE(look.space->trustId.size(), 32);
        QCOMPARE(look.access.mode, QByteArray("{\"v\":1}")); // found anew, not what was known
    }

    void emptyStore_hasNoSpace()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 7);
        answerWith(client, StoreProbe{{}, {}, true});
        const StoreLook look = lookAt(client, kServer);
        QVERIFY(look.isUsable());
        QVERIFY(!look.space);
    }

    void damagedSpace_isAnError()
    {
        auto objects = std::make_shared<test::SharedObjects>();
        test::Client client(objects, 7);
        QVERIFY_OK(client.store.put(initName(), "no envelope", WriteMode::Replace));
        answerWith(client, StoreProbe{{}, {}, true});
        const StoreLook look = lookAt(client, kServer);
        QCOMPARE(look.error->code, ErrorCode::Corrupt);
        QVERIFY(!look.isUsable());
    }

    void missingPlace_canBeMade_whereItsParentIs()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 7);
        answerWith(client, makeError(ErrorCode::Unavailable));
        QVERIFY(lookAt(client, client.folder.filePath(QStringLiteral("new"))).isAbsent);
        const StoreLook away = lookAt(client, client.folder.filePath(QStringLiteral("not/there")));
        QVERIFY(!away.isAbsent);
        QCOMPARE(away.error->code, ErrorCode::Unavailable);
        answerWith(client, makeError(ErrorCode::NotFound, kServer));
        QVERIFY(lookAt(client, kServer).isAbsent);
    }

    void untrustedServer_isToldFromOneThatIsAway()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 7);
        answerWith(client, untrustedServer(kServer, QStringLiteral("self signed")));
        QVERIFY(lookAt(client, kServer).isUntrusted);
        answerWith(client, makeError(ErrorCode::Unavailable, kServer, QStringLiteral("refused")));
        QVERIFY(!lookAt(client, kServer).isUntrusted);
    }

    void stop_isCancelled()
    {
        test::Client client(std::make_shared<test::SharedObjects>(), 7);
        std::stop_source stop;
        client.environment.probeStore = [&stop](const StoreAccess &, const SecretBytes &,
                                                const std::stop_token &) {
            stop.request_stop();
            return Result<StoreProbe>(StoreProbe{{}, {}, true});
        };
        QCOMPARE(lookAt(client, kServer, stop.get_token()).error->code, ErrorCode::Cancelled);
    }

    void authority_isOneCertificate_asPem()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return file.fileName();
        };
        QVERIFY(!readAuthority(folder.filePath(QStringLiteral("none"))));
        QCOMPARE(readAuthority(write(QStringLiteral("text"), "hello")).error().code, ErrorCode::Corrupt);
        const auto authority =
            CertificateAuthority::create(QStringLiteral("Council"), QDateTime::currentDateTimeUtc());
        QVERIFY_OK(authority);
        const QByteArray der = authority->certificate().der();
        const auto pem = readAuthority(write(QStringLiteral("der"), der));
        QVERIFY_OK(pem);
        QCOMPARE(readCertificates(*pem).value().constFirst().der(), der);
        QCOMPARE(readAuthority(write(QStringLiteral("pem"), *pem)).value(), *pem);
        QCOMPARE(readAuthority(write(QStringLiteral("two"), *pem + *pem)).error().code,
                 ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(StoreLookTest)
#include "store_look_test.moc"
