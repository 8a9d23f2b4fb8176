// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cache/profile_folder.h"
#include "tests/unit/sync/replica_contract.h"

namespace plenum {

using test::kSpace;

class SqliteReplicaTest : public test::ReplicaContract {
    Q_OBJECT

protected:
    Replica &makeReplica() override
    {
        m_profile = std::make_unique<test::ProfileFolder>();
        return *m_profile->replica;
    }

    Replica &reopened() override
    {
        m_profile->reopen();
        return *m_profile->replica;
    }

    QStringList outgoing() override
    {
        QStringList names;
        const auto objects = m_profile->vault->outbox().outgoing(m_space).value();
        for (const OutgoingObject &one : objects)
            names.append(one.name);
        return names;
    }

private Q_SLOTS:
    void rebuiltCache_startsAtTheMaximaOfTheVault()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(kSpace, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        m_profile->close();
        QVERIFY(QFile::remove(m_profile->file(QStringLiteral("cache.db"))));
        m_profile->reopen();
        QCOMPARE(m_profile->replica->marks(kSpace).value(), someMarks());
        QVERIFY(names(m_profile->replica->objectsBelow(kSpace, QString())).isEmpty());
        QVERIFY_OK(m_profile->replica->accept(kSpace, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        QCOMPARE(names(m_profile->cache->objectsBelow(kSpace, QString())).size(), 1);
    }

private:
    std::unique_ptr<test::ProfileFolder> m_profile;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::SqliteReplicaTest)
#include "sqlite_replica_test.moc"
