// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace plenum {

enum class MarkKind { Highlight, Note, Ink };
enum class Visibility { Private, Shared }; // private marks never leave this device's vault

// A colour by name, so that light, dark and print each choose their own shade.
enum class MarkColor { Yellow, Green, Blue, Red, Purple };

// The exact paper a mark stands on. Marks name a revision; they are never moved silently to another one.
struct PaperRef {
    MeetingId meeting;
    PaperId paper;
    int revision = 1;
    QByteArray sha256; // of the PDF bytes, 32 bytes

    bool operator==(const PaperRef &) const = default;
};

// A highlight, a text note or an ink drawing on one page.
// Coordinates: page points of the page as displayed at rotation 0 (crop box, /Rotate applied), origin top
// left.
struct Mark {
    MarkId id;
    PaperRef paper;
    int page = 0; // from 0
    MarkKind kind = MarkKind::Highlight;
    Visibility visibility = Visibility::Private;
    MarkColor color = MarkColor::Yellow;
    QList<QRectF> rects;           // Highlight: one box per line of text
    QPointF anchor;                // Note: where its icon stands
    QList<QList<QPointF>> strokes; // Ink: each stroke's points
    double penWidth = 1.5;         // Ink: points
    QString quote;                 // Highlight: the text under it, logical order
    QString text;                  // the comment or note; may be empty for highlights and ink
    PersonId author;
    QString authorName; // filled in from the roster when shown; never stored or sent
    QDateTime created;  // claimed, UTC
    QDateTime modified;

    bool operator==(const Mark &) const = default;
};

// JSON of a mark for the vault and for annot.put log entries. Only the fields of its kind are written;
// coordinates are integers of 1/100 pt, times have whole seconds. markToJson takes any mark: what breaks a
// rule is refused on reading. Reading is strict (hostile input): bounded counts (10,000 points a mark, 1,000
// boxes), sizes and text lengths (20,000 UTF-16 code units), coordinates within +-20,000 pt; unknown keys are
// ignored. Error: Corrupt, with the key in detail.
QJsonObject markToJson(const Mark &mark);
Result<Mark> markFromJson(const QJsonObject &json);

} // namespace plenum
