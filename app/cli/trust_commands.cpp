// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/text.h"
#include "core/base/atomic_file.h"
#include "core/workspace/member_service.h"
#include "core/workspace/trust_service.h"

#include <QDir>
#include <QJsonArray>

namespace plenum::cli {

namespace {

constexpr qint64 kMaxProposal = 1 << 20;

// What every command here works on.
struct Scene {
    SpaceRecord space;
    Profile *profile;
};

Result<Scene> open(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    return Scene{space, profile};
}

QJsonArray idsJson(const QList<DeviceId> &devices)
{
    QJsonArray json;
    for (const DeviceId &device : devices)
        json.append(device.text());
    return json;
}

// "Lan" for a device of Lan's; its id where the roster does not know it.
QString nameOf(const QList<Member> &members, const DeviceId &device)
{
    for (const Member &member : members) {
        for (const MemberDevice &own : member.devices) {
            if (own.id == device)
                return member.person.name;
        }
    }
    return device.text();
}

QStringList differenceText(const TrustDifference &difference, const QList<Member> &members)
{
    QStringList lines;
    for (const DeviceId &device : difference.ownersAdded)
        lines.append(Text::tr("New owner: %1").arg(nameOf(members, device)));
    for (const DeviceId &device : difference.ownersRemoved)
        lines.append(Text::tr("No owner any more: %1").arg(nameOf(members, device)));
    for (const DeviceId &device : difference.secretariesAdded)
        lines.append(Text::tr("New secretary: %1").arg(nameOf(members, device)));
    for (const DeviceId &device : difference.secretariesRemoved)
        lines.append(Text::tr("No secretary any more: %1").arg(nameOf(members, device)));
    if (difference.threshold != difference.formerThreshold)
        lines.append(Text::tr("Owners who have to sign: %1").arg(difference.threshold));
    if (difference.lead)
        lines.append(Text::tr("Leads from now on: %1").arg(nameOf(members, *difference.lead)));
    return lines;
}

QJsonObject differenceJson(const TrustDifference &difference)
{
    QJsonObject json{{QStringLiteral("ownersAdded"), idsJson(difference.ownersAdded)},
                     {QStringLiteral("ownersRemoved"), idsJson(difference.ownersRemoved)},
                     {QStringLiteral("secretariesAdded"), idsJson(difference.secretariesAdded)},
                     {QStringLiteral("secretariesRemoved"), idsJson(difference.secretariesRemoved)},
                     {QStringLiteral("threshold"), difference.threshold}};
    if (difference.lead)
        json.insert(QStringLiteral("lead"), difference.lead->text());
    return json;
}

// Publishes a complete proposal, or writes the file that goes to the next owner.
Result<Report> settle(Context &context, const Scene &scene, TrustProposal proposal, const QString &file)
{
    PLENUM_TRY_ASSIGN(const QList<Member> members,
                      MemberService(*scene.profile, context.environment()).members(scene.space.id));
    Report report;
    QStringList lines = differenceText(proposal.difference, members);
    report.json = QJsonObject{{QStringLiteral("changes"), differenceJson(proposal.difference)},
                              {QStringLiteral("missing"), proposal.missing},
                              {QStringLiteral("published"), proposal.change.has_value()}};
    if (proposal.change) {
        PLENUM_TRY(publishChange(*scene.profile, context.environment(), scene.space.id,
                                 std::move(*proposal.change)));
        lines.append(Text::tr("This is in force now."));
        report.text = lines.join(QLatin1Char('\n'));
        return report;
    }
    if (file.isEmpty())
        return missingReport(QStringLiteral("--out FILE"), QStringLiteral("… --out FILE"));
    const QString path = QDir().absoluteFilePath(file);
    PLENUM_TRY(writeFileAtomically(path, proposal.object));
    report.json.insert(QStringLiteral("file"), path);
    lines.append(proposal.missing > 0
                     ? Text::tr("Owners who still have to sign: %1. Hand them %2; they sign it with "
                                "“plenumctl space cosign”.")
                           .arg(proposal.missing)
                           .arg(path)
                     : Text::tr("It is complete. Hand %1 to whoever leads, or is to lead where the lead is "
                                "lost; “plenumctl space cosign” publishes it there.")
                           .arg(path));
    report.text = lines.join(QLatin1Char('\n'));
    report.exit = Exit::Negative;
    return report;
}

Result<Report> lead(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const Scene scene, open(context, arguments));
    PLENUM_TRY_ASSIGN(const DeviceId device, MemberService(*scene.profile, context.environment())
                                                 .findDevice(scene.space.id, arguments.words.at(0)));
    PLENUM_TRY_ASSIGN(TrustProposal proposal,
                      TrustService(*scene.profile, context.environment()).handOver(scene.space.id, device));
    return settle(context, scene, std::move(proposal), arguments.value("out"));
}

Result<Report> takeOver(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const Scene scene, open(context, arguments));
    DeviceId device = scene.space.device;
    if (!arguments.words.isEmpty()) {
        PLENUM_TRY_ASSIGN(device, MemberService(*scene.profile, context.environment())
                                      .findDevice(scene.space.id, arguments.words.at(0)));
    }
    PLENUM_TRY_ASSIGN(TrustProposal proposal,
                      TrustService(*scene.profile, context.environment()).takeOver(scene.space.id, device));
    return settle(context, scene, std::move(proposal), arguments.value("out"));
}

