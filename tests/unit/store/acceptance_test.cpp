// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acceptance.h"

#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"

#include <functional>

Q_DECLARE_METATYPE(std::function<void(plenum::HeadRecord &)>)
Q_DECLARE_METATYPE(std::function<void(plenum::RosterRecord &)>)

namespace plenum {

using test::SampleSpace;

// A refusal with this code, about this object.
#define QVERIFY_REFUSED(expression, expectedCode, expectedName)                                              \
    do {                                                                                                     \
        const auto &plenumRefused = (expression);                                                            \
        QVERIFY2(!plenumRefused, "was accepted");                                                            \
        QCOMPARE(errorCodeName(plenumRefused.error().code), errorCodeName(expectedCode));                    \
        QCOMPARE(plenumRefused.error().subject, (expectedName).path());                                      \
    } while (false)

class AcceptanceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // ---- TRST and INIT

    void startTrust_pinnedRecord_isAccepted()
    {
        const auto chain = startTrust(m_sample.trustObject(), m_sample.trustObject().id);
        QVERIFY_OK(chain);
        QCOMPARE(chain->current(), m_sample.trust());
        QCOMPARE(chain->leadKeyOfTerm(1), m_sample.secretary.publicKey());
        QVERIFY(chain->leadKeyOfTerm(2).isEmpty());
    }

    void startTrust_anyOtherRecord_isRefused()
    {
        const SignedObject pinned = m_sample.trustObject();
        TrustRecord other = m_sample.trust();
        other.term = 2;
        const SignedObject changed = m_sample.open(m_sample.trustBytes(other));
        QVERIFY_REFUSED(startTrust(changed, pinned.id), ErrorCode::Unauthorized, changed.name);

        const SignedObject bySomebody =
            sealedTrust(m_sample.trust(), m_sample.stranger.keyId(), {&m_sample.stranger});
        QVERIFY_REFUSED(startTrust(bySomebody, bySomebody.id), ErrorCode::Unauthorized, bySomebody.name);
        const SignedObject foreignName =
            sealedTrust(m_sample.trust(), m_sample.deputy.keyId(), {&m_sample.secretary});
        QVERIFY_REFUSED(startTrust(foreignName, foreignName.id), ErrorCode::Unauthorized, foreignName.name);

        TrustRecord second = m_sample.trust();
        second.n = 2;
        second.prev = pinned.id;
        const SignedObject later = m_sample.open(m_sample.trustBytes(second));
        QVERIFY_REFUSED(startTrust(later, later.id), ErrorCode::Corrupt, later.name);
    }

    void extendTrust_byOldAndNewOwners_isAccepted()
    {
        const TrustRecord next = takeOver();
        const SignedObject object =
            sealedTrust(next, m_sample.secretary.keyId(), {&m_sample.secretary, &m_sample.deputy});
        const auto longer = extendTrust(chain(), object);
        QVERIFY_OK(longer);
        QCOMPARE(longer->current(), next);
        QCOMPARE(longer->leadKeyOfTerm(1), m_sample.secretary.publicKey());
        QCOMPARE(longer->leadKeyOfTerm(2), m_sample.deputy.publicKey());
        QCOMPARE(longer->currentReference(), (ObjectReference{2, object.id, m_sample.secretary.keyId()}));
        QCOMPARE(extendTrust(*longer, object).value().records().size(), 2); // again: no change
        QCOMPARE(extendTrust(*longer, m_sample.trustObject()).value().records().size(), 2);
    }

