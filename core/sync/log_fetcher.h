// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/log_taker.h"

#include <QMap>

namespace plenum {

// Reads the devices' logs: first the roll-ups the head names, then, where that may show more, what lies in
// the open epoch. Only the lead lists closed epochs, for what comes in late.
class LogFetcher {
public:
    LogFetcher(ObjectStore &store, Replica &replica, LogLedger &ledger, Outbox &outbox,
               const SpaceAnchor &anchor, const Clock &clock, SyncReport &report);

    struct Reader {
        DeviceId device; // empty: none
        bool isLead = false;
        bool wantsEveryEpoch = false;   // of a lead
        bool looksClosely = false;      // at what is looked at now and then
        const DeviceKey *key = nullptr; // opens what was sealed for the device
    };
    // The roll-ups of the head. Afterwards SyncReport::isCopied is known. `state` must outlive the fetcher.
    Result<void> readRollups(const SpaceState &state, const Reader &reader);
    // The rest. A segment that does not prove itself becomes a warning and holds back what follows it on that
    // device. So does a log that is shorter than it was.
    Result<void> readEpochs();

private:
    Result<void> checkOwn();
    // The names of one device's segments, by number; one number may have several.
    using Names = QMap<int, QList<ObjectName>>;
    struct Wanted {
        const RosterDevice *device;
        int seq;
        QList<ObjectName> names;
        QByteArray known; // the id accepted there before
    };

    Result<void> list();
    Result<void> listEpoch(int epoch);
    Result<QList<int>> epochs();
    Result<int> lastEpochBegun();
    const HeadRecord &head() const { return m_taker->state().head->record; }
    const QList<RosterDevice> &devices() const { return m_taker->state().roster->record.devices; }
    Result<void> planBehind(QList<Wanted> &wanted);
    void planNext(const RosterDevice &device, QList<Wanted> &wanted) const;
    QList<ObjectName> guesses(const DeviceId &device, int seq) const;
    Result<void> fetch(const QList<Wanted> &wanted);
    Result<void> take(const QList<Wanted> &wanted, const QHash<ObjectName, Result<QByteArray>> &found);
    void noteGap(const RosterDevice &device);
    Result<void> checkLength();

    ObjectStore &m_store;
    Replica &m_replica;
    LogLedger &m_ledger;
    Outbox &m_outbox;
    const SpaceAnchor &m_anchor;
    const Clock &m_clock;
    SyncReport &m_report;
    Reader m_reader;
    std::optional<LogTaker> m_taker; // none: there is no head or no roster to go by
    QHash<DeviceId, Names> m_names;
    QSet<QString> m_listed; // directories
    QSet<DeviceId> m_stopped;
};

} // namespace plenum
