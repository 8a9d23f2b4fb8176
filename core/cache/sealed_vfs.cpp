// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/sealed_vfs.h"

#include "core/base/unique_fd.h"
#include "core/cache/sealed_file.h"
#include "core/cache/sealed_mark.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <new>
#include <unistd.h>
#include <vector>

namespace plenum {

namespace {

constexpr QByteArrayView kPlainMark("SQLite format 3\0", 16);

// ---- Keys by folder

struct KeyedFolder {
    QByteArray path; // canonical, with a slash at its end
    std::shared_ptr<const SecretBytes> key;
};

struct KeyBook {
    std::mutex mutex;
    std::vector<KeyedFolder> folders;
};

KeyBook &keyBook()
{
    static KeyBook book;
    return book;
}

QByteArray canonicalFolder(const QString &folder)
{
    QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath());
    return path.endsWith('/') ? path : path + '/';
}

// Of the innermost folder; null when none has a key.
std::shared_ptr<const SecretBytes> keyFor(QByteArrayView path)
{
    KeyBook &book = keyBook();
    const std::lock_guard lock(book.mutex);
    const KeyedFolder *best = nullptr;
    for (const KeyedFolder &folder : book.folders) {
        if (path.startsWith(folder.path) && (best == nullptr || folder.path.size() >= best->path.size()))
            best = &folder;
    }
    return best == nullptr ? nullptr : best->key;
}

// ---- The files, as SQLite sees them

// SQLite allocates this and, behind it, the file of the VFS below.
struct VfsFile {
    sqlite3_file base;
    SealedFile *sealed;
    SealedDatabase *database; // null unless it is one

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

VfsFile *self(sqlite3_file *file)
{
    return reinterpret_cast<VfsFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return self(file)->real();
}

sqlite3_vfs *vfsBelow(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    delete self(file)->sealed;
    self(file)->sealed = nullptr;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return self(file)->sealed->read(static_cast<unsigned char *>(to), static_cast<size_t>(size), offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    return self(file)->sealed->write(static_cast<const unsigned char *>(from), static_cast<size_t>(size),
                                     offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    self(file)->sealed->noteTruncation(size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int controlFile(sqlite3_file *file, int op, void *argument)
{
    switch (op) {
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_SIZE_HINT: // would leave room in the file that nobody sealed
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    default:
        return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
    }
}

// Version 2: without xFetch, so that no page is ever mapped as it lies on the disk.
const sqlite3_io_methods g_methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    [](sqlite3_file *file, int flags) { return realOf(file)->pMethods->xSync(realOf(file), flags); },
    [](sqlite3_file *file, sqlite3_int64 *size) {
        return realOf(file)->pMethods->xFileSize(realOf(file), size);
    },
    [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); },
    [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); },
    [](sqlite3_file *file, int *out) {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
    },
    controlFile,
    [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); },
    [](sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
        return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
    },
    [](sqlite3_file *file, int offset, int n, int flags) {
        return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
    },
    [](sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); },
    [](sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); },
    nullptr,
    nullptr,
};

// Null where SQLite asks for a kind of file that has no sealed form: temporary ones, which are kept in
// memory.
std::unique_ptr<SealedFile> sealedFile(VfsFile &file, const char *name, int flags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        auto key = keyFor(name);
        if (!key)
            return nullptr;
        auto database = std::make_unique<SealedDatabase>(file.real(), std::move(key),
                                                         sqlite3_uri_boolean(name, "unset", 0) != 0);
        file.database = database.get();
        return database;
    }
    SealedDatabase *const database = self(sqlite3_database_file_object(name))->database;
    if ((flags & SQLITE_OPEN_WAL) != 0)
        return std::make_unique<SealedLog>(file.real(), *database);
    return std::make_unique<SealedJournal>(file.real(), *database);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *opened, int flags, int *outFlags)
{
    constexpr int kSealedKinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    VfsFile &file = *self(opened);
    file.base.pMethods = nullptr;
    file.sealed = nullptr;
    file.database = nullptr;
    if (name == nullptr || (flags & kSealedKinds) == 0)
        return SQLITE_CANTOPEN;
    std::unique_ptr<SealedFile> sealed = sealedFile(file, name, flags);
    if (!sealed)
        return SQLITE_CANTOPEN;
    const int result = vfsBelow(vfs)->xOpen(vfsBelow(vfs), name, file.real(), flags, outFlags);
    if (file.real()->pMethods != nullptr) { // also after some failures: then SQLite closes it
        file.base.pMethods = &g_methods;
        file.sealed = sealed.release();
    }
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncDirectory)
{
    return vfsBelow(vfs)->xDelete(vfsBelow(vfs), name, syncDirectory);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return vfsBelow(vfs)->xAccess(vfsBelow(vfs), name, flags, result);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return vfsBelow(vfs)->xFullPathname(vfsBelow(vfs), name, size, out);
}

// Once per process. Stands on what is SQLite's default; of the usual one it takes the variant that keeps the
// index of the log, which has checksums of plain pages in it, in memory and off the disk. A profile belongs
// to one program at a time in any case.
void registerVfs()
{
    static sqlite3_vfs vfs;
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
        if (std::strcmp(below->zName, "unix") == 0)
            below = sqlite3_vfs_find("unix-excl");
        vfs = *below; // everything that is not replaced goes straight through
        vfs.zName = kSealedVfs;
        vfs.szOsFile = static_cast<int>(sizeof(VfsFile)) + below->szOsFile;
        vfs.pAppData = below;
        vfs.pNext = nullptr;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        vfs.xAccess = accessFile;
        vfs.xFullPathname = fullPath;
        sqlite3_vfs_register(&vfs, 0);
    });
}

} // namespace

SealedFolder::SealedFolder(const QString &folder, SecretBytes key) : m_folder(canonicalFolder(folder))
{
    registerVfs();
    KeyBook &book = keyBook();
    const std::lock_guard lock(book.mutex);
    book.folders.push_back({m_folder, std::make_shared<const SecretBytes>(std::move(key))});
}

SealedFolder::~SealedFolder()
{
    KeyBook &book = keyBook();
    const std::lock_guard lock(book.mutex);
    const auto newest = std::find_if(book.folders.rbegin(), book.folders.rend(),
                                     [this](const KeyedFolder &f) { return f.path == m_folder; });
    book.folders.erase(std::next(newest).base());
}

const char *vfsOf(const QString &path)
{
    const QByteArray folder = canonicalFolder(QFileInfo(path).absolutePath());
    return keyFor(folder) ? kSealedVfs : nullptr;
}

Result<DatabaseForm> databaseForm(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isValid())
        return errno == ENOENT ? Result<DatabaseForm>(DatabaseForm::Missing)
                               : errorFromErrno(errno, QFileInfo(path).fileName(), "open");
    QByteArray head(kPlainMark.size(), '\0');
    const ssize_t size = ::pread(fd.get(), head.data(), static_cast<size_t>(head.size()), 0);
    if (size < 0)
        return errorFromErrno(errno, QFileInfo(path).fileName(), "read");
    if (size <= 1) // SQLite takes a single byte for an empty file
        return DatabaseForm::Missing;
    if (size == head.size() && head == kPlainMark)
        return DatabaseForm::Plain;
    const auto *const bytes = reinterpret_cast<const unsigned char *>(head.constData());
    const bool isSealed = size == head.size() && std::equal(kSealedMark.begin(), kSealedMark.end(), bytes);
    return isSealed ? DatabaseForm::Sealed : DatabaseForm::Unknown;
}

} // namespace plenum
