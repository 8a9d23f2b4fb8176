// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>

namespace plenum {

// A strong identifier: no implicit conversion from or to text, so a meeting id never slips in for a paper id.
// Ids are 26 characters of lower-case base32 for 128 random bits (docs/store-format.md).
template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using SpaceId = Id<struct SpaceTag>;   // one store of one organization
using PersonId = Id<struct PersonTag>; // a member in the roster
using DeviceId = Id<struct DeviceTag>; // one installation of Plenum
using MeetingId = Id<struct MeetingTag>;
using ItemId = Id<struct ItemTag>;   // an agenda item, stable over agenda versions
using PaperId = Id<struct PaperTag>; // a paper, stable over its revisions
using MarkId = Id<struct MarkTag>;   // a highlight, note or ink stroke on a page

} // namespace plenum
