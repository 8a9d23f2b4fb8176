// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/world_template.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace plenum::test {

// Knows what was published and said, because it was told before the programs were; looks at what every
// device shows and says where that breaks an invariant.
class Oracle {
public:
    Oracle(SpaceId space, Verdict &verdict) : m_space(std::move(space)), m_verdict(verdict) {}

    // ---- What is done

    // A lead was handed this edition. Versions nobody knows yet, on its device, are of it.
    // False when the device cannot say which: ask again.
    bool offered(Device &lead, const Edition &edition);
    // A device was asked for this edit. Unless it said so, it may have been made or not.
    void edited(int device, const MarkEdit &edit, bool isCertain);
    // A device was asked to keep this sign-off.
    void signedOff(int device, const QByteArray &statement, bool isCertain);
    // What the device makes from now on must not count.
    void removed(int device) { m_removed.insert(device); }
    // Another lead took over that did not know of the removal: it never was.
    void readmitted(int device);
    // Its profile was put back to an earlier day: from now on it has what it had then. Its key is not to be
    // used any more.
    void restored(Device &device);
    // It goes on with a new key.
    void renewed(int device) { m_restored.remove(device); }
    // A key that is in use on a device now, or was before.
    void meets(int device, const DeviceId &id) { m_numbers.insert(id, device); }
    // The lead of this term began with these versions, which everybody may have seen: none gets lost by it.
    void ruled(int term, const QMap<MeetingId, int> &versions) { m_floors.insert(term, versions); }
    // What can be fetched again is gone from the device.
    void lostCache(int device);

    bool isRemoved(int device) const { return m_removed.contains(device); }
    bool isRestored(int device) const { return m_restored.contains(device); } // and not renewed yet
    QList<Mark> marksOf(int device) const { return m_marks.value(device).values(); }

    // ---- What is to be seen

    // After anything this device did: I1, I2, I5, I6.
    void look(Device &device);
    // When everybody has everything: I6, I8, I10.
    void compare(const QList<Device *> &devices);
    // What a device says of the space: the same text for the same state.
    QStringList describe(Device &device);

private:
    struct Seen {
        SpaceMarks marks;
        QMap<MeetingId, int> versions;
        QSet<QByteArray> here; // papers, by their blobs: sealed anew, it is another one
    };
    struct Uncertain {
        MarkId id;
        std::optional<Mark> other; // the state it has if the edit was made
    };

    void lookAtMarks(const Device &device, const SpaceMarks &marks);
    void lookAtMeetings(Device &device, const SpaceState &state);
    void lookAtPapers(Device &device, const AcceptedManifest &meeting);
    const Edition *editionOf(const AcceptedManifest &version) const;
    void lookAtOwnWork(Device &device);
    void followTerm(int device, int term);
    std::optional<QMap<MarkId, Mark>> marksIn(Device &device) const;
    QStringList sharedMarks(Device &device) const;
    QString markLine(const DeviceId &device, const Mark &mark) const;
    bool isOwnOfBefore(int device, const QString &line) const;
    void lookForNewWork(int device, const QStringList &shown);

    SpaceId m_space;
    Verdict &m_verdict;
    QMap<QByteArray, Edition> m_editions;  // by the id of the version
    QMap<int, QMap<MarkId, Mark>> m_marks; // by device
    QMap<int, QList<Uncertain>> m_uncertain;
    QMap<int, QSet<QByteArray>> m_statements;
    QMap<std::pair<QString, int>, PaperRef> m_papers; // marks stand on
    QSet<QString> m_uncounted;                        // ids of marks made after their device was removed
    QMap<int, Seen> m_seen;
    QSet<int> m_removed;
    QSet<int> m_restored;
    QMap<int, QSet<MarkId>> m_afterRestoring; // marks made since, of every device that ever was restored
    QHash<DeviceId, int> m_numbers;
    QMap<int, QMap<MeetingId, int>> m_floors; // by term
};

} // namespace plenum::test
