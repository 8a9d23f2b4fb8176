// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_view.h"

#include <optional>

namespace plenum {

// A meeting as lists show it.
struct MeetingOverview {
    SpaceId space;
    MeetingId id;
    QString title;
    QString body;
    QString place;
    QString state;
    QDateTime start; // with its offset from UTC
    QDateTime end;   // may be invalid
    int version = 0;
    QDateTime published;
    int items = 0;
    int papers = 0;
    int papersHere = 0;
    qint64 bytes = 0;
    qint64 bytesHere = 0;
};

// A change between two agenda versions, with the words to show it.
struct VersionedChange {
    int version = 0; // the version that brought it
    QDateTime published;
    AgendaChange change;
    QString itemNumber;
    QString itemTitle;
    QString paperTitle;
};

// A paper as lists show it.
struct PaperEntry {
    MeetingId meeting;
    QString meetingTitle;
    ItemId item;
    QString itemNumber;
    QString itemTitle;
    Paper paper;
    bool here = false; // on this device: openPaper() (core/cache) gives its bytes

    PaperRef reference() const { return PaperRef{meeting, paper.id, paper.revision, paper.sha256}; }
};

// Meetings, agendas and papers as they were accepted. Threading: the profile's thread.
class MeetingService {
public:
    explicit MeetingService(Profile &profile) : m_profile(profile) {}

    // All meetings of a space, by start.
    Result<QList<MeetingOverview>> list(const SpaceId &space);
    // The version in force, or an earlier one. Errors: NotFound (no such meeting or version here).
    Result<AgendaVersion> agenda(const SpaceId &space, const MeetingId &meeting,
                                 std::optional<int> version = std::nullopt);
    // The same, of a space that was loaded already.
    Result<AgendaVersion> agendaOf(const SpaceView &view, const MeetingId &meeting,
                                   std::optional<int> version = std::nullopt);
    // What later versions than `since` changed, oldest first; versions that are not here are passed over.
    Result<QList<VersionedChange>> changes(const SpaceId &space, const MeetingId &meeting, int since);
    // The papers in force, of one meeting or of all.
    Result<QList<PaperEntry>> papers(const SpaceId &space, std::optional<MeetingId> meeting = std::nullopt);
    // One paper, of an earlier agenda version if one is given. Error: NotFound.
    Result<PaperEntry> paper(const SpaceId &space, const PaperId &paper,
                             std::optional<int> version = std::nullopt);

    // Writes a paper, opened and checked against its hash before, to a file of the user's. Errors:
    // Unavailable (its bytes are not here yet), those of openPaper, DiskFull, ReadOnly.
    Result<void> exportPaper(const PaperEntry &entry, const QString &to);

private:
    AgendaVersion toAgenda(const SpaceView &view, const AcceptedManifest &manifest) const;

    Profile &m_profile;
};

} // namespace plenum
