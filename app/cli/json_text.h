// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/person.h"
#include "core/workspace/meeting_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace plenum::cli {

// The JSON shapes several commands share.
QJsonObject paperJson(const Paper &paper);
QJsonObject paperEntryJson(const PaperEntry &entry);
QJsonObject personJson(const Person &person);
QJsonObject changeJson(const VersionedChange &change);
// Items as a tree: each holds its papers and its children under "items".
QJsonArray itemsJson(const Meeting &meeting, const ItemId &parent = {});
QString timeJson(const QDateTime &time); // ISO 8601 with its offset; empty for an invalid time

} // namespace plenum::cli
