// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/chunked_sealing.h"
#include "core/crypto/digest.h"
#include "core/sync/space_state.h"
#include "tests/support/sample_marks.h"

namespace plenum::test {

// The bytes of a paper: all different, none compressible by luck.
inline QByteArray paperBytes(quint32 n, qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(size + 32);
    for (quint32 i = 0; bytes.size() < size; ++i)
        bytes += sha256(QByteArray::number(n) + '/' + QByteArray::number(i));
    bytes.truncate(size);
    return bytes;
}

inline Paper samplePaperOf(const QByteArray &bytes, quint32 n)
{
    Paper paper;
    paper.id = PaperId(idText(2000 + n));
    paper.fileName = QStringLiteral("paper-%1.pdf").arg(n);
    paper.size = bytes.size();
    paper.sha256 = sha256(bytes);
    paper.blob = paper.sha256;
    return paper;
}

// As the fetching of it sees a sealed paper: its blob is `blob`, it promises fewer bytes.
inline Paper sealedSampleOf(const QByteArray &blob, quint32 n)
{
    Paper paper = samplePaperOf(blob, n);
    paper.size = openedSize(blob.size());
    paper.sha256 = sha256("paper " + QByteArray::number(n));
    paper.contentKey = QByteArray(32, 'k');
    return paper;
}

// A space with these meetings in force, as if they had been accepted.
class SampleAgenda {
public:
    // One item with these papers.
    MeetingId addMeeting(quint32 n, const QDateTime &start, const QList<Paper> &papers)
    {
        AcceptedManifest manifest;
        manifest.id = QByteArray(32, static_cast<char>(n));
        Meeting &meeting = manifest.manifest.meeting;
        meeting.id = MeetingId(idText(1000 + n));
        meeting.title = QStringLiteral("Meeting %1").arg(n);
        meeting.start = start;
        AgendaItem item;
        item.papers = papers;
        meeting.items.append(item);
        state.manifests.insert(meeting.id, manifest);
        return meeting.id;
    }
    Meeting &meeting(const MeetingId &id) { return state.manifests[id].manifest.meeting; }

    SpaceState state;
};

} // namespace plenum::test
