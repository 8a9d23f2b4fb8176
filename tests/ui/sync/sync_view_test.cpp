// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/sync/meeting_sync_row.h"
#include "ui/sync/sync_view.h"
#include "ui/text/renewal_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pill.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

const QDateTime kNow(QDate(2026, 12, 3), QTime(7, 40), Qt::UTC);

MeetingSync meeting(const char *id, int here, int papers, int coming)
{
    MeetingSync sync;
    sync.meeting = MeetingId(QString::fromLatin1(id));
    sync.title = sync.meeting.text();
    sync.start = kNow.addDays(1);
    sync.papers = papers;
    sync.papersHere = here;
    sync.papersComing = coming;
    sync.bytes = papers * 1'000'000;
    sync.bytesHere = here * 1'000'000;
    sync.bytesComing = coming * 1'000'000;
    return sync;
}

OwnItemEntry own(OwnItem::Kind kind, Delivery delivery)
{
    OwnItemEntry entry;
    entry.item.kind = kind;
    entry.item.delivery = delivery;
    entry.title = QStringLiteral("Budget");
    return entry;
}

SyncState sample()
{
    SyncState state;
    state.now = kNow;
    state.lastContact = kNow.addSecs(-600);
    state.snapshot.space = SpaceRecord();
    state.snapshot.meetings = {meeting("first", 3, 3, 0), meeting("second", 1, 4, 3),
                               meeting("third", 0, 2, 0)};
    state.snapshot.own = {own(OwnItem::Kind::Mark, Delivery::SavedHere),
                          own(OwnItem::Kind::SignOff, Delivery::SeenBySecretary)};
    return state;
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (QPushButton *push : view.findChildren<QPushButton *>()) {
        if (push->text() == text && push->isVisibleTo(&view))
            return push;
    }
    return nullptr;
}

QStringList pills(const QWidget &view)
{
    QStringList texts;
    for (const Pill *pill : view.findChildren<Pill *>()) {
        if (pill->isVisibleTo(&view))
            texts.append(pill->text());
    }
    return texts;
}

ContactOutcome warned(const QList<Error> &warnings)
{
    ContactOutcome outcome;
    outcome.warnings = warnings;
    return outcome;
}

} // namespace

class SyncViewTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void notices_saySafetyAndRemedy()
    {
        ContactOutcome refused;
        refused.failure = makeError(ErrorCode::SignInNeeded, QStringLiteral("https://cloud.example"));
        QCOMPARE(syncNotices(refused, kNow).constFirst().remedy, SyncRemedy::SignIn);
        ContactOutcome away;
        away.failure = makeError(ErrorCode::Unavailable, QStringLiteral("/srv"));
        QCOMPARE(syncNotices(away, kNow).constFirst().weight, SyncNotice::Weight::Note);
        ContactOutcome stopped;
        stopped.failure = makeError(ErrorCode::Cancelled);
        QVERIFY(syncNotices(stopped, kNow).isEmpty());
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            for (const SyncNotice &notice :
                 syncNotices(warned({makeError(static_cast<ErrorCode>(code), QStringLiteral("x"))}), kNow))
                QVERIFY2(!notice.headline.isEmpty() && !notice.text.isEmpty(),
                         qPrintable(errorCodeName(static_cast<ErrorCode>(code))));
        }
    }

    void notices_oneForEachKind_gravestFirst()
    {
        const Error torn = makeError(ErrorCode::Corrupt, QStringLiteral("a"), QStringLiteral("torn"));
        const Error bad = makeError(ErrorCode::Corrupt, QStringLiteral("b"), QStringLiteral("bad"));
        const Error older = makeError(ErrorCode::Rollback, QStringLiteral("head"));
        const QList<SyncNotice> notices = syncNotices(warned({torn, bad, older}), kNow);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.constFirst().weight, SyncNotice::Weight::Grave);
        QVERIFY(notices.constLast().text.startsWith(QLatin1Char('2')));
        QVERIFY(notices.constLast().details.contains(QLatin1String("bad")));
    }

    void notices_copiedDevice_isToldOnce()
    {
        ContactOutcome copied = warned({makeError(ErrorCode::Forked, QStringLiteral("l/0/0/x"))});
        copied.isCopied = true;
        const QList<SyncNotice> notices = syncNotices(copied, kNow);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.constFirst().headline.contains(QLatin1String("copied")));
        QCOMPARE(notices.constFirst().remedy, SyncRemedy::NewKey);
    }

    void notices_ownDiskAndStoreFull_areToldApart()
    {
        ContactOutcome full = warned({makeError(ErrorCode::DiskFull, QStringLiteral("budget.pdf"))});
        full.bytesShort = 12'000'000;
        QCOMPARE(syncNotices(full, kNow).size(), 1);
        QVERIFY(syncNotices(full, kNow).constFirst().text.contains(QLatin1String("12 MB")));
        full.bytesShort = 0;
        QVERIFY(syncNotices(full, kNow).constFirst().headline.contains(QLatin1String("store")));
    }

    void notices_staleStore_namesItsTime()
    {
        ContactOutcome stale;
        stale.isStale = true;
        stale.headTime = kNow.addDays(-3);
        QVERIFY(syncNotices(stale, kNow).constFirst().text.contains(QLatin1String("30 November")));
    }

    void ownWork_goesOutAtAContact_whenResumed_orOnceLetIn()
    {
        SyncState state;
        state.snapshot.space = SpaceRecord();
        state.snapshot.membership = Membership::Member;
        QCOMPARE(outgoing(state), Outgoing::AtNextContact);
        state.snapshot.isPaused = true;
        QCOMPARE(outgoing(state), Outgoing::WhenResumed);
        state.snapshot.membership = Membership::Waiting;
        QCOMPARE(outgoing(state), Outgoing::OnceLetIn);
    }

    void meetings_sayReadyComingOrWaiting()
    {
        const SyncState state = sample();
        const QList<MeetingSync> &meetings = state.snapshot.meetings;
        QCOMPARE(meetingReadiness(meetings.at(0), state).badge, QStringLiteral("Ready offline"));
        QCOMPARE(meetingReadiness(meetings.at(1), state).badge, QStringLiteral("3 papers coming"));
        QCOMPARE(meetingReadiness(meetings.at(2), state).badge, QStringLiteral("2 papers waiting"));
        SyncState away = state;
        away.isAway = true;
        QCOMPARE(meetingReadiness(meetings.at(1), away).badge, QStringLiteral("3 papers waiting"));
        SyncState paused = state;
        paused.snapshot.isPaused = true;
        QCOMPARE(meetingReadiness(meetings.at(1), paused).kind, MeetingReadiness::Kind::Waiting);
        QCOMPARE(meetingReadiness(meeting("none", 0, 0, 0), state).kind, MeetingReadiness::Kind::Nothing);
    }

    void meetings_timeLeft_countsWhatComesBefore()
    {
        SyncState state = sample();
        state.snapshot.meetings = {meeting("first", 0, 60, 60), meeting("second", 0, 60, 60)};
        state.snapshot.isSyncing = true;
        SyncProgress progress;
        progress.bytesPerSecond = 1'000'000;
        state.snapshot.progress = progress;
        QVERIFY(
            meetingReadiness(state.snapshot.meetings.at(0), state).detail.contains(QLatin1String("1 min")));
        QVERIFY(
            meetingReadiness(state.snapshot.meetings.at(1), state).detail.contains(QLatin1String("2 min")));
    }

    void view_showsWhatIsHereAndOffersToChange()
    {
        SyncView view;
        view.resize(900, 1000);
        view.show();
        view.setState(sample());
        const QStringList shown = pills(view);
        for (const char *text :
             {"Ready offline", "3 papers coming", "2 papers waiting", "Saved here", "Seen by the secretary"})
            QVERIFY2(shown.contains(QString::fromLatin1(text)), text);
        QSignalSpy synced(&view, &SyncView::syncRequested);
        button(view, QStringLiteral("Synchronise"))->click();
        QCOMPARE(synced.size(), 1);
        QSignalSpy paused(&view, &SyncView::pauseChosen);
        button(view, QStringLiteral("Pause"))->click();
        QCOMPARE(paused.constFirst().constFirst().toBool(), true);
        QSignalSpy only(&view, &SyncView::onlyMeetingChosen);
        button(view, QStringLiteral("Only this meeting"))->click();
        QCOMPARE(only.constFirst().constFirst().value<std::optional<MeetingId>>(),
                 std::optional(MeetingId(QStringLiteral("second"))));
    }

    void view_runningContact_canBeCancelledAndKeepsItsRows()
    {
        SyncView view;
        view.resize(900, 1000);
        view.show();
        SyncState state = sample();
        view.setState(state);
        const auto rows = view.findChildren<MeetingSyncRow *>();
        state.snapshot.isSyncing = true;
        state.snapshot.meetings[1].papersHere = 2;
        state.snapshot.meetings[1].papersComing = 2;
        view.setState(state);
        QCOMPARE(view.findChildren<MeetingSyncRow *>(), rows);
        QVERIFY(button(view, QStringLiteral("Synchronise")) == nullptr);
        QSignalSpy cancelled(&view, &SyncView::cancelRequested);
        button(view, QStringLiteral("Cancel"))->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void view_problems_areBannersWithTheirRemedy()
    {
        SyncView view;
        view.show();
        SyncState state = sample();
        ContactOutcome refused;
        refused.failure = makeError(ErrorCode::SignInNeeded, QStringLiteral("https://cloud.example"));
        state.notices = syncNotices(refused, kNow);
        view.setState(state);
        QCOMPARE(view.findChildren<Banner *>().size(), 1);
        QTRY_VERIFY(button(view, QStringLiteral("Sign in…")) != nullptr); // once it is laid out
        QSignalSpy chosen(&view, &SyncView::remedyChosen);
        button(view, QStringLiteral("Sign in…"))->click();
        QCOMPARE(chosen.size(), 1);
        button(view, QStringLiteral("Sign in…"))->setFocus();
        state.notices.clear();
        view.setState(state);
        QCOMPARE(view.focusWidget(), button(view, QStringLiteral("Synchronise"))); // it stays on the page
        QTRY_VERIFY(view.findChildren<Banner *>().isEmpty());
    }

    void view_copiedComputer_isOfferedAKey_andTheRenewalCanBeStopped()
    {
        SyncView view;
        view.show();
        SyncState state = sample();
        ContactOutcome copied;
        copied.isCopied = true;
        QSignalSpy chosen(&view, &SyncView::remedyChosen);
        state.notices = syncNotices(copied, kNow);
        view.setState(state);
        QTRY_VERIFY(button(view, QStringLiteral("Get a new key…")) != nullptr);
        button(view, QStringLiteral("Get a new key…"))->click();
        QCOMPARE(chosen.takeFirst().constFirst().value<SyncRemedy>(), SyncRemedy::NewKey);
        state.notices = {renewalRunning()};
        view.setState(state);
        QTRY_VERIFY(button(view, QStringLiteral("Cancel")) != nullptr);
        button(view, QStringLiteral("Cancel"))->click();
        QCOMPARE(chosen.takeFirst().constFirst().value<SyncRemedy>(), SyncRemedy::StopNewKey);
    }

    void renewal_eachRefusalSaysWhatToDo()
    {
        QStringList told;
        for (const Error &error : {makeError(ErrorCode::Conflict, QStringLiteral("lead")),
                                   makeError(ErrorCode::Conflict, QStringLiteral("owners")),
                                   makeError(ErrorCode::NotFound, QStringLiteral("space join")),
                                   makeError(ErrorCode::Unavailable, QStringLiteral("Council"))}) {
            const SyncNotice notice = renewalFailed(error);
            QCOMPARE(notice.remedy, SyncRemedy::NewKey);
            QVERIFY(!notice.text.isEmpty() && !told.contains(notice.text));
            told.append(notice.text);
        }
        QVERIFY(told.at(0).contains(QLatin1String("take-over")));
        QVERIFY(told.at(1).contains(QLatin1String("owners remove")));
        QVERIFY(told.at(2).contains(QLatin1String("invitation")));
    }

    void view_noStore_offersToConnectAndNothingElse()
    {
        SyncView view;
        view.show();
        SyncState state;
        state.snapshot.nextContact = kNow; // polled, though there is nothing to poll
        view.setState(state);
        QVERIFY(pills(view).isEmpty());
        QVERIFY(!syncDetail(state).contains(QLatin1String("contact")));
        for (const char *absent : {"Synchronise", "Pause", "Change how it is reached…"})
            QVERIFY2(button(view, QString::fromUtf8(absent)) == nullptr, absent);
        QSignalSpy wanted(&view, &SyncView::connectRequested);
        button(view, QStringLiteral("Connect to a store…"))->click();
        QCOMPARE(wanted.size(), 1);
        view.setState(sample());
        QVERIFY(button(view, QStringLiteral("Connect to a store…")) == nullptr);
        QVERIFY(button(view, QStringLiteral("Pause")) != nullptr);
    }
};

QTEST_MAIN(SyncViewTest)
#include "sync_view_test.moc"
