// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "core/crypto/digest.h"
#include "core/sync/replica.h"

#include <QStringList>

#include <atomic>
#include <mutex>

namespace plenum {

// The PaperCache in a folder: <folder>/<xx>/<sha256>.pdf, beginnings in <folder>/part/<sha256>, temporary
// files in <folder>/tmp, all 0600 in 0700.
//
// A beginning is as long as what was received: a program that is killed loses nothing of it. After a power
// cut its end may be wrong, which the hash of the whole shows.
//
// A paper gets its name only when its bytes hash to it. The first few since the last barrier() are durable
// before, but for their names; for many that would take long: between commit() and barrier() they may not be
// durable yet, the file "unsettled" says so and names the boot it was written in. If that boot is over at the
// next open() (a power cut), every paper is hashed again and torn ones are removed. Threading: one thread at
// a time.
class PaperFiles final : public PaperCache {
public:
    // Creates the folders, removes temporary files nobody is writing. Errors: DiskFull, ReadOnly,
    // Unavailable.
    static Result<std::unique_ptr<PaperFiles>> open(const QString &folder);

    bool has(const QByteArray &blob) const override;
    QString pathOf(const QByteArray &blob) const override;
    // InvalidInput unless `blob` is 32 bytes or empty. The writer must not outlive this object.
    Result<std::unique_ptr<PaperWriter>> begin(const QByteArray &blob) override;
    Result<void> drop(const QByteArray &blob) override;
    Result<void> barrier() override;
    Result<std::unique_ptr<PaperWriter>> resume(const QByteArray &blob) override;
    QList<PartialPaper> partials() const override;
    Result<void> dropPartial(const QByteArray &blob) override;
    Result<qint64> room() const override;

    QList<QByteArray> all() const; // by blob

private:
    class Writer;

    explicit PaperFiles(QString folder) : m_folder(std::move(folder)) {}
    Result<void> sweepTemporaryFiles() const;
    Result<void> settleAfterCrash() const;
    Result<void> publish(const QByteArray &temporary, const QByteArray &blob);
    struct Named {
        QString path;
        bool isDurable = false; // but for its name
    };
    Result<void> sync(const QList<Named> &papers) const;
    QString temporaryFolder() const { return m_folder + QStringLiteral("/tmp"); }
    QString partialFolder() const { return m_folder + QStringLiteral("/part"); }
    QByteArray partialPathOf(const QByteArray &blob) const;
    QString unsettledPath() const { return m_folder + QStringLiteral("/unsettled"); }

    QString m_folder;
    std::atomic<quint64> m_nextTemporary = 0;
    std::mutex m_barrier; // one barrier at a time
    std::mutex m_mutex;   // guards what follows
    bool m_isMarkedUnsettled = false;
    QList<Named> m_unsettled; // papers committed since the last barrier
};

} // namespace plenum
