// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kept_report.h"

#include "core/workspace/profile.h"
#include "core/workspace/profile_wipe.h"
#include "core/workspace/snapshots.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace plenum {

namespace {

void countPapers(const SpaceView &view, const PaperCache &papers, KeptSpace &kept)
{
    QSet<QByteArray> counted;
    for (const AcceptedManifest &manifest : view.state.manifests) {
        for (const AgendaItem &item : manifest.manifest.meeting.items) {
            for (const Paper &paper : item.papers) {
                if (counted.contains(paper.blob) || !papers.has(paper.blob))
                    continue;
                counted.insert(paper.blob);
                ++kept.papers;
                kept.paperBytes += QFileInfo(papers.pathOf(paper.blob)).size();
            }
        }
    }
}

Result<KeptSpace> readKeptSpace(Profile &profile, const SpaceRecord &record)
{
    KeptSpace kept;
    kept.space = record;
    PLENUM_TRY_ASSIGN(kept.lease, leaseOf(profile, record.id));
    PLENUM_TRY_ASSIGN(kept.own, profile.vault().kept(record.id));
    PLENUM_TRY_ASSIGN(kept.copies, profile.cache().kept(record.id));
    kept.isSealed = kept.own.keys > 0;
    if (kept.lease.isClosed)
        return kept;
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, record.id));
    kept.meetings = static_cast<int>(view.state.manifests.size());
    countPapers(view, profile.cache().papers(), kept);
    return kept;
}

// Each name directly below the folder, with all that is in it.
QList<KeptFiles> readFiles(const QString &folder, bool arePapersSealed)
{
    QList<KeptFiles> all;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        KeptFiles kept{entry.fileName(), 0, 0, true};
        if (entry.isDir()) {
            kept.name += QLatin1Char('/');
            QDirIterator files(entry.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                files.next();
                ++kept.files;
                kept.bytes += files.fileInfo().size();
            }
        } else {
            kept.files = 1;
            kept.bytes = entry.size();
        }
        const bool isPapers = kept.name == QLatin1String("papers/");
        const bool isPlain = kept.name == QLatin1String("window.ini") || kept.name == QLatin1String("lock");
        kept.isSealed = isPapers ? arePapersSealed : !isPlain;
        if (kept.files > 0)
            all.append(kept);
    }
    return all;
}

} // namespace

Result<KeptReport> readKept(Profile &profile)
{
    using Way = ProfileKey::Way;
    KeptReport report;
    report.folder = profile.folder();
    for (const Way way : {Way::Passphrase, Way::Keyring, Way::Recovery, Way::Folder}) {
        if (profile.opensBy(way))
            report.ways.append(way);
    }
    bool arePapersSealed = true;
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    for (const SpaceRecord &record : spaces) {
        PLENUM_TRY_ASSIGN(const KeptSpace kept, readKeptSpace(profile, record));
        arePapersSealed = arePapersSealed && (kept.isSealed || kept.copies.objects == 0);
        report.spaces.append(kept);
    }
    report.files = readFiles(profile.folder(), arePapersSealed);
    PLENUM_TRY_ASSIGN(const QJsonValue keyFile, profile.vault().setting(keyFileKey()));
    report.keyFile = keyFile.toString();
    PLENUM_TRY_ASSIGN(const QList<Login> logins, keptLogins(profile));
    for (const Login &login : logins)
        report.passwords.append(login.user + QLatin1Char('@') + login.location);
    return report;
}

} // namespace plenum
