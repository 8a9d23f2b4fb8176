// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_replica.h"

#include "tests/unit/sync/replica_contract.h"

namespace plenum {

class MemoryReplicaTest : public test::ReplicaContract {
    Q_OBJECT

protected:
    Replica &makeReplica() override
    {
        m_replica = std::make_unique<test::MemoryReplica>();
        return *m_replica;
    }
    Replica &reopened() override { return *m_replica; }
    QStringList outgoing() override
    {
        QStringList names;
        for (const OutgoingObject &one : std::as_const(m_replica->spaces[m_space].outgoing))
            names.append(one.name);
        return names;
    }

private Q_SLOTS:
    void keepEvidence_givesTheTestWhatWasKept()
    {
        makeReplica();
        for (const QString &reason : {QStringLiteral("first"), QStringLiteral("again")})
            QVERIFY_OK(m_replica->keepEvidence(m_space, object(QStringLiteral("a.bin")), reason));
        QCOMPARE(m_replica->spaces.value(m_space).evidence.size(), 1);
        QCOMPARE(m_replica->spaces.value(m_space).evidence.first().reason, QStringLiteral("first"));
    }

private:
    std::unique_ptr<test::MemoryReplica> m_replica;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::MemoryReplicaTest)
#include "memory_replica_test.moc"
