// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_worker/landlock.h"

#include "core/base/unique_fd.h"

#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace plenum {

namespace {

// glibc has no wrappers, and Debian 12's header stops at ABI 2: struct landlock_ruleset_attr and the access
// rights of ABI 5 and 6 as in Linux include/uapi/linux/landlock.h.
struct Ruleset {
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scopes;
};

std::uint64_t fileRights(int abi)
{
    const int newest = abi >= 5   ? 15
                       : abi >= 3 ? 14
                       : abi == 2 ? 13
                                  : 12; // IOCTL_DEV, TRUNCATE, REFER, MAKE_SYM
    return (std::uint64_t(1) << (newest + 1)) - 1;
}

std::size_t rulesetBytes(int abi)
{
    if (abi >= 6)
        return sizeof(Ruleset);
    return abi >= 4 ? offsetof(Ruleset, scopes) : offsetof(Ruleset, network);
}

constexpr const char *kReadable[] = {
    "/usr/share/fonts",      "/usr/local/share/fonts", "/etc/fonts",
    "/usr/share/fontconfig", "/var/cache/fontconfig",  "/usr/share/poppler",
};

// A folder that does not exist needs no rule.
bool allowReading(int ruleset, const char *folder)
{
    const UniqueFd parent(::open(folder, O_PATH | O_CLOEXEC | O_DIRECTORY));
    if (!parent.isValid())
        return true;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = parent.get();
    return ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

} // namespace

int restrictFileAccess()
{
    const auto abi = int(::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
    if (abi < 1)
        return 0;
    constexpr std::uint64_t kBindAndConnectTcp = 3;
    constexpr std::uint64_t kAbstractSocketsAndSignals = 3;
    const Ruleset everything{fileRights(abi), kBindAndConnectTcp, kAbstractSocketsAndSignals};
    const UniqueFd ruleset(int(::syscall(SYS_landlock_create_ruleset, &everything, rulesetBytes(abi), 0)));
    if (!ruleset.isValid())
        return -1;
    for (const char *folder : kReadable) {
        if (!allowReading(ruleset.get(), folder))
            return -1;
    }
    return ::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) == 0 ? abi : -1;
}

} // namespace plenum
