// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/key_source.h"
#include "core/meeting/agenda.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_view.h"

#include <vector>

namespace plenum {

struct DraftMeeting;

// Publishing an agenda from MEETING.json. Threading: the profile's thread; blocking.
class PublishingService {
public:
    PublishingService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    struct Outcome {
        MeetingId meeting;
        int version = 0;
        int papers = 0;
        qint64 bytes = 0;            // of the papers
        QList<AgendaChange> changes; // against the version before; empty for the first
        bool unchanged = false;      // the file says what is published already: no new version was made
        // Why it is not in the store yet: it is safe in the outbox and written at the next sync.
        std::optional<Error> undelivered;
    };

    // Reads the file and every paper, checks them all before anything is written, then publishes. The same
    // file edited becomes version n+1 of the same meeting. With an identity, the agenda also carries its
    // CAdES signature. A store that is away does not stand in the way (Outcome::undelivered); one that is
    // full or read-only does, and nothing is published then. Errors: those of parseMeetingFile; NotFound,
    // NotPdf, PasswordNeeded, Corrupt, TooLarge, TimedOut, Unauthorized with the paper's place in
    // MEETING.json and its path as subject ("items[2].papers[0].file (plan.pdf)"), Corrupt with the path of
    // MEETING.json; Unauthorized without a subject; DiskFull, ReadOnly; InvalidInput for an audience that
    // cannot be kept (an open space, a name nobody has, a gap in the numbers); Sealed when this device does
    // not read all of the version in force.
    Result<Outcome> publish(const SpaceId &space, const QString &meetingFile, KeySource *identity = nullptr);

private:
    struct PaperFile;
    static std::vector<PaperFile> papersOf(DraftMeeting &draft);
    Result<void> inspectPaper(const QString &folder, PaperFile &file) const;
    Result<void> inspectPapers(const QString &folder, std::vector<PaperFile> &papers) const;
    Result<void> takePaper(const QString &folder, const PaperFile &file, bool isSealed);
    void deliver(const SpaceId &space, Outcome &outcome);

    Profile &m_profile;
    const Environment &m_environment;
};

} // namespace plenum
