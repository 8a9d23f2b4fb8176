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

// And those of what was published before, about which there are entries.
QList<Audience> audiencesOf(const Manifest &manifest)
{
    QList<Audience> audiences = audiencesOf(manifest.meeting);
    for (const EntryKey &key : manifest.entryKeys) {
        for (const Audience &audience : key.limits) {
            if (!audiences.contains(audience))
                audiences.append(audience);
        }
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

// An owner who takes over from a lost lead goes on with all there is.
QSet<QByteArray> publishersOf(const TrustRecord &trust)
{
    QSet<QByteArray> keys(trust.secretary.keys.cbegin(), trust.secretary.keys.cend());
    for (const QByteArray &owner : trust.owner.keys)
        keys.insert(owner);
    return keys;
}

bool isSecretary(const Reader &reader)
{
    return reader.isSecretary || reader.role == Role::Secretary;
}

// One of every kind that can be, whoever is in the roster now.
QList<Reader> possibleReaders(const Meeting &meeting)
{
    QList<PersonId> people{PersonId()};
    for (const Audience &audience : audiencesOf(meeting))
        people += audience.people;
    QList<Reader> readers{{PersonId(), Role::Secretary, true}};
    for (const PersonId &person : std::as_const(people)) {
        for (const Role role : {Role::Observer, Role::Delegate, Role::Chair})
            readers.append({person, role, false});
    }
    return readers;
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

QMap<QByteArray, Kind> kindsOf(const Manifest &manifest, const QList<ReadingDevice> &devices)
{
    const QList<Audience> audiences = audiencesOf(manifest);
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

Reader readerOf(const Person &person, const RosterRecord &roster, const TrustRecord &trust)
{
    const QSet<QByteArray> secretaries = publishersOf(trust);
    const bool publishes =
        std::any_of(roster.devices.cbegin(), roster.devices.cend(), [&](const RosterDevice &device) {
            return device.person == person.id && !device.lastSeq && secretaries.contains(device.key);
        });
    return Reader{person.id, person.role, publishes};
}

QList<ReadingDevice> readingDevices(const RosterRecord &roster, const TrustRecord &trust)
{
    QHash<PersonId, const Person *> persons;
    for (const Person &person : roster.persons)
        persons.insert(person.id, &person);
    const QSet<QByteArray> secretaries = publishersOf(trust);
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

Result<void> checkNumbers(const Meeting &meeting)
{
    for (const Reader &reader : possibleReaders(meeting)) {
        const auto gap = findNumberGap(meeting, visibleTo(reader, meeting));
        if (gap)
            return makeError(
                ErrorCode::InvalidInput, QStringLiteral("%1 %2").arg(gap->hidden->number, gap->hidden->title),
                QStringLiteral(
                    "its number is missed by those who do not read it: they see \"%1\" and not "
                    "\"%2\". Put it behind them, give it a number of another row, or a neutralTitle")
                    .arg(gap->later->number, gap->hidden->number));
    }
    return {};
}

Result<QList<EntryKey>> entryKeysFor(const Meeting &meeting, const QList<EntryKey> &former, int trust)
{
    // What somebody says of an item names the papers they read of it: kinds of readers differ in that.
    QList<Limits> wanted;
    const auto want = [&](const Limits &one) {
        if (!one.isEmpty() && !wanted.contains(one))
            wanted.append(one);
    };
    for (const AgendaItem &item : meeting.items) {
        want(limitsOf(meeting, item));
        for (const Paper &paper : item.papers)
            want(limitsOf(meeting, item, paper));
    }
    for (const Reader &reader : possibleReaders(meeting)) {
        const Meeting seen = visibleTo(reader, meeting);
        for (const AgendaItem &item : seen.items)
            want(limitsOfWhole(seen, item));
    }
    QList<EntryKey> keys;
    for (const Limits &one : std::as_const(wanted)) {
        const bool isKept = std::any_of(former.cbegin(), former.cend(), [&](const EntryKey &key) {
            return key.limits == one && key.trust == trust;
        });
        if (isKept)
            continue;
        PLENUM_TRY_ASSIGN(const SecretBytes key, SpaceKeys::generate());
        keys.append(EntryKey{key.view().toByteArray(), trust, one});
    }
    keys += former;
    if (keys.size() > kMaxEntryKeys)
        keys.resize(kMaxEntryKeys); // the oldest go
    return keys;
}

std::vector<AgendaView> viewsOf(const Manifest &manifest, const QList<ReadingDevice> &devices)
{
    std::vector<AgendaView> views;
    const Meeting &meeting = manifest.meeting;
    const QList<AgendaItem> everybodys = asEverybodyReads(meeting).items;
    const auto kinds = kindsOf(manifest, devices);
    for (const Kind &kind : kinds) {
        ViewContent content;
        const QList<AgendaItem> items = visibleTo(kind.reader, meeting).items;
        if (items != everybodys)
            content.items = items;
        for (const EntryKey &key : manifest.entryKeys) {
            if (mayRead(kind.reader, key.limits))
                content.keys.append(key);
        }
        if (kind.isSecretary || content != ViewContent())
            views.push_back({kind.agreementKeys, content});
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
    const auto readsMoreOf = [&](const Manifest &manifest) {
        const QList<Audience> audiences = audiencesOf(manifest);
        return std::any_of(now.cbegin(), now.cend(), [&](const ReadingDevice &device) {
            const Reader former = known.value(device.device, kAnybody);
            return (isSecretary(device.reader) && !isSecretary(former)) ||
                   readsMore(kindOf(device.reader, audiences), kindOf(former, audiences));
        });
    };
    const auto &manifests = view.state.manifests;
    const bool isNeeded =
        std::any_of(manifests.cbegin(), manifests.cend(), [&](const AcceptedManifest &accepted) {
            return accepted.manifest.hasOwnView && readsMoreOf(accepted.manifest);
        });
    for (auto accepted = manifests.cbegin(); isNeeded && accepted != manifests.cend(); ++accepted) {
        if (!accepted->manifest.hasOwnView)
            continue;
        Manifest next = accepted->manifest;
        next.n += 1;
        next.prev = accepted->id;
        next.hist.append(accepted->id);
        PLENUM_TRY(passOverruled(profile, view.record.id, next));
        PLENUM_TRY_ASSIGN(next.entryKeys,
                          entryKeysFor(next.meeting, next.entryKeys, publication.trustNumber()));
        next.time = profile.clock().nowUtc();
        PLENUM_TRY(publication.addManifest(next));
    }
    return {};
}

} // namespace plenum
