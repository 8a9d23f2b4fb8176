// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/agenda.h"

namespace plenum {

class Random;

// MEETING.json, the secretary's source of an agenda (plenumctl(1)): strict JSON in UTF-8, with or without the
// byte order mark that some editors write. Reading resolves nothing on disk: each paper keeps the path as
// written in DraftPaper::file, relative to the file's folder.
struct DraftPaper {
    ItemId item;         // the temporary id of the item in DraftMeeting::meeting
    qsizetype index = 0; // of the paper within that item
    QString file;        // relative, checked: no absolute path, no "..", no empty part
    QString where;       // "items[2].papers[0].file", for messages
};

// An audience that names people, whom only the roster knows.
struct DraftAudience {
    ItemId item;                    // the temporary id of the item
    std::optional<qsizetype> paper; // within that item; nullopt: of the item itself
    QStringList people;             // names, or ids of persons
    QString where;                  // "items[2].audience.people", for messages
};

struct DraftMeeting {
    Meeting meeting; // ids as written under "id", else temporary ones (unique inside the draft)
    QList<DraftPaper> files;
    QList<DraftAudience> named; // until it is resolved, only secretaries are in such an audience
};

// Errors: Corrupt (not JSON; no subject), InvalidInput (a key is missing or wrong; subject names it),
// NewerFormat, UnsafePath (subject names the key and the path).
Result<DraftMeeting> parseMeetingFile(const QByteArray &json);

// True for an id the parser made up because the file gave none.
bool isTemporaryId(const QString &id);

// Gives every temporary id of the draft its final one: the id the same thing had in the previous agenda
// version (matched by id, then number and title, then title, then number; papers by file name, then title),
// else a new one. Revisions of papers are left for the publisher, who knows the bytes.
void adoptIds(DraftMeeting &draft, const Meeting *previous, Random &random);

} // namespace plenum
