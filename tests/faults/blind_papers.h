// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace plenum::test {

// The paper cache of a build without hash checks: what comes is kept under the name that was asked for.
class BlindPapers final : public PaperCache {
public:
    explicit BlindPapers(PaperCache &real) : m_real(real) {}

    bool has(const QByteArray &blob) const override { return m_real.has(blob); }
    QString pathOf(const QByteArray &blob) const override { return m_real.pathOf(blob); }
    Result<std::unique_ptr<PaperWriter>> begin(const QByteArray &blob) override
    {
        return std::unique_ptr<PaperWriter>(std::make_unique<Writer>(pathOf(blob), blob));
    }
    Result<void> drop(const QByteArray &blob) override { return m_real.drop(blob); }
    Result<void> barrier() override { return m_real.barrier(); }
    Result<std::unique_ptr<PaperWriter>> resume(const QByteArray &blob) override { return begin(blob); }
    QList<PartialPaper> partials() const override { return {}; }
    Result<void> dropPartial(const QByteArray &) override { return {}; }
    Result<qint64> room() const override { return m_real.room(); }

private:
    class Writer final : public PaperWriter {
    public:
        Writer(QString path, QByteArray blob) : m_path(std::move(path)), m_blob(std::move(blob)) {}
        qint64 size() const override { return m_bytes.size(); }
        QByteArray blob() const override { return m_blob; }
        Result<void> write(QByteArrayView bytes) override
        {
            m_bytes += bytes;
            return {};
        }
        Result<void> commit() override
        {
            QDir().mkpath(QFileInfo(m_path).absolutePath());
            QFile file(m_path);
            if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
                return makeError(ErrorCode::DiskFull, m_path);
            return {};
        }

    private:
        QString m_path;
        QByteArray m_blob;
        QByteArray m_bytes;
    };

    PaperCache &m_real;
};

} // namespace plenum::test
