// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/garbage_judge.h"
#include "tests/faults/schedule.h"
#include "tests/support/fault_vfs.h"

namespace plenum::test {

namespace {

constexpr qint64 kFiveWeeks = 35 * 86'400;

QString outcomeOf(const Result<void> &result)
{
    return result
               ? QStringLiteral("done")
               : QStringLiteral("%1 %2 %3")
                     .arg(errorCodeName(result.error().code), result.error().subject, result.error().detail);
}

template<class T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

// What comes is the store's, or nothing.
bool isTrue(const std::optional<StoreFault> &fault)
{
    static const QList<Trouble> plain{Trouble::Refuse,    Trouble::GoAway,    Trouble::Kill,
                                      Trouble::KillAfter, Trouble::CutWrite,  Trouble::BreakRead,
                                      Trouble::LoseReply, Trouble::FalseReply};
    return !fault || plain.contains(fault->trouble);
}

} // namespace

// ---- Keys and the lead

// A key nobody saw before is a renewal's, also one that was cut off.
void Schedule::learnKeys()
{
    for (const auto &[number, one] : m_devices) {
        if (!one->isOpen())
            continue;
        QList<DeviceId> &ids = m_ids[number];
        const DeviceId id = one->id();
        if (!ids.isEmpty() && ids.constLast() == id)
            continue;
        if (!ids.isEmpty() && !ids.contains(id)) {
            say(QStringLiteral("device %1 has a new key").arg(number));
            m_oracle.renewed(number);
            m_asking.insert(number);
        }
        ids.append(id);
        m_oracle.meets(number, id);
    }
}

// Whom the newest trust record anybody has, or had, names.
void Schedule::settleLead()
{
    for (const auto &[number, one] : m_devices) {
        const auto view = one->isOpen() ? loadSpace(*one->profile, m_world.space())
                                        : Result<SpaceView>(makeError(ErrorCode::Unavailable));
        if (!view || !view->state.trust || view->state.trust->current().n <= m_leadTrust)
            continue;
        m_leadTrust = view->state.trust->current().n;
        const DeviceId id = deviceIdOf(view->state.trust->current().leadKey());
        for (auto ids = m_ids.cbegin(); ids != m_ids.cend(); ++ids) {
            if (ids->contains(id))
                m_lead = ids.key();
        }
    }
}

// Two owners who each publish the next trust record on their own divide the space for good: people agree on
// that before.
bool Schedule::knowsNewestTrust(Device &one)
{
    const auto numberOf = [&](Device &device) {
        const auto marks = device.isOpen() ? device.profile->replica().marks(m_world.space())
                                           : Result<SpaceMarks>(makeError(ErrorCode::Unavailable));
        return marks ? marks->trust.n : 0;
    };
    const int own = numberOf(one);
    return std::all_of(m_devices.cbegin(), m_devices.cend(),
                       [&](const auto &each) { return numberOf(*each.second) <= own; });
}

// What the store says before a change of the lead is what the next term begins with.
void Schedule::setFloor(Device &next, const Objects &before)
{
    const auto view = next.isOpen() ? loadSpace(*next.profile, m_world.space())
                                    : Result<SpaceView>(makeError(ErrorCode::Unavailable));
    if (!view || !view->state.trust)
        return;
    QMap<MeetingId, int> versions;
    const QJsonObject meetings = newestHead(before, m_keys).value(QLatin1String("meetings")).toObject();
    for (auto meeting = meetings.begin(); meeting != meetings.end(); ++meeting)
        versions.insert(MeetingId(meeting.key()), meeting.value().toArray().at(0).toInt());
    m_oracle.ruled(view->state.trust->current().term, versions);
}

// An owner puts itself in the place of the lead, who may go on until it hears of it.
void Schedule::takeOver()
{
    Device &next = device(1 - m_lead);
    if (!next.isOpen() || !lead().isOpen() || m_guest == Guest::Invited || m_guest == Guest::Asked ||
        !knowsNewestTrust(next))
        return; // the newcomer's code is with the lead that made it
    const Objects there = m_site.contents();
    const ObjectName pointer = headPointerName(lead().profile->deviceKey()->keyId());
    const bool isPlain = there.value(pointer) == m_journal.good().value(pointer) &&
                         isTrue(next.faults.fault) && !m_isSiteArmed;
    auto proposal = next.trust().takeOver(m_world.space(), next.id());
    if (!proposal)
        checkError(proposal.error());
    const auto published = !proposal ? withoutValue(proposal)
                           : proposal->change
                               ? next.publish(m_world.space(), std::move(*proposal->change))
                               : Result<void>(makeError(ErrorCode::Unauthorized, QStringLiteral("owners")));
    say(QStringLiteral("device %1 takes over: %2").arg(next.number()).arg(outcomeOf(published)));
    const auto view = next.isOpen() ? loadSpace(*next.profile, m_world.space())
                                    : Result<SpaceView>(makeError(ErrorCode::Unavailable));
    if (isPlain && view && view->mayPublish())
        setFloor(next, there);
    m_isRemoving = true; // the next lead may not know whom the former one removed
    ++m_hits;
}

// The lead makes the other one an owner if need be, and hands over.
void Schedule::handOver()
{
    Device &next = device(1 - m_lead);
    if (!lead().isOpen() || !next.isOpen() || m_guest == Guest::Invited || m_guest == Guest::Asked ||
        !knowsNewestTrust(lead()))
        return;
    const SpaceId &space = m_world.space();
    const auto before = loadSpace(*lead().profile, space);
    if (!before || !before->mayPublish())
        return;
    const auto publish = [&](Result<TrustProposal> proposal) -> Result<void> {
        if (!proposal)
            return proposal.error();
        if (!proposal->change)
            return makeError(ErrorCode::Unauthorized, QStringLiteral("owners"));
        return lead().publish(space, std::move(*proposal->change));
    };
    const QByteArray key = next.profile->deviceKey()->publicKey();
    if (!before->state.trust->current().owner.keys.contains(key))
        say(QStringLiteral("device %1 becomes an owner: %2")
                .arg(next.number())
                .arg(outcomeOf(publish(lead().trust().setOwner(space, next.id(), true, 1)))));
    const auto handed = publish(lead().trust().handOver(space, next.id()));
    if (!handed)
        checkError(handed.error());
    say(QStringLiteral("device %1 hands over: %2").arg(m_lead).arg(outcomeOf(handed)));
    const auto after = loadSpace(*lead().profile, space);
    if (!after || !after->state.trust || after->mayPublish())
        return;
    QMap<MeetingId, int> versions; // its last word is what it showed itself
    for (auto meeting = after->state.manifests.cbegin(); meeting != after->state.manifests.cend(); ++meeting)
        versions.insert(meeting.key(), meeting->manifest.n);
    m_oracle.ruled(after->state.trust->current().term, versions);
}

// As “plenumctl space renew”: without force only where the store shows that the key is used elsewhere.
void Schedule::renew(Device &one, bool isForced)
{
    if (!one.isOpen() || one.number() >= WorldTemplate::kDevices || !knowsNewestTrust(one) ||
        m_hasRival.contains(one.number()))
        return;
    if (!isForced) {
        const auto contact = one.sync(m_world.space());
        if (!contact || !contact->isCopied)
            return;
    }
    const auto before = loadSpace(*one.profile, m_world.space());
    const auto renewed = one.renew();
    if (!renewed)
        checkError(renewed.error());
    say(QStringLiteral("device %1 renews its key: %2")
            .arg(one.number())
            .arg(outcomeOf(withoutValue(renewed))));
    const auto after = loadSpace(*one.profile, m_world.space());
    if (!before || !after || !before->mayPublish() || !after->state.trust ||
        after->state.marks.trust.n == before->state.marks.trust.n)
        return;
    QMap<MeetingId, int> versions;
    for (auto meeting = before->state.manifests.cbegin(); meeting != before->state.manifests.cend();
         ++meeting)
        versions.insert(meeting.key(), meeting->manifest.n);
    m_oracle.ruled(after->state.trust->current().term, versions);
}

// As “plenumctl space approve”.
void Schedule::approve()
{
    if (!lead().isOpen() || !knowsNewestTrust(lead()))
        return;
    const auto contact = lead().sync(m_world.space());
    const auto approved =
        contact ? lead().spaces().approve(m_world.space(), {}) : Result<QList<Person>>(contact.error());
    say(QStringLiteral("the lead approves: %1")
            .arg(approved ? QString::number(approved->size()) : outcomeOf(approved.error())));
    if (!approved)
        checkError(approved.error());
}

// ---- The store

// As “plenumctl space heal”. What is right is left alone, and what is put back is what was there.
void Schedule::heal(Device &one)
{
    const auto view = one.isOpen() ? loadSpace(*one.profile, m_world.space())
                                   : Result<SpaceView>(makeError(ErrorCode::Unavailable));
    if (!view || view->membership() == Membership::Removed)
        return;
    const Objects before = m_site.contents();
    const Objects right = m_journal.good();
    HealOptions options;
    options.readPapers = m_dice.chance(50);
    const auto healed = one.care().heal(m_world.space(), options);
    if (!healed)
        checkError(healed.error());
    say(QStringLiteral("device %1 heals: %2")
            .arg(one.number())
            .arg(healed ? QStringLiteral("%1 put back").arg(healed->restored()) : outcomeOf(healed.error())));
    const Objects after = m_site.contents();
    for (auto object = before.cbegin(); object != before.cend(); ++object) {
        const bool isRight = right.contains(object.key()) && right.value(object.key()) == *object;
        if (object.key().path().startsWith(QLatin1String("head-")) || !isRight)
            continue;
        m_verdict.require(
            after.value(object.key()) == *object, 4,
            QStringLiteral("device %1 heals what was right: %2").arg(one.number()).arg(object.key().path()));
    }
    if (!healed || !isUndisturbed(one) || m_oracle.isRestored(one.number()))
        return;
    for (const HealFinding &finding : healed->findings) {
        const ObjectName name = ObjectName::parse(finding.name).value();
        const bool isRight = !finding.isRestored || after.value(name) == m_journal.good().value(name) ||
                             m_journal.earlier(name).contains(after.value(name));
        m_verdict.require(
            isRight, 4,
            QStringLiteral("device %1 puts back other bytes: %2").arg(one.number()).arg(finding.name));
    }
}

// As “plenumctl space collect”.
void Schedule::collect()
{
    if (!lead().isOpen())
        return;
    const bool closes = m_dice.chance(60);
    const auto collected = lead().care().collect(m_world.space(), closes);
    if (!collected)
        checkError(collected.error());
    say(QStringLiteral("the lead collects%1: %2")
            .arg(QLatin1String(closes ? " and closes" : ""), collected
                                                                 ? QStringLiteral("%1 segments, epoch %2")
                                                                       .arg(collected->logs.segments)
                                                                       .arg(collected->logs.epoch)
                                                                 : outcomeOf(collected.error())));
}

// As “plenumctl space gc”.
void Schedule::removeGarbage()
{
    if (!lead().isOpen())
        return;
    const Objects before = m_site.contents();
    const Objects right = m_journal.good();
    m_journal.collectsGarbage(true);
    const auto done = lead().care().removeGarbage(m_world.space(), {});
    m_journal.collectsGarbage(false);
    if (!done)
        checkError(done.error());
    say(QStringLiteral("the lead collects garbage: %1")
            .arg(done ? QStringLiteral("%1 announced, %2 removed")
                            .arg(done->announced.size())
                            .arg(done->removed.size())
                      : outcomeOf(done.error())));
    const Objects after = m_site.contents();
    QStringList removed;
    for (auto object = before.cbegin(); object != before.cend(); ++object) {
        if (!after.contains(object.key()))
            removed.append(object.key().path());
    }
    const bool hasRightClock = !m_faults.contains(13);
    Objects known = right; // the contact may have gathered logs before
    known.insert(m_journal.good());
    Objects there = before;
    there.insert(after);
    GarbageJudge(m_world.space(), m_keys, known, there)
        .judge(removed, hasRightClock ? m_journal.announcedFor() : QHash<ObjectName, qint64>(), m_verdict);
    m_removed += static_cast<int>(removed.size());
}

void Schedule::workAWeek()
{
    Device &one = someone();
    m_touched.insert(one.number());
    mark(one);
    sync(one);
    m_dice.chance(30) ? publish() : collect();
    settleOffer();
}

// Announced, and removed when the grace is over; what happens in between may need it again.
void Schedule::collectGarbageForWeeks()
{
    for (int weeks = m_dice.between(2, 4); weeks > 0; --weeks)
        workAWeek(); // leaves roll-ups and segments that nobody needs
    removeGarbage();
    for (int weeks = m_dice.between(1, 4); weeks > 0; --weeks)
        workAWeek();
    passTime(m_dice.chance(70) ? kFiveWeeks : kFiveWeeks / 2);
    Device &one = someone();
    m_touched.insert(one.number());
    sync(one);
    removeGarbage();
}

} // namespace plenum::test
