// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/schedule.h"

#include "core/signing/sign_off.h"
#include "core/signing/statement.h"
#include "tests/faults/fixed_random.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/sample_marks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace plenum::test {

namespace {

constexpr int kManyOperations = 20'000; // no single action needs as many
constexpr int kAfterRefusal = 8;        // operations of one contact after a refused sign-in

} // namespace

Schedule::Schedule(const WorldTemplate &world, StoreSite &site, const ScheduleOptions &options, quint64 seed)
    : m_world(world),
      m_site(site),
      m_options(options),
      m_dice(seed),
      m_keys(world.keys()),
      m_journal(m_keys, m_verdict),
      m_oracle(world.space(), m_verdict)
{
    fixOpenSslRandom(seed);
    for (int kinds = m_dice.between(1, 3); kinds > 0; --kinds)
        m_faults.append(m_dice.pick(options.faults));
    QStringList names;
    for (const int fault : std::as_const(m_faults))
        names.append(QStringLiteral("F%1").arg(fault));
    say(QStringLiteral("faults %1, a space that is %2")
            .arg(names.join(QLatin1Char(' ')), QLatin1String(m_keys.isSealed() ? "sealed" : "open")));
    m_world.copyProfiles();
    m_site.begin(m_world.objects());
    m_journal.start(m_world.objects());
    for (int i = 0; i < 2; ++i)
        m_sources.emplace_back(m_world.sourceFolder(i), QStringLiteral("%1 meeting %2").arg(kCanary).arg(i));
    m_sources.front().edition = m_world.firstEdition();
    for (int i = 0; i < WorldTemplate::kDevices; ++i)
        device(i);
    learnKeys();
    m_oracle.offered(lead(), m_world.firstEdition());
    for (const auto &[number, one] : m_devices)
        m_oracle.look(*one);
}

// Opens it when it is met for the first time.
Device &Schedule::device(int number)
{
    auto &place = m_devices[number];
    if (!place) {
        place = std::make_unique<Device>(
            number, m_world.profileFolder(number),
            [this](const Clock &clock, Random &random) { return m_site.open(clock, random); }, m_journal,
            static_cast<quint64>(m_dice.below(1'000'000)) + 7);
        place->faults.hasTags = m_site.isFolder() && m_dice.chance(60);
        if (m_devices.size() > 1)
            place->clock.now = lead().clock.now;
        std::ignore = place->open(); // a fault may keep it closed: revive() tries again
    }
    return *place;
}

void Schedule::say(const QString &what)
{
    m_steps.append(what);
    if (m_options.isLoud) {
        std::fprintf(stderr, "  %s\n", qPrintable(what));
        std::fflush(stderr);
    }
}

void Schedule::run()
{
    for (int steps = m_dice.between(6, 18); steps > 0 && m_verdict.isClean(); --steps)
        step();
    if (m_verdict.isClean())
        finish();
    FaultVfs::heal();
}

// ---- The story

void Schedule::passTime()
{
    const qint64 seconds = m_dice.chance(10) ? m_dice.between(3'600, 7'200) : m_dice.between(1, 300);
    passTime(seconds);
}

void Schedule::passTime(qint64 seconds)
{
    for (const auto &[number, one] : m_devices)
        one->clock.advance(seconds);
    m_journal.passTime(seconds);
}

Device &Schedule::someone()
{
    QList<int> numbers;
    for (const auto &[number, one] : m_devices)
        numbers.append(number);
    return device(m_dice.pick(numbers));
}

void Schedule::step()
{
    passTime();
    const int fault = m_dice.pick(m_faults);
    if (m_dice.chance(30))
        m_snapshots.append(m_site.contents());
    if (m_dice.chance(35))
        damage(fault);
    Device &one = someone();
    if (m_dice.chance(50))
        arm(one, m_dice.pick(m_faults));
    act(one);
    m_site.disarm(m_verdict);
    m_hits += m_site.takeHits();
    m_isSiteArmed = false;
    const bool hasDiskFailed = FaultVfs::hasFailed();
    m_hits += hasDiskFailed ? 1 : 0;
    for (const auto &[number, each] : m_devices) {
        disarm(*each);
        revive(*each, hasDiskFailed);
    }
    learnKeys();
    settleOffer();
    settleLead();
    if (std::exchange(m_isRemoving, false))
        settleRemoval();
    const QSet<int> touched = std::exchange(m_touched, {});
    for (const int number : touched)
        m_oracle.look(device(number));
    if (touched.contains(kLeaver))
        checkShutOut();
}

