// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace plenum::ui {

// How much of a meeting can be read without the store.
struct Readiness {
    int papersHere = 0;
    int papers = 0;
    qint64 bytesHere = 0;
    QDateTime checked; // last time the hashes were compared with the store's agenda; invalid = never
    // Of what is missing; both 0: not known.
    int papersComing = 0;  // as soon as the store is asked
    int papersWaiting = 0; // for the store to be back, or because something else was chosen

    bool isReady() const { return papersHere >= papers; }
    bool operator==(const Readiness &) const = default;
};

struct MeetingSummary {
    MeetingId id;
    QString title;
    QString body;
    QDateTime start; // with its offset from UTC
    QDateTime end;
    QString place;
    bool cancelled = false;
    int items = 0;
    int waiting = 0; // sign-offs of mine still wanted
    Readiness readiness;

    bool operator==(const MeetingSummary &) const = default;
};

// Where I was reading.
struct ContinueTarget {
    MeetingId meeting;
    PaperId paper;
    QString itemNumber;
    QString paperTitle;
    int page = 1; // from 1

    bool operator==(const ContinueTarget &) const = default;
};

struct ChangeEntry {
    enum class Tone { Neutral, Replaced, Added, Removed };
    Tone tone = Tone::Neutral;
    QString badge; // "Replaced", from changeText() in ui/text/meeting_text.h
    QString title;
    QString detail;
    MeetingId meeting;
    PaperId paper; // empty: the change opens the meeting, not a paper
    int page = 1;

    bool operator==(const ChangeEntry &) const = default;
};

// A sign-off somebody expects from me.
struct WaitingEntry {
    MeetingId meeting;
    ItemId item;
    QString itemNumber;
    QString itemTitle;
    QString meetingTitle;
    QDateTime meetingStart;
    int signedSoFar = 0;
    int expected = 0; // 0 = not known

    bool operator==(const WaitingEntry &) const = default;
};

struct NoteEntry {
    MeetingId meeting;
    PaperId paper;
    int page = 1;
    QString quote; // marked words; may be empty
    QString text;  // my note; may be empty
    QString itemNumber;
    QString paperTitle;
    bool shared = false;
    QString color; // "#RRGGBB" of the mark

    bool operator==(const NoteEntry &) const = default;
};

struct ConnectionState {
    enum class Kind { UpToDate, Syncing, Paused, Offline };
    Kind kind = Kind::Offline;
    QDateTime asOf;         // last contact with the store; invalid = none yet
    int unsent = 0;         // pieces of my work that are saved here and not yet in the store
    bool isWaiting = false; // for a secretary to let this computer in; until then nothing of mine goes out

    bool operator==(const ConnectionState &) const = default;
};

struct HomeState {
    enum class Phase {
        Loading, // nothing is known yet
        NoSpace, // no store has been joined: the welcome
        Pending, // joined, waiting for the secretary's approval
        Ready,
    };
    Phase phase = Phase::Loading;
    QString personName; // empty if not known
    QString spaceName;
    bool isOpenSpace = false;
    QDateTime now; // the clock, so that the view itself never asks for the time
    std::optional<MeetingSummary> next;
    std::optional<ContinueTarget> continueTarget;
    QList<MeetingSummary> today;    // without next
    QList<MeetingSummary> upcoming; // without next
    QList<MeetingSummary> past;     // latest first
    QList<ChangeEntry> changes;     // latest first
    QList<WaitingEntry> waiting;
    QList<NoteEntry> notes; // latest first
    ConnectionState connection;
    std::optional<Error> problem; // shown as a banner; everything else stays as it is
};

// "Offline, as of 07:40", "Up to date, 07:40", "Synchronising", "Paused"; also for the bar above the views.
QString connectionText(const ConnectionState &connection, const QDateTime &now);
// "3 pieces of your work are saved here …" and when they go out; empty when everything is in the store.
QString unsentText(const ConnectionState &connection);
// "Ready offline: 34 of 34 papers", "3 papers coming", "3 papers waiting", or "18 of 21 papers here".
QString readinessText(const Readiness &readiness);

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::ui::HomeState)
