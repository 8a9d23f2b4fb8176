// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/key_source.h"
#include "tests/faults/device.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace plenum::test {

// An edition of an agenda as it was handed in: nothing here comes from the programs under test.
struct Edition {
    QString title;
    QMap<QString, QByteArray> papers; // by title: the bytes of the file
};

// The agenda of one meeting on its way to be published, as files.
class Source {
public:
    Source(QString folder, QString title);

    // Writes MEETING.json and the papers; returns its path.
    QString write() const;

    Edition edition;

private:
    QString m_folder;
};

// The council every schedule begins with: a lead, three delegates with certificates, one reader who was let
// in and never synced, one published agenda. Made once; every schedule gets a copy.
class WorldTemplate {
public:
    static constexpr int kDevices = 4; // the lead is 0
    static constexpr int kReader = 4;
    static constexpr int kGuest = 5; // not in the space yet

    // Below `folder`: template/… stays, schedule/… is what a schedule uses. Errors are defects of the
    // harness.
    WorldTemplate(const QString &folder, bool isSealed);

    // Puts schedule/ back to the beginning.
    void copyProfiles() const;
    QString profileFolder(int device) const;
    QString sourceFolder(int meeting) const;

    const SpaceId &space() const { return m_space; }
    const QMap<ObjectName, QByteArray> &objects() const { return m_objects; }
    const KeyRing &keys() const { return m_keys; } // of what the founding drew
    const Edition &firstEdition() const { return m_first; }
    KeySource &identity(int device) const { return *m_identities.at(static_cast<size_t>(device)); }

private:
    QString m_folder;
    KeyRing m_keys;
    SpaceId m_space;
    QMap<ObjectName, QByteArray> m_objects;
    Edition m_first;
    std::vector<std::unique_ptr<KeySource>> m_identities;
};

// Replaces the folder `to` by a copy of `from`.
void copyFolder(const QString &from, const QString &to);

} // namespace plenum::test