void Schedule::act(Device &one)
{
    const int before = one.faults.total;
    m_touched += QSet<int>{0, 1, m_lead, one.number()}; // much is done by the lead
    const int what = m_dice.below(120);
    if (what < 36)
        sync(one);
    else if (what < 56)
        mark(one);
    else if (what < 70)
        publish();
    else if (what < 76)
        signOff(one);
    else if (what < 81)
        restart(one);
    else if (what < 86)
        letGuestIn();
    else if (what < 89)
        removeMember();
    else if (what < 91)
        loseCache(one);
    else if (what < 95)
        heal(one);
    else if (what < 100)
        collect();
    else if (what < 105)
        collectGarbageForWeeks();
    else if (what < 109)
        renew(one, m_dice.chance(60));
    else if (what < 112)
        approve();
    else if (what < 114)
        handOver();
    else if (what < 116)
        takeOver();
    else {
        sync(one);
        sync(one);
    }
    m_verdict.require(one.faults.total - before < kManyOperations, 13,
                      QStringLiteral("device %1 does not stop asking").arg(one.number()));
}

void Schedule::arm(Device &one, int fault)
{
    if (fault == 1) {
        const int call = m_dice.roughly(400);
        const bool isOnce = m_dice.chance(50);
        const bool isFull = m_dice.chance(30);
        say(QStringLiteral("arm: database call %1 %2 %3")
                .arg(call)
                .arg(QLatin1String(isOnce ? "fails once" : "and all later fail"),
                     QLatin1String(isFull ? "(full)" : "(i/o)")));
        FaultVfs::failCall(call, isOnce ? FaultVfs::Duration::Once : FaultVfs::Duration::FromThenOn,
                           isFull ? FaultVfs::Fault::DiskFull : FaultVfs::Fault::Io);
    } else if (fault == 13) {
        const qint64 years = m_dice.chance(50) ? 10 : -10;
        one.clock.now = one.clock.now.addYears(static_cast<int>(years));
        say(QStringLiteral("clock of device %1 jumps by %2 years").arg(one.number()).arg(years));
    } else if (const QString armed = m_dice.chance(60) ? m_site.arm(fault, m_dice) : QString();
               !armed.isEmpty()) {
        m_isSiteArmed = true;
        say(QStringLiteral("arm F%1: %2").arg(fault).arg(armed));
    } else if (fault != 7 && fault != 11 && fault != 12 && fault != 15) {
        const StoreFault trouble = storeFault(fault);
        for (const auto &[number, each] : m_devices)
            each->faults.arm(trouble); // the lead and the guest act together
        say(QStringLiteral("arm F%1: %2").arg(fault).arg(trouble.describe()));
    }
}

void Schedule::disarm(Device &one)
{
    if (one.faults.fault && one.faults.fault->code == ErrorCode::SignInNeeded)
        m_verdict.require(one.faults.mostOfOne <= kAfterRefusal, 13,
                          QStringLiteral("device %1 asked %2 times after the sign-in was refused")
                              .arg(one.number())
                              .arg(one.faults.mostOfOne));
    m_hits += one.faults.hits;
    one.faults.disarm();
    one.faults.hits = 0;
}

void Schedule::revive(Device &one, bool hasDiskFailed)
{
    if (one.faults.isDead || !one.isOpen()) {
        say(QStringLiteral("device %1 was killed").arg(one.number()));
        one.bury();
    } else if (hasDiskFailed && m_dice.chance(50)) {
        one.close();
    }
    FaultVfs::heal();
    if (one.isOpen())
        return;
    m_touched.insert(one.number());
    const auto opened = one.open();
    m_verdict.require(opened.ok(), 6,
                      opened ? QString()
                             : QStringLiteral("device %1 does not open any more: %2 %3")
                                   .arg(one.number())
                                   .arg(errorCodeName(opened.error().code), opened.error().detail));
    if (opened)
        m_verdict.require(!one.profile->vault().recovery(), 6,
                          QStringLiteral("the vault of device %1 is damaged").arg(one.number()));
}

// ---- What people do

void Schedule::checkError(const Error &error)
{
    m_verdict.require(
        !error.subject.contains(kCanary) && !error.detail.contains(kCanary), 15,
        QStringLiteral("an error tells what is confidential: %1 %2").arg(error.subject, error.detail));
}

