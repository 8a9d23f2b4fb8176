// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_care.h"

#include "core/crypto/digest.h"
#include "core/store/acceptance.h"
#include "core/workspace/snapshots.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

using namespace plenum;
using Fault = test::MemoryStore::Fault;
using State = HealFinding::State;
using test::Client;
using test::Council;
using test::hasWarning;

namespace {

constexpr qint64 kDay = 24 * 3600;

// A council with one meeting of two versions, and marks of the delegate.
class Busy : public Council {
public:
    Result<void> begin()
    {
        PLENUM_TRY(found());
        return publishVersion();
    }
    Result<void> publishVersion()
    {
        ++m_version;
        PLENUM_TRY(secretary.publishing().publish(
            space, meetingFile("T" + QByteArray::number(m_version),
                               {{QStringLiteral("a.pdf"), "x" + QByteArray::number(m_version)}})));
        return {};
    }
    Result<void> mark(Client &client, bool isLong = false)
    {
        Mark mark = test::sampleMark(++m_marks, MarkKind::Highlight);
        PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(space));
        mark.paper = papers.constFirst().reference();
        mark.visibility = Visibility::Shared;
        if (isLong)
            mark.quote = QString(9'000, QLatin1Char('q')); // lies beside its segment
        return client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark});
    }
    // The delegate shares a mark, and everybody reads it.
    Result<void> markAndSync()
    {
        PLENUM_TRY(delegate.sync(space));
        PLENUM_TRY(mark(delegate));
        PLENUM_TRY(delegate.sync(space));
        PLENUM_TRY(secretary.sync(space));
        PLENUM_TRY(delegate.sync(space));
        return {};
    }
    Result<HealReport> heal(Client &client, const HealOptions &options = {})
    {
        return StoreCare(*client.profile, client.environment).heal(space, options);
    }
    Result<StoreCare::Removed> removeGarbage(bool dryRun = false)
    {
        StoreCare::GarbageOptions options;
        options.dryRun = dryRun;
        return StoreCare(*secretary.profile, secretary.environment).removeGarbage(space, options);
    }
    Result<StoreCare::Collected> collect(bool close)
    {
        return StoreCare(*secretary.profile, secretary.environment).collect(space, close);
    }
    // Epochs with work in them, most of it long closed.
    Result<void> ageLogs()
    {
        for (int epoch = 0; epoch < 4; ++epoch) {
            PLENUM_TRY(markAndSync());
            PLENUM_TRY(markAndSync());
            PLENUM_TRY(collect(true));
        }
        return {};
    }
    // Somebody who was never here reads the whole store: what is wrong with it, and how many marks there are.
    struct Judgement {
        QList<Error> warnings;
        qsizetype marks = 0;
        int papers = 0;
        int versions = 0;
    };
    Result<Judgement> judgeStore()
    {
        Client newcomer(objects, 1000 + m_newcomers);
        PLENUM_TRY(admit(newcomer, QStringLiteral("Reader %1").arg(++m_newcomers)));
        PLENUM_TRY_ASSIGN(const SyncReport report, newcomer.sync(space));
        Judgement judgement;
        judgement.warnings = report.warnings;
        PLENUM_TRY_ASSIGN(const auto meetings, newcomer.meetings().list(space));
        if (meetings.isEmpty())
            return judgement;
        judgement.papers = meetings.constFirst().papersHere;
        judgement.versions = meetings.constFirst().version;
        PLENUM_TRY_ASSIGN(const auto papers, newcomer.meetings().papers(space));
        for (int revision = 1; revision <= judgement.versions; ++revision) {
            PLENUM_TRY_ASSIGN(const auto marks, newcomer.profile->cache().sharedMarks(
                                                    space, papers.constFirst().paper.id, revision));
            judgement.marks += marks.size();
        }
        return judgement;
    }
    void removeAll(const QString &directory)
    {
        const auto all = objects->all();
        for (auto object = all.cbegin(); object != all.cend(); ++object) {
            if (object.key().directory() == directory)
                objects->remove(object.key());
        }
    }
    qsizetype marks() const { return static_cast<qsizetype>(m_marks); }
    ObjectName pointer() { return headPointerName(secretary.profile->deviceKey()->keyId()); }

