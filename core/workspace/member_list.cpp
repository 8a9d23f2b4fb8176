// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/member_list.h"

#include "core/crypto/certificate.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kShortestPrefix = 4;

MemberDevice describe(const RosterDevice &device, const SpaceView &view)
{
    MemberDevice result;
    result.id = device.id;
    result.self = device.id == view.record.device;
    result.lastSeq = device.lastSeq;
    if (view.state.trust) {
        const TrustRecord &trust = view.state.trust->current();
        result.lead = keyIdOf(device.key) == trust.lead;
        result.secretary = trust.secretary.keys.contains(device.key);
        result.owner = trust.owner.keys.contains(device.key);
    }
    return result;
}

Member describe(const Person &person, const SpaceView &view)
{
    Member member;
    member.person = person;
    member.left = true;
    for (const RosterDevice &listed : view.state.roster->record.devices) {
        if (listed.person != person.id)
            continue;
        const MemberDevice device = describe(listed, view);
        member.self = member.self || device.self;
        member.lead = member.lead || device.lead;
        member.secretary = member.secretary || device.secretary;
        member.owner = member.owner || device.owner;
        member.left = member.left && device.lastSeq;
        member.devices.append(device);
    }
    for (const QByteArray &der : person.issued) {
        const auto certificate = Certificate::fromDer(der);
        if (certificate &&
            (!member.certificateUntil.isValid() || certificate->notAfter() > member.certificateUntil))
            member.certificateUntil = certificate->notAfter();
    }
    return member;
}

Error nobody(const QString &who)
{
    return makeError(ErrorCode::NotFound, who, QStringLiteral("no member of that name or id"));
}

Error several(const QString &who)
{
    return makeError(ErrorCode::InvalidInput, who, QStringLiteral("several fit; use an id"));
}

bool isPrefix(const QString &who, const QString &id)
{
    return who.size() >= kShortestPrefix && id.startsWith(who);
}

} // namespace

QList<Member> memberList(const SpaceView &view)
{
    QList<Member> members;
    if (!view.state.roster)
        return members;
    for (const Person &person : view.state.roster->record.persons)
        members.append(describe(person, view));
    std::stable_partition(members.begin(), members.end(), [](const Member &m) { return !m.left; });
    return members;
}

Result<PersonId> personNamed(const SpaceView &view, const QString &who)
{
    QList<PersonId> found;
    if (view.state.roster) {
        for (const Person &person : view.state.roster->record.persons) {
            if (person.id.text() == who)
                return person.id;
            if (person.name.compare(who, Qt::CaseInsensitive) == 0 || isPrefix(who, person.id.text()))
                found.append(person.id);
        }
    }
    if (found.isEmpty())
        return nobody(who);
    return found.size() == 1 ? Result<PersonId>(found.constFirst()) : several(who);
}

Result<DeviceId> deviceNamed(const SpaceView &view, const QString &who)
{
    QList<DeviceId> found;
    if (view.state.roster) {
        for (const RosterDevice &device : view.state.roster->record.devices) {
            if (isPrefix(who, device.id.text()) && !device.lastSeq)
                found.append(device.id);
        }
    }
    if (found.isEmpty()) {
        PLENUM_TRY_ASSIGN(const PersonId person, personNamed(view, who));
        for (const RosterDevice &device : view.state.roster->record.devices) {
            if (device.person == person && !device.lastSeq)
                found.append(device.id);
        }
    }
    if (found.isEmpty())
        return nobody(who);
    return found.size() == 1 ? Result<DeviceId>(found.constFirst()) : several(who);
}

QList<QByteArray> keysOf(const SpaceView &view, const PersonId &person)
{
    QList<QByteArray> keys;
    if (!view.state.roster)
        return keys;
    for (const RosterDevice &device : view.state.roster->record.devices) {
        if (device.person == person && !device.lastSeq)
            keys.append(device.key);
    }
    return keys;
}

} // namespace plenum
