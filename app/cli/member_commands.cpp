// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/text.h"
#include "core/base/atomic_file.h"
#include "core/workspace/authority.h"
#include "core/workspace/space_service.h"
#include "core/workspace/sync_service.h"
#include "ui/text/kept_text.h"
#include "ui/text/meeting_text.h"

#include <QDir>
#include <QRegularExpression>

namespace plenum::cli {

namespace {

constexpr qint64 kMaxAuthorityFile = 1 << 20;

Result<Report> approve(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    SpaceService service(*profile, context.environment());
    PLENUM_TRY_ASSIGN(const QList<JoinRequest> requests, service.requests(space.id));
    QSet<PersonId> renewing;
    for (const JoinRequest &request : requests) {
        if (!request.continues.isEmpty() && !request.problem)
            renewing.insert(request.person);
    }
    // Where a device's log ends is settled now: what it wrote has to be read before.
    if (!renewing.isEmpty())
        PLENUM_TRY(SyncService(*profile, context.environment()).run(space.id, stateOnly()));
    PLENUM_TRY_ASSIGN(const QList<Person> approved, service.approve(space.id, arguments.words));
    QJsonArray approvedJson;
    QJsonArray renewedJson;
    QStringList lines;
    for (const Person &person : approved) {
        approvedJson.append(personJson(person));
        const bool renews = renewing.contains(person.id);
        if (renews)
            renewedJson.append(person.id.text());
        lines.append(
            (renews ? Text::tr("Approved: %1 goes on with a new device key. The key before it ends; what "
                               "was written under it counts. Rights of a secretary or owner have to be "
                               "given to the new one again.")
                          .arg(person.name)
                    : Text::tr("Approved: %1, %2").arg(person.name, ui::roleText(person.role))));
    }
    QJsonArray refusedJson;
    for (const JoinRequest &request : requests) {
        if (request.wantsCertificate && !request.canIssue && !request.problem)
            lines.append(Text::tr("%1 asked for a certificate. This profile does not hold the organization's "
                                  "certificate authority, so none was issued.")
                             .arg(request.invitedName));
        if (!request.problem)
            continue;
        refusedJson.append(QJsonObject{{QStringLiteral("device"), request.device.text()},
                                       {QStringLiteral("name"), request.claimedName},
                                       {QStringLiteral("code"), errorCodeName(request.problem->code)},
                                       {QStringLiteral("detail"), request.problem->detail}});
        lines.append(
            Text::tr("Not approved: device %1 (%2)").arg(request.device.text(), request.problem->detail));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("approved"), approvedJson},
                              {QStringLiteral("renewed"), renewedJson},
                              {QStringLiteral("refused"), refusedJson}};
    report.text = lines.isEmpty() ? Text::tr("Nobody is waiting.") : lines.join(QLatin1Char('\n'));
    report.exit = refusedJson.isEmpty() ? Exit::Done : Exit::Negative;
    return report;
}

QJsonObject deviceJson(const MemberDevice &device)
{
    QJsonObject json{{QStringLiteral("device"), device.id.text()},
                     {QStringLiteral("self"), device.self},
                     {QStringLiteral("lead"), device.lead},
                     {QStringLiteral("secretary"), device.secretary},
                     {QStringLiteral("owner"), device.owner},
                     {QStringLiteral("removed"), device.lastSeq.has_value()}};
    if (device.lastSeq)
        json.insert(QStringLiteral("lastSeq"), *device.lastSeq);
    return json;
}

QJsonObject memberJson(const Member &member)
{
    QJsonObject json = personJson(member.person);
    QJsonArray devices;
    QJsonArray details;
    for (const MemberDevice &device : member.devices) {
        devices.append(device.id.text());
        details.append(deviceJson(device));
    }
    QJsonArray
        certificates; // SHA-256 of each, as `openssl x509 -fingerprint -sha256` prints it without colons
    for (const QByteArray &fingerprint : member.person.certificates)
        certificates.append(QString::fromLatin1(fingerprint.toHex()));
    json.insert(QStringLiteral("devices"), devices);
    json.insert(QStringLiteral("deviceDetails"), details);
    json.insert(QStringLiteral("self"), member.self);
    json.insert(QStringLiteral("lead"), member.lead);
    json.insert(QStringLiteral("secretary"), member.secretary);
    json.insert(QStringLiteral("owner"), member.owner);
    json.insert(QStringLiteral("left"), member.left);
    json.insert(QStringLiteral("certificates"), certificates);
    json.insert(QStringLiteral("certificateUntil"), timeJson(member.certificateUntil));
    return json;
}

QString memberText(const Member &member)
{
    QStringList marks;
    if (member.self)
        marks.append(Text::tr("you"));
    if (member.lead)
        marks.append(Text::tr("leads"));
    if (member.owner)
        marks.append(Text::tr("owner"));
    if (member.left)
        marks.append(Text::tr("no longer a member"));
    const QString line =
        QStringLiteral("%1  %2, %3")
            .arg(member.person.id.text().left(8), member.person.name, ui::roleText(member.person.role));
    return marks.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, marks.join(QStringLiteral(", ")));
}

