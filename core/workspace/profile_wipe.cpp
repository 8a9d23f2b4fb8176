// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_wipe.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/credentials/profile_key.h"
#include "core/workspace/profile.h"
#include "core/workspace/space_view.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <tuple>
#include <unistd.h>

namespace plenum {

namespace {

constexpr qint64 kMostKeyBytes = 64 * 1024;
constexpr qint64 kMaxMarker = 1 << 20;
const QString kKeyName = QStringLiteral("profile.key");
const QString kMarkerName = QStringLiteral("wipe-begun");
const QString kLockName = QStringLiteral("lock");
const QString kStorePrefix = QStringLiteral("store/");

// Patterns of names directly below the folder, in the order they go. Temporary files of an atomic write have
// the name of theirs with something behind it.
const std::array kKeyPatterns{"profile.key*",  "device.key*",      "device-next.key*",   "former-*.key*",
                              "unused-*.key*", "authority-*.p12*", "credentials.sealed*"};
const std::array kFilePatterns{"vault.db*", "cache.db*", "window.ini*", "wipe-begun.tmp-*"};
// Folders, and what in them is Plenum's: a profile may have been put where somebody keeps other things.
struct OwnFolder {
    const char *name;
    const char *files; // regular expression, of the path below it
};
constexpr std::array kFolders{
    OwnFolder{"backups", "^vault-[^/]*$"}, OwnFolder{"damaged", "^[0-9]{8}-[0-9]{6}[^/]*/[^/]*$"},
    OwnFolder{"papers", "^([0-9a-f]{2}/[0-9a-f]{64}\\.pdf|part/[^/]*|tmp/[^/]*|unsettled[^/]*)$"}};

class Wipe {
public:
    Wipe(QString folder, const WipeWish &wish) : m_folder(std::move(folder)), m_wish(wish) {}

    Result<WipeOutcome> run();

private:
    QString pathOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QStringList named(const char *pattern) const
    {
        return QDir(m_folder).entryList({QString::fromLatin1(pattern)},
                                        QDir::Files | QDir::Hidden | QDir::System | QDir::CaseSensitive);
    }
    Result<void> change(const std::function<int()> &call, const QString &name, const char *what);
    Result<void> writeMarker();
    void readMarker();
    Result<void> destroyKey();
    Result<void> overwrite(const QString &name);
    void removeFile(const QString &name);
    void removeFolder(const OwnFolder &folder);
    void removeTree(const QString &path, const QString &below, const QRegularExpression &own);
    bool holdsOwnFiles(const OwnFolder &folder) const;
    void forgetPasswords();
    void finish();

