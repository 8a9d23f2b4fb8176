// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_wipe.h"
#include "core/workspace/store_connections.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace plenum;
using test::Client;
using test::Council;

namespace {

// A keyring that keeps everything, or is away.
class FakeKeyring final : public CredentialStore {
public:
    Result<SecretBytes> password(const Login &login) override
    {
        if (!kept.contains(nameOf(login)))
            return makeError(ErrorCode::NotFound);
        return SecretBytes(kept.value(nameOf(login)));
    }
    Result<void> keep(const Login &login, const SecretBytes &password) override
    {
        kept.insert(nameOf(login), password.view().toByteArray());
        return {};
    }
    Result<void> forget(const Login &login) override
    {
        if (isAway)
            return makeError(ErrorCode::Unavailable);
        kept.remove(nameOf(login));
        return {};
    }
    QString describe() const override { return QStringLiteral("keyring"); }

    QHash<QString, QByteArray> kept;
    bool isAway = false;

private:
    static QString nameOf(const Login &login) { return login.user + QLatin1Char('@') + login.location; }
};

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

bool copyTree(const QString &from, const QString &to)
{
    for (const QString &name : filesIn(from)) {
        const QString source = from + QLatin1Char('/') + name;
        const QString target = to + QLatin1Char('/') + name;
        if (QFileInfo(source).isDir() ? !QDir().mkpath(target) : !QFile::copy(source, target))
            return false;
    }
    return true;
}

// A profile with everything one may hold, closed.
class FullProfile {
public:
    bool make()
    {
        if (!council.foundWithMeeting())
            return false;
        Client &client = council.delegate;
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = client.meetings().papers(council.space)->constFirst().reference();
        const bool isMarked =
            client.profile->vault().applyEdit(council.space, MarkEdit{std::nullopt, mark}).ok();
        const StoreAccess access{
            QStringLiteral("https://cloud.example/council"), QStringLiteral("binh"), {}, {}};
        const bool isKept = StoreConnections(*client.profile, client.environment).remember(access).ok() &&
                            keyring.keep(Login{access.location, access.user}, SecretBytes("pass")) &&
                            client.profile->removePassphrase(&keyring).ok() &&
                            client.profile->vault().backupDaily().ok();
        logins = keptLogins(*client.profile).value();
        loss = lossOf(*client.profile).value();
        client.profile.reset();
        for (const char *name : {"window.ini", "device-next.key", "former-abc.key", "authority-x.p12",
                                 "credentials.sealed", "profile.key.tmp-abc", "cache.db-damaged"}) {
            QFile file(client.folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
                return false;
        }
        QDir(client.folder.path()).mkpath(QStringLiteral("damaged/20261122-101010"));
        return isMarked && isKept && keyring.kept.size() == 2;
    }
    QString folder() const { return council.delegate.folder.path(); }

    Council council;
    FakeKeyring keyring;
    QList<Login> logins;
    WipeLoss loss;
};

} // namespace

class ProfileWipeTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void wipe_removesEverything_andSaysSo()
    {
        FullProfile full;
        QVERIFY(full.make());
        QCOMPARE(full.loss.spaces, 1);
        QCOMPARE(full.loss.privateMarks, 1);
        QCOMPARE(full.loss.led, 0);
        const auto outcome = wipeProfile(full.folder(), {&full.keyring, full.logins, {}});
        QVERIFY_OK(outcome);
        QVERIFY2(outcome->isComplete(), qPrintable(outcome->left.join(u' ')));
        QVERIFY(outcome->foreign.isEmpty());
        QVERIFY(outcome->removed.contains(QStringLiteral("profile.key")));
        QVERIFY(outcome->removed.contains(QStringLiteral("papers/")));
        QVERIFY(!QFileInfo::exists(full.folder()));
        QVERIFY(full.keyring.kept.isEmpty());
        QCOMPARE(wipeProfile(full.folder(), {}).error().code, ErrorCode::NotFound);
    }

    void wipe_ofALead_saysWhatHangsOnIt()
    {
        Council council;
        QVERIFY_OK(council.foundWithMeeting());
        QCOMPARE(lossOf(*council.secretary.profile)->led, 1);
    }

    void wipe_whileAProgramUsesIt_isRefused()
    {
        Council council;
        QVERIFY_OK(council.found());
        const QString folder = council.delegate.folder.path();
        const QStringList before = filesIn(folder);
        QCOMPARE(wipeProfile(folder, {}).error().code, ErrorCode::Locked);
        QCOMPARE(filesIn(folder), before);
    }

