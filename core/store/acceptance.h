// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/envelope.h"
#include "core/store/marks.h"
#include "core/store/records.h"
#include "core/store/rollup_record.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace plenum {

// The rules a reader applies before it believes an object (docs/store-format.md, "Acceptance"). Pure: what is
// already known goes in, the new knowledge comes out; persist it before showing anything of it.
//
// Errors, always with the object's name as subject:
//   Corrupt       the object breaks the format or says something impossible
//   Unauthorized  not signed by those who may sign it
//   Rollback      older than what is already known
//   Forked        another object stands at the same place of the chain, or its history is another one
//   Unavailable   it builds on an object that has to be fetched first
// Nothing known is ever given up because of an error: keep the last good state, keep forked objects as
// evidence. Threading: pure functions and values; any thread.

struct AcceptedTrust {
    TrustRecord record;
    QByteArray id;
    QString keyId; // of the writer, from the name
    // Another lead, with the consent of the one before: that one signed this record too.
    bool isHandOver = false;

    bool operator==(const AcceptedTrust &) const = default;
};

// TRST 1 … n, all accepted. Made by startTrust and extendTrust only.
class TrustChain {
public:
    const QList<AcceptedTrust> &records() const { return m_records; }
    const TrustRecord &current() const { return m_records.constLast().record; }
    ObjectReference currentReference() const;
    const AcceptedTrust *find(int n) const;
    const AcceptedTrust &beginOfTerm() const; // the first record of the current term
    TrustChain upTo(int n) const;             // as it was when record n was the newest
    // The public key of the lead of a term; empty for a term no record speaks of.
    QByteArray leadKeyOfTerm(int term) const;
    // True if some record's secretary role is met: enough of its keys signed. An object that was rightly
    // signed stays so when a secretary leaves; that it is the current one is the word of HEAD.
    bool isSignedBySecretaries(const SignedObject &object) const;
    // True if the lead of some term signed it and stands in its name.
    bool isSignedByALead(const SignedObject &object) const;

private:
    friend Result<TrustChain> startTrust(const SignedObject &, const QByteArray &);
    friend Result<TrustChain> extendTrust(const TrustChain &, const SignedObject &);

    QList<AcceptedTrust> m_records; // never empty in a value the functions return
};

// TRST 1: its id must be the one of the invite code (or of INIT, for the founder), and it is signed by its
// own owners.
Result<TrustChain> startTrust(const SignedObject &first, const QByteArray &expectedId);
// TRST n+1: signed by the thresholds of n and of n+1 (the root rule of TUF). TRST n again is fine and changes
// nothing.
Result<TrustChain> extendTrust(const TrustChain &chain, const SignedObject &next);

// INIT: signed by an owner of TRST 1, names this space and that record.
Result<InitRecord> acceptInit(const SignedObject &init, const TrustChain &chain);

struct AcceptedHead {
    HeadRecord record;
    QByteArray payloadId; // headPayloadId()
    // The first of its term that is seen here. Where it contradicts what was accepted of an earlier term (an
    // older roster or agenda, or another one of the same number), it wins: accept what it names without
    // regard to the marks, all of it or nothing, and keep what loses as evidence.
    bool beginsTerm = false;

    bool operator==(const AcceptedHead &) const = default;
};

// HEAD or HDTP. `chain` must reach the trust record the head names (parseHead tells which). Accepting the
// very head `known` stands for again is fine. So is the last head of a lead who handed over: it names the
// record that ends its term.
Result<AcceptedHead> acceptHead(const SignedObject &head, const TrustChain &chain, const SpaceMarks &known);

// The maxima once everything `head` names is accepted too; trust is that of `chain`, which may be ahead of
// the head.
SpaceMarks marksOf(const AcceptedHead &head, const TrustChain &chain);

// Age above fresh_s: what is shown is "as of" the head's time. Reading and annotating go on.
bool isStale(const HeadRecord &head, const QDateTime &now);

struct AcceptedRoster {
    RosterRecord record;
    QByteArray id;

    bool operator==(const AcceptedRoster &) const = default;
};

// The ROST an accepted head names. `known` is the newest roster accepted before, if any: no device may
// vanish, change its key or person, or have a limit lifted.
Result<AcceptedRoster> acceptRoster(const SignedObject &roster, const TrustChain &chain,
                                    const HeadRecord &head, const std::optional<AcceptedRoster> &known);

struct AcceptedManifest {
    Manifest manifest;
    QByteArray id;

    bool operator==(const AcceptedManifest &) const = default;
};

// The MANI an accepted head names. `known` is the meeting's mark so far; `newest` the manifest at that mark
// where it is at hand: a paper's revision may not have changed its bytes since.
Result<AcceptedManifest> acceptManifest(const SignedObject &manifest, const TrustChain &chain,
                                        const HeadRecord &head, const ChainMark &known,
                                        const Manifest *newest);

// An earlier version, which the history of an accepted manifest names.
Result<AcceptedManifest> acceptEarlierManifest(const SignedObject &manifest, const TrustChain &chain,
                                               const Manifest &newest);

struct AcceptedSegment {
    LogSegment segment;
    QByteArray id;

    bool operator==(const AcceptedSegment &) const = default;
};

// A LOGS object. `tip` is the last accepted segment of the device; `seen` the id this reader accepted at the
// same seq before, if it did: the same segment again is fine. Unauthorized: device not in the roster, or the
// segment lies outside first_seq … last_seq ("not counted"). Unavailable: an earlier segment is missing; hold
// it back. Forked: mark the device; its accepted prefix stays.
Result<AcceptedSegment> acceptLogSegment(const SignedObject &segment, const RosterRecord &roster,
                                         const ChainMark &tip,
                                         const std::optional<QByteArray> &seen = std::nullopt);

struct AcceptedRollup {
    RollupRecord record;
    QByteArray id;

    bool operator==(const AcceptedRollup &) const = default;
};

// A ROLL an accepted head names. Its segments still have to pass acceptLogSegment one by one: the lead is
// trusted with what counts, not with what was said.
Result<AcceptedRollup> acceptRollup(const SignedObject &rollup, const TrustChain &chain,
                                    const HeadRecord &head);

struct AcceptedGarbage {
    GarbageRecord record;
    QByteArray id;

    bool operator==(const AcceptedGarbage &) const = default;
};

// A GCOL: a lead's. What may be removed is decided again by the one who removes.
Result<AcceptedGarbage> acceptGarbage(const SignedObject &garbage, const TrustChain &chain);

// A JOIN: signed by the key it brings, in its own name and space. Whether to admit the person is the
// secretary's decision, after verifyJoinMac; one that goes on for another device needs isRenewal().
Result<JoinRecord> acceptJoin(const SignedObject &join);

// True for an accepted JOIN that names a device of the roster it goes on for, when that device's key signed
// it too.
bool isRenewal(const SignedObject &join, const JoinRecord &record, const RosterRecord &roster);

} // namespace plenum
