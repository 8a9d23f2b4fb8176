// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealed papers as a store may hand them out: any bytes, and bytes that were sealed rightly and then changed.
// What opens is the paper, to the last byte. How to run a campaign: docs/testing.md.
#include "core/cache/paper_sealing.h"
#include "core/crypto/chunked_sealing.h"

#include <cstdint>
#include <cstdlib>

#include <sys/mman.h>

namespace {

using namespace plenum;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

Paper paperOf(QByteArrayView bytes)
{
    Paper paper;
    paper.size = bytes.size();
    paper.sha256 = sha256(bytes);
    paper.contentKey = QByteArray(32, '\x07');
    return paper;
}

Result<FrozenMemory> open(QByteArrayView blob, const Paper &paper)
{
    const UniqueFd file(::memfd_create("blob", MFD_CLOEXEC));
    require(::write(file.get(), blob.data(), std::size_t(blob.size())) == blob.size());
    return openBlob(file.get(), paper);
}

QByteArray sealed(QByteArrayView plain, const Paper &paper)
{
    QByteArray header = QByteArray("PLC1") + QByteArray(28, 'h'); // the same in every run
    ChunkCipher cipher =
        ChunkCipher::create(ChunkCipher::Direction::Seal, SecretBytes(paper.contentKey), header, paper.sha256)
            .value();
    QByteArray blob = header;
    for (qsizetype at = 0; at == 0 || at < plain.size(); at += kChunkBytes) {
        const qsizetype size = std::min(kChunkBytes, plain.size() - at);
        blob += cipher.seal(at / kChunkBytes, at + size == plain.size(), plain.sliced(at, size)).value();
    }
    return blob;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));

    // A stranger's blob: openedSize() says what it claims to hold.
    Paper stranger = paperOf("x");
    stranger.size = openedSize(input.size());
    const auto opened = open(input, stranger);
    require(!opened && opened.error().code == ErrorCode::Corrupt);

    // The rest of the input in a paper of up to three chunks; its first bytes say what happens to the blob.
    if (input.size() < 8)
        return 0;
    const auto byte = [&](qsizetype i) { return static_cast<std::uint8_t>(input[i]); };
    QByteArray plain = input.sliced(8).toByteArray();
    plain.append(qsizetype{byte(0)} * 700, 'p');
    const Paper paper = paperOf(plain);
    const QByteArray right = sealed(plain, paper);
    const auto back = open(right, paper);
    require(back && back->size == plain.size() && back->sha256 == paper.sha256);

    QByteArray wrong = right;
    const qsizetype at = ((byte(1) << 16) | (byte(2) << 8) | byte(3)) % wrong.size();
    switch (byte(4) % 3) {
    case 0:
        wrong[at] = static_cast<char>(wrong.at(at) ^ byte(5));
        break;
    case 1:
        wrong.truncate(at);
        break;
    default:
        wrong.insert(at, static_cast<char>(byte(5)));
    }
    require(wrong == right || !open(wrong, paper).ok());
    return 0;
}
