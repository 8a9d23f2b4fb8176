// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder/folder_probe.h"

#include "core/base/unique_fd.h"
#include "core/store/folder/folder_store.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plenum {

namespace {

constexpr qint64 kRoom = 1 << 20;

// A folder of its own below t/, gone with everything in it when the probe ends.
class ProbeFolder {
public:
    ProbeFolder(const QString &root, const QString &id) : m_path(root + QStringLiteral("/t/probe-") + id)
    {
        m_made = QDir().mkpath(m_path);
    }
    ~ProbeFolder()
    {
        if (m_made)
            QDir(m_path).removeRecursively();
    }
    ProbeFolder(const ProbeFolder &) = delete;
    ProbeFolder &operator=(const ProbeFolder &) = delete;

    bool isMade() const { return m_made; }
    QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_path + QLatin1Char('/') + QLatin1String(name));
    }

private:
    QString m_path;
    bool m_made = false;
};

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool writeFile(const QByteArray &path, const QByteArray &bytes)
{
    const UniqueFd fd(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return fd.isValid() && ::write(fd.get(), bytes.constData(), size_t(bytes.size())) == bytes.size();
}

StoreCheck check(const char *name, bool ok, const QString &note = QString())
{
    return StoreCheck{QString::fromLatin1(name), ok, ok ? note : note.isEmpty() ? reason() : note};
}

StoreCheck tryRename(const ProbeFolder &scratch)
{
    const QByteArray from = scratch.path("from.bin");
    const QByteArray to = scratch.path("to.bin");
    if (!writeFile(from, "1"))
        return check("rename", false);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return check("rename", true, QStringLiteral("in one step, never replacing"));
    if (::link(from.constData(), to.constData()) == 0)
        return check("rename", true, QStringLiteral("by link and unlink"));
    return check("rename", false, QStringLiteral("only by looking first: ") + reason());
}

StoreCheck tryFlush(const ProbeFolder &scratch)
{
    const UniqueFd fd(::open(scratch.path("flush.bin").constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    return check("flush", fd.isValid() && ::fsync(fd.get()) == 0);
}

StoreCheck tryCase(const ProbeFolder &scratch)
{
    struct stat info = {};
    if (!writeFile(scratch.path("case.bin"), "1"))
        return check("case", false);
    const bool differs = ::stat(scratch.path("CASE.bin").constData(), &info) != 0;
    return check("case", true,
                 differs ? QStringLiteral("upper and lower case differ")
                         : QStringLiteral("upper and lower case are one name"));
}

StoreCheck tryLongName(const ProbeFolder &scratch)
{
    const QByteArray name(80, 'a'); // the longest component there is
    return check("long-name", writeFile(scratch.path((name + ".bin").constData()), "1"));
}

} // namespace

Result<StoreProbe> probeFolderStore(const QString &root, const Clock &clock, Random &random)
{
    FolderStore store(root, clock, random);
    PLENUM_TRY(store.probeRoom(kRoom));
    StoreProbe probe;
    const ProbeFolder scratch(root, random.idText());
    if (!scratch.isMade())
        return makeError(ErrorCode::ReadOnly, root, QStringLiteral("no folder can be made in it"));

    const ObjectName name = scratchName(random.idText());
    const QByteArray first(4096, 'a');
    const QByteArray second(5000, 'b');
    const auto holds = [&](const QByteArray &bytes) {
        const auto read = store.get(name, 1 << 20);
        return read && *read == bytes;
    };
    const auto written = store.put(name, first, WriteMode::CreateNew);
    const bool came = written && holds(first);
    probe.checks.append(check("round-trip", came, written ? QString() : written.error().detail));
    const auto replaced = store.put(name, second, WriteMode::Replace);
    const bool isReplaced = replaced && holds(second);
    probe.checks.append(check("replace", isReplaced, replaced ? QString() : replaced.error().detail));
    const auto listed = store.list(QStringLiteral("t"));
    const bool isListed = listed && listed->contains(name);
    probe.checks.append(check("list", isListed, listed ? QString() : listed.error().detail));
    QFile::remove(root + QLatin1Char('/') + name.path());

    probe.checks +=
        {tryRename(scratch), tryFlush(scratch), tryCase(scratch), tryLongName(scratch), check("room", true)};
    probe.isUsable = came && isReplaced && isListed;
    return probe;
}

} // namespace plenum
