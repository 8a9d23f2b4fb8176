// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_log_ledger.h"

#include "tests/unit/sync/log_ledger_contract.h"

namespace plenum {

class MemoryLogLedgerTest : public test::LogLedgerContract {
    Q_OBJECT

protected:
    LogLedger &makeLedger() override
    {
        m_ledger = std::make_unique<test::MemoryLogLedger>();
        return *m_ledger;
    }
    LogLedger &reopened() override { return *m_ledger; }

private:
    std::unique_ptr<test::MemoryLogLedger> m_ledger;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::MemoryLogLedgerTest)
#include "memory_log_ledger_test.moc"
