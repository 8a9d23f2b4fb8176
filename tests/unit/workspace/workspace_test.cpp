// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/workspace/workspace.h"
#include "tests/support/council.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace plenum;
using test::Council;

namespace {

// Runs the event loop until the future is done.
template<class T>
T finished(QFuture<T> future)
{
    QObject context;
    std::optional<T> result;
    onFinished(std::move(future), &context, [&](T value) { result = std::move(value); });
    const bool done = QTest::qWaitFor([&] { return result.has_value(); }, 20'000);
    Q_ASSERT(done);
    return std::move(*result);
}

} // namespace

// The asynchronous face, with a council whose delegate uses it.
class WorkspaceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void open_profileInUse_isLockedAndWorksOnceItIsFree()
    {
        Council council;
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QCOMPARE(finished(workspace.open()).error().code, ErrorCode::Locked);
        council.delegate.profile.reset();
        const auto home = finished(workspace.open());
        QVERIFY_OK(home);
        QVERIFY(!home->space);
    }

    void syncAndEdit_reachHomeMeetingAndPaper()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}})));
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(*workspace.space(), council.space);
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        QSignalSpy changed(&workspace, &Workspace::changed);
        workspace.sync();
        workspace.sync(); // asked meanwhile: follows
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(changed.size(), 1); // the second found nothing new
        const auto home = finished(workspace.home());
        QCOMPARE(home->meetings.size(), 1);
        QCOMPARE(home->self->name, QStringLiteral("Bình"));
        QCOMPARE(home->waiting.size(), 1);
        const auto meeting = finished(workspace.meeting(home->meetings.constFirst().id));
        const PaperId paper = meeting->agenda.meeting.items.constFirst().papers.constFirst().id;
        QVERIFY(meeting->papers.value(paper).here);
        const auto snapshot = finished(workspace.paper(paper));
        QVERIFY_OK(finished(workspace.document(snapshot->entry)));

        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = snapshot->entry.reference();
        QVERIFY_OK(finished(workspace.applyEdit(MarkEdit{std::nullopt, mark})));
        QCOMPARE(finished(workspace.paper(paper))->marks.size(), 1);
        QVERIFY(finished(workspace.undoState(paper))->canUndo);
        QVERIFY(finished(workspace.undo(paper))->has_value());
        QVERIFY(finished(workspace.paper(paper))->marks.isEmpty());
        QVERIFY(finished(workspace.redo(paper))->has_value());
        QCOMPARE(finished(workspace.home())->notes.size(), 1);
    }

    void document_localCopyDamaged_isRefusedDroppedAndFetchedAgain()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}})));
        QVERIFY_OK(council.delegate.sync(council.space));
        const PaperEntry entry = council.delegate.meetings().papers(council.space)->constFirst();
        QFile file(entry.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(6);
        file.write("9");
        file.close();
        council.delegate.profile.reset();
        Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
        QVERIFY_OK(finished(workspace.open()));
        QCOMPARE(finished(workspace.document(entry)).error().code, ErrorCode::Corrupt);
        QSignalSpy done(&workspace, &Workspace::syncFinished);
        workspace.sync();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY_OK(finished(workspace.document(entry)));
    }

    void destroy_whileSyncingAndSaving_keepsWhatWasAsked()
    {
        Council council;
        QVERIFY_OK(council.found());
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "x"}})));
        QVERIFY_OK(council.delegate.sync(council.space));
        Mark mark = test::sampleMark(1, MarkKind::Highlight);
        mark.paper = council.delegate.meetings().papers(council.space)->constFirst().reference();
        council.delegate.profile.reset();
        {
            Workspace workspace(council.delegate.folder.path(), council.delegate.environment);
            QVERIFY_OK(finished(workspace.open()));
            workspace.sync();
            (void)workspace.applyEdit(MarkEdit{std::nullopt, mark});
        }
        council.delegate.reopen();
        QCOMPARE(council.delegate.profile->vault().marks(council.space, mark.paper.paper, 1)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
