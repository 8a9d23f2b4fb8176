// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_store.h"

#include "tests/unit/store/store_contract.h"

namespace plenum {

class MemoryStoreTest : public test::StoreContract {
    Q_OBJECT

protected:
    std::unique_ptr<ObjectStore> makeStore() override
    {
        m_objects = std::make_shared<test::SharedObjects>();
        return other();
    }
    std::unique_ptr<ObjectStore> other() override { return std::make_unique<test::MemoryStore>(m_objects); }

private Q_SLOTS:
    void failCall_failsExactlyTheNthCall()
    {
        test::MemoryStore store;
        store.failCall(2, test::MemoryStore::Fault::Before, ErrorCode::DiskFull);
        QVERIFY_OK(store.put(m_name, "one", WriteMode::Replace));
        QCOMPARE(store.put(m_name, "two", WriteMode::Replace).error().code, ErrorCode::DiskFull);
        QCOMPARE(store.get(m_name, 10).value(), QByteArray("one"));
        QCOMPARE(store.calls(), 3);
    }

    void failCall_lostReplyAndTornWrite_haveHappened()
    {
        test::MemoryStore store;
        store.failCall(1, test::MemoryStore::Fault::ReplyLost);
        QVERIFY(!store.put(m_name, "1234", WriteMode::CreateNew));
        QCOMPARE(store.get(m_name, 10).value(), QByteArray("1234"));
        store.failCall(1, test::MemoryStore::Fault::Torn);
        QVERIFY(!store.put(m_name, "5678", WriteMode::Replace));
        QCOMPARE(store.get(m_name, 10).value(), QByteArray("56"));
    }

    void setOnline_false_isUnavailable()
    {
        test::MemoryStore store;
        store.setOnline(false);
        QCOMPARE(store.get(m_name, 10).error().code, ErrorCode::Unavailable);
        QCOMPARE(store.barrier().error().code, ErrorCode::Unavailable);
        QCOMPARE(store.barrier().error().subject, store.describe());
        store.setOnline(true);
        QCOMPARE(store.get(m_name, 10).error().code, ErrorCode::NotFound);
    }

private:
    std::shared_ptr<test::SharedObjects> m_objects;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::MemoryStoreTest)
#include "memory_store_test.moc"
