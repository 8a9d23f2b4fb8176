// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/sign_off_service.h"
#include "core/workspace/space_view.h"

#include <QJsonObject>

#include <optional>

namespace plenum {

// What the windows show, as plain values read in one go on the database thread.

struct ReadingPlace {
    MeetingId meeting;
    PaperId paper;
    int page = 0; // from 0
};

// A sign-off somebody expects: a decision item of a meeting that is not over, without one of mine for the
// agenda in force.
struct WantedSignOff {
    MeetingId meeting;
    QString meetingTitle;
    QDateTime meetingStart;
    ItemId item;
    QString itemNumber;
    QString itemTitle;
    int signedSoFar = 0; // members with a valid sign-off on the item
    int members = 0;     // who may sign
};

struct OwnNote {
    Mark mark;
    QString itemNumber;
    QString paperTitle;
};

// A change of an agenda this person has not opened since.
struct NewChange {
    MeetingId meeting;
    QString meetingTitle;
    VersionedChange change;
    Meeting after; // the agenda in force, to put the change into words
};

struct HomeSnapshot {
    std::optional<SpaceRecord> space; // nullopt: no space joined yet
    std::optional<Person> self;       // nullopt: not approved yet, or removed
    Membership membership = Membership::Waiting;
    QList<MeetingOverview> meetings;
    QList<NewChange> changes;
    QList<WantedSignOff> waiting;
    QList<OwnNote> notes;
    std::optional<ReadingPlace> lastReading;
    QString lastReadingItem;
    QString lastReadingPaper;
    int unsent = 0;
    std::optional<VaultRecovery> recovery; // the vault was repaired at this start
    bool cacheRebuilt = false;
};

struct PaperCounts {
    int marks = 0; // own and others' shared ones
    bool here = false;
};

struct MeetingSnapshot {
    AgendaVersion agenda;
    PersonId self;
    QHash<PaperId, PaperCounts> papers;
    QList<CheckedSignOff> signOffs;
    int members = 0;
};

struct PaperSnapshot {
    PaperEntry entry;
    QList<Mark> marks; // own and others' shared ones, authors' names filled in
    Vault::UndoState undo;
    QJsonObject readerState; // as saved; empty for a paper not opened before
};

// Threading: the profile's thread.
Result<HomeSnapshot> readHome(Profile &profile, const Environment &environment, std::optional<SpaceId> space);
Result<MeetingSnapshot> readMeeting(Profile &profile, const Environment &environment, const SpaceId &space,
                                    const MeetingId &meeting);
Result<PaperSnapshot> readPaper(Profile &profile, const SpaceId &space, const PaperId &paper);

// Keys of what is remembered in the vault.
QString readerStateKey(const PaperId &paper);
QString seenVersionKey(const MeetingId &meeting);
QString lastReadingKey();
QString keyFileKey(); // the file of the key this person signs with

} // namespace plenum
