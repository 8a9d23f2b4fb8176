// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, kills it with SIGKILL right before its n-th call that changes a file: every state
// a crash can leave on the disk, without waiting for luck.
//
//   PLENUM_KILL_AT=17      before the 17th such call; 0 never
//   PLENUM_KILL_IN=NAME    only in the program of this name, not in those it starts
//   PLENUM_KILL_COUNT=FILE writes the number of calls there when the program ends by itself
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

std::atomic<long> g_calls = 0;
long g_killAt = 0;
bool g_isActive = false;

__attribute__((constructor)) void prepare()
{
    const char *name = std::getenv("PLENUM_KILL_IN");
    const char *at = std::getenv("PLENUM_KILL_AT");
    g_killAt = at == nullptr ? 0 : std::strtol(at, nullptr, 10);
    g_isActive = name != nullptr && std::strcmp(name, program_invocation_short_name) == 0;
}

__attribute__((destructor)) void report()
{
    const char *path = std::getenv("PLENUM_KILL_COUNT");
    if (!g_isActive || path == nullptr)
        return;
    g_isActive = false;
    if (std::FILE *file = std::fopen(path, "w"); file != nullptr) {
        std::fprintf(file, "%ld\n", g_calls.load());
        std::fclose(file);
    }
}

void count()
{
    if (g_isActive && ++g_calls == g_killAt)
        ::kill(::getpid(), SIGKILL);
}

template<class F>
F *next(F *, const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *const real = next(&write, "write");
    if (fd > STDERR_FILENO)
        count();
    return real(fd, bytes, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    static auto *const real = next(&pwrite64, "pwrite64");
    count();
    return real(fd, bytes, size, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static auto *const real = next(&pwrite, "pwrite");
    count();
    return real(fd, bytes, size, offset);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static auto *const real = next(&ftruncate64, "ftruncate64");
    count();
    return real(fd, size);
}

int ftruncate(int fd, off_t size) noexcept
{
    static auto *const real = next(&ftruncate, "ftruncate");
    count();
    return real(fd, size);
}

int fsync(int fd)
{
    static auto *const real = next(&fsync, "fsync");
    count();
    return real(fd);
}

int fdatasync(int fd)
{
    static auto *const real = next(&fdatasync, "fdatasync");
    count();
    return real(fd);
}

int syncfs(int fd) noexcept
{
    static auto *const real = next(&syncfs, "syncfs");
    count();
    return real(fd);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next(&rename, "rename");
    count();
    return real(from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    static auto *const real = next(&renameat, "renameat");
    count();
    return real(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = next(&renameat2, "renameat2");
    count();
    return real(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = next(&mkdir, "mkdir");
    count();
    return real(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    static auto *const real = next(&mkdirat, "mkdirat");
    count();
    return real(folder, path, mode);
}

int unlink(const char *path) noexcept
{
    static auto *const real = next(&unlink, "unlink");
    count();
    return real(path);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    static auto *const real = next(&unlinkat, "unlinkat");
    count();
    return real(folder, path, flags);
}

} // extern "C"
