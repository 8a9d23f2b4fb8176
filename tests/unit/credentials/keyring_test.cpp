// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/keyring_credentials.h"
#include "core/credentials/profile_key.h"
#include "tests/unit/credentials/credential_contract.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace plenum;
using namespace std::chrono_literals;

namespace {

constexpr int kStartMs = 15'000;

} // namespace

// The program starts itself again under a bus of its own, so that nobody's real keyring is touched.
class KeyringTest : public test::Suite {
    Q_OBJECT

private:
    QProcess m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring.setProgram(QStringLiteral("gnome-keyring-daemon"));
        m_keyring.setArguments({QStringLiteral("--unlock"), QStringLiteral("--foreground"),
                                QStringLiteral("--components=secrets")});
        m_keyring.setProcessChannelMode(QProcess::MergedChannels);
        m_keyring.start();
        QVERIFY2(m_keyring.waitForStarted(kStartMs), "gnome-keyring-daemon does not start");
        m_keyring.write("keyring passphrase");
        m_keyring.closeWriteChannel();
        // The service takes its name on the bus in its own time.
        QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(
                                     QStringLiteral("org.freedesktop.secrets")),
                                 kStartMs);
    }

    void keyring_keepsTheContract()
    {
        KeyringCredentials store;
        test::checkCredentialContract(store);
    }

    void keyring_fromOtherThreads_atOnce()
    {
        std::vector<std::thread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([i, &right] {
                KeyringCredentials store;
                const Login login{QStringLiteral("https://cloud.example/%1").arg(i), QStringLiteral("an")};
                const QByteArray password = QByteArray::number(i);
                if (store.keep(login, SecretBytes(password)) &&
                    store.password(login).value().view() == password)
                    ++right;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 4);
    }

    void profileKey_isOpenedByTheKeyring_andByTheCodeOnceThatIsSlowOrGone()
    {
        KeyringCredentials keyring;
        ProfileKey key = *ProfileKey::create({&keyring, {}}, ProfileKey::Databases::Sealed);
        QVERIFY(key.opensBy(ProfileKey::Way::Keyring) && !key.opensBy(ProfileKey::Way::Folder));
        const auto opened = ProfileKey::open(key.toFile().value(), {&keyring, {}});
        QVERIFY_OK(opened);
        QCOMPARE(opened->derive("test").value().view(), key.derive("test").value().view());

        const QByteArray file = key.toFile().value();
        const QString code = key.makeRecoveryCode().value();
        const QByteArray recoverable = key.toFile().value();
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGSTOP), 0);
        const auto resume = qScopeGuard([this] { ::kill(pid_t(m_keyring.processId()), SIGCONT); });
        KeyringCredentials slow(500ms);
        QCOMPARE(ProfileKey::open(file, {&slow, {}}).error().code, ErrorCode::Unavailable);
        QCOMPARE(ProfileKey::open(recoverable, {&slow, {}}).error().code, ErrorCode::Locked);
        QVERIFY_OK(ProfileKey::open(recoverable, {&slow, SecretBytes::fromText(code)}));
        // A profile that begins meanwhile does without.
        const auto other = ProfileKey::create({&slow, {}}, ProfileKey::Databases::Sealed);
        QVERIFY_OK(other);
        QVERIFY(other->opensBy(ProfileKey::Way::Folder));
    }

    void keyringThatStops_isGivenUpOn()
    {
        ::kill(pid_t(m_keyring.processId()), SIGSTOP);
        QElapsedTimer clock;
        clock.start();
        const Login login{QStringLiteral("s"), QStringLiteral("u")};
        const auto answer = KeyringCredentials(500ms).password(login);
        QVERIFY(!answer);
        QVERIFY2(answer.error().code == ErrorCode::Locked || answer.error().code == ErrorCode::Unavailable,
                 qPrintable(QDebug::toString(answer.error())));
        QVERIFY(clock.elapsed() < 5000);
        ::kill(pid_t(m_keyring.processId()), SIGCONT);
    }

    void keyringThatIsGone_isUnavailable()
    {
        m_keyring.kill();
        QVERIFY(m_keyring.waitForFinished());
        const Login login{QStringLiteral("s"), QStringLiteral("u")};
        QTRY_COMPARE_WITH_TIMEOUT(KeyringCredentials(5s).password(login).error().code, ErrorCode::Unavailable,
                                  kStartMs);
    }

    void cleanupTestCase()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("PLENUM_TEST_BUS")) {
        KeyringTest test;
        return QTest::qExec(&test, argc, argv);
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(QStringLiteral("PLENUM_TEST_BUS"), QStringLiteral("1"));
    environment.remove(QStringLiteral("DISPLAY"));
    QProcess bus;
    bus.setProcessEnvironment(environment);
    bus.setProcessChannelMode(QProcess::ForwardedChannels);
    bus.start(QStringLiteral("dbus-run-session"),
              QStringList{QStringLiteral("--config-file=") + QFINDTESTDATA("bus.conf"), QStringLiteral("--"),
                          QCoreApplication::applicationFilePath()} +
                  QCoreApplication::arguments().mid(1));
    if (!bus.waitForFinished(100'000))
        qFatal("dbus-run-session: %s", qPrintable(bus.errorString()));
    return bus.exitStatus() == QProcess::NormalExit ? bus.exitCode() : 1;
}

#include "keyring_test.moc"
