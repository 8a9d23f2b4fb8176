// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/sync/replica.h"

#include <QMap>

namespace plenum::test {

// The PaperCache port in memory. A test sets the room there is and looks at what is kept.
class MemoryPapers final : public PaperCache {
public:
    bool has(const QByteArray &blob) const override { return papers.contains(blob); }
    QString pathOf(const QByteArray &blob) const override { return QString::fromLatin1(blob.toHex()); }
    Result<std::unique_ptr<PaperWriter>> begin(const QByteArray &blob) override
    {
        return std::unique_ptr<PaperWriter>(std::make_unique<Writer>(*this, blob, false));
    }
    Result<std::unique_ptr<PaperWriter>> resume(const QByteArray &blob) override
    {
        return std::unique_ptr<PaperWriter>(std::make_unique<Writer>(*this, blob, true));
    }
    Result<void> drop(const QByteArray &blob) override
    {
        papers.remove(blob);
        return {};
    }
    Result<void> barrier() override
    {
        ++barriers;
        return {};
    }
    QList<PartialPaper> partials() const override
    {
        QList<PartialPaper> found;
        for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it)
            found.append(PartialPaper{it.key(), it->size(), {}});
        return found;
    }
    Result<void> dropPartial(const QByteArray &blob) override
    {
        beginnings.remove(blob);
        return {};
    }
    Result<qint64> room() const override { return free; }

    QMap<QByteArray, QByteArray> papers;
    QMap<QByteArray, QByteArray> beginnings;
    qint64 free = qint64{1} << 40;
    qint64 writable = qint64{1} << 40; // DiskFull after so many bytes
    int barriers = 0;
    int openWriters = 0;
    int mostOpenWriters = 0;

private:
    class Writer final : public PaperWriter {
    public:
        Writer(MemoryPapers &papers, QByteArray blob, bool isKept)
            : m_papers(papers), m_blob(std::move(blob)), m_isKept(isKept)
        {
            m_bytes = isKept ? m_papers.beginnings.value(m_blob) : QByteArray();
            m_papers.mostOpenWriters = std::max(m_papers.mostOpenWriters, ++m_papers.openWriters);
        }
        ~Writer() override
        {
            --m_papers.openWriters;
            if (m_isKept && !m_bytes.isEmpty())
                m_papers.beginnings.insert(m_blob, m_bytes);
        }
        qint64 size() const override { return m_bytes.size(); }
        QByteArray blob() const override { return m_blob; }
        Result<void> write(QByteArrayView bytes) override
        {
            m_papers.writable -= bytes.size();
            if (m_papers.writable < 0) {
                m_papers.beginnings.remove(m_blob);
                m_bytes.clear();
                return makeError(ErrorCode::DiskFull, QString::fromLatin1(m_blob.toHex()));
            }
            m_bytes.append(bytes);
            return {};
        }
        Result<void> commit() override
        {
            const QByteArray bytes = std::exchange(m_bytes, {});
            m_papers.beginnings.remove(m_blob);
            if (m_blob.isEmpty())
                m_blob = sha256(bytes);
            if (sha256(bytes) != m_blob)
                return makeError(ErrorCode::Corrupt, QString::fromLatin1(m_blob.toHex()));
            m_papers.papers.insert(m_blob, bytes);
            return {};
        }

    private:
        MemoryPapers &m_papers;
        QByteArray m_blob;
        bool m_isKept;
        QByteArray m_bytes;
    };
};

} // namespace plenum::test
