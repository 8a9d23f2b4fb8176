// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/json_text.h"
#include "app/cli/store_options.h"
#include "app/cli/text.h"
#include "core/base/atomic_file.h"
#include "core/workspace/space_service.h"
#include "ui/text/error_text.h"
#include "ui/text/meeting_text.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace plenum::cli {

namespace {

constexpr qint64 kMaxAnchorFile = 1 << 20;
constexpr qint64 kMaxCodeFile = 1 << 16;

// The name the system knows the user by.
QString userName()
{
    const struct passwd *entry = ::getpwuid(::getuid());
    if (entry == nullptr)
        return QStringLiteral("owner");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

Result<QList<QByteArray>> readAnchors(const QString &path)
{
    PLENUM_TRY_ASSIGN(const QByteArray file, readFile(path, kMaxAnchorFile));
    auto certificates = readCertificates(file);
    if (!certificates)
        return makeError(certificates.error().code, path, certificates.error().detail);
    QList<QByteArray> anchors;
    for (const Certificate &certificate : *certificates)
        anchors.append(certificate.der());
    return anchors;
}

Result<std::optional<Certificate>> ownCertificate(Context &context, const Arguments &arguments)
{
    if (!arguments.has("key"))
        return std::optional<Certificate>();
    PLENUM_TRY_ASSIGN(const std::unique_ptr<KeySource> key, context.identity(arguments));
    return std::optional(key->certificate());
}

// --new-key: a key made here, for which the organization's authority is asked for a certificate.
Result<QByteArray> newKeyRequest(Context &context, const Arguments &arguments, const QString &name)
{
    if (!arguments.has("new-key"))
        return QByteArray();
    PLENUM_TRY_ASSIGN(const SecretBytes passphrase, context.keyPassphrase(arguments));
    return requestIdentity(QDir().absoluteFilePath(arguments.value("new-key")), passphrase, name);
}

Result<Report> create(Context &context, const Arguments &arguments)
{
    SpaceFounding::Wish founding;
    founding.location = storeLocation(arguments.words.at(0));
    founding.name = arguments.value("name").normalized(QString::NormalizationForm_C).trimmed();
    if (founding.name.isEmpty())
        return missingReport(QStringLiteral("--name N"), QStringLiteral("space create STORE --name N …"));
    if (arguments.has("anchors")) {
        PLENUM_TRY_ASSIGN(founding.anchors, readAnchors(arguments.value("anchors")));
    }
    founding.isOpen = arguments.has("open");
    founding.withAuthority = arguments.value("ca") == QLatin1String("new");
    if (arguments.has("ca") && !founding.withAuthority)
        return missingReport(QStringLiteral("--ca new"),
                             QStringLiteral("space create STORE --name N --ca new"));
    if (arguments.has("new-key") && !founding.withAuthority)
        return missingReport(QStringLiteral("--ca new"),
                             QStringLiteral("space create STORE --name N --ca new --new-key F.p12"));
    PLENUM_TRY_ASSIGN(founding.identity, ownCertificate(context, arguments));
    founding.ownerName = arguments.value("owner").normalized(QString::NormalizationForm_C).trimmed();
    if (founding.ownerName.isEmpty())
        founding.ownerName = founding.identity ? founding.identity->commonName() : userName();
    PLENUM_TRY_ASSIGN(founding.request, newKeyRequest(context, arguments, founding.ownerName));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    PLENUM_TRY(adoptStoreOptions(context, arguments, founding.location));
    const auto made = SpaceService(*profile, context.environment()).create(founding);
    if (!made && made.error().code == ErrorCode::Conflict)
        return errorReport(made.error(), exitOf(made.error()),
                           Text::tr("A space is kept in %1 already, and nothing was changed. Choose an empty "
                                    "folder, or join that space with an invite code.")
                               .arg(ui::isolated(founding.location)));
    PLENUM_TRY_ASSIGN(const SpaceRecord space, made);
    Report report;
    report.json = QJsonObject{{QStringLiteral("space"), space.id.text()},
                              {QStringLiteral("trust"), QString::fromLatin1(space.trustId.toHex())},
                              {QStringLiteral("name"), space.name},
                              {QStringLiteral("store"), space.location},
                              {QStringLiteral("person"), space.person.text()},
                              {QStringLiteral("device"), space.device.text()},
                              {QStringLiteral("sealed"), !founding.isOpen}};
    report.text =
        QStringList{
            Text::tr("The space “%1” stands in %2. You are its lead secretary.")
                .arg(space.name, space.location),
            founding.isOpen
                ? Text::tr("It is open: whoever can read the store can read what is published there.")
                : Text::tr(
                      "It is sealed: only members can read it. Who keeps the store sees sizes and times.")}
            .join(QLatin1Char('\n'));
    return report;
}

Result<Report> invite(Context &context, const Arguments &arguments)
{
    const auto role =
        roleFromName(arguments.has("role") ? arguments.value("role") : QStringLiteral("delegate"));
    const QString synopsis = QStringLiteral(
        "space invite STORE --name N --role chair|secretary|delegate|observer | --person PERSON");
    if (!role)
        return usageReport(makeError(ErrorCode::InvalidInput, arguments.value("role")), synopsis);
    if (arguments.value("name").trimmed().isEmpty() && !arguments.has("person"))
        return missingReport(QStringLiteral("--name N"), synopsis);
    Arguments scoped = arguments;
    scoped.values.insert(QStringLiteral("store"), arguments.words.at(0));
    PLENUM_TRY_ASSIGN(const SpaceRecord space, context.space(scoped));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    MemberService service(*profile, context.environment());
    QString code;
    if (arguments.has("person")) {
        PLENUM_TRY_ASSIGN(const PersonId person, service.findPerson(space.id, arguments.value("person")));
        PLENUM_TRY_ASSIGN(code, service.inviteAgain(space.id, person));
    } else {
        PLENUM_TRY_ASSIGN(code, service.invite(space.id, arguments.value("name"), *role));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("code"), code}};
    report.text = code;
    context.progress(Text::tr("Hand this code to %1 over a channel you both trust. It works once.")
                         .arg(arguments.value(arguments.has("person") ? "person" : "name")));
    return report;
}

// Whoever lists the programs that run reads their words: a code can come from a file or the standard input.
Result<QString> codeText(const Arguments &arguments)
{
    if (arguments.has("code-file")) {
        PLENUM_TRY_ASSIGN(const QByteArray file, readFile(arguments.value("code-file"), kMaxCodeFile));
        return QString::fromUtf8(file);
    }
    if (arguments.words.constFirst() != QLatin1String("-"))
        return arguments.words.constFirst();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return makeError(ErrorCode::Unavailable, QStringLiteral("-"));
    return QString::fromUtf8(::isatty(STDIN_FILENO) != 0 ? input.readLine(kMaxCodeFile)
                                                         : input.read(kMaxCodeFile));
}

Result<Report> join(Context &context, const Arguments &arguments)
{
    const QString synopsis = QStringLiteral("space join CODE | - | --code-file F …");
    if (arguments.words.isEmpty() && !arguments.has("code-file"))
        return missingReport(QStringLiteral("CODE"), synopsis);
    if (!arguments.words.isEmpty() && arguments.has("code-file"))
        return usageReport(makeError(ErrorCode::InvalidInput, QStringLiteral("--code-file")), synopsis);
    PLENUM_TRY_ASSIGN(const QString text, codeText(arguments));
    auto parsed = parseInviteCode(text);
    if (!parsed)
        return makeError(parsed.error().code, QStringLiteral("CODE"), parsed.error().detail);
    InviteCode code = std::move(parsed).value();
    if (arguments.has("store"))
        code.storeLocation = storeLocation(arguments.value("store"));
    PLENUM_TRY_ASSIGN(const std::optional<Certificate> certificate, ownCertificate(context, arguments));
    PLENUM_TRY_ASSIGN(Profile *const profile, context.profile());
    const QString name = arguments.has("name") ? arguments.value("name") : code.name;
    PLENUM_TRY_ASSIGN(const QByteArray request, newKeyRequest(context, arguments, name));
    PLENUM_TRY(adoptStoreOptions(context, arguments, code.storeLocation));
    PLENUM_TRY_ASSIGN(const SpaceRecord space,
                      SpaceService(*profile, context.environment()).join(code, name, certificate, request));
    Report report;
    report.json = QJsonObject{{QStringLiteral("space"), space.id.text()},
                              {QStringLiteral("person"), code.name},
                              {QStringLiteral("device"), space.device.text()}};
    report.text =
        (code.rootKey.isEmpty()
             ? Text::tr("You asked to join “%1”. Reading works from the next sync on; the secretary "
                        "still has to approve you before you can share marks or sign off.")
             : Text::tr("You asked to join “%1”. Everything in it arrives with the first sync after the "
                        "secretary has approved you."))
            .arg(space.name);
    return report;
}

} // namespace

QList<Command> spaceCommands()
{
    const auto text = [](const char *s) { return QString::fromLatin1(s); };
    const QStringList key{QStringLiteral("key"), QStringLiteral("key-passphrase-file")};
    return {
        {text("space create"),
         text("space create STORE --name N [--owner NAME] [--anchors A.pem] [--ca new] [--new-key F.p12] "
              "[--key KEY] [--open] [--user U --password-file F] [--store-ca A.pem]"),
         {QStringList{text("name"), text("owner"), text("anchors"), text("ca"), text("new-key")} + key +
              storeOptions(),
          {text("open")},
          1,
          1},
         create},
        {text("space invite"),
         text("space invite STORE --name N --role ROLE | --person PERSON"),
         {{text("name"), text("role"), text("person")}, {}, 1, 1},
         invite},
        {text("space join"),
         text("space join CODE | - | --code-file F [--name N] [--store STORE] [--new-key F.p12] [--key KEY] "
              "[--user U --password-file F] [--store-ca A.pem]"),
         {QStringList{text("code-file"), text("name"), text("store"), text("new-key")} + key + storeOptions(),
          {},
          0,
          1},
         join},
    };
}

} // namespace plenum::cli
