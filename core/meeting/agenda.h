// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/meeting/audience.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace plenum {

// One revision of a paper. (id, revision) is immutable: new bytes are a new revision.
struct Paper {
    PaperId id;
    int revision = 1;
    QString title;
    QString fileName; // the secretary's file name, for exports; no folder part
    QString mime = QStringLiteral("application/pdf");
    qint64 size = 0;   // bytes
    QByteArray sha256; // of the PDF bytes, 32 bytes
    QByteArray blob;   // SHA-256 of the bytes in the store, 32 bytes
    // 32 bytes: the store and this device hold the paper sealed with it. Empty: they hold it as it is, and
    // blob is sha256. Stands in the agenda and in no log, setting or output.
    QByteArray contentKey;
    int pages = 0;
    bool confidential = false;
    Audience audience = {}; // of the item's readers, those who read this paper
    QJsonObject extra;      // unknown keys of MEETING.json, kept

    bool operator==(const Paper &) const = default;
};

enum class ItemKind { Information, Discussion, Decision };
QString itemKindName(ItemKind kind);
std::optional<ItemKind> itemKindFromName(const QString &name);

// Items form a tree kept as a flat list in agenda order: a child follows its parent and names it.
struct AgendaItem {
    ItemId id;
    ItemId parent;  // empty at the top level
    QString number; // as printed, never computed: "5", "1.1.a", "TOP Ö 3", "Mục 2"
    QString title;
    ItemKind kind = ItemKind::Information;
    int minutes = 0; // planned length; 0 = not stated
    QString presenter;
    QList<Paper> papers;
    Audience audience = {}; // of its parent's readers, those who learn of it
    // What everybody else is told that there is, in place of the title; empty: they never learn of it.
    QString neutralTitle = {};
    bool isWithheld = false; // this reader is told no more than the neutral title
    QJsonObject extra = {};

    bool operator==(const AgendaItem &) const = default;
};

struct Participant {
    QString person; // a name, as the agenda prints it
    QString role;
    QJsonObject extra;

    bool operator==(const Participant &) const = default;
};

struct Meeting {
    MeetingId id;
    QString title;
    QString body;    // the committee, council or board that meets
    QDateTime start; // with its offset from UTC
    QDateTime end;
    QString timeZone; // IANA name; empty = the offset of start
    QString place;
    QString state = QStringLiteral("published"); // or "cancelled"
    QList<Participant> participants;
    QList<AgendaItem> items;
    QJsonObject extra;

    bool operator==(const Meeting &) const = default;
};

// A published, signed version of a meeting's agenda (the MANI object of docs/store-format.md).
struct AgendaVersion {
    Meeting meeting;
    int version = 0;     // n, from 1
    QByteArray id;       // 32 bytes
    QDateTime published; // claimed, UTC
    QString publishedBy; // name of the person whose device signed it, from the roster
    // There is no view of it for this device: others may read more of it.
    bool isEverybodys = false;
};

const AgendaItem *findItem(const Meeting &meeting, const ItemId &id);
const Paper *findPaper(const Meeting &meeting, const PaperId &id);
// The item that carries a paper; nullptr when there is none.
const AgendaItem *itemOfPaper(const Meeting &meeting, const PaperId &id);
// 0 for a top-level item.
int depthOf(const Meeting &meeting, const AgendaItem &item);
// The planned start of every item, from the meeting's start and the minutes before it; same order as items.
QList<QDateTime> plannedStarts(const Meeting &meeting);

// The agenda as this reader has it: without the items and papers that are not for them, and without what
// hangs below such an item.
Meeting visibleTo(const Reader &reader, const Meeting &meeting);
// True when something in it is not for everybody.
bool isRestricted(const Meeting &meeting);
// Of an item: its own audience and those it hangs below; of a paper in it: and the paper's.
Limits limitsOf(const Meeting &meeting, const AgendaItem &item);
Limits limitsOf(const Meeting &meeting, const AgendaItem &item, const Paper &paper);
// Of an item together with all its papers in this agenda, as a statement about them names them.
Limits limitsOfWhole(const Meeting &meeting, const AgendaItem &item);

// Numbers tell of what is missing: a number that `seen`, an excerpt of `whole`, leaves out although it shows
// a later one of the same row ("1", "3"; "5.a", "5.c"). Rows are numbers that differ in their last figure or
// letter only.
struct NumberGap {
    const AgendaItem *hidden = nullptr; // in `whole`
    const AgendaItem *later = nullptr;  // in `whole`
};
std::optional<NumberGap> findNumberGap(const Meeting &whole, const Meeting &seen);

// What a new agenda version changed, for "what is new" lists.
struct AgendaChange {
    enum class Kind {
        ItemAdded,
        ItemRemoved,
        ItemMoved,
        ItemRetitled,
        PaperAdded,
        PaperReplaced,
        PaperRemoved,
        PaperRetitled,
        MeetingRescheduled,
        MeetingRelocated,
        MeetingRetitled,
        MeetingCancelled,
    };
    Kind kind = Kind::ItemAdded;
    ItemId item;    // empty for changes of the meeting itself
    PaperId paper;  // empty unless the change concerns a paper
    QString before; // old title, number, place or time text where there is one
    QString after;
};
// "item-added", "paper-replaced", … for plenumctl --json.
QString agendaChangeName(AgendaChange::Kind kind);
QList<AgendaChange> compareAgendas(const Meeting &before, const Meeting &after);

} // namespace plenum
