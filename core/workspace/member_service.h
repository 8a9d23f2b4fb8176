// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_reader.h"
#include "core/workspace/member_list.h"
#include "core/workspace/space_change.h"

#include <optional>

namespace plenum {

class CertificateAuthority;

// Somebody who wrote a JOIN and waits for a secretary.
struct JoinRequest {
    DeviceId device;
    QString claimedName;
    DeviceId continues{}; // it asks to go on for this device of a member, whose computer was copied or
                          // restored from a backup; without an invite
    PersonId person;      // the person the invite was made for; empty when no invite fits
    QString invitedName;
    Role role = Role::Delegate;
    bool isMember = false;         // a further device, or a new certificate, of somebody who is a member
    QString certificateSubject;    // empty without an identity
    bool wantsCertificate = false; // asks the organization's authority for one
    bool canIssue = false;         // … which this profile holds
    std::optional<Error> problem;  // why it cannot be approved

    bool operator==(const JoinRequest &) const = default;
};

// Who belongs to a space. Only the lead's device may change that; the others read. Changes come back signed
// and unpublished (SpaceChange). Threading: the profile's thread; nothing here waits for a store.
class MemberService {
public:
    MemberService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // Members first, then those who left, each in the roster's order.
    Result<QList<Member>> members(const SpaceId &space);

    // By person id or name, or the beginning of an id. Errors: NotFound, InvalidInput (several); the subject
    // is what was asked for.
    Result<PersonId> findPerson(const SpaceId &space, const QString &who);
    // By device id or the beginning of one; or by person, who must have one device then.
    Result<DeviceId> findDevice(const SpaceId &space, const QString &who);

    // An invite code for a new person; kept until it is used. Errors: Unauthorized (this device does not
    // lead), InvalidInput (no name).
    Result<QString> invite(const SpaceId &space, const QString &name, Role role);
    // For a further device of somebody who is in the roster, or for a new certificate on a device they have.
    // Error: NotFound.
    Result<QString> inviteAgain(const SpaceId &space, const PersonId &person);

    // What the invites say about the JOINs of the store. Those that were approved or refused are left out.
    Result<QList<JoinRequest>> judge(const SpaceId &space, const QList<ReadJoin> &joins);

    struct Approval {
        std::optional<SpaceChange> change; // nullopt: nobody to let in
        QList<PersonId> renewed;           // of `persons`: who goes on with a new device key
        QList<Person> persons;             // as the roster will list them
        QStringList withoutCertificate;    // names of those who asked for one that this profile cannot issue
    };
    // Lets people in, by person id, device id or name; everybody who can be when the list is empty. A person
    // who asked for a certificate gets one if this profile holds the organization's authority. A device that
    // goes on for another ends that one with the last segment that was accepted from it, roles included: sync
    // before. Errors:
    // Unauthorized, NotFound (nobody of that name waits; subject is what was asked for), Unavailable (the
    // roster is not here), the problem of the request, those of opening the authority.
    Result<Approval> approve(const SpaceId &space, const QList<ReadJoin> &joins, const QStringList &who);

    // The request disappears from the list and its code is used up; whoever asked is not told.
    Result<void> refuse(const SpaceId &space, const QList<ReadJoin> &joins, const DeviceId &device);

    // Ends the membership of these devices with the last segment that was accepted from each, takes their
    // keys out of the roles they hold, and uses up the open invites of persons with no device left. Errors:
    // Unauthorized; Conflict (one of them leads: hand over first; or removing them takes the signature of
    // further owners); NotFound (not a device of the roster, or removed already).
    Result<SpaceChange> remove(const SpaceId &space, const QList<DeviceId> &devices);
    // From the next head on, a device without a contact for so long closes the space; 0: none does. Errors:
    // Unauthorized, InvalidInput (out of HeadRecord's bounds, or it is so already).
    Result<SpaceChange> setLease(const SpaceId &space, int seconds);
    // All devices of a person.
    Result<SpaceChange> removePerson(const SpaceId &space, const PersonId &person);

private:
    Result<SpaceView> loadAsLead(const SpaceId &space);
    Result<QString> makeInvite(const SpaceView &view, InviteRecord invite);
    Result<void> renew(const ReadJoin &join, const JoinRequest &request, RosterRecord &roster,
                       Approval &approval);
    Result<void> admit(const ReadJoin &join, const JoinRequest &request,
                       const std::optional<CertificateAuthority> &authority, RosterRecord &roster,
                       Approval &approval);
    Result<std::optional<TrustRecord>> trustWithout(const SpaceView &view, const QList<QByteArray> &keys);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
