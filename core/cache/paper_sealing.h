// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crypto/frozen_memory.h"
#include "core/meeting/agenda.h"
#include "core/sync/replica.h"

namespace plenum {

// Papers as the store and this device hold them: as they are, or sealed in chunks
// (core/crypto/chunked_sealing.h) with a key of their own and bound to their sha256. docs/store-format.md,
// "Blobs". Threading: any, blocking; memory does not grow with the paper.

// Seals the file into the cache, from where it goes to the store, and puts a new key and the name of the blob
// into `paper`, whose size and sha256 are known; `fingerprint` is that of the bytes they are known from. A
// paper that has a key already is sealed with that, which gives the blob it had. Errors: Corrupt (the file
// changed meanwhile; or the blob was made otherwise), Unavailable (it cannot be read), those of PaperCache
// and Internal; nothing is kept then, and `paper` is as it was.
Result<void> sealPaper(const QString &path, PaperCache &papers, Random &random, const QByteArray &fingerprint,
                       Paper &paper);

// The paper in the file, checked against its sha256 before anybody sees a byte. Errors: Corrupt, TooLarge
// (above 1 GiB), DiskFull (no memory), Unavailable.
Result<FrozenMemory> openBlob(int file, const Paper &paper);

// The same from the cache; the only way its papers are read. Errors also: NotFound (not on this device). A
// damaged copy is dropped, so that the next sync fetches it again; one that is right but does not hold the
// paper would only come again, and stays.
Result<FrozenMemory> openPaper(PaperCache &papers, const Paper &paper);

} // namespace plenum
