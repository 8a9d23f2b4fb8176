// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "core/sync/sync_report.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/sign_off_service.h"
#include "core/workspace/space_lease.h"
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
    bool isOpen = false; // whoever can read the store can read what is in it
    LeaseStatus lease;   // closed: space, unsent and the two below are all there is
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
    QList<Mark> marks;                // own and others' shared ones, authors' names filled in
    QHash<MarkId, Delivery> delivery; // of own shared marks
    Vault::UndoState undo;
    QJsonObject readerState; // as saved; empty for a paper not opened before
};

// What of one meeting is on this device, and what of one's own work on it has got how far.
struct MeetingSync {
    MeetingId meeting;
    QString title;
    QDateTime start;
    int papers = 0; // each document once
    int papersHere = 0;
    int papersComing = 0; // under the choice in force; the others are withheld
    qint64 bytes = 0;
    qint64 bytesHere = 0; // beginnings of papers too
    qint64 bytesComing = 0;
    DeliveryCounts own;

    bool isReady() const { return papersHere == papers; } // for a meeting without any network
    bool operator==(const MeetingSync &) const = default;
};

// A piece of own work with the words to show it.
struct OwnItemEntry {
    OwnItem item;
    QString meetingTitle;
    QString itemNumber;
    QString title; // of the paper a mark is on, or of the item that was signed off
};

// What is here, what is coming, what is only here.
struct SyncSnapshot {
    std::optional<SpaceRecord> space;
    LeaseStatus lease;                           // closed: what it says of meetings and papers is nothing
    Membership membership = Membership::Waiting; // of this device, where there is a space
    bool leads = false;                          // this device
    QList<MeetingSync> meetings;                 // in the order their papers come
    int papersHere = 0;                          // all meetings together, each document once
    int papersComing = 0;
    int papersWithheld = 0; // another meeting was chosen, or the network is metered
    qint64 bytesHere = 0;
    qint64 bytesComing = 0;
    qint64 bytesWithheld = 0;
    QList<OwnItemEntry> own; // what is only here first
    DeliveryCounts counts;
    int unsent = 0; // log entries and objects that wait, an agenda one published among them

    // Of the window's contacts with the store.
    bool isSyncing = false;
    bool isPaused = false;
    bool isMetered = false;
    std::optional<MeetingId> onlyMeeting;
    std::optional<SyncProgress> progress; // of the contact that is running
    qint64 bytesShort = 0;                // as SyncReport, of the last contact
    QDateTime lastContact;                // invalid before the first one of this start
    std::optional<Error> lastFailure;
    QDateTime nextContact; // invalid: not by itself
};

// Threading: the profile's thread.
Result<HomeSnapshot> readHome(Profile &profile, const Environment &environment, std::optional<SpaceId> space);
Result<MeetingSnapshot> readMeeting(Profile &profile, const Environment &environment, const SpaceId &space,
                                    const MeetingId &meeting);
Result<PaperSnapshot> readPaper(Profile &profile, const SpaceId &space, const PaperId &paper);
// All but what the window knows of its contacts.
Result<SyncSnapshot> readSync(Profile &profile, const Environment &environment, std::optional<SpaceId> space,
                              const PaperChoice &choice);

// Keys of what is remembered in the vault.
QString readerStateKey(const PaperId &paper);
QString seenVersionKey(const MeetingId &meeting);
QString lastReadingKey();
QString keyFileKey(); // the file of the key this person signs with
QString onlyMeetingKey(const SpaceId &space);

} // namespace plenum
