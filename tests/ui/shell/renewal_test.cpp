// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "tests/support/copied_council.h"
#include "tests/support/suite.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/sync_controller.h"

#include <QMessageBox>
#include <QPushButton>

using namespace plenum;
using namespace plenum::ui;

namespace {

// The window's part of it: a workspace on the copied computer, and the banner that speaks for it.
struct CopiedWindow {
    explicit CopiedWindow(test::Client &client)
        : workspace(client.folder.path(), client.environment),
          banner(&window),
          controller(workspace, client.environment, &banner)
    {
        window.show();
        const QFuture<Result<HomeSnapshot>> opened = workspace.open();
        onFinished(opened, &window, [this](const Result<HomeSnapshot> &) { workspace.sync(); });
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *push : window.findChildren<QPushButton *>()) {
            if (push->text() == text && push->isVisible())
                return push;
        }
        return nullptr;
    }
    bool answer(const QString &deed) // in the question
    {
        auto *box = window.findChild<QMessageBox *>();
        if (box == nullptr)
            return false;
        for (QAbstractButton *push : box->buttons()) {
            if (push->text() == deed) {
                push->click();
                return true;
            }
        }
        return false;
    }

    Workspace workspace;
    QWidget window;
    SyncBanner banner;
    SyncController controller;
};

const QString kOffer = QStringLiteral("Get a new key…");
const QString kDeed = QStringLiteral("Get a new key");

} // namespace

class RenewalTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void copiedComputer_getsAKey_waits_andIsLetIn()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        CopiedWindow window(council.copy);
        QTRY_VERIFY(window.button(kOffer) != nullptr);
        QVERIFY(window.banner.headline().contains(QLatin1String("copied")));
        window.button(kOffer)->click();
        QVERIFY(window.answer(kDeed));
        QTRY_COMPARE(window.banner.headline(), QStringLiteral("This computer waits to be let in"));
        QVERIFY(window.banner.isVisible());
        QVERIFY(window.button(kOffer) == nullptr);
        QTRY_VERIFY(!window.workspace.isSyncing());
        QVERIFY_OK(council.secretary.spaces().approve(council.space, {}));
        window.workspace.sync();
        QTRY_VERIFY(!window.banner.isVisible());
        QVERIFY(window.controller.state().notices.isEmpty());
    }

    void question_thatIsDeclined_changesNothing()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        const QByteArray key = council.keyFile(council.copy);
        CopiedWindow window(council.copy);
        QTRY_VERIFY(window.button(kOffer) != nullptr);
        window.button(kOffer)->click();
        auto *box = window.window.findChild<QMessageBox *>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        box->defaultButton()->click();
        QTRY_VERIFY(!window.workspace.isSyncing());
        QVERIFY(window.button(kOffer) != nullptr);
        QCOMPARE(council.keyFile(council.copy), key);
    }

    void question_tellsTheLeadWhatALeadCanExpect_andNobodyElse()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        council.secretary.profile.reset(); // free for a Workspace
        const QString leadOnly = QStringLiteral("goes on leading");
        const QString others = QStringLiteral("secretary then has to let the computer in");
        for (test::Client *client : {&council.copy, &council.secretary}) {
            const bool leads = client == &council.secretary;
            CopiedWindow window(*client);
            QTRY_COMPARE(window.controller.state().snapshot.leads, leads);
            QTRY_VERIFY(window.controller.state().snapshot.space.has_value());
            QTRY_VERIFY(!window.workspace.isSyncing());
            Q_EMIT window.banner.remedyChosen(SyncRemedy::NewKey);
            auto *box = window.window.findChild<QMessageBox *>();
            QVERIFY(box != nullptr);
            QCOMPARE(box->informativeText().contains(leadOnly), leads);
            QCOMPARE(box->informativeText().contains(others), !leads);
        }
    }

    // It was removed meanwhile: the reason is told in the place of the offer, which stays.
    void refusedRenewal_saysWhy_andOffersItAgain()
    {
        test::CopiedCouncil council;
        QVERIFY_OK(council.begin());
        CopiedWindow window(council.copy);
        QTRY_VERIFY(window.button(kOffer) != nullptr);
        QTRY_VERIFY(!window.workspace.isSyncing());
        const PersonId person =
            *council.secretary.members().findPerson(council.space, QStringLiteral("Bình"));
        auto removal = council.secretary.members().removePerson(council.space, person);
        QVERIFY_OK(removal);
        QVERIFY_OK(council.secretary.publish(council.space, std::move(*removal)));
        const QByteArray key = council.keyFile(council.copy);
        window.button(kOffer)->click();
        QVERIFY(window.answer(kDeed));
        QTRY_COMPARE(window.banner.headline(), QStringLiteral("This computer did not get a new key"));
        QTRY_VERIFY(window.button(kOffer) != nullptr);
        QCOMPARE(window.controller.state().notices.size(), 1);
        QVERIFY(window.controller.state().notices.constFirst().text.contains(QLatin1String("invitation")));
        QCOMPARE(council.keyFile(council.copy), key);
    }
};

QTEST_MAIN(RenewalTest)
#include "renewal_test.moc"