Result<Report> members(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const QList<Member> list,
                      MemberService(*profile, context.environment()).members(space.id));
    QJsonArray json;
    QStringList lines;
    for (const Member &member : list) {
        json.append(memberJson(member));
        lines.append(memberText(member));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("members"), json}};
    report.text = lines.isEmpty() ? Text::tr("The list of members is not here yet: sync first.")
                                  : lines.join(QLatin1Char('\n'));
    return report;
}

// The devices of a person, or the one device that was named.
Result<QList<DeviceId>> devicesNamed(MemberService &service, const SpaceId &space, const QString &who)
{
    PLENUM_TRY_ASSIGN(const QList<Member> list, service.members(space));
    QList<DeviceId> devices;
    for (const Member &member : list) {
        for (const MemberDevice &device : member.devices) {
            if (!device.lastSeq && device.id.text() == who)
                return QList<DeviceId>{device.id};
        }
    }
    PLENUM_TRY_ASSIGN(const PersonId person, service.findPerson(space, who));
    for (const Member &member : list) {
        for (const MemberDevice &device : member.devices) {
            if (member.person.id == person && !device.lastSeq)
                devices.append(device.id);
        }
    }
    return devices;
}

Result<Report> remove(Context &context, const Arguments &arguments)
{
    const QString who = arguments.words.at(0);
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    // Where a device's log ends is settled now: what it wrote has to be read before.
    PLENUM_TRY(SyncService(*profile, context.environment()).run(space.id, stateOnly()));
    MemberService service(*profile, context.environment());
    PLENUM_TRY_ASSIGN(const QList<DeviceId> devices, devicesNamed(service, space.id, who));
    PLENUM_TRY_ASSIGN(SpaceChange change, service.remove(space.id, devices));
    PLENUM_TRY(publishChange(*profile, context.environment(), space.id, std::move(change)));
    QJsonArray removed;
    for (const DeviceId &device : devices)
        removed.append(device.text());
    Report report;
    report.json = QJsonObject{{QStringLiteral("removed"), removed}};
    report.text = Text::tr("%1 is removed. What they had on their computer they keep; what they do from now "
                           "on does not count.")
                      .arg(who);
    return report;
}

Result<Report> exportCa(Context &context, const Arguments &arguments)
{
    if (!arguments.has("out"))
        return missingReport(QStringLiteral("--out F.p12"), QStringLiteral("space ca-export --out F.p12"));
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const SecretBytes passphrase, context.keyPassphrase(arguments));
    PLENUM_TRY_ASSIGN(const QByteArray file, exportAuthority(*profile, space.id, passphrase));
    const QString path = QDir().absoluteFilePath(arguments.value("out"));
    PLENUM_TRY(writeFileAtomically(path, file, FileAccess::OwnerOnly));
    Report report;
    report.json = QJsonObject{{QStringLiteral("file"), path}};
    report.text = Text::tr("The certificate authority is in %1. Whoever has it and its passphrase can issue "
                           "certificates in the organization's name.")
                      .arg(path);
    return report;
}

