// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/keyring_credentials.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QThread>

#include <future>
#include <memory>

namespace plenum {

namespace {

// qtkeychain queues its jobs in the thread of the first one.
class KeyringThread {
public:
    KeyringThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeyringThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeyringThread(const KeyringThread &) = delete;
    KeyringThread &operator=(const KeyringThread &) = delete;

    template<class F>
    void post(F task)
    {
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
};

KeyringThread &keyringThread()
{
    static KeyringThread thread;
    return thread;
}

QString serviceName()
{
    return QStringLiteral("Plenum");
}

QString keyringKey(const Login &login)
{
    return login.user + QLatin1Char('@') + login.location;
}

Result<void> outcomeOf(const QKeychain::Job &job, const QString &location)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::NotFound, location, QStringLiteral("the keyring holds no password"));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(ErrorCode::Locked, QStringLiteral("keyring"), job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return makeError(ErrorCode::Unavailable, QStringLiteral("keyring"), job.errorString());
}

// Runs one job; `read` takes what it brought, in the keyring's thread.
template<class Job, class Prepare, class Read>
auto runJob(const Login &login, std::chrono::milliseconds patience, Prepare prepare, Read read)
    -> std::invoke_result_t<Read, Job &>
{
    using T = std::invoke_result_t<Read, Job &>;
    auto promise = std::make_shared<std::promise<T>>();
    std::future<T> future = promise->get_future();
    keyringThread().post(
        [promise, key = keyringKey(login), location = login.location, prepare = std::move(prepare), read] {
            auto *job = new Job(serviceName()); // deletes itself
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [promise, read, location, job] {
                const auto outcome = outcomeOf(*job, location);
                promise->set_value(outcome ? read(*job) : T(outcome.error()));
            });
            job->start();
        });
    if (future.wait_for(patience) != std::future_status::ready)
        return makeError(ErrorCode::Locked, QStringLiteral("keyring"), QStringLiteral("it does not answer"));
    return future.get();
}

constexpr auto kNothing = [](auto &) {};
constexpr auto kDone = [](auto &) { return Result<void>(); };

} // namespace

KeyringCredentials::KeyringCredentials(std::chrono::milliseconds patience) : m_patience(patience) {}

Result<SecretBytes> KeyringCredentials::password(const Login &login)
{
    return runJob<QKeychain::ReadPasswordJob>(login, m_patience, kNothing,
                                              [](QKeychain::ReadPasswordJob &job) {
                                                  QByteArray bytes = job.binaryData();
                                                  SecretBytes secret(bytes);
                                                  bytes.fill('\0');
                                                  return Result<SecretBytes>(std::move(secret));
                                              });
}

Result<void> KeyringCredentials::keep(const Login &login, const SecretBytes &password)
{
    // Jobs are made in the keyring's thread: the secret goes there in a buffer that is wiped with it.
    auto secret = std::make_shared<SecretBytes>(password.view());
    return runJob<QKeychain::WritePasswordJob>(
        login, m_patience,
        [secret](QKeychain::WritePasswordJob &job) { job.setBinaryData(secret->view().toByteArray()); },
        kDone);
}

Result<void> KeyringCredentials::forget(const Login &login)
{
    const auto outcome = runJob<QKeychain::DeletePasswordJob>(login, m_patience, kNothing, kDone);
    if (!outcome && outcome.error().code == ErrorCode::NotFound)
        return {};
    return outcome;
}

} // namespace plenum
