// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/composition/composition.h"
#include "core/workspace/identity_file.h"
#include "core/workspace/profile.h"

#include <memory>

namespace plenum::cli {

struct GlobalOptions {
    QString profile;
    QString passphraseFile;
    bool json = false;
    bool quiet = false;
};

// What commands share: the profile, opened when the first of them asks, and the keys.
class Context {
public:
    Context(Composition &composition, GlobalOptions options);

    const GlobalOptions &options() const { return m_options; }
    const Environment &environment() const { return m_composition.environment(); }

    // Opens the profile and its device key. Errors: Locked, WrongPassphrase, those of Profile::open.
    Result<Profile *> profile();

    // The folder, whether a profile is there or not.
    QString profileFolder() const;
    void closeProfile() { m_profile.reset(); }
    // What is typed on the terminal, visibly. Errors: Locked (there is none, with `option` as subject),
    // Cancelled.
    Result<QString> askLine(const QString &prompt, const QString &option) const;

    // The space a command is about: the one at --store, else the only one. Errors: NotFound, InvalidInput
    // (several).
    Result<SpaceRecord> space(const Arguments &arguments);

    // The identity of --key, its passphrase from --key-passphrase-file or asked on the terminal.
    // A certificate the space issued for the key since is written into the file first.
    Result<std::unique_ptr<KeySource>> identity(const Arguments &arguments,
                                                const IssuedCertificates &issued = {});
    Result<SecretBytes> keyPassphrase(const Arguments &arguments) const;

    // From --new-passphrase-file, or asked for twice on the terminal. Error InvalidInput: empty, or not the
    // same twice.
    Result<SecretBytes> newPassphrase(const Arguments &arguments) const;

    // A line for people about what is going on; on stderr, not with --quiet.
    void progress(const QString &line) const;

private:
    Result<SpaceRecord> warned(const SpaceRecord &space);
    Result<std::unique_ptr<Profile>> openProfile(const QString &folder, const ProfileSecrets &secrets);
    // `option` names the file a passphrase could come from where there is no terminal.
    Result<SecretBytes> askOnTerminal(const QString &prompt, const QString &option) const;

    Composition &m_composition;
    GlobalOptions m_options;
    std::unique_ptr<Profile> m_profile;
};

// The one id of `all` that begins with `prefix`. Errors: NotFound, InvalidInput (several); the subject is the
// prefix.
Result<QString> uniqueId(const QStringList &all, const QString &prefix);

// Absolute form of a store given on the command line; addresses stay as they are.
QString storeLocation(const QString &given);

} // namespace plenum::cli