    void wipe_leavesWhatIsNotPlenums()
    {
        FullProfile full;
        QVERIFY(full.make());
        QVERIFY(QDir(full.folder()).mkpath(QStringLiteral("holiday")));
        QFile letter(full.folder() + QStringLiteral("/holiday/letter.txt"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        QFile thesis(full.folder() + QStringLiteral("/papers/thesis.pdf"));
        QVERIFY(thesis.open(QIODevice::WriteOnly));
        const auto outcome = wipeProfile(full.folder(), {&full.keyring, full.logins, {}});
        QVERIFY_OK(outcome);
        QVERIFY(outcome->isComplete());
        QCOMPARE(outcome->foreign, QStringList({QStringLiteral("holiday/"), QStringLiteral("papers/")}));
        QVERIFY(letter.exists() && thesis.exists());
        QVERIFY(!QFileInfo::exists(full.folder() + QStringLiteral("/vault.db")));
    }

    // On another disk, behind a link.
    void wipe_followsTheLinkToThePapers()
    {
        FullProfile full;
        QVERIFY(full.make());
        QTemporaryDir disk;
        const QString papers = full.folder() + QStringLiteral("/papers");
        QVERIFY(copyTree(papers, disk.path()) && QDir(papers).removeRecursively());
        QVERIFY(QFile::link(disk.path(), papers));
        QVERIFY(!filesIn(disk.path()).isEmpty());
        const auto outcome = wipeProfile(full.folder(), {&full.keyring, full.logins, {}});
        QVERIFY_OK(outcome);
        QVERIFY2(outcome->isComplete(), qPrintable(outcome->left.join(u' ')));
        QVERIFY(!QFileInfo::exists(full.folder()));
        QVERIFY(!QFileInfo::exists(disk.path()));
    }

    void wipe_withoutAKeyringThatAnswers_namesWhatItKeeps()
    {
        FullProfile full;
        QVERIFY(full.make());
        full.keyring.isAway = true;
        const auto outcome = wipeProfile(full.folder(), {&full.keyring, full.logins, {}});
        QVERIFY_OK(outcome);
        QVERIFY(outcome->left.isEmpty() && !outcome->isComplete());
        QCOMPARE(outcome->keyringLeft.size(), 2);
    }

    // Whatever fails: the key is whole and so is the profile, or it is gone and opens for nobody; and the
    // next run ends it.
    void wipe_whereAnyOneChangeFails_isNeverHalfOpen()
    {
        FullProfile full;
        QVERIFY(full.make());
        QTemporaryDir original;
        QVERIFY(copyTree(full.folder(), original.path()));
        int failures = 0;
        for (int failAt = 1;; ++failAt) {
            QTemporaryDir folder;
            QVERIFY(copyTree(original.path(), folder.path()));
            int calls = 0;
            WipeWish wish{nullptr, full.logins, [&]() -> Result<void> {
                              return ++calls == failAt ? makeError(ErrorCode::ReadOnly) : Result<void>();
                          }};
            const auto outcome = wipeProfile(folder.path(), wish);
            if (calls < failAt)
                break;
            ++failures;
            const bool isKeyThere = QFileInfo::exists(folder.filePath(QStringLiteral("profile.key")));
            if (!outcome)
                QVERIFY2(isKeyThere, qPrintable(QString::number(failAt)));
            else
                QVERIFY2(!isKeyThere && (!outcome->isComplete() || !QFileInfo::exists(folder.path())),
                         qPrintable(QString::number(failAt)));
            if (!isKeyThere && QFileInfo::exists(folder.path()))
                QVERIFY(isWipeBegun(folder.path()));
            if (!QFileInfo::exists(folder.path()))
                continue; // what was sealed was only not overwritten
            if (failAt % 2 == 0) {
                const auto again = wipeProfile(folder.path(), {});
                QVERIFY2(again && again->isComplete(), qPrintable(QString::number(failAt)));
                QVERIFY(!QFileInfo::exists(folder.path()));
            } else { // whoever starts the program gets a new profile, or the old one as it was
                const bool wasBegun = isWipeBegun(folder.path());
                const auto opened = Profile::open(folder.path(), full.council.delegate.clock,
                                                  full.council.delegate.random, {&full.keyring, {}});
                QVERIFY_OK(opened);
                QCOMPARE((*opened)->vault().spaces()->isEmpty(), wasBegun);
                QVERIFY(!isWipeBegun(folder.path()));
            }
        }
        QVERIFY(failures > 15);
    }
};

QTEST_GUILESS_MAIN(ProfileWipeTest)
#include "profile_wipe_test.moc"
