// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/agenda_readers.h"

#include "core/workspace/profile.h"
#include "core/workspace/publication.h"
#include "core/workspace/space_view.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

const Reader kAnybody{PersonId(), Role::Observer, false};

QList<Audience> audiencesOf(const Meeting &meeting)
{
    QList<Audience> audiences;
    const auto add = [&](const Audience &audience) {
        if (audience.isRestricted() && !audiences.contains(audience))
            audiences.append(audience);
    };
    for (const AgendaItem &item : meeting.items) {
        add(item.audience);
        for (const Paper &paper : item.papers)
            add(paper.audience);
    }
    return audiences;
}

// Which of the audiences somebody belongs to, a character each: readers with the same text read the same.
QByteArray kindOf(const Reader &reader, const QList<Audience> &audiences)
{
    QByteArray kind;
    for (const Audience &audience : audiences)
        kind.append(mayRead(reader, audience) ? '1' : '0');
    return kind;
}

bool isSecretary(const Reader &reader)
{
    return reader.isSecretary || reader.role == Role::Secretary;
}

// Whether somebody of the kind `now` reads something that `before` did not.
bool readsMore(const QByteArray &now, const QByteArray &before)
{
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) == '1' && (i >= before.size() || before.at(i) != '1'))
            return true;
    }
    return false;
}

struct Kind {
    Reader reader; // one of them
    bool isSecretary = false;
    QList<QByteArray> agreementKeys;
};

QMap<QByteArray, Kind> kindsOf(const Meeting &meeting, const QList<ReadingDevice> &devices)
{
    const QList<Audience> audiences = audiencesOf(meeting);
    QMap<QByteArray, Kind> kinds;
    for (const ReadingDevice &device : devices) {
        const bool publishes = isSecretary(device.reader);
        Kind &kind = kinds[kindOf(device.reader, audiences) + (publishes ? 's' : ' ')];
        kind.reader = device.reader;
        kind.isSecretary = publishes;
        kind.agreementKeys.append(device.agreementKey);
    }
    return kinds;
}

} // namespace

QList<ReadingDevice> readingDevices(const RosterRecord &roster, const TrustRecord &trust)
{
    QHash<PersonId, const Person *> persons;
    for (const Person &person : roster.persons)
        persons.insert(person.id, &person);
    const QSet<QByteArray> secretaries(trust.secretary.keys.cbegin(), trust.secretary.keys.cend());
    QList<ReadingDevice> devices;
    for (const RosterDevice &device : roster.devices) {
        const Person *person = persons.value(device.person);
        if (device.lastSeq || person == nullptr)
            continue;
        devices.append({device.id, device.encryptionKey,
                        Reader{person->id, person->role, secretaries.contains(device.key)}});
    }
    return devices;
}

Meeting asEverybodyReads(const Meeting &meeting)
{
    return visibleTo(kAnybody, meeting);
}

Result<void> checkNumbers(const Meeting &meeting, const QList<ReadingDevice> &devices)
{
    const auto check = [&](const Reader &reader) -> Result<void> {
        const auto gap = findNumberGap(meeting, visibleTo(reader, meeting));
        if (!gap)
            return {};
        return makeError(
            ErrorCode::InvalidInput, QStringLiteral("%1 %2").arg(gap->hidden->number, gap->hidden->title),
            QStringLiteral("its number is missed by those who do not read it: they see \"%1\" and "
                           "not \"%2\". Put it behind them, give it a number of another row, or a "
                           "neutralTitle")
                .arg(gap->later->number, gap->hidden->number));
    };
    PLENUM_TRY(check(kAnybody));
    const auto kinds = kindsOf(meeting, devices);
    for (const Kind &kind : kinds)
        PLENUM_TRY(check(kind.reader));
    return {};
}

std::vector<AgendaView> viewsOf(const Meeting &meeting, const QList<ReadingDevice> &devices)
{
    std::vector<AgendaView> views;
    const QList<AgendaItem> everybodys = asEverybodyReads(meeting).items;
    const auto kinds = kindsOf(meeting, devices);
    for (const Kind &kind : kinds) {
        const QList<AgendaItem> items = visibleTo(kind.reader, meeting).items;
        if (kind.isSecretary || items != everybodys)
            views.push_back({kind.agreementKeys, items});
    }
    return views;
}

Result<void> passOverruled(Profile &profile, const SpaceId &space, Manifest &manifest)
{
    const MeetingId &meeting = manifest.meeting.id;
    const QString keyId = profile.deviceKey()->keyId();
    int last = 0;
    QByteArray lastId;
    PLENUM_TRY_ASSIGN(const QList<EvidenceRecord> evidence, profile.vault().evidence(space));
    for (const EvidenceRecord &kept : evidence) {
        const auto name = ObjectName::parse(kept.object.name);
        const auto parsed = name ? parseManifestName(*name) : std::nullopt;
        if (parsed && parsed->meeting == meeting && parsed->keyId == keyId && parsed->n > last) {
            last = parsed->n;
            lastId = kept.object.id;
        }
    }
    for (; manifest.n <= last; ++manifest.n) {
        PLENUM_TRY_ASSIGN(
            const QList<StoredObject> written,
            profile.replica().objectsBelow(space, manifestName(meeting, manifest.n, keyId).path()));
        manifest.prev = written.isEmpty() ? lastId : written.constFirst().id;
        manifest.hist.append(manifest.prev);
    }
    return {};
}

Result<void> renewViews(Profile &profile, const SpaceView &view, Publication &publication)
{
    if (!view.isSealed() || !view.state.roster || !view.state.trust)
        return {};
    const QList<ReadingDevice> before =
        readingDevices(view.state.roster->record, view.state.trust->current());
    const QList<ReadingDevice> now = publication.readers();
    QHash<DeviceId, Reader> known;
    for (const ReadingDevice &device : before)
        known.insert(device.device, device.reader);
    for (const AcceptedManifest &accepted : view.state.manifests) {
        if (!accepted.manifest.hasOwnView)
            continue;
        const QList<Audience> audiences = audiencesOf(accepted.manifest.meeting);
        const bool isWider = std::any_of(now.cbegin(), now.cend(), [&](const ReadingDevice &device) {
            const Reader former = known.value(device.device, kAnybody);
            return (isSecretary(device.reader) && !isSecretary(former)) ||
                   readsMore(kindOf(device.reader, audiences), kindOf(former, audiences));
        });
        if (!isWider)
            continue;
        Manifest next = accepted.manifest;
        next.n += 1;
        next.prev = accepted.id;
        next.hist.append(accepted.id);
        PLENUM_TRY(passOverruled(profile, view.record.id, next));
        next.time = profile.clock().nowUtc();
        PLENUM_TRY(publication.addManifest(next));
    }
    return {};
}

} // namespace plenum
