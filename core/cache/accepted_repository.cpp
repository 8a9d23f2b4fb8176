// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/accepted_repository.h"

#include "core/base/clock.h"
#include "core/cache/database.h"

#include <tuple>

namespace plenum {

namespace {

const QString kTrust = QStringLiteral("trust");
const QString kRoster = QStringLiteral("roster");

} // namespace

SpaceMarks AcceptedRepository::marks(const SpaceId &space) const
{
    SpaceMarks marks;
    Query head = m_database.query("SELECT term, seq, payload_hash FROM head_mark WHERE space = ?1");
    head.bind(space);
    if (head.next())
        marks.head = HeadMark{head.number(0), head.integer(1), head.bytes(2)};
    Query row = m_database.query("SELECT chain, n, id FROM chain_mark WHERE space = ?1");
    row.bind(space);
    while (row.next()) {
        const QString chain = row.text(0);
        const ChainMark mark{row.number(1), row.bytes(2)};
        if (chain == kTrust)
            marks.trust = mark;
        else if (chain == kRoster)
            marks.roster = mark;
        else
            marks.meetings.insert(MeetingId(chain), mark);
    }
    return marks;
}

Result<void> AcceptedRepository::raise(const SpaceId &space, const SpaceMarks &next)
{
    const SpaceMarks current = marks(space);
    PLENUM_TRY(raiseHead(space, current.head, next.head));
    PLENUM_TRY(raiseChain(space, kTrust, current.trust, next.trust));
    if (current.head.seq > 0 && next.head.term > current.head.term) {
        settle(space, next);
        return {};
    }
    PLENUM_TRY(raiseChain(space, kRoster, current.roster, next.roster));
    for (auto meeting = next.meetings.constBegin(); meeting != next.meetings.constEnd(); ++meeting)
        PLENUM_TRY(
            raiseChain(space, meeting.key().text(), current.meetings.value(meeting.key()), meeting.value()));
    return {};
}

Result<void> AcceptedRepository::raiseHead(const SpaceId &space, const HeadMark &current,
                                           const HeadMark &next)
{
    if (std::tie(next.term, next.seq) < std::tie(current.term, current.seq))
        return makeError(ErrorCode::Rollback, QStringLiteral("head"));
    if (next == current)
        return {};
    if (std::tie(next.term, next.seq) == std::tie(current.term, current.seq))
        return makeError(ErrorCode::Forked, QStringLiteral("head"));
    m_database.run(
        "INSERT OR REPLACE INTO head_mark (space, term, seq, payload_hash) VALUES (?1, ?2, ?3, ?4)", space,
        next.term, next.seq, next.payloadHash);
    return {};
}

// A new term settles what the old one disputes: its word stands, also where a number falls.
void AcceptedRepository::settle(const SpaceId &space, const SpaceMarks &next)
{
    m_database.run("DELETE FROM chain_mark WHERE space = ?1 AND chain <> ?2", space, kTrust);
    setChain(space, kRoster, next.roster);
    for (auto meeting = next.meetings.constBegin(); meeting != next.meetings.constEnd(); ++meeting)
        setChain(space, meeting.key().text(), meeting.value());
}

void AcceptedRepository::setChain(const SpaceId &space, const QString &name, const ChainMark &mark)
{
    m_database.run("INSERT OR REPLACE INTO chain_mark (space, chain, n, id) VALUES (?1, ?2, ?3, ?4)", space,
                   name, mark.n, mark.id);
}

Result<void> AcceptedRepository::raiseChain(const SpaceId &space, const QString &name,
                                            const ChainMark &current, const ChainMark &next)
{
    if (next.n < current.n)
        return makeError(ErrorCode::Rollback, name);
    if (next == current)
        return {};
    if (next.n == current.n)
        return makeError(ErrorCode::Forked, name);
    setChain(space, name, next);
    return {};
}

void AcceptedRepository::keepEvidence(const SpaceId &space, const StoredObject &object, const QString &reason,
                                      const QDateTime &now)
{
    m_database.run("INSERT OR IGNORE INTO evidence (space, name, id, type, bytes, reason, kept)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   space, object.name, object.id, object.type, object.bytes, reason, utcText(now));
}

QList<EvidenceRecord> AcceptedRepository::evidence(const SpaceId &space) const
{
    QList<EvidenceRecord> evidence;
    Query row = m_database.query("SELECT name, type, id, bytes, reason, kept FROM evidence WHERE space = ?1"
                                 " ORDER BY rowid");
    row.bind(space);
    while (row.next())
        evidence.append(EvidenceRecord{StoredObject{row.text(0), row.text(1), row.bytes(2), row.bytes(3)},
                                       row.text(4), QDateTime::fromString(row.text(5), Qt::ISODate)});
    return evidence;
}

} // namespace plenum
