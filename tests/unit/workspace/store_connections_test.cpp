// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_connections.h"
#include "tests/support/council.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QFile>

#include <memory>
#include <optional>

using namespace plenum;
using test::Client;

namespace {

// A client whose environment writes down how stores are asked for.
struct Asking {
    Asking()
    {
        client.environment.openStore = [this](const StoreAccess &access, const SecretBytes &password) {
            opened.append(access);
            passwords.append(password.view().toByteArray());
            return Result<std::unique_ptr<ObjectStore>>(makeError(ErrorCode::Unavailable, access.location));
        };
        client.environment.probeStore = [this](const StoreAccess &access, const SecretBytes &,
                                               const std::stop_token &) -> Result<StoreProbe> {
            ++probes;
            if (probeError)
                return makeError(*probeError, access.location);
            return StoreProbe{"{\"v\":1}", {}, isUsable};
        };
    }

    StoreConnections connections() { return StoreConnections(*client.profile, client.environment); }

    Client client{std::make_shared<test::SharedObjects>(), 5};
    QList<StoreAccess> opened;
    QList<QByteArray> passwords;
    int probes = 0;
    bool isUsable = true;
    std::optional<ErrorCode> probeError;
};

const QString kServer = QStringLiteral("https://cloud.example/dav/council");

} // namespace

class StoreConnectionsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void access_isRememberedByLocation_overRestarts()
    {
        Asking asking;
        const StoreAccess access{kServer, QStringLiteral("an"), "-----BEGIN…", "{\"v\":1}"};
        QCOMPARE(asking.connections().access(kServer).value(), (StoreAccess{kServer, {}, {}, {}}));
        QVERIFY_OK(asking.connections().remember(access));
        asking.client.reopen();
        QCOMPARE(asking.connections().access(kServer).value(), access);
        QCOMPARE(asking.connections().access(kServer + QStringLiteral("/")).value().user, QString());
    }

    void open_withoutUser_asksNobodyForAPassword()
    {
        Asking asking;
        QCOMPARE(asking.connections().open(QStringLiteral("/srv/council")).error().code,
                 ErrorCode::Unavailable);
        QCOMPARE(asking.passwords, QList<QByteArray>{QByteArray()});
        QCOMPARE(asking.probes, 0);
    }

    void open_withUser_hasThePasswordThatIsKept()
    {
        Asking asking;
        const StoreAccess access{kServer, QStringLiteral("an"), {}, "{}"};
        QVERIFY_OK(asking.connections().remember(access));
        QCOMPARE(asking.connections().open(kServer).error().code, ErrorCode::SignInNeeded);
        QVERIFY(asking.opened.isEmpty());
        QVERIFY_OK(asking.connections().rememberPassword(access, SecretBytes(QByteArrayView("s3cret"))));
        asking.client.reopen();
        QCOMPARE(asking.connections().open(kServer).error().code, ErrorCode::Unavailable);
        QCOMPARE(asking.passwords, QList<QByteArray>{"s3cret"});
        QVERIFY_OK(asking.connections().rememberPassword(access, SecretBytes()));
        QCOMPARE(asking.connections().open(kServer).error().code, ErrorCode::SignInNeeded);
    }

    void password_standsNowhereInTheProfileInClear()
    {
        Asking asking;
        const StoreAccess access{kServer, QStringLiteral("an"), {}, "{}"};
        QVERIFY_OK(asking.connections().remember(access));
        QVERIFY_OK(
            asking.connections().rememberPassword(access, SecretBytes(QByteArrayView("Zwiebelkuchen-17"))));
        asking.client.profile.reset();
        QDirIterator files(asking.client.folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Zwiebelkuchen-17") &&
                         !bytes.contains(QByteArray("Zwiebelkuchen-17").toBase64()),
                     qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read >= 3);
    }

    void server_isProbedOnce_andTheAnswerKept()
    {
        Asking asking;
        (void)asking.connections().open(kServer);
        (void)asking.connections().open(kServer);
        asking.client.reopen();
        (void)asking.connections().open(kServer);
        QCOMPARE(asking.probes, 1);
        QCOMPARE(asking.opened.size(), 3);
        QCOMPARE(asking.opened.constLast().mode, QByteArray("{\"v\":1}"));
    }

    void server_thatIsAway_isProbedAgainLater()
    {
        Asking asking;
        asking.probeError = ErrorCode::Unavailable;
        QCOMPARE(asking.connections().open(kServer).error().code, ErrorCode::Unavailable);
        QVERIFY(asking.opened.isEmpty());
        asking.probeError = std::nullopt;
        (void)asking.connections().open(kServer);
        QCOMPARE(asking.probes, 2);
        QCOMPARE(asking.opened.size(), 1);
    }

    void server_thatLetsMeWriteNothing_isUsedCarefully()
    {
        Asking asking;
        asking.probeError = ErrorCode::Unauthorized;
        (void)asking.connections().open(kServer);
        QCOMPARE(asking.opened.size(), 1);
        QVERIFY(asking.opened.constFirst().mode.isEmpty());
    }

    void server_thatCannotKeepASpace_isSaidSo()
    {
        Asking asking;
        asking.isUsable = false;
        QCOMPARE(asking.connections().open(kServer).error().code, ErrorCode::Unsupported);
        QVERIFY(asking.opened.isEmpty());
        QVERIFY(asking.connections().access(kServer).value().mode.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreConnectionsTest)
#include "store_connections_test.moc"
