// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/connect/connect_text.h"
#include "ui/connect/connect_view.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

const QString kServer = QStringLiteral("https://cloud.example/dav/council");

InviteCode invitation(const QString &location = kServer,
                      const QString &id = QStringLiteral("inviteinviteinviteinvitein"))
{
    InviteCode code;
    code.space = SpaceId(QStringLiteral("councilcouncilcouncilcoun2"));
    code.trustId = QByteArray(32, 'T');
    code.storeLocation = location;
    code.inviteId = id;
    code.secret = QByteArray(32, 'S');
    code.name = QStringLiteral("Nguyễn Văn An");
    code.role = Role::Delegate;
    return code;
}

StoreLook goodLook(const QString &location = kServer)
{
    StoreLook look;
    look.access.location = location;
    look.probe.isUsable = true;
    look.probe.checks = {{QStringLiteral("round-trip"), true, QStringLiteral("written")}};
    look.space = StoreLook::Space{invitation().space, QStringLiteral("City council"), QByteArray(32, 'T')};
    return look;
}

ConnectState found(const StoreLook &look)
{
    ConnectState state;
    state.look = look;
    return state;
}

StoreLook failed(ErrorCode code, const QString &location = kServer)
{
    StoreLook look;
    look.access.location = location;
    look.error = makeError(code, location);
    return look;
}

// The page as somebody uses it: by the words on it.
class Page {
public:
    Page()
    {
        view.resize(900, 1400);
        view.show();
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : view.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisibleTo(&view))
                return edit;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *push : view.findChildren<QPushButton *>()) {
            if (push->text() == text && push->isVisibleTo(&view))
                return push;
        }
        return nullptr;
    }
    QLineEdit *entry() const { return field(QStringLiteral("Invitation code or address")); }

    ConnectView view;
};

} // namespace

class ConnectViewTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void entry_isRead_data()
    {
        using Kind = ConnectEntry::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("location");
        const auto row = [](const char *name, const QString &text, Kind kind, const QString &location = {}) {
            QTest::newRow(name) << text << static_cast<int>(kind) << location;
        };
        const QString code = encodeInviteCode(invitation()).value();
        row("nothing", QStringLiteral("   "), Kind::Nothing);
        row("code", code, Kind::Code, kServer);
        row("code wrapped by a mail", code.left(40) + QStringLiteral("\n  ") + code.mid(40), Kind::Code,
            kServer);
        row("code cut off", code.left(50), Kind::BadCode);
        row("code of a newer Plenum", QStringLiteral("plenum2-abc"), Kind::NewerCode);
        row("folder", QStringLiteral(" /srv/council/ "), Kind::Address, QStringLiteral("/srv/council"));
        row("home", QStringLiteral("~/council"), Kind::Address,
            QDir::homePath() + QStringLiteral("/council"));
        row("file address", QStringLiteral("file:///srv/c%20d"), Kind::Address, QStringLiteral("/srv/c d"));
        row("server", kServer, Kind::Address, kServer);
        row("server with user and password", QStringLiteral("https://an:geheim@cloud.example/dav"),
            Kind::Address, QStringLiteral("https://cloud.example/dav"));
        row("other scheme", QStringLiteral("ftp://cloud.example"), Kind::Unknown);
        row("no host", QStringLiteral("https://"), Kind::Unknown);
        row("words", QStringLiteral("the shared drive"), Kind::Unknown);
    }
    void entry_isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, location);
        const ConnectEntry entry = connectEntry(text);
        QTEST(static_cast<int>(entry.kind), "kind");
        QCOMPARE(entry.location, location);
        QVERIFY(!entry.location.contains(QLatin1String("geheim")));
    }

    void notice_everyErrorHasASentenceAndNothingIsClaimed()
    {
        const ConnectEntry entry = connectEntry(kServer);
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const ConnectState state = found(failed(static_cast<ErrorCode>(code)));
            const ConnectNotice notice = connectNotice(entry, state);
            QCOMPARE(notice.isEmpty(), static_cast<ErrorCode>(code) == ErrorCode::Cancelled);
            QVERIFY(notice.isEmpty() || !notice.text.isEmpty());
            QCOMPARE(connectPurpose(entry, state), ConnectPurpose::None);
        }
    }

    void notice_certificateUnknown_asksForTheAuthority()
    {
        StoreLook look = failed(ErrorCode::Unavailable);
        QVERIFY(!connectNotice(connectEntry(kServer), found(look)).asksAuthority);
        look.isUntrusted = true;
        const ConnectNotice unknown = connectNotice(connectEntry(kServer), found(look));
        QVERIFY(unknown.asksAuthority);
        QCOMPARE(unknown.kind, Banner::Kind::Bad);
        look.access.pinnedCa = "PEM";
        QVERIFY(connectNotice(connectEntry(kServer), found(look)).headline != unknown.headline);
    }

    void notice_ofAnotherPlace_isNotShown()
    {
        QVERIFY(connectNotice(connectEntry(QStringLiteral("/srv/other")), found(goodLook())).isEmpty());
    }

    void purpose_followsWhatIsKeptThere()
    {
        const ConnectEntry code = connectEntry(encodeInviteCode(invitation()).value());
        const ConnectEntry address = connectEntry(kServer);
        QCOMPARE(connectPurpose(code, found(goodLook())), ConnectPurpose::Join);
        QCOMPARE(connectPurpose(address, found(goodLook())), ConnectPurpose::None); // one is invited to it
        StoreLook other = goodLook();
        other.space->trustId = QByteArray(32, 'X');
        QCOMPARE(connectPurpose(code, found(other)), ConnectPurpose::None);
        QCOMPARE(connectNotice(code, found(other)).kind, Banner::Kind::Bad);
        StoreLook empty = goodLook();
        empty.space.reset();
        QCOMPARE(connectPurpose(address, found(empty)), ConnectPurpose::Found);
        QCOMPARE(connectPurpose(code, found(empty)), ConnectPurpose::None);
        empty.probe.isUsable = false;
        QCOMPARE(connectPurpose(address, found(empty)), ConnectPurpose::None);
        ConnectState member = found(goodLook());
        member.space = SpaceRecord();
        member.space->trustId = QByteArray(32, 'T');
        QCOMPARE(connectPurpose(address, member), ConnectPurpose::Reconnect);
    }

    void plainHttp_isWarnedOf_butNotOnThisComputer()
    {
        QVERIFY(!plainHttpText(QStringLiteral("http://cloud.example/dav")).isEmpty());
        QVERIFY(plainHttpText(QStringLiteral("http://127.0.0.1:8080/dav")).isEmpty());
        QVERIFY(plainHttpText(kServer).isEmpty());
        QVERIFY(plainHttpText(QStringLiteral("/srv/council")).isEmpty());
    }

    void page_invitation_isLookedAtByItself_andJoined()
    {
        Page page;
        QSignalSpy looked(&page.view, &ConnectView::lookRequested);
        QSignalSpy joined(&page.view, &ConnectView::joinRequested);
        const QString code = encodeInviteCode(invitation()).value();
        page.entry()->setText(code);
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked.first().first().value<std::shared_ptr<StoreSignIn>>()->access.location, kServer);
        QVERIFY(page.button(QStringLiteral("Join")) == nullptr);
        page.view.setState(found(goodLook()));
        QPushButton *join = page.button(QStringLiteral("Join"));
        QVERIFY(join != nullptr && join->isEnabled());
        QCOMPARE(page.field(QStringLiteral("Your name"))->text(), invitation().name);
        page.field(QStringLiteral("Your name"))->clear();
        QVERIFY(!join->isEnabled());
        page.field(QStringLiteral("Your name"))->setText(QStringLiteral(" An "));
        join->click();
        QCOMPARE(joined.size(), 1);
        const auto application = joined.first().first().value<std::shared_ptr<JoinApplication>>();
        QCOMPARE(application->code, code);
        QCOMPARE(application->name, QStringLiteral("An"));
        QCOMPARE(application->store->access.location, kServer);
        QVERIFY(application->identity.kind == JoinIdentity::None);
        page.view.forget();
        QVERIFY(page.entry()->text().isEmpty()); // an invitation is used once
    }

    void page_storeElsewhere_takesTheAddressOfThisComputer()
    {
        Page page;
        QSignalSpy looked(&page.view, &ConnectView::lookRequested);
        page.entry()->setText(encodeInviteCode(invitation(QStringLiteral("/mnt/z"))).value());
        page.field(QStringLiteral("Address of the store"))->setText(QStringLiteral("/media/council"));
        QTest::keyClick(page.field(QStringLiteral("Address of the store")), Qt::Key_Return);
        QCOMPARE(looked.size(), 2);
        QCOMPARE(looked.last().first().value<std::shared_ptr<StoreSignIn>>()->access.location,
                 QStringLiteral("/media/council"));
    }

    void page_signIn_isAskedForAndSentOnce()
    {
        Page page;
        QSignalSpy looked(&page.view, &ConnectView::lookRequested);
        page.entry()->setText(kServer);
        QVERIFY(page.field(QStringLiteral("Password")) == nullptr);
        QTest::keyClick(page.entry(), Qt::Key_Return);
        QCOMPARE(looked.size(), 1);
        page.view.setState(found(failed(ErrorCode::SignInNeeded)));
        QVERIFY(!page.button(QStringLiteral("Sign in"))->isEnabled());
        page.field(QStringLiteral("User name"))->setText(QStringLiteral("an"));
        page.field(QStringLiteral("Password"))->setText(QStringLiteral("geheim"));
        QTest::keyClick(page.field(QStringLiteral("Password")), Qt::Key_Return);
        QCOMPARE(looked.size(), 2);
        const auto store = looked.last().first().value<std::shared_ptr<StoreSignIn>>();
        QCOMPARE(store->access.user, QStringLiteral("an"));
        QCOMPARE(store->password.view().toByteArray(), QByteArray("geheim"));
        page.view.forget();
        QVERIFY(page.field(QStringLiteral("Password"))->text().isEmpty());
    }

    // What was typed for one server goes to no other: neither with a code, nor with a changed address.
    void page_anotherServer_getsNothingThatWasTyped_data()
    {
        const auto code = [](const char *location) {
            return encodeInviteCode(invitation(QString::fromLatin1(location))).value();
        };
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLookedAt");
        QTest::newRow("code") << code("https://evil.example/dav") << true;
        QTest::newRow("code, another user") << code("https://an@evil.example/dav") << false;
        QTest::newRow("code without encryption") << code("http://cloud.example/dav/council") << false;
        QTest::newRow("code, another place on the server") << code("https://cloud.example/~evil") << true;
        QTest::newRow("code of a folder") << code("/srv/council") << true;
        QTest::newRow("another host") << QStringLiteral("https://evil.example/dav/council") << false;
        QTest::newRow("another port") << QStringLiteral("https://cloud.example:8443/dav/council") << false;
        QTest::newRow("without encryption") << QStringLiteral("http://cloud.example/dav/council") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void page_anotherServer_getsNothingThatWasTyped()
    {
        QFETCH(QString, text);
        Page page;
        page.entry()->setText(kServer);
        page.view.setState(found(failed(ErrorCode::SignInNeeded)));
        QLineEdit *user = page.field(QStringLiteral("User name"));
        QLineEdit *password = page.field(QStringLiteral("Password"));
        user->setText(QStringLiteral("binh"));
        password->setText(QStringLiteral("geheim"));
        QSignalSpy looked(&page.view, &ConnectView::lookRequested);
        page.entry()->setText(text);
        QTEST(looked.size() == 1, "isLookedAt");
        QVERIFY(user->text() != QLatin1String("binh"));
        QVERIFY(password->text().isEmpty());
        page.view.look();
        for (const QList<QVariant> &look : looked) {
            const auto store = look.first().value<std::shared_ptr<StoreSignIn>>();
            QVERIFY(store->access.user != QLatin1String("binh") && store->password.isEmpty());
        }
    }

    void page_sameServer_keepsWhatWasTyped()
    {
        Page page;
        page.entry()->setText(kServer);
        page.view.setState(found(failed(ErrorCode::SignInNeeded)));
        QLineEdit *password = page.field(QStringLiteral("Password"));
        page.field(QStringLiteral("User name"))->setText(QStringLiteral("binh"));
        password->setText(QStringLiteral("geheim"));
        page.entry()->setText(kServer + QStringLiteral("2"));
        QCOMPARE(password->text(), QStringLiteral("geheim"));
        page.entry()->setText(kServer);
        // Nobody is signed in by pasting: that takes a press of the button.
        QSignalSpy looked(&page.view, &ConnectView::lookRequested);
        page.entry()->setText(encodeInviteCode(invitation()).value());
        QCOMPARE(password->text(), QStringLiteral("geheim"));
        QCOMPARE(looked.size(), 0);
        // The address that a code brings can be changed, and is another server then.
        page.field(QStringLiteral("Address of the store"))
            ->setText(QStringLiteral("https://evil.example/dav"));
        QVERIFY(password->text().isEmpty());
    }

    void page_looking_canBeStopped()
    {
        Page page;
        QSignalSpy cancelled(&page.view, &ConnectView::lookCancelled);
        page.entry()->setText(kServer);
        ConnectState state;
        state.isLooking = true;
        page.view.setState(state);
        QVERIFY(page.button(QStringLiteral("Look at the store")) == nullptr);
        page.button(QStringLiteral("Cancel"))->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void page_connecting_canBeStopped()
    {
        Page page;
        page.entry()->setText(encodeInviteCode(invitation()).value());
        QVERIFY(page.button(QStringLiteral("Cancel")) == nullptr);
        ConnectState state = found(goodLook());
        state.isConnecting = true;
        page.view.setState(state);
        QSignalSpy stopped(&page.view, &ConnectView::connectingCancelled);
        QVERIFY(!page.button(QStringLiteral("Connecting …"))->isEnabled());
        page.button(QStringLiteral("Cancel"))->click();
        QCOMPARE(stopped.size(), 1);
        page.view.setState(found(goodLook()));
        QVERIFY(page.button(QStringLiteral("Cancel")) == nullptr);
        QVERIFY(page.button(QStringLiteral("Join"))->isEnabled());
    }

    void page_emptyPlace_isFounded()
    {
        Page page;
        QSignalSpy founded(&page.view, &ConnectView::foundingRequested);
        StoreLook empty = goodLook(QStringLiteral("/srv/new"));
        empty.space.reset();
        page.entry()->setText(QStringLiteral("/srv/new"));
        page.view.setState(found(empty));
        QPushButton *found = page.button(QStringLiteral("Found the space"));
        QVERIFY(found != nullptr && !found->isEnabled());
        page.field(QStringLiteral("Name of the council, board or committee"))
            ->setText(QStringLiteral("Council"));
        page.field(QStringLiteral("Your name"))->setText(QStringLiteral("Lan"));
        QVERIFY(found->isEnabled());
        for (QRadioButton *radio : page.view.findChildren<QRadioButton *>()) {
            if (radio->text().contains(QLatin1String("make one")))
                radio->click();
        }
        QVERIFY(!found->isEnabled()); // a passphrase is missing
        page.field(QStringLiteral("Passphrase of the key"))->setText(QStringLiteral("one"));
        page.field(QStringLiteral("The same again"))->setText(QStringLiteral("two"));
        QVERIFY(!found->isEnabled());
        page.field(QStringLiteral("The same again"))->setText(QStringLiteral("one"));
        found->click();
        QCOMPARE(founded.size(), 1);
        const auto application = founded.first().first().value<std::shared_ptr<FoundingApplication>>();
        QCOMPARE(application->spaceName, QStringLiteral("Council"));
        QVERIFY(application->identity.kind == JoinIdentity::New);
        QCOMPARE(application->identity.passphrase.view().toByteArray(), QByteArray("one"));
        QVERIFY(page.field(QStringLiteral("The same again"))->text().isEmpty());
    }

    void page_knownStore_isSignedInAnew()
    {
        Page page;
        QSignalSpy saved(&page.view, &ConnectView::reconnectRequested);
        ConnectState state;
        state.space = SpaceRecord();
        state.space->trustId = QByteArray(32, 'T');
        page.view.setState(state);
        page.view.start(StoreAccess{kServer, QStringLiteral("an"), {}, {}});
        QCOMPARE(page.field(QStringLiteral("User name"))->text(), QStringLiteral("an"));
        page.field(QStringLiteral("Password"))->setText(QStringLiteral("new"));
        state.look = goodLook();
        page.view.setState(state);
        page.button(QStringLiteral("Save and synchronise"))->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<std::shared_ptr<StoreSignIn>>()->password.view().toByteArray(),
                 QByteArray("new"));
    }

    void page_badCode_isSaidBelowTheField()
    {
        Page page;
        page.entry()->setText(encodeInviteCode(invitation()).value().chopped(3));
        QVERIFY(page.entry()->accessibleDescription().contains(QLatin1String("not complete")));
        QVERIFY(page.button(QStringLiteral("Join")) == nullptr);
    }

    void page_everyFieldAndButtonHasAName()
    {
        Page page;
        page.entry()->setText(encodeInviteCode(invitation()).value());
        page.view.setState(found(goodLook()));
        for (const QWidget *widget : page.view.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page.view))
                continue;
            const auto *push = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (push != nullptr && !push->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(ConnectViewTest)
#include "connect_view_test.moc"