void Schedule::checkReport(Device &one, const Result<SyncReport> &report)
{
    if (!report) {
        checkError(report.error());
        say(QStringLiteral("device %1 syncs: %2 %3 %4")
                .arg(one.number())
                .arg(errorCodeName(report.error().code), report.error().subject, report.error().detail));
        return;
    }
    QStringList warnings;
    for (const Error &warning : report->warnings) {
        checkError(warning);
        warnings.append(errorCodeName(warning.code) + QLatin1Char(' ') + warning.subject);
    }
    say(QStringLiteral("device %1 syncs: head %2, pushed %3, papers %4%5")
            .arg(one.number())
            .arg(report->headSeq)
            .arg(report->pushed)
            .arg(report->papersFetched)
            .arg(warnings.isEmpty() ? QString()
                                    : QStringLiteral("; ") + warnings.join(QStringLiteral(", "))));
}

// A head that lies in the store and goes back, or is another one at the same place, is told of at once: by a
// device that has the trust records to judge it.
void Schedule::checkHeadWasJudged(Device &one, const SpaceMarks &before, const SyncReport &report)
{
    if (one.number() == m_lead || before.head.seq == 0 || report.headSeq == 0)
        return;
    const ObjectName name = headPointerName(lead().profile->deviceKey()->keyId());
    QFile file(QDir(m_site.root()).filePath(name.path()));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!m_journal.earlier(name).contains(bytes))
        return;
    const QByteArray payload = payloadBytesOf(bytes);
    const QJsonObject head = payloadOf(bytes, m_keys);
    const qint64 seq = head.value(QLatin1String("seq")).toInteger();
    if (head.value(QLatin1String("term")).toInt() != before.head.term)
        return; // of a term it does not know yet, or that is over
    const auto warns = [&](ErrorCode code) {
        return std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                           [&](const Error &warning) { return warning.code == code; });
    };
    if (seq < before.head.seq)
        m_verdict.require(
            warns(ErrorCode::Rollback), 2,
            QStringLiteral("device %1 does not say that the store went back").arg(one.number()));
    else if (seq == before.head.seq &&
             QCryptographicHash::hash(payload, QCryptographicHash::Sha256) != before.head.payloadHash)
        m_verdict.require(
            warns(ErrorCode::Forked), 9,
            QStringLiteral("device %1 does not tell of the second head %2").arg(one.number()).arg(seq));
}

// Nothing that lies in a store keeps a device from exchanging what can be exchanged, and above all not an old
// or a second head: it says so, and goes on with the rest.
void Schedule::checkWasHeld(Device &one, const Error &error)
{
    const bool isStranger = one.number() == WorldTemplate::kGuest && m_guest == Guest::Invited;
    const bool isAway = isStranger || !m_site.contents().contains(initName());
    const int invariant = error.code == ErrorCode::Rollback ? 2 : error.code == ErrorCode::Forked ? 9 : 5;
    m_verdict.require(isAway, invariant,
                      QStringLiteral("what lies in the store ends the contact of device %1: %2 %3 %4")
                          .arg(one.number())
                          .arg(errorCodeName(error.code), error.subject, error.detail));
}

// The lead has its papers from publishing them.
Result<SyncReport> Schedule::contact(Device &one)
{
    return m_options.hasHashChecks || one.number() == 0 ? one.sync(m_world.space())
                                                        : one.syncBlindly(m_world.space());
}

void Schedule::sync(Device &one)
{
    if (!one.isOpen())
        return;
    const bool isClean = isUndisturbed(one);
    const auto before = one.profile->replica().marks(m_world.space());
    const auto report = contact(one);
    checkReport(one, report);
    if (isClean && before && report)
        checkHeadWasJudged(one, *before, *report);
    else if (isClean && !report)
        checkWasHeld(one, report.error());
}

// Nothing on its way to the store or to its disk goes wrong.
bool Schedule::isUndisturbed(const Device &one) const
{
    return one.isOpen() && !one.faults.fault && !one.faults.isDead && !m_isSiteArmed && !m_faults.contains(1);
}

// As soon as the publisher's disk tells what it took.
void Schedule::settleOffer()
{
    if (m_offer && m_oracle.offered(device(m_publisher), *m_offer))
        m_offer.reset();
}

