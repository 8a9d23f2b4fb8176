// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_store.h"
#include "tests/faults/store_journal.h"

#include <functional>
#include <memory>
#include <optional>

namespace plenum::test {

// What goes wrong with an operation. The number of the fault of docs/testing.md it stands for is in brackets.
enum class Trouble {
    Refuse,         // it fails with an error, nothing happened [F2, F5, F14]
    GoAway,         // the store as a whole is gone [F14]
    Kill,           // the program ends before the operation [F2]
    KillAfter,      // … or right after it
    CutRead,        // fewer bytes come than are there, as if that were all [F3]
    BreakRead,      // fewer bytes come, and an error [F3]
    CutWrite,       // part of the bytes is there, and an error [F4]
    LoseReply,      // all of it is there, and an error [F4]
    FalseReply,     // part of it is there, and it is called done [F4: a server that flushes nothing]
    EmptyRead,      // no bytes, as if that were all [F5]
    HtmlRead,       // the page of a captive portal [F5]
    HideRead,       // "not there" [F5]
    ClaimUnchanged, // "as before", whatever is known [F5]
    OldRead,        // what the name held before; a listing without its newest name [F6]
    FlipRead,       // one wrong bit [F8]
    OtherRead,      // the bytes of another name [F9]
    ConstantTag,    // every version has the same tag [F10]
    NoTag,          // … or none [F10]
};

struct StoreFault {
    Trouble trouble = Trouble::Refuse;
    int from = 1;  // the operation it begins at, counted from arming
    int count = 1; // so many operations
    ErrorCode code = ErrorCode::Unavailable;
    quint64 detail = 0; // where it cuts, which bit it flips

    QString describe() const;
};

// The side of one client a fault sits on: it outlives the stores the client opens.
struct FaultState {
    explicit FaultState(StoreJournal &keptBy) : journal(keptBy) {}

    void arm(const StoreFault &next)
    {
        fault = next;
        operations = 0;
        hits = 0;
        mostOfOne = 0;
    }
    void disarm() { fault.reset(); }

    StoreJournal &journal;
    std::optional<StoreFault> fault;
    bool hasTags = false; // an inner store without tags gets honest ones
    bool isDead = false;  // the program was killed: nothing is done any more
    std::function<void()> onKill;
    int operations = 0; // since arming
    int hits = 0;
    int mostOfOne = 0; // hits of one store that was opened
    int total = 0;     // since the client was made
};

// A store that does what its client's fault says, and tells the journal what was really written.
// Threading: as ObjectStore.
class FaultyStore final : public ObjectStore {
public:
    FaultyStore(std::unique_ptr<ObjectStore> inner, FaultState &state)
        : m_inner(std::move(inner)), m_state(state)
    {
    }

    Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override;
    Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                       const QByteArray &tag) override;
    Result<void> getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready) override;
    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override;
    Result<void> putMany(const QList<ObjectWrite> &writes, const WriteDone &done) override;
    Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) override;
    Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver) override;
    Result<void> putBlob(const QByteArray &sha256, const QString &localPath) override;
    Result<void> putBlobs(const QList<BlobWrite> &writes, const WriteDone &done) override;
    Result<QList<ObjectName>> list(const QString &directory) override;
    Result<void> remove(const ObjectName &name) override;
    Result<void> barrier() override;
    Result<void> probeRoom(qint64 bytes) override;
    QString describe() const override { return m_inner->describe(); }

private:
    enum class Operation { Read, Write, Other };

    bool isQuiet() const { return !m_state.fault && !m_state.isDead; }
    std::optional<Trouble> next(Operation operation);
    Error refusal(Trouble trouble, const QString &subject) const;
    void kill();
    Result<QByteArray> spoiled(Trouble trouble, const ObjectName &name, Result<QByteArray> bytes);
    Result<void> write(const ObjectName &name, const QByteArray &bytes,
                       const std::function<Result<void>()> &really);
    void tear(const ObjectName &name, const QByteArray &bytes);
    void noteWritten(const ObjectName &name, const QByteArray &bytes);

    std::unique_ptr<ObjectStore> m_inner;
    FaultState &m_state;
    int m_hits = 0;
};

} // namespace plenum::test