    void extendTrust_withoutThresholds_isUnauthorized()
    {
        const TrustRecord next = takeOver(); // owners of 2: the deputy alone
        const SignedObject onlyOld = sealedTrust(next, m_sample.secretary.keyId(), {&m_sample.secretary});
        QVERIFY_REFUSED(extendTrust(chain(), onlyOld), ErrorCode::Unauthorized, onlyOld.name);
        const SignedObject onlyNew = sealedTrust(next, m_sample.deputy.keyId(), {&m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(chain(), onlyNew), ErrorCode::Unauthorized, onlyNew.name);
        const SignedObject foreignName =
            sealedTrust(next, m_sample.stranger.keyId(), {&m_sample.secretary, &m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(chain(), foreignName), ErrorCode::Unauthorized, foreignName.name);
    }

    void extendTrust_thresholdOfTwo_needsTwoKeys()
    {
        TrustRecord first = m_sample.trust();
        first.owner = {{m_sample.secretary.publicKey(), m_sample.deputy.publicKey()}, 2};
        const SignedObject start =
            sealedTrust(first, m_sample.secretary.keyId(), {&m_sample.secretary, &m_sample.deputy});
        const TrustChain two = startTrust(start, start.id).value();
        TrustRecord next = first;
        next.n = 2;
        next.prev = start.id;
        next.owner.threshold = 1;
        const SignedObject one = sealedTrust(next, m_sample.secretary.keyId(), {&m_sample.secretary});
        QVERIFY_REFUSED(extendTrust(two, one), ErrorCode::Unauthorized, one.name);
        const SignedObject withStranger =
            sealedTrust(next, m_sample.secretary.keyId(), {&m_sample.secretary, &m_sample.stranger});
        QVERIFY_REFUSED(extendTrust(two, withStranger), ErrorCode::Unauthorized, withStranger.name);
        QVERIFY_OK(extendTrust(
            two, sealedTrust(next, m_sample.secretary.keyId(), {&m_sample.deputy, &m_sample.secretary})));
    }

    void extendTrust_newLeadInTheSameTerm_isCorrupt()
    {
        TrustRecord next = takeOver();
        next.term = 1;
        const SignedObject object =
            sealedTrust(next, m_sample.deputy.keyId(), {&m_sample.secretary, &m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(chain(), object), ErrorCode::Corrupt, object.name);
    }

    void extendTrust_gapOrOtherHistory_isRefused()
    {
        TrustRecord third = takeOver();
        third.n = 3;
        const SignedObject gap =
            sealedTrust(third, m_sample.deputy.keyId(), {&m_sample.secretary, &m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(chain(), gap), ErrorCode::Unavailable, gap.name);

        TrustRecord other = takeOver();
        other.prev = sha256("another first record");
        const SignedObject fork =
            sealedTrust(other, m_sample.deputy.keyId(), {&m_sample.secretary, &m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(chain(), fork), ErrorCode::Forked, fork.name);

        TrustRecord sibling = takeOver();
        sibling.anchors.clear();
        const SignedObject second =
            sealedTrust(sibling, m_sample.deputy.keyId(), {&m_sample.secretary, &m_sample.deputy});
        QVERIFY_REFUSED(extendTrust(longerChain(), second), ErrorCode::Forked, second.name);
    }

    void acceptInit_checksSpaceTrustAndSigner()
    {
        const auto accept = [this](const SampleSpace::Object &object) {
            return acceptInit(m_sample.open(object), chain());
        };
        QCOMPARE(accept(m_sample.initBytes(m_sample.init())).value(), m_sample.init());
        InitRecord other = m_sample.init();
        other.space = SpaceId(QStringLiteral("otherotherotherotherother2"));
        QVERIFY_REFUSED(accept(m_sample.initBytes(other)), ErrorCode::Corrupt, initName());
        other = m_sample.init();
        other.trustId = sha256("x");
        QVERIFY_REFUSED(accept(m_sample.initBytes(other)), ErrorCode::Forked, initName());
        QVERIFY_REFUSED(
            accept(m_sample.seal(ObjectType::Init, initName(), encodeInit(m_sample.init()), m_sample.deputy)),
            ErrorCode::Unauthorized, initName());
    }

    // ---- HEAD

    void acceptHead_firstOne_isAcceptedUnderBothNames()
    {
        const HeadRecord head = m_sample.head(m_sample.manifest());
        const auto pointer = acceptHead(m_sample.open(m_sample.headPointerBytes(head)), chain(), {});
        QVERIFY_OK(pointer);
        const auto history = acceptHead(m_sample.open(m_sample.headBytes(head)), chain(), {});
        QVERIFY_OK(history);
        QCOMPARE(*pointer, *history);
        const SpaceMarks marks = marksOf(*pointer, chain());
        QCOMPARE(marks.head.seq, 1);
        QCOMPARE(marks.trust, (ChainMark{1, m_sample.trustObject().id}));
        QCOMPARE(marks.meetings.value(m_sample.meeting).n, 1);
        QVERIFY_OK(acceptHead(m_sample.open(m_sample.headPointerBytes(head)), chain(), marks)); // again
    }

    void acceptHead_notByTheLead_isUnauthorized()
    {
        const HeadRecord head = m_sample.head(m_sample.manifest());
        for (const DeviceKey *key : {&m_sample.deputy, &m_sample.delegate, &m_sample.stranger}) {
            const SignedObject ownName = m_sample.open(m_sample.headPointerBytes(head, *key));
            QVERIFY_REFUSED(acceptHead(ownName, chain(), {}), ErrorCode::Unauthorized, ownName.name);
            const SignedObject leadName = m_sample.open(
                m_sample.seal(ObjectType::HeadPointer, headPointerName(m_sample.secretary.keyId()),
                              encodeHead(head), *key));
            QVERIFY_REFUSED(acceptHead(leadName, chain(), {}), ErrorCode::Unauthorized, leadName.name);
        }
        const SignedObject foreignName =
            m_sample.open(m_sample.seal(ObjectType::HeadPointer, headPointerName(m_sample.deputy.keyId()),
                                        encodeHead(head), m_sample.secretary));
        QVERIFY_REFUSED(acceptHead(foreignName, chain(), {}), ErrorCode::Unauthorized, foreignName.name);
        const SignedObject foreignHistory =
            m_sample.open(m_sample.seal(ObjectType::Head, headHistoryName(1, m_sample.deputy.keyId()),
                                        encodeHead(head), m_sample.secretary));
        QVERIFY_REFUSED(acceptHead(foreignHistory, chain(), {}), ErrorCode::Unauthorized,
                        foreignHistory.name);
        const SignedObject wrongNumber =
            m_sample.open(m_sample.seal(ObjectType::Head, headHistoryName(2, m_sample.secretary.keyId()),
                                        encodeHead(head), m_sample.secretary));
        QVERIFY_REFUSED(acceptHead(wrongNumber, chain(), {}), ErrorCode::Corrupt, wrongNumber.name);
    }

    // A reader that has seen HEAD 5 of term 1, with roster 2 and agenda 3.
    void acceptHead_againstWhatWasSeen_data()
    {
        QTest::addColumn<std::function<void(HeadRecord &)>>("change");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *outcome, std::function<void(HeadRecord &)> change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(outcome);
        };
        row("the next one", "ok", [](HeadRecord &) {});
        row("a later one", "ok", [](HeadRecord &head) {
            head.seq = 9;
            head.prev = sha256("8");
        });
        row("newer roster and agenda", "ok", [this](HeadRecord &head) {
            head.roster = {3, sha256("roster 3"), m_sample.secretary.keyId()};
            head.meetings[m_sample.meeting].n = 4;
            head.meetings[m_sample.meeting].id = sha256("agenda 4");
        });
        row("another meeting more", "ok", [this](HeadRecord &head) {
            head.meetings.insert(MeetingId(QStringLiteral("anothermeetinganothermeeti")),
                                 head.meetings.value(m_sample.meeting));
        });
        row("lower seq", "rollback", [](HeadRecord &head) { head.seq = 4; });
        row("same seq, other payload", "forked", [](HeadRecord &head) { head.seq = 5; });
        row("next, but of another history", "forked",
            [](HeadRecord &head) { head.prev = sha256("another 5"); });
        row("older roster", "rollback", [](HeadRecord &head) { head.roster.n = 1; });
        row("other roster of the number", "forked", [](HeadRecord &head) { head.roster.id = sha256("x"); });
        row("older agenda", "rollback", [this](HeadRecord &head) { head.meetings[m_sample.meeting].n = 2; });
        row("other agenda of the number", "forked",
            [this](HeadRecord &head) { head.meetings[m_sample.meeting].id = sha256("x"); });
        row("meeting gone", "rollback", [](HeadRecord &head) { head.meetings.clear(); });
        row("trust not yet known", "unavailable", [](HeadRecord &head) { head.trust.n = 2; });
        row("term not yet known", "unavailable", [](HeadRecord &head) { head.term = 2; });
        row("other trust of the number", "forked", [](HeadRecord &head) { head.trust.id = sha256("x"); });
        row("other writer of the trust", "forked",
            [](HeadRecord &head) { head.trust.keyId = QStringLiteral("0123456789abcdef"); });
    }
    void acceptHead_againstWhatWasSeen()
    {
        QFETCH(const std::function<void(HeadRecord &)>, change);
        QFETCH(const QString, outcome);
        HeadRecord head = m_sample.head(m_sample.manifest());
        head.seq = 6;
        head.prev = sha256("5");
        head.roster = {2, sha256("roster 2"), m_sample.secretary.keyId()};
        head.meetings[m_sample.meeting].n = 3;
        head.meetings[m_sample.meeting].id = sha256("agenda 3");
        SpaceMarks seen;
        seen.head = {1, 5, sha256("5")};
        seen.trust = {1, m_sample.trustObject().id};
        seen.roster = {2, sha256("roster 2")};
        seen.meetings.insert(m_sample.meeting, {3, sha256("agenda 3")});
        change(head);
        const SignedObject object = m_sample.open(m_sample.headPointerBytes(head));
        const auto accepted = acceptHead(object, chain(), seen);
        QCOMPARE(accepted ? QStringLiteral("ok") : errorCodeName(accepted.error().code), outcome);
        if (!accepted)
            QCOMPARE(accepted.error().subject, object.name.path());
    }

    void acceptHead_trustOlderThanSeen_isRollback()
    {
        const HeadRecord head = m_sample.head(m_sample.manifest());
        const SignedObject object = m_sample.open(m_sample.headPointerBytes(head));
        SpaceMarks seen;
        seen.trust = {2, sha256("trust 2")};
        QVERIFY_REFUSED(acceptHead(object, chain(), seen), ErrorCode::Rollback, object.name);
        seen.trust = {1, sha256("another trust 1")};
        QVERIFY_REFUSED(acceptHead(object, chain(), seen), ErrorCode::Forked, object.name);
    }

    void acceptHead_afterATakeOver_onlyTheNewLeadSpeaks()
    {
        const TrustChain longer = longerChain();
        HeadRecord head = m_sample.head(m_sample.manifest());
        const SignedObject old = m_sample.open(m_sample.headPointerBytes(head));
        const auto before = acceptHead(old, chain(), {});
        QVERIFY_OK(before);
        const SpaceMarks seen = marksOf(*before, longer);
        QVERIFY_OK(acceptHead(old, longer, seen)); // the very head we have: nothing new, nothing wrong

        head.seq = 2;
        head.prev = before->payloadId;
        const SignedObject byOldLead = m_sample.open(m_sample.headPointerBytes(head));
        QVERIFY_REFUSED(acceptHead(byOldLead, longer, seen), ErrorCode::Unauthorized, byOldLead.name);

        head.term = 2;
        head.trust = longer.currentReference();
        const SignedObject byNewLead = m_sample.open(m_sample.headPointerBytes(head, m_sample.deputy));
        const auto after = acceptHead(byNewLead, longer, seen);
        QVERIFY_OK(after);
        const SignedObject claimed = m_sample.open(m_sample.headPointerBytes(head));
        QVERIFY_REFUSED(acceptHead(claimed, longer, seen), ErrorCode::Unauthorized, claimed.name);
        // Yesterday's store: the old lead's head again.
        QVERIFY_REFUSED(acceptHead(old, longer, marksOf(*after, longer)), ErrorCode::Rollback, old.name);

        head.trust = chain().currentReference();
        const SignedObject oldTrust = m_sample.open(m_sample.headPointerBytes(head, m_sample.deputy));
        QVERIFY_REFUSED(acceptHead(oldTrust, longer, seen), ErrorCode::Corrupt, oldTrust.name);
    }

    // The lead hands over: its last head names the record that ends its term.
    void acceptHead_lastOneOfALeadWhoHandedOver_isAccepted()
    {
        const TrustChain longer = longerChain(); // signed by the secretary, who led until then
        QVERIFY(longer.records().last().isHandOver);
        const HeadRecord first = m_sample.head(m_sample.manifest());
        const auto before = acceptHead(m_sample.open(m_sample.headBytes(first)), chain(), {});
        QVERIFY_OK(before);
        HeadRecord last = first;
        last.seq = 2;
        last.prev = before->payloadId;
        last.trust = longer.currentReference();
        const SignedObject farewell = m_sample.open(m_sample.headPointerBytes(last));
        QVERIFY_REFUSED(acceptHead(farewell, chain(), marksOf(*before, chain())), ErrorCode::Unavailable,
                        farewell.name);
        const auto accepted = acceptHead(farewell, longer, marksOf(*before, longer));
        QVERIFY_OK(accepted);
        QVERIFY(!accepted->beginsTerm);
        QVERIFY_OK(acceptHead(farewell, longer, {})); // also at the first visit

        // Nothing more of the old lead counts: neither another last word nor one after the new lead's first.
        last.pollSeconds = 61;
        const SignedObject other = m_sample.open(m_sample.headPointerBytes(last));
        QVERIFY_REFUSED(acceptHead(other, longer, marksOf(*accepted, longer)), ErrorCode::Forked, other.name);
        HeadRecord next = last;
        next.term = 2;
        next.seq = 3;
        next.prev = accepted->payloadId;
        const SignedObject byNewLead = m_sample.open(m_sample.headPointerBytes(next, m_sample.deputy));
        const auto begun = acceptHead(byNewLead, longer, marksOf(*accepted, longer));
        QVERIFY_OK(begun);
        QVERIFY(begun->beginsTerm);
        QVERIFY_REFUSED(acceptHead(farewell, longer, marksOf(*begun, longer)), ErrorCode::Rollback,
                        farewell.name);
        last.seq = 9;
        const SignedObject late = m_sample.open(m_sample.headPointerBytes(last));
        QVERIFY_REFUSED(acceptHead(late, longer, marksOf(*begun, longer)), ErrorCode::Rollback, late.name);
    }

    // Whoever took a lead's place without its consent does not let that one speak once more.
    void acceptHead_lastOneOfALeadWhoWasReplaced_isUnauthorized()
    {
        TrustRecord shared = m_sample.trust();
        shared.owner = {{m_sample.secretary.publicKey(), m_sample.deputy.publicKey()}, 1};
        const SignedObject start = sealedTrust(shared, m_sample.secretary.keyId(), {&m_sample.secretary});
        TrustRecord next = shared;
        next.n = 2;
        next.prev = start.id;
        next.lead = m_sample.deputy.keyId();
        next.term = 2;
        const TrustChain longer = extendTrust(startTrust(start, start.id).value(),
                                              sealedTrust(next, m_sample.deputy.keyId(), {&m_sample.deputy}))
                                      .value();
        QVERIFY(!longer.records().last().isHandOver);
        HeadRecord last = m_sample.head(m_sample.manifest());
        last.trust = longer.currentReference();
        const SignedObject object = m_sample.open(m_sample.headPointerBytes(last));
        QVERIFY_REFUSED(acceptHead(object, longer, {}), ErrorCode::Unauthorized, object.name);
    }

    // A new term settles what the old one disputes: the marks do not hold its first head up.
    void acceptHead_ofANewTerm_winsOverTheMarks()
    {
        const TrustChain longer = longerChain();
        HeadRecord head = m_sample.head(m_sample.manifest());
        const auto before = acceptHead(m_sample.open(m_sample.headBytes(head)), chain(), {});
        SpaceMarks seen = marksOf(*before, longer);
        seen.meetings[m_sample.meeting] = {5, sha256("the losing agenda")};
        seen.roster = {4, sha256("the losing roster")};
        head.term = 2;
        head.seq = 2;
        head.prev = sha256("the losing head");
        head.trust = longer.currentReference();
        const auto accepted =
            acceptHead(m_sample.open(m_sample.headBytes(head, m_sample.deputy)), longer, seen);
        QVERIFY_OK(accepted);
        QVERIFY(accepted->beginsTerm);
        // Within the term the marks hold again.
        SpaceMarks now = marksOf(*accepted, longer);
        now.meetings[m_sample.meeting].n = 5;
        head.seq = 3;
        head.prev = accepted->payloadId;
        const SignedObject second = m_sample.open(m_sample.headBytes(head, m_sample.deputy));
        QVERIFY_REFUSED(acceptHead(second, longer, now), ErrorCode::Rollback, second.name);
    }

    void isStale_onlyPastFreshSeconds()
    {
        HeadRecord head = m_sample.head(m_sample.manifest());
        head.freshSeconds = 3600;
        QVERIFY(!isStale(head, head.time));
        QVERIFY(!isStale(head, head.time.addSecs(3600)));
        QVERIFY(isStale(head, head.time.addSecs(3601)));
        QVERIFY(!isStale(head, head.time.addYears(-10))); // a wrong clock makes nothing stale
    }

    // ---- ROST

    void acceptRoster_theOneTheHeadNames()
    {
        const SignedObject roster = m_sample.rosterObject(m_sample.roster());
        const auto accepted = acceptRoster(roster, chain(), headFor(roster), std::nullopt);
        QVERIFY_OK(accepted);
        QCOMPARE(accepted->record, m_sample.roster());
        QVERIFY_OK(acceptRoster(roster, chain(), headFor(roster), *accepted));

        const SignedObject byDeputy = m_sample.open(m_sample.rosterBytes(m_sample.roster(), m_sample.deputy));
        QVERIFY_REFUSED(acceptRoster(byDeputy, chain(), headFor(roster), std::nullopt), ErrorCode::Forked,
                        byDeputy.name);
        QVERIFY_OK(acceptRoster(byDeputy, chain(), headFor(byDeputy), std::nullopt));
        for (const DeviceKey *key : {&m_sample.delegate, &m_sample.stranger}) {
            const SignedObject other = m_sample.open(m_sample.rosterBytes(m_sample.roster(), *key));
            QVERIFY_REFUSED(acceptRoster(other, chain(), headFor(other), std::nullopt),
                            ErrorCode::Unauthorized, other.name);
        }
    }

    void acceptRoster_devicesStayWhatTheyAre_data()
    {
        QTest::addColumn<std::function<void(RosterRecord &)>>("change");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *outcome,
                            std::function<void(RosterRecord &)> change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(outcome);
        };
        row("nothing changed", "ok", [](RosterRecord &) {});
        row("device added", "ok", [this](RosterRecord &roster) {
            roster.devices.append({m_sample.newcomer.device(),
                                   m_sample.newcomer.publicKey(),
                                   m_sample.newcomer.agreementKey(),
                                   m_sample.delegatePerson,
                                   1,
                                   {}});
        });
        row("person renamed and promoted", "ok", [](RosterRecord &roster) {
            roster.persons[1].name = QStringLiteral("Jürgen Groß-Klein");
            roster.persons[1].role = Role::Chair;
        });
        row("device removed properly", "ok", [](RosterRecord &roster) { roster.devices[1].lastSeq = 12; });
        row("device vanished", "corrupt", [](RosterRecord &roster) { roster.devices.removeLast(); });
        row("device given to another person", "corrupt",
            [this](RosterRecord &roster) { roster.devices[1].person = m_sample.secretaryPerson; });
        row("other encryption key", "corrupt",
            [](RosterRecord &roster) { roster.devices[1].encryptionKey[0] = 'x'; });
        row("first_seq moved", "corrupt", [](RosterRecord &roster) { roster.devices[1].firstSeq = 2; });
        row("last_seq lifted", "corrupt", [](RosterRecord &roster) { roster.devices[0].lastSeq.reset(); });
        row("last_seq moved", "corrupt", [](RosterRecord &roster) { roster.devices[0].lastSeq = 8; });
        row("other history", "forked", [](RosterRecord &roster) { roster.prev = sha256("x"); });
        row("older", "rollback", [](RosterRecord &roster) {
            roster.n = 1;
            roster.prev.clear();
        });
        row("same number, other content", "forked", [](RosterRecord &roster) {
            roster.n = 2;
            roster.persons[0].groups = {QStringLiteral("x")};
        });
    }
    void acceptRoster_devicesStayWhatTheyAre()
    {
        QFETCH(const std::function<void(RosterRecord &)>, change);
        QFETCH(const QString, outcome);
        RosterRecord before = m_sample.roster();
        before.n = 2;
        before.prev = sha256("roster 1");
        before.devices[0].lastSeq = 7;
        const AcceptedRoster known{before, m_sample.rosterObject(before).id};
        RosterRecord next = before;
        next.n = 3;
        next.prev = known.id;
        change(next);
        const SignedObject object = m_sample.rosterObject(next);
        const auto accepted = acceptRoster(object, chain(), headFor(object), known);
        QCOMPARE(accepted ? QStringLiteral("ok") : errorCodeName(accepted.error().code), outcome);
    }

    // ---- MANI

    void acceptManifest_versionAfterVersion()
    {
        const Manifest first = m_sample.manifest();
        const Manifest second = m_sample.secondManifest();
        const auto one =
            acceptManifest(m_sample.manifestObject(first), chain(), m_sample.head(first), {}, nullptr);
        QVERIFY_OK(one);
        const auto two = acceptManifest(m_sample.manifestObject(second), chain(), m_sample.head(second),
                                        {1, one->id}, &one->manifest);
        QVERIFY_OK(two);
        QCOMPARE(two->manifest, second);
        QVERIFY_OK(acceptManifest(m_sample.manifestObject(second), chain(), m_sample.head(second),
                                  {2, two->id}, &two->manifest));
        QVERIFY_OK(acceptEarlierManifest(m_sample.manifestObject(first), chain(), second));
    }

    void acceptManifest_firstVisitAtALaterVersion_isAccepted()
    {
        const Manifest second = m_sample.secondManifest();
        QVERIFY_OK(
            acceptManifest(m_sample.manifestObject(second), chain(), m_sample.head(second), {}, nullptr));
    }

    void acceptManifest_otherHistory_isForked()
    {
        const Manifest second = m_sample.secondManifest();
        const SignedObject object = m_sample.manifestObject(second);
        QVERIFY_REFUSED(
            acceptManifest(object, chain(), m_sample.head(second), {1, sha256("another 1")}, nullptr),
            ErrorCode::Forked, object.name);
        QVERIFY_REFUSED(
            acceptManifest(object, chain(), m_sample.head(second), {2, sha256("another 2")}, nullptr),
            ErrorCode::Forked, object.name);
        QVERIFY_REFUSED(acceptManifest(object, chain(), m_sample.head(second), {3, sha256("3")}, nullptr),
                        ErrorCode::Rollback, object.name);
        Manifest other = m_sample.manifest();
        other.meeting.place = QStringLiteral("elsewhere");
        const SignedObject notInHistory = m_sample.manifestObject(other);
        QVERIFY_REFUSED(acceptEarlierManifest(notInHistory, chain(), second), ErrorCode::Forked,
                        notInHistory.name);
        QVERIFY_REFUSED(acceptEarlierManifest(object, chain(), second), ErrorCode::Corrupt, object.name);
    }

    void acceptManifest_notWhatTheHeadNames_isRefused()
    {
        const Manifest first = m_sample.manifest();
        const SignedObject object = m_sample.manifestObject(first);
        HeadRecord head = m_sample.head(first);
        head.meetings[m_sample.meeting].id = sha256("x");
        QVERIFY_REFUSED(acceptManifest(object, chain(), head, {}, nullptr), ErrorCode::Forked, object.name);
        head = m_sample.head(m_sample.secondManifest());
        QVERIFY_REFUSED(acceptManifest(object, chain(), head, {}, nullptr), ErrorCode::Corrupt, object.name);
        head = m_sample.head(first);
        head.meetings[m_sample.meeting].state = QStringLiteral("cancelled");
        QVERIFY_REFUSED(acceptManifest(object, chain(), head, {}, nullptr), ErrorCode::Corrupt, object.name);
        head.meetings.clear();
        QVERIFY_REFUSED(acceptManifest(object, chain(), head, {}, nullptr), ErrorCode::Corrupt, object.name);
    }

    void acceptManifest_notBySecretaries_isUnauthorized()
    {
        const Manifest first = m_sample.manifest();
        QVERIFY_OK(acceptManifest(
            m_sample.open(m_sample.manifestBytes(first, m_sample.deputy)), chain(),
            headFor(m_sample.open(m_sample.manifestBytes(first, m_sample.deputy)), first), {}, nullptr));
        for (const DeviceKey *key : {&m_sample.delegate, &m_sample.stranger}) {
            const SignedObject object = m_sample.open(m_sample.manifestBytes(first, *key));
            QVERIFY_REFUSED(acceptManifest(object, chain(), headFor(object, first), {}, nullptr),
                            ErrorCode::Unauthorized, object.name);
        }
    }

    void acceptManifest_byASecretaryOfAnEarlierTrust_isAccepted()
    {
        const Manifest first = m_sample.manifest();
        QVERIFY(!longerChain().current().secretary.keys.contains(m_sample.secretary.publicKey()));
        QVERIFY_OK(
            acceptManifest(m_sample.manifestObject(first), longerChain(), m_sample.head(first), {}, nullptr));
    }

    void acceptManifest_otherBytesUnderTheSameRevision_isCorrupt()
    {
        const Manifest first = m_sample.manifest();
        Manifest second = m_sample.secondManifest();
        second.meeting.items[1].papers[0].revision = 1;
        const SignedObject object = m_sample.manifestObject(second);
        QVERIFY_REFUSED(acceptManifest(object, chain(), m_sample.head(second),
                                       {1, m_sample.manifestObject(first).id}, &first),
                        ErrorCode::Corrupt, object.name);
    }

    void acceptManifest_underAnotherMeetingsName_isCorrupt()
    {
        const Manifest first = m_sample.manifest();
        const MeetingId other(QStringLiteral("anothermeetinganothermeeti"));
        const SignedObject object = m_sample.open(
            m_sample.seal(ObjectType::Manifest, manifestName(other, 1, m_sample.secretary.keyId()),
                          encodeManifest(first), m_sample.secretary));
        QVERIFY_REFUSED(acceptManifest(object, chain(), m_sample.head(first), {}, nullptr),
                        ErrorCode::Corrupt, object.name);
    }

    // ---- LOGS

    void acceptLogSegment_inOrder()
    {
        ChainMark tip;
        LogSegment segment = m_sample.logSegment();
        for (int seq = 1; seq <= 3; ++seq) {
            segment.seq = seq;
            segment.prev = tip.id;
            const SignedObject object = m_sample.open(m_sample.logBytes(segment));
            const auto accepted = acceptLogSegment(object, m_sample.roster(), tip);
            QVERIFY_OK(accepted);
            QCOMPARE(accepted->segment, segment);
            tip = {seq, accepted->id};
            QVERIFY_OK(acceptLogSegment(object, m_sample.roster(), tip)); // again
        }
    }

    void acceptLogSegment_gap_waits()
    {
        LogSegment segment = m_sample.logSegment();
        segment.seq = 3;
        segment.prev = sha256("2");
        const SignedObject object = m_sample.open(m_sample.logBytes(segment));
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {1, sha256("1")}), ErrorCode::Unavailable,
                        object.name);
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {}), ErrorCode::Unavailable, object.name);
        QVERIFY_OK(acceptLogSegment(object, m_sample.roster(), {2, sha256("2")}));
    }

    void acceptLogSegment_anotherAtTheSamePlace_isForked()
    {
        LogSegment segment = m_sample.logSegment();
        segment.seq = 2;
        segment.prev = sha256("1");
        const SignedObject object = m_sample.open(m_sample.logBytes(segment));
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {1, sha256("another 1")}),
                        ErrorCode::Forked, object.name);
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {2, sha256("another 2")}),
                        ErrorCode::Forked, object.name);
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {5, sha256("5")}, sha256("another 2")),
                        ErrorCode::Forked, object.name);
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {5, sha256("5")}), ErrorCode::Unavailable,
                        object.name);
        QVERIFY_OK(acceptLogSegment(object, m_sample.roster(), {5, sha256("5")}, object.id));
    }

    void acceptLogSegment_deviceNotListedOrNotItsKey_isUnauthorized()
    {
        LogSegment segment = m_sample.logSegment();
        const SignedObject forged = m_sample.open(m_sample.logBytes(segment, m_sample.secretary));
        QVERIFY_REFUSED(acceptLogSegment(forged, m_sample.roster(), {}), ErrorCode::Unauthorized,
                        forged.name);
        segment.device = m_sample.stranger.device();
        const SignedObject unlisted = m_sample.open(m_sample.logBytes(segment, m_sample.stranger));
        QVERIFY_REFUSED(acceptLogSegment(unlisted, m_sample.roster(), {}), ErrorCode::Unauthorized,
                        unlisted.name);
    }

    void acceptLogSegment_outsideTheRosterLimits_isNotCounted()
    {
        RosterRecord roster = m_sample.roster();
        LogSegment segment = m_sample.logSegment();
        segment.seq = 4;
        segment.prev = sha256("3");
        const SignedObject object = m_sample.open(m_sample.logBytes(segment));
        roster.devices[1].lastSeq = 3;
        QVERIFY_REFUSED(acceptLogSegment(object, roster, {3, sha256("3")}), ErrorCode::Unauthorized,
                        object.name);
        roster.devices[1].lastSeq = 4;
        QVERIFY_OK(acceptLogSegment(object, roster, {3, sha256("3")}));
        roster.devices[1].firstSeq = 5;
        QVERIFY_REFUSED(acceptLogSegment(object, roster, {}), ErrorCode::Unauthorized, object.name);
        roster.devices[1].firstSeq = 4; // its log counts from here on
        QVERIFY_OK(acceptLogSegment(object, roster, {}));
        roster.devices[1].lastSeq = 0;
        QVERIFY_REFUSED(acceptLogSegment(object, roster, {}), ErrorCode::Unauthorized, object.name);
    }

    void acceptLogSegment_nameAndContentDiffer_isCorrupt()
    {
        const SignedObject object = m_sample.open(m_sample.seal(
            ObjectType::Log, logSegmentName(1, QStringLiteral("0"), m_sample.delegate.device(), 2),
            encodeLogSegment(m_sample.logSegment()), m_sample.delegate));
        QVERIFY_REFUSED(acceptLogSegment(object, m_sample.roster(), {1, sha256("1")}), ErrorCode::Corrupt,
                        object.name);
        const SignedObject elsewhere =
            m_sample.open(m_sample.seal(ObjectType::Log, joinName(m_sample.delegate.device()),
                                        encodeLogSegment(m_sample.logSegment()), m_sample.delegate));
        QVERIFY_REFUSED(acceptLogSegment(elsewhere, m_sample.roster(), {}), ErrorCode::Corrupt,
                        elsewhere.name);
    }

    // ---- ROLL and GCOL

    void acceptRollup_namedByTheHead_isAccepted()
    {
        const HeadRecord head = m_sample.headWithRollup();
        const SignedObject object = m_sample.open(m_sample.rollupBytes(m_sample.rollup()));
        const auto accepted = acceptRollup(object, chain(), head);
        QVERIFY_OK(accepted);
        QCOMPARE(accepted->record, m_sample.rollup());
        QVERIFY_OK(acceptRollup(object, longerChain(), head)); // its lead was replaced since
    }

    void acceptRollup_notWhatTheHeadNames_isRefused()
    {
        const SignedObject object = m_sample.open(m_sample.rollupBytes(m_sample.rollup()));
        HeadRecord head = m_sample.headWithRollup();
        head.rollups[0].id = sha256("another");
        QVERIFY_REFUSED(acceptRollup(object, chain(), head), ErrorCode::Forked, object.name);
        head = m_sample.headWithRollup();
        head.rollups[0].entries = 2;
        QVERIFY_REFUSED(acceptRollup(object, chain(), head), ErrorCode::Corrupt, object.name);
        head.rollups.clear();
        QVERIFY_REFUSED(acceptRollup(object, chain(), head), ErrorCode::Corrupt, object.name);
    }

    void acceptRollup_notByALead_isUnauthorized()
    {
        for (const DeviceKey *key : {&m_sample.deputy, &m_sample.delegate, &m_sample.stranger}) {
            const SignedObject object = m_sample.open(m_sample.rollupBytes(m_sample.rollup(), *key));
            HeadRecord head = m_sample.headWithRollup();
            head.rollups[0].name = object.name.path();
            head.rollups[0].id = object.id;
            QVERIFY_REFUSED(acceptRollup(object, chain(), head), ErrorCode::Unauthorized, object.name);
            const SignedObject named = m_sample.open(m_sample.seal(
                ObjectType::Rollup, rollupName(1, 1, QStringLiteral("all"), m_sample.secretary.keyId()),
                encodeRollup(m_sample.rollup()), *key));
            QVERIFY_REFUSED(acceptRollup(named, chain(), m_sample.headWithRollup()), ErrorCode::Unauthorized,
                            named.name);
        }
    }

    void acceptRollup_underAnotherName_isCorrupt()
    {
        const QString key = m_sample.secretary.keyId();
        const QString all = QStringLiteral("all");
        for (const ObjectName &name : {rollupName(2, 1, all, key), rollupName(1, 2, all, key),
                                       rollupName(1, 1, QStringLiteral("some"), key), garbageName(1, key)}) {
            const SignedObject object = m_sample.open(
                m_sample.seal(ObjectType::Rollup, name, encodeRollup(m_sample.rollup()), m_sample.secretary));
            QVERIFY_REFUSED(acceptRollup(object, chain(), m_sample.headWithRollup()), ErrorCode::Corrupt,
                            object.name);
        }
    }

    void acceptGarbage_onlyFromALead()
    {
        const SignedObject object = m_sample.open(m_sample.garbageBytes(m_sample.garbage()));
        QCOMPARE(acceptGarbage(object, chain())->record, m_sample.garbage());
        const SignedObject foreign =
            m_sample.open(m_sample.garbageBytes(m_sample.garbage(), m_sample.deputy));
        QVERIFY_REFUSED(acceptGarbage(foreign, chain()), ErrorCode::Unauthorized, foreign.name);
        const SignedObject renamed =
            m_sample.open(m_sample.seal(ObjectType::Garbage, garbageName(2, m_sample.secretary.keyId()),
                                        encodeGarbage(m_sample.garbage()), m_sample.secretary));
        QVERIFY_REFUSED(acceptGarbage(renamed, chain()), ErrorCode::Corrupt, renamed.name);
    }

    // ---- JOIN

    void isRenewal_onlyWithTheSignatureOfTheFormerKey()
    {
        const auto judged = [&](const DeviceKey &former, const RosterRecord &roster) {
            const SignedObject object = m_sample.open(m_sample.renewalBytes(m_sample.renewal(), former));
            const auto join = acceptJoin(object);
            return join && isRenewal(object, *join, roster);
        };
        QVERIFY(judged(m_sample.delegate, m_sample.roster()));
        QVERIFY(!judged(m_sample.deputy, m_sample.roster()));
        RosterRecord without = m_sample.roster();
        without.devices.removeLast();
        QVERIFY(!judged(m_sample.delegate, without));
        const SignedObject alone =
            m_sample.open(m_sample.seal(ObjectType::Join, joinName(m_sample.renewal().device),
                                        encodeJoin(m_sample.renewal()), m_sample.stranger));
        QVERIFY(!isRenewal(alone, *acceptJoin(alone), m_sample.roster()));
        const SignedObject plain = m_sample.open(m_sample.joinBytes(m_sample.join()));
        QVERIFY(!isRenewal(plain, *acceptJoin(plain), m_sample.roster()));
    }

    void acceptJoin_onlyByItsOwnKeyNameAndSpace()
    {
        const JoinRecord join = m_sample.join();
        QCOMPARE(acceptJoin(m_sample.open(m_sample.joinBytes(join))).value(), join);
        const SignedObject forged = m_sample.open(
            m_sample.seal(ObjectType::Join, joinName(join.device), encodeJoin(join), m_sample.stranger));
        QVERIFY_REFUSED(acceptJoin(forged), ErrorCode::Unauthorized, forged.name);
        const SignedObject renamed = m_sample.open(m_sample.seal(
            ObjectType::Join, joinName(m_sample.stranger.device()), encodeJoin(join), m_sample.newcomer));
        QVERIFY_REFUSED(acceptJoin(renamed), ErrorCode::Corrupt, renamed.name);
        JoinRecord elsewhere = join;
        elsewhere.space = SpaceId(QStringLiteral("otherotherotherotherother2"));
        const SignedObject otherSpace = m_sample.open(m_sample.joinBytes(elsewhere));
        QVERIFY_REFUSED(acceptJoin(otherSpace), ErrorCode::Corrupt, otherSpace.name);
    }