// A new edition: mostly a paper is replaced by one of the same size.
void Schedule::publish()
{
    if (m_offer)
        return; // a disk that failed hides what became of the one before
    m_publisher = m_dice.chance(30) ? 1 - m_lead : m_lead; // who led before may not know it yet
    Device &publisher = device(m_publisher);
    if (!publisher.isOpen())
        return;
    Source &source = m_sources.at(static_cast<size_t>(m_dice.below(2)));
    Edition &edition = source.edition;
    const int what = m_dice.below(10);
    ++m_counter;
    const QString title = QStringLiteral("p%1").arg(m_dice.below(3));
    if (what < 6 && edition.papers.contains(title)) {
        QByteArray &bytes = edition.papers[title];
        bytes[bytes.size() - 2] = static_cast<char>('a' + (bytes.at(bytes.size() - 2) - 'a' + 1) % 26);
    } else if (what < 9) {
        QByteArray bytes = "%PDF-1.7\n" + kCanary.toUtf8() + QByteArray::number(m_counter) + "\n";
        bytes +=
            QByteArray(m_dice.chance(20) ? m_dice.between(60'000, 150'000) : m_dice.between(10, 9'000), 'x');
        edition.papers.insert(title, bytes + "a\n");
    } else {
        edition.title = QStringLiteral("%1 edition %2").arg(kCanary).arg(m_counter);
    }
    m_offer = edition;
    KeySource *identity = m_dice.chance(30) ? &m_world.identity(m_publisher) : nullptr;
    const auto outcome = publisher.publishing().publish(m_world.space(), source.write(), identity);
    if (!outcome)
        checkError(outcome.error());
    say(outcome
            ? QStringLiteral("device %1 publishes version %2%3")
                  .arg(m_publisher)
                  .arg(outcome->version)
                  .arg(outcome->undelivered ? QStringLiteral(", not delivered") : QString())
            : QStringLiteral("device %1 publishes: %2 %3 %4")
                  .arg(m_publisher)
                  .arg(errorCodeName(outcome.error().code), outcome.error().subject, outcome.error().detail));
}

void Schedule::mark(Device &one)
{
    if (!one.isOpen())
        return;
    const auto papers = one.meetings().papers(m_world.space());
    if (!papers || papers->isEmpty())
        return;
    const QList<Mark> own = m_oracle.marksOf(one.number());
    MarkEdit edit;
    if (!own.isEmpty() && m_dice.chance(40))
        edit.before = m_dice.pick(own);
    if (!edit.before || m_dice.chance(70)) {
        Mark next = edit.before ? *edit.before
                                : sampleMark(static_cast<quint32>(m_dice.below(1000)),
                                             m_dice.chance(50) ? MarkKind::Highlight : MarkKind::Note);
        if (!edit.before) {
            next.id = MarkId(one.random.idText());
            next.paper = m_dice.pick(*papers).reference();
            next.visibility = m_dice.chance(75) ? Visibility::Shared : Visibility::Private;
        }
        next.text = QStringLiteral("%1 %2").arg(kCanary).arg(++m_counter);
        edit.after = next;
    }
    const auto made = one.profile->vault().applyEdit(m_world.space(), edit);
    if (!made)
        checkError(made.error());
    say(QStringLiteral("device %1 %2 mark %3: %4")
            .arg(one.number())
            .arg(QLatin1String(!edit.before ? "makes"
                               : edit.after ? "changes"
                                            : "deletes"),
                 edit.subject().id.text().left(8),
                 made ? QStringLiteral("done") : errorCodeName(made.error().code)));
    m_oracle.edited(one.number(), edit, made.ok());
}

void Schedule::signOff(Device &one)
{
    if (!one.isOpen() || one.number() >= WorldTemplate::kDevices)
        return;
    const auto meetings = one.meetings().list(m_world.space());
    if (!meetings || meetings->isEmpty())
        return;
    const MeetingId meeting = meetings->at(m_dice.below(meetings->size())).id;
    const auto agenda = one.meetings().agenda(m_world.space(), meeting);
    if (!agenda)
        return;
    const auto statement =
        one.signOffs().prepare(m_world.space(), meeting, agenda->meeting.items.constFirst().id,
                               m_dice.chance(50) ? Decision::Agree : Decision::Reservation,
                               QStringLiteral("%1 %2").arg(kCanary).arg(++m_counter));
    if (!statement)
        return;
    const auto made = signStatement(*statement, m_world.identity(one.number()));
    if (!made)
        return;
    const auto kept = one.signOffs().keep(m_world.space(), *made);
    if (!kept)
        checkError(kept.error());
    m_oracle.signedOff(one.number(), made->json, kept.ok());
    say(QStringLiteral("device %1 signs off: %2")
            .arg(one.number())
            .arg(kept ? QStringLiteral("done") : errorCodeName(kept.error().code)));
}

// Step by step, each of which may fail and is done again.
void Schedule::letGuestIn()
{
    if (!lead().isOpen())
        return;
    if (m_guest == Guest::Away) {
        const auto text = lead().spaces().invite(m_world.space(), QStringLiteral("Guest"), Role::Delegate);
        if (!text)
            return;
        m_code = parseInviteCode(*text).value();
        m_guest = Guest::Invited;
    }
    if (m_guest == Guest::Invited) {
        Device &guest = device(WorldTemplate::kGuest);
        m_touched.insert(WorldTemplate::kGuest);
        const auto joined = guest.isOpen() ? guest.spaces().join(*m_code, QString(), std::nullopt)
                                           : Result<SpaceRecord>(makeError(ErrorCode::Unavailable));
        say(QStringLiteral("the guest asks to join: %1")
                .arg(joined ? QStringLiteral("done") : errorCodeName(joined.error().code)));
        if (!joined)
            return checkError(joined.error());
        m_guest = Guest::Asked;
    }
    if (m_guest == Guest::Asked && m_dice.chance(70))
        approve();
}

void Schedule::removeMember()
{
    if (!lead().isOpen() || m_oracle.isRemoved(kLeaver))
        return;
    SyncOptions options;
    options.thorough = true; // where a log ends is settled now
    const auto met = SyncService(*lead().profile, lead().environment).run(m_world.space(), options);
    if (!met)
        return checkError(met.error());
    const auto view = loadSpace(*lead().profile, m_world.space());
    const Person *person = view ? view->state.personOfDevice(m_ids[kLeaver].constFirst()) : nullptr;
    if (person == nullptr)
        return;
    auto change = lead().members().removePerson(m_world.space(), person->id);
    if (!change)
        return checkError(change.error());
    const auto published = lead().publish(m_world.space(), std::move(*change));
    if (!published)
        checkError(published.error());
    say(QStringLiteral("the lead removes device 3: %1")
            .arg(published ? QStringLiteral("done") : errorCodeName(published.error().code)));
    m_isRemoving = true;
}

// What the roster of the lead says of device 3, under every key it had.
void Schedule::settleRemoval()
{
    const auto view = lead().isOpen() ? loadSpace(*lead().profile, m_world.space())
                                      : Result<SpaceView>(makeError(ErrorCode::Unavailable));
    if (!view || !view->state.roster || !view->state.head)
        return;
    if (view->state.roster->id != view->state.head->record.roster.id) {
        m_isRemoving = true; // the roster of its head did not come yet
        return;
    }
    const RosterRecord &roster = view->state.roster->record;
    const RosterDevice *first = roster.findDevice(m_ids[kLeaver].constFirst());
    if (first != nullptr && !roster.isMember(first->person))
        m_oracle.removed(kLeaver);
    else if (first != nullptr)
        m_oracle.readmitted(kLeaver);
}

void Schedule::restart(Device &one)
{
    say(QStringLiteral("device %1 restarts").arg(one.number()));
    one.close();
    std::ignore = one.open(); // a fault may keep it closed: revive() tries again
}

// Papers of a publication that waits lie nowhere else.
bool Schedule::hasUndeliveredPapers(Device &one) const
{
    const auto waiting = one.isOpen() ? one.profile->vault().outbox().outgoing(m_world.space())
                                      : Result<QList<OutgoingObject>>(makeError(ErrorCode::Unavailable));
    return !waiting || std::any_of(waiting->cbegin(), waiting->cend(),
                                   [](const OutgoingObject &object) { return !object.blob.isEmpty(); });
}

void Schedule::loseCache(Device &one)
{
    say(QStringLiteral("device %1 loses its cache").arg(one.number()));
    const bool isLastCopy = hasUndeliveredPapers(one);
    one.close();
    const QDir folder(one.folder());
    for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(folder.filePath(QLatin1String(file)));
    if (!isLastCopy)
        QDir(folder.filePath(QStringLiteral("papers"))).removeRecursively();
    m_oracle.lostCache(one.number());
    std::ignore = one.open();
}

} // namespace plenum::test
