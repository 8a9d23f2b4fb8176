// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include "core/cache/sealed_vfs.h"

#include <sqlite3.h>

#include <tuple>

namespace plenum::test {

namespace {

struct State {
    bool armed = false;
    bool failed = false;
    int callsLeft = 0;
    FaultVfs::Duration duration = FaultVfs::Duration::Once;
    FaultVfs::Fault fault = FaultVfs::Fault::Io;
};

State g_state;
sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_shim;

bool failsNow(bool isWrite)
{
    if (!g_state.armed || (g_state.fault == FaultVfs::Fault::DiskFull && !isWrite))
        return false;
    if (g_state.failed)
        return g_state.duration == FaultVfs::Duration::FromThenOn;
    if (--g_state.callsLeft > 0)
        return false;
    g_state.failed = true;
    return true;
}

struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return failsNow(false) ? SQLITE_IOERR_READ
                           : realOf(file)->pMethods->xRead(realOf(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (!failsNow(true))
        return realOf(file)->pMethods->xWrite(realOf(file), from, size, offset);
    // Half of it gets through, as when the disk fills up or the power goes.
    std::ignore = realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, offset);
    return g_state.fault == FaultVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return failsNow(false) ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return failsNow(false) ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return failsNow(false) ? SQLITE_IOERR_FSTAT : realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return failsNow(false) ? SQLITE_IOERR_SHMMAP
                           : realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

const sqlite3_io_methods g_methods = {
    3,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    fileSize,
    [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); },
    [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); },
    [](sqlite3_file *file, int *out) {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
    },
    [](sqlite3_file *file, int op, void *arg) {
        return realOf(file)->pMethods->xFileControl(realOf(file), op, arg);
    },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); },
    mapShared,
    [](sqlite3_file *file, int offset, int n, int flags) {
        return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
    },
    [](sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); },
    [](sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); },
    [](sqlite3_file *file, sqlite3_int64 offset, int size, void **memory) {
        return realOf(file)->pMethods->xFetch(realOf(file), offset, size, memory);
    },
    [](sqlite3_file *file, sqlite3_int64 offset, void *memory) {
        return realOf(file)->pMethods->xUnfetch(realOf(file), offset, memory);
    },
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (failsNow(false))
        return SQLITE_CANTOPEN;
    const int result = g_real->xOpen(g_real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &g_methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncDirectory)
{
    return failsNow(false) ? SQLITE_IOERR_DELETE : g_real->xDelete(g_real, name, syncDirectory);
}

} // namespace

void FaultVfs::install()
{
    if (g_real != nullptr)
        return;
    // The disk fails below what is sealed: what reaches it then is half a sealed page.
    sqlite3_vfs *const sealed = sqlite3_vfs_find(kSealedVfs);
    const bool isDefault = sealed != nullptr && sealed == sqlite3_vfs_find(nullptr);
    g_real = isDefault ? static_cast<sqlite3_vfs *>(sealed->pAppData) : sqlite3_vfs_find(nullptr);
    g_shim = *g_real; // everything that is not replaced goes straight through
    g_shim.zName = "plenum-fault";
    g_shim.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_shim.pNext = nullptr;
    g_shim.xOpen = openFile;
    g_shim.xDelete = deleteFile;
    sqlite3_vfs_register(&g_shim, isDefault ? 0 : 1);
    if (sealed != nullptr) {
        sealed->pAppData = &g_shim;
        sealed->szOsFile += static_cast<int>(sizeof(File));
    }
}

void FaultVfs::failCall(int n, Duration duration, Fault fault)
{
    g_state = State{true, false, n, duration, fault};
}

void FaultVfs::heal()
{
    g_state.armed = false;
    g_state.failed = false;
}

bool FaultVfs::hasFailed()
{
    return g_state.failed;
}

} // namespace plenum::test
