// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_code.h"
#include "tests/support/suite.h"
#include "ui/members/invite_dialog.h"
#include "ui/members/members_model.h"
#include "ui/members/members_view.h"
#include "ui/members/qr_code.h"
#include "ui/members/requests_card.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plenum;
using namespace plenum::ui;

namespace {

const QDateTime kNow(QDate(2026, 12, 3), QTime(7, 40), Qt::UTC);

Member member(const char *id, Role role = Role::Delegate)
{
    Member result;
    result.person.id = PersonId(QString::fromLatin1(id));
    result.person.name = result.person.id.text();
    result.person.role = role;
    MemberDevice device;
    device.id = DeviceId(QString::fromLatin1(id) + QStringLiteral("-device"));
    result.devices = {device};
    return result;
}

MembersState council()
{
    MembersState state;
    state.spaceName = QStringLiteral("Council");
    Member lan = member("Lan", Role::Secretary);
    lan.self = lan.lead = lan.secretary = lan.owner = true;
    lan.devices[0].self = lan.devices[0].lead = true;
    Member gone = member("Gone");
    gone.left = true;
    gone.devices[0].lastSeq = 4;
    state.members = {lan, member("An"), member("Binh", Role::Chair), gone};
    state.manages = true;
    state.mayHandOver = true;
    state.membership = Membership::Member;
    state.now = kNow;
    return state;
}

JoinRequest request(const char *name)
{
    JoinRequest request;
    request.device = DeviceId(QString::fromLatin1(name));
    request.invitedName = request.claimedName = QString::fromLatin1(name);
    return request;
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (QPushButton *push : view.findChildren<QPushButton *>()) {
        if (push->text() == text && push->isVisibleTo(&view))
            return push;
    }
    return nullptr;
}

// As long as a code for a server's address gets.
QString invitation()
{
    InviteCode code;
    code.space = SpaceId(QStringLiteral("councilcouncilcouncilcoun2"));
    code.trustId = QByteArray(32, 'T');
    code.storeLocation =
        QStringLiteral("https://cloud.namhai.example/remote.php/dav/files/council/plenum/space");
    code.inviteId = QStringLiteral("inviteinviteinviteinvitein");
    code.secret = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    code.name = QStringLiteral("Nguyễn Thị Phương Thảo");
    return encodeInviteCode(code).value();
}

// What a scanner reads in a picture.
std::optional<QString> scanned(const QImage &picture)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.png"));
    if (program.isEmpty() || !picture.save(path))
        return std::nullopt;
    QProcess process;
    process.start(program, {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    if (!process.waitForFinished(20'000))
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

class MembersViewTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void model_staysConsistent()
    {
        MembersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        MembersState state = council();
        model.setState(state);
        QCOMPARE(model.rowCount(), 5); // four people and the heading before the last
        QVERIFY(model.index(3).data(MembersModel::IsHeadingRole).toBool());
        QVERIFY(!model.index(3).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.memberAt(model.index(3)) == nullptr);
        QCOMPARE(model.memberAt(model.index(4))->person.name, QStringLiteral("Gone"));
        QCOMPARE(model.indexOf(PersonId(QStringLiteral("Binh"))), model.index(2));
        QVERIFY(!model.indexOf(PersonId()).isValid());
        state.members.removeLast();
        model.setState(state);
        QCOMPARE(model.rowCount(), 3);
        model.setState(MembersState());
        QCOMPARE(model.rowCount(), 0);
    }

    void model_rowsAreSpokenWhole()
    {
        MembersModel model;
        MembersState state = council();
        state.members[1].certificateUntil = kNow.addYears(2);
        state.members[2].certificateUntil = kNow.addDays(-1);
        model.setState(state);
        const QString lan = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(lan.contains(QLatin1String("You")) && lan.contains(QLatin1String("Leads")));
        QVERIFY(model.index(1).data(MembersModel::FactsRole).toString().contains(QLatin1String("until")));
        QVERIFY(model.index(2).data(MembersModel::FactsRole).toString().contains(QLatin1String("ended")));
    }

    void view_leadMayActOnOthers_butNotOnThemselves()
    {
        MembersView view;
        view.resize(900, 700);
        view.show();
        view.setState(council());
        auto *list = view.findChild<QListView *>();
        const auto enabled = [&view](int index) { return view.commands().at(index)->isEnabled(); };
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(enabled(1) && !enabled(2) && !enabled(3));
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(enabled(1) && enabled(2) && enabled(3));
        list->setCurrentIndex(list->model()->index(4, 0));
        QVERIFY(!enabled(2) && !enabled(3));
        MembersState reader = council();
        reader.manages = false;
        view.setState(reader);
        QVERIFY(!enabled(0) && !enabled(1) && !enabled(2) && !enabled(3));
        QVERIFY(button(view, QStringLiteral("Invite someone…")) == nullptr);
        QVERIFY(!list->selectionModel()->hasSelection());
        list->setCurrentIndex(list->model()->index(2, 0));
        QVERIFY(!list->selectionModel()->hasSelection());
        view.setState(council());
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList{list->currentIndex()});
    }

    void view_removal_isAskedForFirst()
    {
        MembersView view;
        view.resize(900, 700);
        view.show();
        view.setState(council());
        auto *list = view.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QSignalSpy removed(&view, &MembersView::removalConfirmed);
        view.commands().at(3)->trigger();
        auto *box = view.findChild<QMessageBox *>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->defaultButton()->text(), box->button(QMessageBox::Cancel)->text());
        QCOMPARE(removed.size(), 0);
        for (QAbstractButton *answer : box->buttons()) {
            if (box->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.constFirst().constFirst().value<PersonId>(), PersonId(QStringLiteral("An")));
    }

    void view_selectionStaysOnThePerson()
    {
        MembersView view;
        view.show();
        MembersState state = council();
        view.setState(state);
        auto *list = view.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(2, 0));
        state.members.insert(1, member("Dung"));
        view.setState(state);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Binh"));
    }

    void requests_areAnswered()
    {
        MembersView view;
        view.resize(900, 700);
        view.show();
        MembersState state = council();
        state.requests = {request("Chi"), request("Eve")};
        state.requests[1].problem = makeError(ErrorCode::Unauthorized);
        view.setState(state);
        QSignalSpy approved(&view, &MembersView::approved);
        QSignalSpy refused(&view, &MembersView::refused);
        int approvable = 0;
        for (const QPushButton *push : view.findChildren<QPushButton *>())
            approvable += push->isVisibleTo(&view) && push->text() == QLatin1String("Approve") ? 1 : 0;
        QCOMPARE(approvable, 1); // whose code was guessed is not let in
        button(view, QStringLiteral("Approve"))->click();
        QCOMPARE(approved.constFirst().constFirst().value<DeviceId>(), DeviceId(QStringLiteral("Chi")));
        button(view, QStringLiteral("Refuse"))->click();
        QCOMPARE(refused.size(), 1);
        QVERIFY(requestText(state.requests[1]).contains(QLatin1String("guessed")));
    }

    void invite_asksForTheNameThenShowsTheCode()
    {
        InviteDialog dialog;
        dialog.show();
        QSignalSpy asked(&dialog, &InviteDialog::codeRequested);
        button(dialog, QStringLiteral("Make the code"))->click();
        QCOMPARE(asked.size(), 0);
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" Chi "));
        button(dialog, QStringLiteral("Make the code"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("Chi"));
        dialog.setProblem(makeError(ErrorCode::Unauthorized));
        QVERIFY(button(dialog, QStringLiteral("Make the code"))->isEnabled());
        dialog.setCode(invitation());
        QVERIFY(button(dialog, QStringLiteral("Make the code")) == nullptr);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), invitation());
    }

    void qr_isReadByAScanner_onScreenAndSaved()
    {
        const QString code = invitation();
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty(),
                 "zbarimg is not installed; run packaging/setup.sh test");
        QCOMPARE(scanned(qrPicture(code, 12)), std::optional(code));
        InviteDialog dialog;
        dialog.setCode(code);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(scanned(dialog.grab().toImage()), std::optional(code));
    }

    void qr_textThatFitsNone_isNotShown()
    {
        QVERIFY(qrModules(QString(3000, QLatin1Char('x'))).isNull());
        QVERIFY(qrModules(QString()).isNull());
    }
};

QTEST_MAIN(MembersViewTest)
#include "members_view_test.moc"
