// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/removed_since.h"
#include "tests/faults/schedule.h"
#include "tests/support/fault_vfs.h"

namespace plenum::test {

namespace {
constexpr int kHealingRounds = 3;
constexpr int kRoundsToRest = 14;
} // namespace

// Everybody whose word still counts, and who was let in.
QList<Device *> Schedule::intact()
{
    QList<Device *> result;
    for (const auto &[number, one] : m_devices) {
        if (m_oracle.isRemoved(number) || m_oracle.isRestored(number))
            continue;
        if ((number == WorldTemplate::kGuest && m_guest != Guest::Done) || isFrozen(*one))
            continue;
        result.append(one.get());
    }
    return result;
}

// It took the second head of a lead that signed two: it stays there until the space has another lead.
bool Schedule::isFrozen(Device &one)
{
    const auto marks = one.profile->replica().marks(m_world.space());
    return marks && m_forged.contains(marks->head.payloadHash);
}

void Schedule::checkFrozen()
{
    for (const auto &[number, one] : m_devices) {
        if (!isFrozen(*one))
            continue;
        const auto report = contact(*one);
        m_verdict.require(
            report && std::any_of(report->warnings.cbegin(), report->warnings.cend(),
                                  [](const Error &warning) { return warning.code == ErrorCode::Forked; }),
            9, QStringLiteral("device %1 follows a second head in silence").arg(number));
    }
}

void Schedule::everybodySyncs(int hours)
{
    for (const auto &[number, one] : m_devices) {
        one->clock.advance(hours * 3600);
        sync(*one);
        m_oracle.look(*one);
    }
}

// What nobody brought back by itself: an administrator puts it back.
void Schedule::repairStore()
{
    const auto now = m_site.contents();
    const auto &good = m_journal.good();
    for (auto object = good.cbegin(); object != good.cend(); ++object) {
        if (now.contains(object.key()) && now.value(object.key()) == object.value())
            continue;
        say(QStringLiteral("%1 is put back").arg(object.key().path()));
        const auto put = m_site.raw().put(object.key(), object.value(), WriteMode::Replace);
        if (!put)
            qFatal("the harness cannot repair %s: %s", qPrintable(object.key().path()),
                   qPrintable(put.error().detail));
        ++m_restored;
    }
}

// True when a whole round changed nothing anybody shows and wrote nothing.
bool Schedule::isAtRest()
{
    const int writes = m_journal.writes();
    everybodySyncs(2);
    QStringList shown;
    for (const auto &[number, one] : m_devices)
        shown += m_oracle.describe(*one);
    return std::exchange(m_lastShown, shown) == shown && writes == m_journal.writes();
}

// Whose key must not be used any more gets a new one; mostly, people forget.
void Schedule::finishRenewals()
{
    for (int number = 0; number < WorldTemplate::kDevices; ++number) {
        if (m_oracle.isRestored(number) && m_dice.chance(70))
            renew(device(number), true);
    }
    learnKeys();
}

// Whoever asked to be let in, or to go on with a new key, and was told that it worked, gets in.
void Schedule::finishJoining()
{
    const bool isGuestIn = m_guest != Guest::Asked;
    const QSet<int> asking = std::exchange(m_asking, {});
    if (isGuestIn && asking.isEmpty())
        return;
    for (int round = 0; round < 2; ++round) { // the lead may have to hear that it leads
        everybodySyncs(1);
        const auto approved = lead().spaces().approve(m_world.space(), {});
        if (!approved)
            m_verdict.add(6, QStringLiteral("nobody can be approved: %1 %2 %3")
                                 .arg(errorCodeName(approved.error().code), approved.error().subject,
                                      approved.error().detail));
    }
    everybodySyncs(1);
    for (const int number : asking)
        admit(device(number));
    if (!isGuestIn) {
        admit(device(WorldTemplate::kGuest));
        m_guest = Guest::Done;
    }
}

void Schedule::admit(Device &one)
{
    const auto view = loadSpace(*one.profile, m_world.space());
    const bool isMember = view && view->membership() == Membership::Member;
    m_verdict.require(isMember || isFrozen(one) || m_oracle.isRemoved(one.number()) ||
                          m_oracle.isRestored(one.number()),
                      6, QStringLiteral("device %1 asked, was approved and is no member").arg(one.number()));
}

// Who was removed gets no key of what comes after the head that says so, and none of its papers.
void Schedule::checkShutOut()
{
    const auto found = m_devices.find(kLeaver);
    if (!m_keys.isSealed() || !m_oracle.isRemoved(kLeaver) || found == m_devices.end() ||
        !found->second->isOpen())
        return;
    Device &leaver = *found->second;
    const auto known = leaver.profile->replica().keys(m_world.space());
    if (!known)
        return;
    KeyRing held(true, KeyRing::Source::Given);
    held.setSpace(m_world.space());
    const QStringList ids = QStringList(known->epochs()) << known->root();
    for (const QString &id : ids)
        held.add(known->find(id)->view().toByteArray());
    const RemovedSince since(m_journal.good(), m_keys, m_ids.value(kLeaver));
    for (const QString &path : since.paths()) {
        const QByteArray bytes = m_journal.good().value(ObjectName::parse(path).value());
        m_verdict.require(payloadOf(bytes, held).isEmpty(), 17,
                          QStringLiteral("removed device %1 can open %2").arg(kLeaver).arg(path));
    }
    for (const QString &path : since.papers())
        m_verdict.require(
            !leaver.profile->cache().papers().has(*parseBlobName(ObjectName::parse(path).value())), 17,
            QStringLiteral("removed device %1 has the paper %2").arg(kLeaver).arg(path));
    for (const QString &key : since.keys())
        m_verdict.require(!known->has(key), 17,
                          QStringLiteral("removed device %1 has the key %2").arg(kLeaver).arg(key));
}

// Somebody who sees everything for the first time now, in one go.
void Schedule::meetReader()
{
    Device &reader = device(WorldTemplate::kReader);
    for (int i = 0; i < 2; ++i)
        sync(reader);
    m_oracle.look(reader);
}

void Schedule::checkRepetition()
{
    const int writes = m_journal.writes();
    const auto before = m_site.contents();
    for (Device *one : intact()) {
        const QStringList shown = m_oracle.describe(*one);
        const auto report = contact(*one);
        m_verdict.require(report.ok(), 14,
                          QStringLiteral("device %1 cannot sync once more: %2")
                              .arg(one->number())
                              .arg(report ? QString() : report.error().subject));
        m_verdict.require(
            m_oracle.describe(*one) == shown, 14,
            QStringLiteral("device %1 shows something else after the same sync").arg(one->number()));
    }
    m_verdict.require(m_journal.writes() == writes && m_site.contents() == before, 14,
                      QStringLiteral("the store changes although nothing is new"));
}

void Schedule::finish()
{
    FaultVfs::heal();
    say(QStringLiteral("faults end"));
    m_faults.clear();
    everybodySyncs(1);
    for (int round = 1; round < kHealingRounds && m_site.contents() != m_journal.good(); ++round)
        everybodySyncs(8);
    repairStore();
    finishRenewals();
    finishJoining();
    int round = 0;
    while (m_verdict.isClean() && round < kRoundsToRest && !isAtRest())
        ++round;
    m_verdict.require(round < kRoundsToRest, 14, QStringLiteral("the devices do not come to rest"));
    if (!m_verdict.isClean())
        return;
    checkFrozen();
    checkShutOut();
    meetReader();
    m_oracle.compare(intact());
    if (m_verdict.isClean())
        checkRepetition();
}

} // namespace plenum::test
