// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_store.h"

#include "core/base/atomic_file.h"

#include <QCryptographicHash>

namespace plenum::test {

namespace {

constexpr qint64 kMaxPaperBytes = 64 * 1024 * 1024;

const QByteArray
    kPortal("<!DOCTYPE html><html><body>Please accept the terms of this network</body></html>\n");
const QByteArray kConstantTag("W/\"1\"");

bool concernsReads(Trouble trouble)
{
    switch (trouble) {
    case Trouble::CutRead:
    case Trouble::BreakRead:
    case Trouble::EmptyRead:
    case Trouble::HtmlRead:
    case Trouble::HideRead:
    case Trouble::ClaimUnchanged:
    case Trouble::OldRead:
    case Trouble::FlipRead:
    case Trouble::OtherRead:
    case Trouble::ConstantTag:
    case Trouble::NoTag:
        return true;
    default:
        return false;
    }
}

bool concernsWrites(Trouble trouble)
{
    return trouble == Trouble::CutWrite || trouble == Trouble::LoseReply || trouble == Trouble::FalseReply;
}

// Every 4 KiB, and one byte before the end.
qsizetype cutOf(qsizetype size, quint64 detail)
{
    const auto steps = static_cast<quint64>(size / 4096 + 2);
    const auto step = static_cast<qsizetype>(detail % steps);
    return step * 4096 < size ? step * 4096 : std::max<qsizetype>(size - 1, 0);
}

} // namespace

QString StoreFault::describe() const
{
    static const char *const names[] = {
        "refuse",          "go-away",    "kill",        "kill-after", "cut-read",     "break-read",
        "cut-write",       "lose-reply", "false-reply", "empty-read", "html-read",    "hide-read",
        "claim-unchanged", "old-read",   "flip-read",   "other-read", "constant-tag", "no-tag"};
    return QStringLiteral("%1 at %2 x%3 (%4, %5)")
        .arg(QLatin1String(names[static_cast<int>(trouble)]))
        .arg(from)
        .arg(count)
        .arg(errorCodeName(code))
        .arg(detail % 65536);
}

std::optional<Trouble> FaultyStore::next(Operation operation)
{
    ++m_state.total;
    if (m_state.isDead)
        return Trouble::Kill;
    if (!m_state.fault)
        return std::nullopt;
    const Trouble trouble = m_state.fault->trouble;
    if ((concernsReads(trouble) && operation != Operation::Read) ||
        (concernsWrites(trouble) && operation != Operation::Write))
        return std::nullopt;
    ++m_state.operations;
    const int at = m_state.operations - m_state.fault->from;
    if (at < 0 || at >= m_state.fault->count)
        return std::nullopt;
    ++m_state.hits;
    m_state.mostOfOne = std::max(m_state.mostOfOne, ++m_hits);
    return trouble;
}

void FaultyStore::kill()
{
    if (!std::exchange(m_state.isDead, true) && m_state.onKill)
        m_state.onKill();
}

Error FaultyStore::refusal(Trouble trouble, const QString &subject) const
{
    if (trouble == Trouble::Kill || trouble == Trouble::KillAfter)
        return makeError(ErrorCode::Cancelled, {}, QStringLiteral("the program was killed"));
    if (trouble == Trouble::GoAway)
        return makeError(ErrorCode::Unavailable, describe(), QStringLiteral("injected: the store is gone"));
    const bool isWhole = m_state.fault && m_state.fault->code == ErrorCode::SignInNeeded;
    return makeError(m_state.fault ? m_state.fault->code : ErrorCode::Unavailable,
                     isWhole ? describe() : subject, QStringLiteral("injected fault"));
}

// ---- Reading

Result<QByteArray> FaultyStore::spoiled(Trouble trouble, const ObjectName &name, Result<QByteArray> bytes)
{
    const quint64 detail = m_state.fault ? m_state.fault->detail : 0;
    switch (trouble) {
    case Trouble::Kill:
    case Trouble::KillAfter:
        kill();
        return refusal(trouble, name.path());
    case Trouble::Refuse:
    case Trouble::GoAway:
    case Trouble::BreakRead:
        return refusal(trouble, name.path());
    case Trouble::HideRead:
        return makeError(ErrorCode::NotFound, name.path());
    case Trouble::EmptyRead:
        return QByteArray();
    case Trouble::HtmlRead:
        return kPortal;
    case Trouble::OldRead: {
        const QList<QByteArray> earlier = m_state.journal.earlier(name);
        return earlier.isEmpty() ? bytes : earlier.at(static_cast<qsizetype>(detail) % earlier.size());
    }
    case Trouble::OtherRead: {
        const QList<QByteArray> all = m_state.journal.good().values();
        return all.isEmpty() ? bytes
                             : all.at(static_cast<qsizetype>(detail % static_cast<quint64>(all.size())));
    }
    case Trouble::CutRead:
        return bytes ? bytes->first(cutOf(bytes->size(), detail)) : bytes;
    case Trouble::FlipRead:
        if (bytes && !bytes->isEmpty()) {
            char &byte = (*bytes)[static_cast<qsizetype>(detail % static_cast<quint64>(bytes->size()))];
            byte = static_cast<char>(byte ^ (1 << (detail % 7)));
        }
        return bytes;
    default:
        return bytes;
    }
}

Result<QByteArray> FaultyStore::get(const ObjectName &name, qint64 maxBytes)
{
    const auto trouble = next(Operation::Read);
    return trouble ? spoiled(*trouble, name, m_inner->get(name, maxBytes)) : m_inner->get(name, maxBytes);
}

Result<ObjectVersion> FaultyStore::getIfChanged(const ObjectName &name, qint64 maxBytes,
                                                const QByteArray &tag)
{
    const auto trouble = next(Operation::Read);
    if (!trouble && !m_state.hasTags)
        return m_inner->getIfChanged(name, maxBytes, tag);
    if (!trouble) {
        PLENUM_TRY_ASSIGN(const QByteArray bytes, m_inner->get(name, maxBytes));
        const QByteArray current = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return tag == current ? ObjectVersion{true, {}, current} : ObjectVersion{false, bytes, current};
    }
    if (trouble == Trouble::ClaimUnchanged || (trouble == Trouble::ConstantTag && tag == kConstantTag))
        return ObjectVersion{true, {}, tag};
    PLENUM_TRY_ASSIGN(const QByteArray bytes, spoiled(*trouble, name, m_inner->get(name, maxBytes)));
    return ObjectVersion{false, bytes, trouble == Trouble::ConstantTag ? kConstantTag : QByteArray()};
}

Result<void> FaultyStore::getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready)
{
    if (!isQuiet())
        return ObjectStore::getMany(names, maxBytes, ready);
    m_state.total += static_cast<int>(names.size());
    return m_inner->getMany(names, maxBytes, ready);
}