    const QString m_folder;
    const WipeWish &m_wish;
    QList<Login> m_logins;
    WipeOutcome m_outcome;
};

// One call that changes the disk; returns a negative number and sets errno when it fails.
Result<void> Wipe::change(const std::function<int()> &call, const QString &name, const char *what)
{
    if (m_wish.beforeChange)
        PLENUM_TRY(m_wish.beforeChange());
    if (call() < 0 && errno != ENOENT)
        return errorFromErrno(errno, name, what);
    return {};
}

// Entries of the keyring cannot be told any more once the vault is gone.
Result<void> Wipe::writeMarker()
{
    QJsonArray entries;
    for (const Login &login : std::as_const(m_logins))
        entries.append(QJsonArray{login.location, login.user});
    if (m_wish.beforeChange)
        PLENUM_TRY(m_wish.beforeChange());
    return writeFileAtomically(
        pathOf(kMarkerName),
        QJsonDocument(QJsonObject{{QStringLiteral("keyring"), entries}}).toJson(QJsonDocument::Compact),
        FileAccess::OwnerOnly);
}

void Wipe::readMarker()
{
    const auto bytes = readFile(pathOf(kMarkerName), kMaxMarker);
    if (!bytes)
        return;
    const QJsonArray entries =
        QJsonDocument::fromJson(*bytes).object().value(QStringLiteral("keyring")).toArray();
    for (const QJsonValue &entry : entries) {
        const Login login{entry.toArray().at(0).toString(), entry.toArray().at(1).toString()};
        if (!m_logins.contains(login))
            m_logins.append(login);
    }
}

// Before its name goes, so that the blocks it had hold nothing, where the file system writes in place.
Result<void> Wipe::overwrite(const QString &name)
{
    const UniqueFd fd(::open(QFile::encodeName(pathOf(name)).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd.isValid())
        return errno == ENOENT || errno == ELOOP ? Result<void>() : errorFromErrno(errno, name, "open");
    const qint64 size = std::min(QFileInfo(pathOf(name)).size(), kMaxMarker);
    const QByteArray noise = SystemRandom().bytes(static_cast<int>(size));
    return change(
        [&] {
            return ::pwrite(fd.get(), noise.constData(), static_cast<size_t>(noise.size()), 0) == noise.size()
                       ? ::fsync(fd.get())
                       : -1;
        },
        name, "overwrite");
}

Result<void> Wipe::destroyKey()
{
    PLENUM_TRY(overwrite(kKeyName));
    PLENUM_TRY(change([&] { return ::unlink(QFile::encodeName(pathOf(kKeyName)).constData()); }, kKeyName,
                      "unlink"));
    return syncDirectory(m_folder);
}

void Wipe::removeFile(const QString &name)
{
    const qint64 size = QFileInfo(pathOf(name)).size();
    if (!change([&] { return ::unlink(QFile::encodeName(pathOf(name)).constData()); }, name, "unlink"))
        return; // finish() finds it
    m_outcome.removed.append(name);
    ++m_outcome.files;
    m_outcome.bytes += size;
}

// `path` is a folder; links in it go, what they name stays.
void Wipe::removeTree(const QString &path, const QString &below, const QRegularExpression &own)
{
    for (const QFileInfo &entry :
         QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString name = below + entry.fileName();
        if (entry.isDir() && !entry.isSymLink()) {
            removeTree(entry.filePath(), name + QLatin1Char('/'), own);
            continue;
        }
        if (!own.match(name).hasMatch())
            continue;
        const qint64 size = entry.isSymLink() ? 0 : entry.size();
        const QByteArray encoded = QFile::encodeName(entry.filePath());
        if (!change([&] { return ::unlink(encoded.constData()); }, name, "unlink"))
            continue;
        ++m_outcome.files;
        m_outcome.bytes += size;
    }
    // Stays where something is in it.
    std::ignore = change([&] { return ::rmdir(QFile::encodeName(path).constData()); }, below, "rmdir");
}

// Somebody may have put the papers on another disk, and left a link.
void Wipe::removeFolder(const OwnFolder &folder)
{
    const QString name = QString::fromLatin1(folder.name);
    const QFileInfo info(pathOf(name));
    if (!info.isSymLink() && !info.exists())
        return;
    const int before = m_outcome.files;
    const QString target = info.isDir() ? info.canonicalFilePath() : QString();
    if (!target.isEmpty())
        removeTree(target, QString(), QRegularExpression(QString::fromLatin1(folder.files)));
    if (info.isSymLink() && !QFileInfo::exists(target))
        std::ignore =
            change([&] { return ::unlink(QFile::encodeName(pathOf(name)).constData()); }, name, "unlink");
    const QFileInfo after(pathOf(name));
    if (m_outcome.files > before || (!after.isSymLink() && !after.exists()))
        m_outcome.removed.append(name + QLatin1Char('/'));
}

// Empty folders count as well.
bool Wipe::holdsOwnFiles(const OwnFolder &folder) const
{
    const QDir path(pathOf(QString::fromLatin1(folder.name)));
    const QRegularExpression own(QString::fromLatin1(folder.files));
    QDirIterator files(path.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    bool isEmpty = true;
    for (; files.hasNext(); isEmpty = false) {
        if (own.match(path.relativeFilePath(files.next())).hasMatch())
            return true;
    }
    return path.exists() && isEmpty;
}

void Wipe::forgetPasswords()
{
    for (const Login &login : std::as_const(m_logins)) {
        const auto forgotten = m_wish.keyring != nullptr ? m_wish.keyring->forget(login)
                                                         : Result<void>(makeError(ErrorCode::Unavailable));
        if (!forgotten && m_wish.keyring != nullptr)
            m_outcome.keyringLeft.append(login.user + QLatin1Char('@') + login.location);
    }
}

// Looks for itself what is there, whatever was said to be done.
void Wipe::finish()
{
    for (const auto *pattern : kKeyPatterns)
        m_outcome.left += named(pattern);
    for (const auto *pattern : kFilePatterns)
        m_outcome.left += named(pattern);
    for (const OwnFolder &folder : kFolders) {
        if (holdsOwnFiles(folder))
            m_outcome.left.append(QString::fromLatin1(folder.name) + QLatin1Char('/'));
    }
    if (m_outcome.left.isEmpty())
        removeFile(kMarkerName);
    if (isWipeBegun(m_folder) && m_outcome.left.isEmpty())
        m_outcome.left.append(kMarkerName);
    m_outcome.removed.removeAll(kMarkerName);
    for (const QString &name :
         QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString shown = QFileInfo(pathOf(name)).isDir() ? name + QLatin1Char('/') : name;
        if (name != kLockName && name != kMarkerName && !m_outcome.left.contains(shown))
            m_outcome.foreign.append(shown);
    }
    std::ignore = syncDirectory(m_folder); // what a power cut brings back has no key
}

Result<WipeOutcome> Wipe::run()
{
    m_logins = m_wish.logins;
    readMarker();
    if (const auto file = readFile(pathOf(kKeyName), kMostKeyBytes)) {
        const auto entry = ProfileKey::keyringEntry(*file);
        if (entry && !m_logins.contains(*entry))
            m_logins.prepend(*entry);
    }
    PLENUM_TRY(writeMarker());
    const bool hadKey = QFileInfo::exists(pathOf(kKeyName));
    PLENUM_TRY(destroyKey());
    if (hadKey) {
        m_outcome.removed.append(kKeyName);
        ++m_outcome.files;
    }
    forgetPasswords();
    for (const auto *pattern : kKeyPatterns) {
        for (const QString &name : named(pattern)) {
            std::ignore = overwrite(name); // it is sealed, and what opened it is gone
            removeFile(name);
        }
    }
    for (const auto *pattern : kFilePatterns) {
        for (const QString &name : named(pattern))
            removeFile(name);
    }
    for (const OwnFolder &folder : kFolders)
        removeFolder(folder);
    finish();
    return std::move(m_outcome);
}

} // namespace

// flock() and not a file with a process id: the kernel lets go when the program dies, however it dies.
Result<UniqueFd> lockProfile(const QString &folder)
{
    const QString path = folder + QStringLiteral("/lock");
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return errorFromErrno(errno, folder, "lock");
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return makeError(ErrorCode::Locked, folder, QStringLiteral("another program uses this profile"));
    return fd;
}

Result<WipeLoss> lossOf(Profile &profile)
{
    WipeLoss loss;
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    loss.spaces = static_cast<int>(spaces.size());
    for (const SpaceRecord &space : spaces) {
        PLENUM_TRY_ASSIGN(const KeptWork work, profile.vault().kept(space.id));
        loss.unsent += work.unsent();
        loss.privateMarks += work.privateMarks;
        const auto view = loadSpace(profile, space.id);
        loss.led += view && view->mayPublish() ? 1 : 0;
    }
    loss.keys = static_cast<int>(
        QDir(profile.folder()).entryList({QStringLiteral("authority-*.p12")}, QDir::Files).size());
    return loss;
}

Result<QList<Login>> keptLogins(Profile &profile)
{
    PLENUM_TRY_ASSIGN(const auto stores, profile.vault().settingsBelow(kStorePrefix));
    QList<Login> logins;
    for (auto it = stores.cbegin(); it != stores.cend(); ++it) {
        const QString user = it->toObject().value(QStringLiteral("user")).toString();
        if (!user.isEmpty())
            logins.append(Login{it.key().mid(kStorePrefix.size()), user});
    }
    return logins;
}

Result<WipeOutcome> wipeProfile(const QString &folder, const WipeWish &wish)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const bool isProfile =
        isWipeBegun(path) ||
        !QDir(path).entryList({kKeyName, QStringLiteral("vault.db")}, QDir::Files).isEmpty();
    if (!isProfile)
        return makeError(ErrorCode::NotFound, path, QStringLiteral("no profile is here"));
    PLENUM_TRY_ASSIGN(const UniqueFd lock, lockProfile(path));
    PLENUM_TRY_ASSIGN(WipeOutcome outcome, Wipe(path, wish).run());
    if (outcome.isComplete() && outcome.foreign.isEmpty()) {
        ::unlink(QFile::encodeName(path + QLatin1Char('/') + kLockName).constData());
        ::rmdir(QFile::encodeName(path).constData());
    }
    return outcome;
}

bool isWipeBegun(const QString &folder)
{
    return QFileInfo::exists(folder + QLatin1Char('/') + kMarkerName);
}

Result<void> finishWipe(const QString &folder, CredentialStore *keyring)
{
    if (!isWipeBegun(folder))
        return {};
    WipeWish wish;
    wish.keyring = keyring;
    PLENUM_TRY_ASSIGN(const WipeOutcome outcome, Wipe(folder, wish).run());
    if (!outcome.left.isEmpty())
        return makeError(ErrorCode::Unavailable, folder + QLatin1Char('/') + outcome.left.constFirst(),
                         QStringLiteral("a wipe that was begun could not be finished"));
    for (const QString &entry : outcome.keyringLeft)
        qCWarning(logCache) << "the keyring keeps a password of a profile that was wiped:" << entry;
    return {};
}

} // namespace plenum
