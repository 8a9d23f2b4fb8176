// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/text.h"

#include "core/base/atomic_file.h"
#include "core/workspace/space_lease.h"
#include "ui/text/kept_text.h"

#include <QDir>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace plenum::cli {

namespace {

constexpr qint64 kMaxKeyFile = 1 << 20;
constexpr QLatin1String kKeyFileEnd(".key"); // profile.key, or device.key of an earlier version

// Switches the terminal's echo off while it lives.
class QuietTerminal {
public:
    QuietTerminal()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        struct termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    struct termios m_before = {};
};

} // namespace

Context::Context(Composition &composition, GlobalOptions options)
    : m_composition(composition), m_options(std::move(options))
{
}

void Context::progress(const QString &line) const
{
    if (!m_options.quiet)
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

Result<SecretBytes> Context::askOnTerminal(const QString &prompt, const QString &option) const
{
    if (::isatty(STDIN_FILENO) == 0)
        return makeError(ErrorCode::Locked, option);
    std::fprintf(stderr, "%s ", qUtf8Printable(prompt));
    const QuietTerminal quiet;
    char line[1024] = {};
    const ssize_t size = ::read(STDIN_FILENO, line, sizeof line);
    std::fputc('\n', stderr);
    if (size <= 0)
        return makeError(ErrorCode::Cancelled);
    const bool newline = line[size - 1] == '\n';
    SecretBytes secret(QByteArrayView(line, newline ? size - 1 : size));
    explicit_bzero(line, sizeof line);
    return secret;
}

QString Context::profileFolder() const
{
    return m_options.profile.isEmpty() ? Profile::defaultFolder() : m_options.profile;
}

Result<QString> Context::askLine(const QString &prompt, const QString &option) const
{
    if (::isatty(STDIN_FILENO) == 0)
        return makeError(ErrorCode::Locked, option);
    std::fprintf(stderr, "%s ", qUtf8Printable(prompt));
    char line[1024] = {};
    const ssize_t size = ::read(STDIN_FILENO, line, sizeof line);
    if (size <= 0)
        return makeError(ErrorCode::Cancelled);
    return QString::fromLocal8Bit(line, size).trimmed();
}

Result<Profile *> Context::profile()
{
    if (m_profile)
        return m_profile.get();
    const QString folder = profileFolder();
    ProfileSecrets secrets;
    secrets.keyring = environment().keyring;
    if (!m_options.passphraseFile.isEmpty()) {
        PLENUM_TRY_ASSIGN(secrets.passphrase, readSecretFile(m_options.passphraseFile));
    }
    auto opened = openProfile(folder, secrets);
    const bool wantsPassphrase =
        !opened && opened.error().code == ErrorCode::Locked && opened.error().subject.endsWith(kKeyFileEnd);
    if (wantsPassphrase && m_options.passphraseFile.isEmpty()) {
        PLENUM_TRY_ASSIGN(secrets.passphrase, askOnTerminal(Text::tr("Passphrase of this profile:"),
                                                            QStringLiteral("--passphrase-file")));
        opened = openProfile(folder, secrets);
    }
    if (!opened)
        return std::move(opened).error();
    m_profile = std::move(opened).value();
    return m_profile.get();
}

Result<std::unique_ptr<Profile>> Context::openProfile(const QString &folder, const ProfileSecrets &secrets)
{
    PLENUM_TRY_ASSIGN(std::unique_ptr<Profile> profile,
                      Profile::open(folder, m_composition.clock(), m_composition.random(), secrets));
    PLENUM_TRY(profile->unlock(secrets.passphrase));
    return profile;
}

// Says when the lease of the space runs out soon.
Result<SpaceRecord> Context::warned(const SpaceRecord &space)
{
    PLENUM_TRY_ASSIGN(const LeaseStatus lease, leaseOf(*m_profile, space.id));
    if (const QString warning = ui::leaseWarning(lease); !warning.isEmpty())
        progress(Text::tr("%1. Run “plenumctl sync”.").arg(warning));
    return space;
}

Result<SpaceRecord> Context::space(const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(Profile *const opened, profile());
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, opened->vault().spaces());
    if (arguments.has("store")) {
        const QString location = storeLocation(arguments.value("store"));
        for (const SpaceRecord &space : spaces) {
            if (space.location == location)
                return warned(space);
        }
        return makeError(ErrorCode::NotFound, QStringLiteral("--store ") + location);
    }
    if (spaces.isEmpty())
        return makeError(ErrorCode::NotFound, QStringLiteral("space join"));
    if (spaces.size() > 1)
        return makeError(ErrorCode::InvalidInput, QStringLiteral("--store"));
    return warned(spaces.constFirst());
}

Result<SecretBytes> Context::keyPassphrase(const Arguments &arguments) const
{
    if (arguments.has("key-passphrase-file"))
        return readSecretFile(arguments.value("key-passphrase-file"));
    return askOnTerminal(Text::tr("Passphrase of the key:"), QStringLiteral("--key-passphrase-file"));
}

Result<SecretBytes> Context::newPassphrase(const Arguments &arguments) const
{
    const QString option = QStringLiteral("--new-passphrase-file");
    SecretBytes passphrase;
    if (arguments.has("new-passphrase-file")) {
        PLENUM_TRY_ASSIGN(passphrase, readSecretFile(arguments.value("new-passphrase-file")));
    } else {
        PLENUM_TRY_ASSIGN(passphrase, askOnTerminal(Text::tr("New passphrase of this profile:"), option));
        PLENUM_TRY_ASSIGN(const SecretBytes again, askOnTerminal(Text::tr("The same once more:"), option));
        if (passphrase.view() != again.view())
            return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("not the same twice"));
    }
    if (passphrase.isEmpty())
        return makeError(ErrorCode::InvalidInput, option, QStringLiteral("an empty passphrase"));
    return passphrase;
}

Result<std::unique_ptr<KeySource>> Context::identity(const Arguments &arguments,
                                                     const IssuedCertificates &issued)
{
    const QString path = arguments.value("key");
    if (path.startsWith(QLatin1String("pkcs11:")))
        return makeError(ErrorCode::Unsupported, path,
                         QStringLiteral("tokens are not supported in this version"));
    const QString file = QDir().absoluteFilePath(path);
    if (const auto readable = readFile(file, kMaxKeyFile); !readable)
        return readable.error(); // before anybody is asked for a passphrase
    PLENUM_TRY_ASSIGN(const SecretBytes passphrase, keyPassphrase(arguments));
    PLENUM_TRY_ASSIGN(std::unique_ptr<Pkcs12KeySource> key, openIdentity(file, passphrase, issued));
    return std::unique_ptr<KeySource>(std::move(key));
}

Result<QString> uniqueId(const QStringList &all, const QString &prefix)
{
    if (all.contains(prefix))
        return prefix;
    QStringList matches;
    for (const QString &id : all) {
        if (!prefix.isEmpty() && id.startsWith(prefix))
            matches.append(id);
    }
    if (matches.isEmpty())
        return makeError(ErrorCode::NotFound, prefix, QStringLiteral("nothing here has this id"));
    if (matches.size() > 1)
        return makeError(ErrorCode::NotFound, prefix, QStringLiteral("several ids begin so"));
    return matches.constFirst();
}

QString storeLocation(const QString &given)
{
    return given.contains(QStringLiteral("://")) ? given : QDir::cleanPath(QDir(given).absolutePath());
}

} // namespace plenum::cli
