// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/sync/sync_report.h"

#include <functional>
#include <optional>

namespace plenum {

// Reads what the first head of a new term names. Where it contradicts what was accepted of the old term, two
// leads have published apart from each other and the new term wins: what loses is kept as evidence and
// becomes a warning (Forked), for the secretaries to publish it again.
class TermFetcher {
public:
    // Reads an object from the store and opens it.
    struct Read {
        SignedObject object;
        QByteArray bytes;
    };
    using Reader = std::function<Result<Read>(const ObjectName &name, ObjectType type)>;
    TermFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor, Reader reader,
                SyncReport &report);

    struct Term {
        SpaceMarks marks; // all of the new term; trust is that of `state`
        QList<StoredObject> objects;
    };
    // nullopt when something the head names cannot be read or is not acceptable: the head counts with all it
    // names or not at all, and a warning says what is missing. Errors: Unavailable (store), those of the
    // replica.
    Result<std::optional<Term>> run(const AcceptedHead &head, const SpaceState &state);

private:
    Result<bool> takeRoster(const AcceptedHead &head, const SpaceState &state);
    Result<bool> takeManifest(const AcceptedHead &head, const SpaceState &state, const MeetingId &meeting);
    Result<SignedObject> read(const ObjectName &name, ObjectType type);
    void keep(const SignedObject &object);
    Result<void> overrule(const QString &namePrefix, const QByteArray &id);

    ObjectStore &m_store;
    Replica &m_replica;
    const SpaceAnchor &m_anchor;
    Reader m_reader;
    SyncReport &m_report;
    QByteArray m_lastBytes;
    Term m_term;
};

// What EvidenceRecord::reason says of an object that lost against a new term.
QString overruledReason();

} // namespace plenum
