// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_lease.h"

#include "core/base/log.h"
#include "core/workspace/profile.h"
#include "core/workspace/space_view.h"

#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

// Hardware clocks that keep local time for another system are off by this much at most.
constexpr qint64 kMostClockError = 15 * 3600;
// How stale what is written may get: a computer that is switched off forgets so much.
constexpr qint64 kMostUnwritten = 300;
constexpr int kUnwrittenParts = 60; // of the lease

qint64 unwrittenSeconds(int lease)
{
    return lease == 0 ? kMostUnwritten : std::min<qint64>(kMostUnwritten, lease / kUnwrittenParts);
}

qint64 leftOf(const LeaseMark &mark)
{
    return mark.isClosed ? 0 : std::max<qint64>(0, mark.seconds - mark.worn);
}

bool isNews(const LeaseMark &mark, const LeaseMark &written)
{
    return mark.boot.boot != written.boot.boot || isOver(mark) != isOver(written) ||
           mark.worn - written.worn >= unwrittenSeconds(mark.seconds);
}

// Papers that are named by agendas of other spaces, or wait for a store.
Result<QSet<QByteArray>> papersToKeep(Profile &profile, const SpaceId &closed)
{
    QSet<QByteArray> kept;
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    for (const SpaceRecord &space : spaces) {
        PLENUM_TRY_ASSIGN(const QList<OutgoingObject> outgoing, profile.vault().outbox().outgoing(space.id));
        for (const OutgoingObject &object : outgoing) {
            if (!object.blob.isEmpty())
                kept.insert(object.blob);
        }
        if (space.id == closed)
            continue;
        PLENUM_TRY_ASSIGN(const SpaceKeys keys, profile.replica().keys(space.id));
        PLENUM_TRY_ASSIGN(const QList<StoredObject> rows,
                          profile.replica().objectsBelow(space.id, QStringLiteral("m/")));
        for (const StoredObject &row : rows) {
            const auto object = reopen(row, ObjectType::Manifest, space.id, keys);
            const auto manifest = object ? parseManifest(object->content) : Result<Manifest>(object.error());
            if (!manifest)
                continue;
            for (const AgendaItem &item : manifest->meeting.items) {
                for (const Paper &paper : item.papers)
                    kept.insert(paper.blob);
            }
        }
    }
    return kept;
}

// What of the space can be fetched again. Its rows go last: while there are any, this is to be done.
Result<void> removeCopies(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QSet<QByteArray> kept, papersToKeep(profile, space));
    PLENUM_TRY(profile.cache().dropPapersExcept(kept));
    return profile.cache().forget(space);
}

} // namespace

// ---- The rules

LeaseMark refreshedLease(int seconds, const Clock &clock)
{
    LeaseMark mark;
    mark.seconds = seconds;
    mark.refreshed = clock.nowUtc();
    mark.boot = clock.bootTime();
    mark.wall = mark.refreshed;
    mark.least = mark.refreshed;
    return mark;
}

LeaseMark wornLease(const LeaseMark &mark, const Clock &clock)
{
    LeaseMark now = mark;
    now.boot = clock.bootTime();
    now.wall = clock.nowUtc();
    const bool isSameBoot =
        !now.boot.boot.isEmpty() && now.boot.boot == mark.boot.boot && now.boot.seconds >= mark.boot.seconds;
    if (isSameBoot) {
        const qint64 passed = now.boot.seconds - mark.boot.seconds;
        now.worn += passed;
        now.least = mark.least.addSecs(passed);
        return now;
    }
    // A clock that was wrong early in the last run, and was put right then, is believed.
    const QDateTime before = std::max(mark.least, mark.wall);
    const qint64 passed = before.secsTo(now.wall);
    const qint64 tolerated = std::min<qint64>(kMostClockError, mark.seconds / 2);
    if (passed < -tolerated)
        now.worn = std::max<qint64>(now.worn, mark.seconds);
    now.worn += std::max<qint64>(passed, 0);
    now.least = std::max(before, now.wall);
    return now;
}

bool isOver(const LeaseMark &mark)
{
    return mark.isClosed || (mark.seconds > 0 && mark.worn >= mark.seconds);
}

// ---- In a profile

Result<LeaseStatus> leaseOf(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const auto written, profile.vault().leaseMark(space));
    if (!written)
        return LeaseStatus();
    const LeaseMark mark = wornLease(*written, profile.clock());
    return LeaseStatus{mark.seconds, mark.refreshed, leftOf(mark), isOver(mark)};
}

Result<void> requireLease(Profile &profile, const SpaceRecord &space)
{
    PLENUM_TRY_ASSIGN(const LeaseStatus status, leaseOf(profile, space.id));
    return status.isClosed ? makeError(ErrorCode::LeaseEnded, space.name) : Result<void>();
}

Result<QList<SpaceId>> enforceLeases(Profile &profile)
{
    QList<SpaceId> closed;
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    for (const SpaceRecord &space : spaces) {
        PLENUM_TRY_ASSIGN(const auto written, profile.vault().leaseMark(space.id));
        if (!written || (written->seconds == 0 && !written->isClosed))
            continue;
        LeaseMark mark = wornLease(*written, profile.clock());
        mark.isClosed = isOver(mark);
        const auto saved =
            isNews(mark, *written) ? profile.vault().setLeaseMark(space.id, mark) : Result<void>();
        if (!saved)
            qCWarning(logCache) << "the lease of a space was not written:" << saved.error();
        if (!mark.isClosed)
            continue;
        PLENUM_TRY_ASSIGN(const KeptCopies copies, profile.cache().kept(space.id));
        if (!written->isClosed)
            closed.append(space.id);
        else if (copies == KeptCopies())
            continue;
        if (const auto removed = removeCopies(profile, space.id); !removed)
            qCWarning(logCache) << "a space whose lease ended is not removed yet:" << removed.error();
    }
    return closed;
}

Result<void> noteContact(Profile &profile, const SpaceId &space, const SyncReport &report)
{
    if (!report.isCurrent)
        return {};
    PLENUM_TRY_ASSIGN(const SpaceRecord record, findSpace(profile, space));
    SpaceView view{record, {}};
    PLENUM_TRY_ASSIGN(view.state, loadStateWithoutAgendas(view.anchor(), profile.replica()));
    if (!view.state.head || view.membership() == Membership::Removed)
        return {};
    const int seconds = view.state.head->record.leaseSeconds;
    PLENUM_TRY_ASSIGN(const auto written, profile.vault().leaseMark(space));
    if (written && !written->isClosed && written->seconds == seconds) {
        const LeaseMark mark = wornLease(*written, profile.clock());
        if (!isOver(mark) && mark.boot.boot == written->boot.boot && mark.worn < unwrittenSeconds(seconds))
            return {};
    }
    return profile.vault().setLeaseMark(space, refreshedLease(seconds, profile.clock()));
}

} // namespace plenum
