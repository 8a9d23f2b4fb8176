// SPDX-License-Identifier: GPL-3.0-or-later
// Object code that a test is linked with: with PLENUM_TEST_SEALED in the environment every database of the
// process is sealed, also those the test opens itself.
#include "core/cache/sealed_vfs.h"

#include <sqlite3.h>

#include <QByteArray>

#include <cstdlib>
#include <memory>

namespace {

std::unique_ptr<plenum::SealedFolder> sealEverything()
{
    if (std::getenv("PLENUM_TEST_SEALED") == nullptr)
        return nullptr;
    auto everything =
        std::make_unique<plenum::SealedFolder>(QStringLiteral("/"), plenum::SecretBytes(QByteArray(32, 'k')));
    sqlite3_vfs_register(sqlite3_vfs_find(plenum::kSealedVfs), 1);
    return everything;
}

const std::unique_ptr<plenum::SealedFolder> g_everything = sealEverything();

} // namespace