private:
    TrustChain chain() const { return startTrust(m_sample.trustObject(), m_sample.trustObject().id).value(); }

    // TRST 2: the deputy becomes owner and lead, the secretary leaves.
    TrustRecord takeOver() const
    {
        TrustRecord record = m_sample.trust();
        record.n = 2;
        record.prev = m_sample.trustObject().id;
        record.owner = {{m_sample.deputy.publicKey()}, 1};
        record.secretary = {{m_sample.deputy.publicKey()}, 1};
        record.lead = m_sample.deputy.keyId();
        record.term = 2;
        return record;
    }

    TrustChain longerChain() const
    {
        return extendTrust(chain(), sealedTrust(takeOver(), m_sample.deputy.keyId(),
                                                {&m_sample.secretary, &m_sample.deputy}))
            .value();
    }

    SignedObject sealedTrust(const TrustRecord &record, const QString &writer,
                             const QList<const DeviceKey *> &signers) const
    {
        const ObjectName name = trustName(record.n, writer);
        Envelope envelope{ObjectType::Trust, encodeTrust(record).value(), {}};
        for (const DeviceKey *key : signers)
            std::ignore = addSignature(envelope, m_sample.space, name, *key); // openObject below tells
        return openObject(encodeEnvelope(envelope).value(), ObjectType::Trust, m_sample.space, name).value();
    }

    HeadRecord headFor(const SignedObject &roster) const
    {
        HeadRecord head = m_sample.head(m_sample.manifest());
        const NumberedName name = parseRosterName(roster.name).value();
        head.roster = {static_cast<int>(name.n), roster.id, name.keyId};
        return head;
    }

    HeadRecord headFor(const SignedObject &object, const Manifest &manifest) const
    {
        HeadRecord head = m_sample.head(manifest);
        head.meetings[m_sample.meeting].id = object.id;
        return head;
    }

    const SampleSpace m_sample;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::AcceptanceTest)
#include "acceptance_test.moc"