Result<Report> importCa(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const QByteArray file,
                      readFile(QDir().absoluteFilePath(arguments.words.at(0)), kMaxAuthorityFile));
    PLENUM_TRY_ASSIGN(const SecretBytes passphrase, context.keyPassphrase(arguments));
    PLENUM_TRY(importAuthority(*profile, space.id, file, passphrase));
    Report report;
    report.json = QJsonObject{{QStringLiteral("file"), authorityFile(*profile, space.id)}};
    report.text = Text::tr("This profile can issue certificates now.");
    return report;
}

constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kDay = 24 * kHour;

// "45m", "8h", "3d" in seconds, "none" as 0.
std::optional<int> leaseSeconds(const QString &word)
{
    if (word == QLatin1String("none"))
        return 0;
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,5})([mhd])$"));
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.captured(2).front();
    const qint64 seconds = match.captured(1).toLongLong() * (unit == QLatin1Char('m')   ? kMinute
                                                             : unit == QLatin1Char('h') ? kHour
                                                                                        : kDay);
    return seconds > HeadRecord::kMostLease ? std::nullopt : std::optional(static_cast<int>(seconds));
}

Result<Report> lease(Context &context, const Arguments &arguments)
{
    std::optional<int> wanted;
    if (!arguments.words.isEmpty()) {
        wanted = leaseSeconds(arguments.words.constFirst());
        if (!wanted)
            return usageReport(makeError(ErrorCode::InvalidInput, arguments.words.constFirst()),
                               QStringLiteral("space lease 45m|8h|3d|none"));
    }
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY_ASSIGN(const SpaceView before, loadSpace(*profile, space.id));
    const int current = before.state.head ? before.state.head->record.leaseSeconds : 0;
    if (wanted && *wanted != current) {
        PLENUM_TRY_ASSIGN(SpaceChange change,
                          MemberService(*profile, context.environment()).setLease(space.id, *wanted));
        PLENUM_TRY(publishChange(*profile, context.environment(), space.id, std::move(change)));
    }
    const int inForce = wanted.value_or(current);
    Report report;
    report.json = QJsonObject{{QStringLiteral("seconds"), inForce}};
    report.text =
        inForce == 0
            ? Text::tr("This space has no lease: what devices have they keep without the store.")
            : Text::tr("A device that does not reach the store for %1 closes this space: it removes papers, "
                       "agendas and the marks of others, and gets them again at its next contact. Own work "
                       "stays. The store is the only lasting copy then: back it up.")
                  .arg(ui::leaseLengthText(inForce));
    return report;
}

} // namespace

QList<Command> memberCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    return {
        {text("space approve"),
         text("space approve [--store STORE] [PERSON...]"),
         {{text("store")}, {}, 0, 1000},
         approve},
        {text("space members"), text("space members [--store STORE]"), {{text("store")}, {}, 0, 0}, members},
        {text("space remove"),
         text("space remove PERSON|DEVICE [--store STORE]"),
         {{text("store")}, {}, 1, 1},
         remove},
        {text("space lease"),
         text("space lease [45m|8h|3d|none] [--store STORE]"),
         {{text("store")}, {}, 0, 1},
         lease},
        {text("space ca-export"),
         text("space ca-export --out F.p12 [--key-passphrase-file F] [--store STORE]"),
         {{text("store"), text("out"), text("key-passphrase-file")}, {}, 0, 0},
         exportCa},
        {text("space ca-import"),
         text("space ca-import F.p12 [--key-passphrase-file F] [--store STORE]"),
         {{text("store"), text("key-passphrase-file")}, {}, 1, 1},
         importCa},
    };
}

} // namespace plenum::cli