private:
    quint32 m_marks = 0;
    int m_version = 0;
    quint64 m_newcomers = 0;
};

QStringList namesOf(const HealReport &report)
{
    QStringList names;
    for (const HealFinding &finding : report.findings)
        names.append(finding.name);
    return names;
}

} // namespace

class StoreCareTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // ---- Healing

    void yesterdaysStore_everybodySaysSo_andTheSecretarysSyncPutsAllBack()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.markAndSync());
        const auto yesterday = council.objects->all();
        QVERIFY_OK(council.publishVersion());
        QVERIFY_OK(council.markAndSync());
        const auto today = council.objects->all();
        council.objects->restore(yesterday);

        const auto told = council.delegate.sync(council.space);
        QVERIFY_OK(told);
        QVERIFY(hasWarning(*told, ErrorCode::Rollback));
        QCOMPARE(council.delegate.meetings().list(council.space)->constFirst().version, 2);
        const auto healed = council.secretary.sync(council.space);
        QVERIFY_OK(healed);
        QVERIFY(hasWarning(*healed, ErrorCode::Rollback));
        QVERIFY(healed->healed > 0);
        QCOMPARE(council.objects->all(), today);
        for (Client *client : {&council.secretary, &council.delegate})
            QVERIFY(client->sync(council.space)->warnings.isEmpty());
    }

    void anyObject_lostOrDamaged_isPutBackByteForByte_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("lost") << false;
        QTest::newRow("damaged") << true;
    }
    void anyObject_lostOrDamaged_isPutBackByteForByte()
    {
        QFETCH(bool, damaged);
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.publishVersion());
        QVERIFY_OK(council.markAndSync());
        QVERIFY_OK(council.mark(council.delegate, true));
        QVERIFY_OK(council.mark(council.secretary, true));
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto today = council.objects->all();
        QVERIFY(std::any_of(today.keyBegin(), today.keyEnd(),
                            [](const ObjectName &name) { return parseLargeEntryName(name).has_value(); }));
        const HeadRecord head = loadSpace(*council.secretary.profile, council.space)->state.head->record;
        int kinds = 0;
        for (auto object = today.cbegin(); object != today.cend(); ++object) {
            if (parseJoinName(object.key()))
                continue; // answered: nobody needs it any more
            const bool isReplaced =
                parseRollupName(object.key()) &&
                std::none_of(head.rollups.cbegin(), head.rollups.cend(),
                             [&](const RollupReference &r) { return r.name == object.key().path(); });
            if (isReplaced)
                continue; // a later one lists what it listed
            ++kinds;
            if (damaged) {
                QByteArray bytes = *object;
                bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
                council.objects->set(object.key(), bytes);
            } else {
                council.objects->remove(object.key());
            }
            HealOptions dry;
            dry.dryRun = true;
            const auto before = council.objects->all();
            const auto looked = council.heal(council.secretary, dry);
            QVERIFY_OK(looked);
            QCOMPARE(namesOf(*looked), QStringList{object.key().path()});
            QCOMPARE(looked->restored(), 0);
            QCOMPARE(council.objects->all(), before);
            const auto healed = council.heal(council.secretary);
            QVERIFY_OK(healed);
            QCOMPARE(namesOf(*healed), QStringList{object.key().path()});
            QCOMPARE(healed->restored(), 1);
            QCOMPARE(council.objects->all(), today);
        }
        QVERIFY(kinds > 10);
        QVERIFY(council.heal(council.secretary)->findings.isEmpty());
    }

    void delegate_putsBackWhatItHolds_butNeverTheHead()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.markAndSync());
        const auto today = council.objects->all();
        const PaperEntry paper = council.delegate.meetings().papers(council.space)->constFirst();
        council.objects->remove(blobName(paper.paper.blob));
        council.objects->remove(council.pointer());
        for (auto object = today.cbegin(); object != today.cend(); ++object) {
            if (object.key().path().startsWith(QLatin1String("l/")) ||
                object.key().path().startsWith(QLatin1String("m/")))
                council.objects->remove(object.key());
        }
        const auto healed = council.heal(council.delegate);
        QVERIFY_OK(healed);
        const auto now = council.objects->all();
        for (auto object = today.cbegin(); object != today.cend(); ++object) {
            if (object.key() == council.pointer())
                QVERIFY(!now.contains(object.key()));
            else
                QCOMPARE(now.value(object.key()), *object);
        }
        const auto pointer =
            std::find_if(healed->findings.cbegin(), healed->findings.cend(), [&](const HealFinding &finding) {
                return finding.name == council.pointer().path();
            });
        QVERIFY(pointer != healed->findings.cend());
        QVERIFY(!pointer->isRestored);
        QCOMPARE(pointer->problem->code, ErrorCode::Unauthorized);
    }

    void anotherRightObject_isNeverOverwritten()
    {
        Busy council;
        council.isOpen = true; // the test writes into it
        QVERIFY_OK(council.begin());
        const auto today = council.objects->all();
        const auto manifest = std::find_if(today.keyBegin(), today.keyEnd(), [](const ObjectName &name) {
            return parseManifestName(name).has_value();
        });
        const auto object =
            openObject(today.value(*manifest), ObjectType::Manifest, council.space, *manifest);
        QByteArray payload = object->envelope.payload;
        payload.replace("\"T1\"", "\"T9\"");
        const QByteArray other = *sealEnvelope(ObjectType::Manifest, council.space, *manifest, payload,
                                               *council.secretary.profile->deviceKey());
        council.objects->set(*manifest, other);
        const auto healed = council.heal(council.secretary);
        QVERIFY_OK(healed);
        QCOMPARE(healed->findings.size(), 1);
        QCOMPARE(healed->findings.constFirst().state, State::Contradicts);
        QVERIFY(!healed->findings.constFirst().isRestored);
        QCOMPARE(*council.objects->find(*manifest), other);
        // A forgery with a right hash line proves nothing, and is replaced.
        council.objects->set(*manifest, *sealEnvelope(ObjectType::Manifest, council.space, *manifest, payload,
                                                      *council.delegate.profile->deviceKey()));
        QCOMPARE(council.heal(council.secretary)->restored(), 1);
        QCOMPARE(council.objects->all(), today);
    }

    // The cache is committed before the vault: what a commit that failed left there nobody ever published.
    void publicationThatWasNeverCommitted_isNotWritten()
    {
        Busy council;
        QVERIFY(council.begin().ok());
        const auto before = council.objects->all();
        council.secretary.withoutTheVault([&] {
            council.secretary.store.setOnline(false);
            QVERIFY(council.publishVersion().ok());
            council.secretary.store.setOnline(true);
        });
        council.objects->remove(council.pointer());
        const auto healed = council.heal(council.secretary);
        QVERIFY(healed.ok());
        QCOMPARE(council.objects->all(), before);
        QVERIFY(council.publishVersion().ok()); // takes the numbers the other one had
        QVERIFY(council.judgeStore()->warnings.isEmpty());
    }

    void emptyFolderInTheStoresPlace_getsNothing()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        council.objects->restore({});
        const auto healed = council.heal(council.secretary);
        QVERIFY(!healed);
        QCOMPARE(healed.error().code, ErrorCode::Unavailable);
        QVERIFY(council.objects->all().isEmpty());
    }

    void storeThatIsNewer_isLeftAlone()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.publishVersion());
        const PaperEntry paper = council.delegate.meetings().papers(council.space)->constFirst();
        council.objects->remove(blobName(paper.paper.blob));
        const auto before = council.objects->all();
        const auto healed = council.heal(council.delegate);
        QVERIFY_OK(healed);
        QVERIFY(healed->isStoreNewer);
        QCOMPARE(council.objects->all(), before);
    }

    void heal_everyStoreCallFails_andTheNextRunIsWhole_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before") << Fault::Before;
        QTest::newRow("reply lost") << Fault::ReplyLost;
        QTest::newRow("torn") << Fault::Torn;
    }
    void heal_everyStoreCallFails_andTheNextRunIsWhole()
    {
        QFETCH(Fault, fault);
        Busy council;
        QVERIFY_OK(council.begin());
        const auto yesterday = council.objects->all();
        QVERIFY_OK(council.markAndSync());
        QVERIFY_OK(council.publishVersion());
        const auto today = council.objects->all();
        for (int n = 1;; ++n) {
            council.objects->restore(yesterday);
            const int before = council.secretary.store.calls();
            council.secretary.store.failCall(n, fault);
            (void)council.heal(council.secretary);
            const bool isReached = council.secretary.store.calls() - before >= n;
            council.secretary.store.failCall(1'000'000);
            QVERIFY_OK(council.heal(council.secretary));
            QCOMPARE(council.objects->all(), today);
            if (!isReached) {
                QVERIFY(n > 10);
                return;
            }
        }
    }

    // ---- What the secretary has seen

    void sharedMark_isSeen_onceARollupListsItsSegment()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.mark(council.delegate));
        const auto state = [&] {
            return council.delegate.profile->vault().ownItems(council.space)->constFirst().delivery;
        };
        QCOMPARE(state(), Delivery::SavedHere);
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(state(), Delivery::InStore);
        QVERIFY_OK(council.secretary.sync(council.space));
        QCOMPARE(state(), Delivery::InStore); // as far as the delegate can know
        QVERIFY_OK(council.delegate.sync(council.space));
        QCOMPARE(state(), Delivery::SeenBySecretary);
    }

    // ---- Collecting

    void collect_closesTheEpoch_andOnlyTheLeadMay()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.mark(council.delegate));
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto collected = council.collect(true);
        QVERIFY_OK(collected);
        QCOMPARE(collected->logs.segments, 1);
        QVERIFY(collected->logs.isClosed);
        QCOMPARE(collected->logs.epoch, 2);
        QCOMPARE(council.collect(true)->logs.epoch, 2); // nothing to close
        QVERIFY_OK(council.markAndSync());
        QVERIFY(council.objects->all().contains(
            logSegmentName(2, QStringLiteral("0"), council.delegate.profile->deviceKey()->device(), 2)));
        const auto refused =
            StoreCare(*council.delegate.profile, council.delegate.environment).collect(council.space, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    }

    // ---- Garbage

    void garbage_isAnnounced_andRemovedAfterItsGraceOnly()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.ageLogs());
        const QByteArray stray("nobody names this");
        council.objects->set(blobName(sha256(stray)), stray);
        const auto before = council.objects->all();

        const auto looked = council.removeGarbage(true);
        QVERIFY_OK(looked);
        QVERIFY(looked->garbage.fresh.contains(blobName(sha256(stray)).path()));
        const auto isOf = [&](const QString &prefix) {
            return std::any_of(looked->garbage.fresh.cbegin(), looked->garbage.fresh.cend(),
                               [&](const QString &name) { return name.startsWith(prefix); });
        };
        QVERIFY(isOf(QStringLiteral("l/")));
        QVERIFY(isOf(QStringLiteral("r/")));
        QCOMPARE(council.objects->all(), before);

        const auto announced = council.removeGarbage();
        QVERIFY_OK(announced);
        QCOMPARE(announced->announced, looked->garbage.fresh);
        QVERIFY(announced->removed.isEmpty());
        const auto again = council.removeGarbage();
        QVERIFY_OK(again);
        QVERIFY(again->garbage.fresh.isEmpty() && again->removed.isEmpty());
        QCOMPARE(again->garbage.announced, announced->announced);

        // Time alone is not enough, nor are heads.
        council.secretary.clock.advance(31 * kDay);
        QVERIFY(council.removeGarbage()->removed.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(council.publishVersion());
        const auto removed = council.removeGarbage();
        QVERIFY_OK(removed);
        QCOMPARE(removed->removed, announced->announced);
        for (const QString &name : removed->removed)
            QVERIFY(!council.objects->find(*ObjectName::parse(name)));

        // Nothing anybody needs is gone, also of earlier versions.
        const auto judged = council.judgeStore();
        QVERIFY_OK(judged);
        QVERIFY2(judged->warnings.isEmpty(), qPrintable(QDebug::toString(judged->warnings)));
        QCOMPARE(judged->papers, 1);
        QCOMPARE(judged->marks, council.marks());
        QVERIFY(council.heal(council.secretary)->findings.isEmpty());
        for (Client *client : {&council.secretary, &council.delegate})
            QVERIFY(client->sync(council.space)->warnings.isEmpty());
    }

    void garbage_headsAlone_areNotEnough()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        const QByteArray stray("nobody names this");
        council.objects->set(blobName(sha256(stray)), stray);
        QCOMPARE(council.removeGarbage()->announced.size(), 1);
        for (int i = 0; i < 5; ++i)
            QVERIFY_OK(council.publishVersion());
        council.secretary.clock.advance(29 * kDay);
        QVERIFY(council.removeGarbage()->removed.isEmpty());
        council.secretary.clock.advance(2 * kDay);
        QCOMPARE(council.removeGarbage()->removed.size(), 1);
        QVERIFY(council.removeGarbage()->removed.isEmpty());
    }

    void garbage_announcedWithAWrongClock_staysItsFullTime()
    {
        for (const qint64 off : {-400 * kDay, 3650 * kDay}) {
            Busy council;
            QVERIFY_OK(council.begin());
            const QByteArray stray("nobody names this");
            council.objects->set(blobName(sha256(stray)), stray);
            council.secretary.clock.advance(off);
            QCOMPARE(council.removeGarbage()->announced.size(), 1);
            council.secretary.clock.advance(-off);
            for (int i = 0; i < 3; ++i)
                QVERIFY_OK(council.publishVersion());
            // Announced anew at once where the first time lies ahead.
            const auto again = council.removeGarbage();
            QVERIFY_OK(again);
            QCOMPARE(again->announced.size(), off > 0 ? 1 : 0);
            QVERIFY(again->removed.isEmpty());
            council.secretary.clock.advance(29 * kDay);
            QVERIFY(council.removeGarbage()->removed.isEmpty());
            for (int i = 0; i < 3; ++i)
                QVERIFY_OK(council.publishVersion());
            council.secretary.clock.advance(2 * kDay);
            QCOMPARE(council.removeGarbage()->removed.size(), 1);
        }
    }

    void brokenHead_thatNeverWasInForce_stopsNothing()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        council.objects->set(blobName(sha256("stray")), "stray");
        council.objects->set(headHistoryName(999, council.secretary.profile->deviceKey()->keyId()), "junk");
        QCOMPARE(council.removeGarbage()->announced.size(), 1);
    }

    void announcedPaper_thatIsPublishedMeanwhile_stays()
    {
        Busy council;
        council.isOpen = true; // the same bytes are the same blob there
        QVERIFY_OK(council.begin());
        const QByteArray paper("%PDF-1.7\nx2\n"); // of the next version
        const ObjectName name = blobName(sha256(paper));
        council.objects->set(name, paper);
        QCOMPARE(council.removeGarbage()->announced, QStringList{name.path()});
        for (int i = 0; i < 4; ++i)
            QVERIFY_OK(council.publishVersion());
        council.secretary.clock.advance(40 * kDay);
        const auto removed = council.removeGarbage();
        QVERIFY_OK(removed);
        QVERIFY(removed->removed.isEmpty());
        QCOMPARE(*council.objects->find(name), paper);
    }

    void evidence_andForkedSegments_stay()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.ageLogs());
        const auto today = council.objects->all();
        const ObjectName segment =
            logSegmentName(1, QStringLiteral("0"), council.delegate.profile->deviceKey()->device(), 1);
        QVERIFY(today.contains(segment));
        QVERIFY_OK(council.secretary.profile->replica().keepEvidence(
            council.space,
            StoredObject{segment.path(), QStringLiteral("LOGS"), sha256("id"), today.value(segment)},
            QStringLiteral("test")));
        const auto looked = council.removeGarbage(true);
        QVERIFY_OK(looked);
        QVERIFY(!looked->garbage.fresh.contains(segment.path()));
    }

    void whatCannotBeJudged_removesNothing()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        council.objects->set(blobName(sha256("stray")), "stray");
        const ObjectName head = headHistoryName(2, council.secretary.profile->deviceKey()->keyId());
        const QByteArray good = *council.objects->find(head);
        council.objects->set(head, good.left(good.size() / 2));
        const auto refused = council.removeGarbage();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(refused.error().subject, head.path());
        QVERIFY_OK(council.heal(council.secretary));
        QCOMPARE(council.removeGarbage()->announced.size(), 1);
    }

    // Segments go because roll-ups hold them: those have to be in the store, whatever lies on this device.
    void lostRollups_keepTheSegments()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.ageLogs());
        const auto announced = council.removeGarbage();
        QVERIFY_OK(announced);
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(council.publishVersion());
        council.secretary.clock.advance(31 * kDay);
        QVERIFY_OK(council.secretary.sync(council.space)); // looks again for what it wrote
        council.removeAll(rollupDirectory());
        const auto before = council.objects->all();
        const auto refused = council.removeGarbage();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(council.objects->all(), before);
        QVERIFY_OK(council.heal(council.secretary));
        const auto removed = council.removeGarbage();
        QVERIFY_OK(removed);
        QVERIFY(!removed->removed.isEmpty());
        QCOMPARE(council.judgeStore()->marks, council.marks());
    }

    // A member puts back segments of epochs long closed while no roll-up holds them.
    void lostRollups_bringSegmentsBack()
    {
        Busy council;
        QVERIFY_OK(council.begin());
        QVERIFY_OK(council.ageLogs());
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY(council.heal(council.delegate)->findings.isEmpty());
        const ObjectName segment =
            logSegmentName(1, QStringLiteral("0"), council.delegate.profile->deviceKey()->device(), 1);
        const QByteArray bytes = *council.objects->find(segment);
        council.objects->remove(segment);
        QVERIFY(council.heal(council.delegate)->findings.isEmpty());
        QVERIFY(!council.objects->find(segment));
        council.removeAll(rollupDirectory());
        const auto healed = council.heal(council.delegate);
        QVERIFY_OK(healed);
        QVERIFY(namesOf(*healed).contains(segment.path()));
        QCOMPARE(*council.objects->find(segment), bytes);
    }

    void removeGarbage_everyStoreCallFails_leavesAWholeStore_data()
    {
        heal_everyStoreCallFails_andTheNextRunIsWhole_data();
    }
    void removeGarbage_everyStoreCallFails_leavesAWholeStore()
    {
        QFETCH(Fault, fault);
        Busy council;
        QVERIFY_OK(council.begin());
        for (int epoch = 0; epoch < 3; ++epoch) {
            QVERIFY_OK(council.markAndSync());
            QVERIFY_OK(council.markAndSync());
            QVERIFY_OK(council.collect(true));
        }
        QVERIFY(!council.removeGarbage()->announced.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(council.publishVersion());
        council.secretary.clock.advance(31 * kDay);
        bool wasRemoved = false;
        // The listing of 256 shards of papers is one step of many: some of its calls stand for all. Each
        // round announces one name more and so takes one call more, which is why it goes on by two to meet
        // each of the last ones.
        const auto step = [](int n) { return n >= 250 ? 2 : n > 12 ? 37 : 1; };
        for (int n = 1, isReached = 1; isReached != 0; n += step(n)) {
            council.objects->set(blobName(sha256(QByteArray::number(n))), QByteArray::number(n));
            const int before = council.secretary.store.calls();
            council.secretary.store.failCall(n, fault);
            (void)council.removeGarbage();
            isReached = council.secretary.store.calls() - before >= n ? 1 : 0;
            council.secretary.store.failCall(1'000'000);
            council.secretary.reopen();
            const auto report = council.delegate.sync(council.space);
            QVERIFY_OK(report);
            for (const Error &warning :
                 report->warnings) // a poor server cut the pointer: the history is read
                QVERIFY2(fault == Fault::Torn && warning.subject == council.pointer().path(),
                         qPrintable(QDebug::toString(warning)));
            if (n % 50 == 0 || isReached == 0) {
                const auto judged = council.judgeStore();
                QVERIFY_OK(judged);
                QVERIFY2(judged->warnings.isEmpty(), qPrintable(QDebug::toString(judged->warnings)));
                QCOMPARE(judged->marks, council.marks());
            }
            wasRemoved = wasRemoved || council.removeGarbage()->garbage.due.isEmpty();
        }
        QVERIFY(wasRemoved);
        QVERIFY(council.heal(council.secretary)->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreCareTest)
#include "store_care_test.moc"