Result<void> FaultyStore::fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink)
{
    const auto trouble = next(Operation::Read);
    if (!trouble)
        return m_inner->fetchBlob(sha256, offset, sink);
    QByteArray bytes;
    const auto fetched = m_inner->fetchBlob(sha256, 0, [&](QByteArrayView piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    const auto spoilt =
        spoiled(*trouble, blobName(sha256), fetched ? Result<QByteArray>(bytes) : fetched.error());
    if (!spoilt && trouble != Trouble::BreakRead)
        return spoilt.error();
    const QByteArray shown = spoilt ? *spoilt : bytes.first(cutOf(bytes.size(), m_state.fault->detail));
    constexpr qsizetype kPiece = 64 * 1024;
    for (qsizetype at = offset; at < shown.size(); at += kPiece)
        PLENUM_TRY(sink(QByteArrayView(shown).sliced(at, std::min(kPiece, shown.size() - at))));
    return spoilt ? Result<void>() : Result<void>(spoilt.error());
}

Result<void> FaultyStore::fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver)
{
    if (!isQuiet())
        return ObjectStore::fetchBlobs(reads, receiver);
    m_state.total += static_cast<int>(reads.size());
    return m_inner->fetchBlobs(reads, receiver);
}

Result<QList<ObjectName>> FaultyStore::list(const QString &directory)
{
    const auto trouble = next(Operation::Read);
    if (!trouble)
        return m_inner->list(directory);
    if (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter)
        kill();
    if (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter || *trouble == Trouble::Refuse ||
        *trouble == Trouble::GoAway || *trouble == Trouble::BreakRead)
        return refusal(*trouble, directory);
    auto names = m_inner->list(directory);
    if (names && (*trouble == Trouble::HideRead || *trouble == Trouble::EmptyRead))
        names->clear();
    if (names && !names->isEmpty() && (*trouble == Trouble::OldRead || *trouble == Trouble::CutRead))
        names->removeLast();
    return names;
}

// ---- Writing

// Half of it, where the whole should be.
void FaultyStore::tear(const ObjectName &name, const QByteArray &bytes)
{
    std::ignore =
        m_inner->put(name, bytes.first(cutOf(bytes.size(), m_state.fault->detail)), WriteMode::Replace);
}

void FaultyStore::noteWritten(const ObjectName &name, const QByteArray &bytes)
{
    m_state.journal.stored(name, bytes);
    m_state.journal.acknowledged(name);
}

Result<void> FaultyStore::write(const ObjectName &name, const QByteArray &bytes,
                                const std::function<Result<void>()> &really)
{
    const auto trouble = next(Operation::Write);
    if (!m_state.isDead)
        m_state.journal.attempt(name, bytes);
    if (!trouble || concernsReads(*trouble)) {
        auto written = really();
        if (written)
            noteWritten(name, bytes);
        return written;
    }
    switch (*trouble) {
    case Trouble::CutWrite:
        tear(name, bytes);
        return makeError(ErrorCode::Unavailable, name.path(), QStringLiteral("injected: the line was cut"));
    case Trouble::FalseReply:
        tear(name, bytes);
        noteWritten(name, bytes);
        return {};
    case Trouble::LoseReply:
    case Trouble::KillAfter:
        if (!m_state.isDead && really())
            m_state.journal.stored(name, bytes);
        break;
    default:
        break;
    }
    if (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter)
        kill();
    return *trouble == Trouble::LoseReply ? makeError(ErrorCode::Unavailable, name.path(),
                                                      QStringLiteral("injected: the reply got lost"))
                                          : refusal(*trouble, name.path());
}

Result<void> FaultyStore::put(const ObjectName &name, const QByteArray &bytes, WriteMode mode)
{
    return write(name, bytes, [&] { return m_inner->put(name, bytes, mode); });
}

Result<void> FaultyStore::putMany(const QList<ObjectWrite> &writes, const WriteDone &done)
{
    if (!isQuiet())
        return ObjectStore::putMany(writes, done);
    m_state.total += static_cast<int>(writes.size());
    for (const ObjectWrite &one : writes)
        m_state.journal.attempt(one.name, one.bytes);
    return m_inner->putMany(writes, [&](qsizetype index, const Result<void> &outcome) {
        if (outcome)
            noteWritten(writes.at(index).name, writes.at(index).bytes);
        return done(index, outcome);
    });
}

Result<void> FaultyStore::putBlob(const QByteArray &sha256, const QString &localPath)
{
    const auto bytes = readFile(localPath, kMaxPaperBytes);
    if (!bytes)
        return m_inner->putBlob(sha256, localPath); // a paper that is not here cannot be written
    return write(blobName(sha256), *bytes, [&] { return m_inner->putBlob(sha256, localPath); });
}

Result<void> FaultyStore::putBlobs(const QList<BlobWrite> &writes, const WriteDone &done)
{
    if (!isQuiet())
        return ObjectStore::putBlobs(writes, done);
    m_state.total += static_cast<int>(writes.size());
    return m_inner->putBlobs(writes, [&](qsizetype index, const Result<void> &outcome) {
        const auto bytes = readFile(writes.at(index).localPath, kMaxPaperBytes);
        if (outcome && bytes) {
            m_state.journal.attempt(blobName(writes.at(index).sha256), *bytes);
            noteWritten(blobName(writes.at(index).sha256), *bytes);
        }
        return done(index, outcome);
    });
}

Result<void> FaultyStore::remove(const ObjectName &name)
{
    const auto trouble = next(Operation::Other);
    if (trouble && (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter))
        kill();
    if (trouble)
        return refusal(*trouble, name.path());
    auto removed = m_inner->remove(name);
    if (removed)
        m_state.journal.removed(name);
    return removed;
}

Result<void> FaultyStore::barrier()
{
    const auto trouble = next(Operation::Other);
    if (!trouble)
        return m_inner->barrier();
    if (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter)
        kill();
    return refusal(*trouble, describe());
}

Result<void> FaultyStore::probeRoom(qint64 bytes)
{
    const auto trouble = next(Operation::Other);
    if (!trouble)
        return m_inner->probeRoom(bytes);
    if (*trouble == Trouble::Kill || *trouble == Trouble::KillAfter)
        kill();
    return refusal(*trouble, describe());
}

} // namespace plenum::test