// "add" or "remove", the first word of a command.
std::optional<bool> isAdding(const QString &word)
{
    if (word == QLatin1String("add"))
        return true;
    return word == QLatin1String("remove") ? std::optional(false) : std::nullopt;
}

Result<Report> secretary(Context &context, const Arguments &arguments)
{
    const auto add = isAdding(arguments.words.at(0));
    if (!add)
        return usageReport(makeError(ErrorCode::InvalidInput, arguments.words.at(0)),
                           QStringLiteral("space secretary add|remove PERSON"));
    PLENUM_TRY_ASSIGN(const Scene scene, open(context, arguments));
    PLENUM_TRY_ASSIGN(const PersonId person, MemberService(*scene.profile, context.environment())
                                                 .findPerson(scene.space.id, arguments.words.at(1)));
    PLENUM_TRY_ASSIGN(
        TrustProposal proposal,
        TrustService(*scene.profile, context.environment()).setSecretary(scene.space.id, person, *add));
    return settle(context, scene, std::move(proposal), arguments.value("out"));
}

Result<Report> owners(Context &context, const Arguments &arguments)
{
    const QString synopsis = QStringLiteral("space owners add|remove PERSON|DEVICE [--threshold N]");
    const auto add = isAdding(arguments.words.at(0));
    if (!add)
        return usageReport(makeError(ErrorCode::InvalidInput, arguments.words.at(0)), synopsis);
    std::optional<int> threshold;
    if (arguments.has("threshold")) {
        bool isNumber = false;
        threshold = arguments.value("threshold").toInt(&isNumber);
        if (!isNumber)
            return usageReport(makeError(ErrorCode::InvalidInput, arguments.value("threshold")), synopsis);
    }
    PLENUM_TRY_ASSIGN(const Scene scene, open(context, arguments));
    PLENUM_TRY_ASSIGN(const DeviceId device, MemberService(*scene.profile, context.environment())
                                                 .findDevice(scene.space.id, arguments.words.at(1)));
    PLENUM_TRY_ASSIGN(TrustProposal proposal, TrustService(*scene.profile, context.environment())
                                                  .setOwner(scene.space.id, device, *add, threshold));
    return settle(context, scene, std::move(proposal), arguments.value("out"));
}

Result<Report> cosign(Context &context, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const Scene scene, open(context, arguments));
    const QString file = arguments.words.at(0);
    PLENUM_TRY_ASSIGN(const QByteArray object, readFile(QDir().absoluteFilePath(file), kMaxProposal));
    PLENUM_TRY_ASSIGN(TrustProposal proposal,
                      TrustService(*scene.profile, context.environment()).cosign(scene.space.id, object));
    return settle(context, scene, std::move(proposal), file);
}

} // namespace

QList<Command> trustCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    const QStringList files{text("store"), text("out")};
    return {
        {text("space lead"),
         text("space lead PERSON|DEVICE [--out FILE] [--store STORE]"),
         {files, {}, 1, 1},
         lead},
        {text("space take-over"),
         text("space take-over [PERSON|DEVICE] [--out FILE] [--store STORE]"),
         {files, {}, 0, 1},
         takeOver},
        {text("space secretary"),
         text("space secretary add|remove PERSON [--out FILE] [--store STORE]"),
         {files, {}, 2, 2},
         secretary},
        {text("space owners"),
         text("space owners add|remove PERSON|DEVICE [--threshold N] [--out FILE] [--store STORE]"),
         {files + QStringList{text("threshold")}, {}, 2, 2},
         owners},
        {text("space cosign"),
         text("space cosign FILE [--store STORE]"),
         {{text("store")}, {}, 1, 1},
         cosign},
    };
}

} // namespace plenum::cli
