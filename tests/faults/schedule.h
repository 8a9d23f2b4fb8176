// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/invite_code.h"
#include "tests/faults/dice.h"
#include "tests/faults/oracle.h"
#include "tests/faults/store_site.h"

#include <map>
#include <memory>
#include <optional>

namespace plenum::test {

struct ScheduleOptions {
    QList<int> faults;         // of F1 … F15
    bool hasHashChecks = true; // false: every paper is believed
    bool isLoud = false;       // tells every step as it is done
};

// One seed's story: a council works while one to three kinds of fault happen to it; then the faults end and
// everybody syncs until nothing changes. Threading: one schedule at a time in a process.
class Schedule {
public:
    Schedule(const WorldTemplate &world, StoreSite &site, const ScheduleOptions &options, quint64 seed);

    void run();

    const Verdict &verdict() const { return m_verdict; }
    const QStringList &steps() const { return m_steps; }
    int hits() const { return m_hits; }         // faults that met an operation
    int restored() const { return m_restored; } // objects no client could bring back
    int removed() const { return m_removed; }   // objects a lead took away as garbage

private:
    enum class Guest { Away, Invited, Asked, Done };
    static constexpr int kLeaver = 3; // who is removed, if anybody is

    // ---- The story
    void step();
    void passTime();
    void passTime(qint64 seconds);
    Device &someone();
    void act(Device &device);
    void arm(Device &device, int fault);
    void disarm(Device &device);
    void revive(Device &device, bool hasDiskFailed);
    void learnKeys();
    void settleLead();
    bool isUndisturbed(const Device &device) const;
    void say(const QString &what);

    // ---- What people do
    void sync(Device &device);
    Result<SyncReport> contact(Device &device);
    void publish();
    void settleOffer();
    void mark(Device &device);
    void signOff(Device &device);
    void letGuestIn();
    void removeMember();
    void settleRemoval();
    void restart(Device &device);
    void loseCache(Device &device);
    bool hasUndeliveredPapers(Device &one) const;

    // ---- Looking after the space, as the commands do it (schedule_care.cpp)
    void heal(Device &device);
    void collect();
    void removeGarbage();
    void workAWeek();
    void collectGarbageForWeeks();
    void renew(Device &device, bool isForced);
    void approve();
    void handOver();
    void takeOver();
    bool knowsNewestTrust(Device &device);
    void setFloor(Device &next, const Objects &before);

    // ---- What happens to the store and to devices (schedule_damage.cpp)
    StoreFault storeFault(int fault);
    void damage(int fault);
    void flipAtRest();
    void swapAtRest();
    void putForeignHead();
    void vanishAtRest();
    void rollBackStore();
    void rollBackHead();
    void forkHead();
    void restoreDevice();
    void addTwins();

    // ---- The end (schedule_end.cpp)
    void finish();
    void everybodySyncs(int hours);
    void repairStore();
    bool isAtRest();
    void finishRenewals();
    void finishJoining();
    void admit(Device &device);
    void meetReader();
    void checkRepetition();
    QList<Device *> intact();
    void checkFrozen();
    void checkShutOut();
    bool isFrozen(Device &device);

    Device &lead() { return *m_devices.at(m_lead); }
    Device &device(int number);
    bool isHere(int number) const { return m_devices.contains(number); }
    void checkReport(Device &device, const Result<SyncReport> &report);
    void checkError(const Error &error);
    void checkWasHeld(Device &device, const Error &error);
    void checkHeadWasJudged(Device &device, const SpaceMarks &before, const SyncReport &report);

    const WorldTemplate &m_world;
    StoreSite &m_site;
    ScheduleOptions m_options;
    Dice m_dice;
    Verdict m_verdict;
    KeyRing m_keys; // of this story; nobody under test sees it
    StoreJournal m_journal;
    Oracle m_oracle;
    std::map<int, std::unique_ptr<Device>> m_devices;
    QList<int> m_faults; // of this schedule
    std::vector<Source> m_sources;
    std::optional<Edition> m_offer; // handed in, not settled yet
    QList<Objects> m_snapshots;
    Guest m_guest = Guest::Away;
    std::optional<InviteCode> m_code;
    int m_lead = 0;      // the device that leads
    int m_leadTrust = 0; // the trust record that says so
    int m_publisher = 0; // the device that published last: one that leads, or thinks so
    bool m_hasBackup = false;
    QSet<QByteArray> m_forged; // payload hashes of second heads
    bool m_isRemoving = false;
    bool m_isSiteArmed = false;
    QMap<int, QList<DeviceId>> m_ids; // all keys a device ever had, the one in use last
    QSet<int> m_asking;               // devices that asked to go on with a new key
    QSet<int> m_hasRival; // whose key in use has had a successor: it needs a code, which nobody gives it here
    QSet<int> m_touched;  // devices that did something since they were looked at
    int m_counter = 0;
    int m_hits = 0;
    int m_restored = 0;
    int m_removed = 0;
    QStringList m_lastShown;
    QStringList m_steps;
};

} // namespace plenum::test
