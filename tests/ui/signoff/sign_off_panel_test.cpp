// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/signoff/sign_off_form.h"
#include "ui/signoff/sign_off_model.h"
#include "ui/signoff/sign_off_panel.h"
#include "ui/widgets/passphrase_field.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

SignOffEntry entry(const char *person, Decision decision, Indication indication = Indication::TotalPassed)
{
    SignOffEntry result;
    result.id = person;
    result.person = QString::fromUtf8(person);
    result.decision = decision;
    result.verdict.indication = indication;
    result.verdict.subIndication =
        indication == Indication::TotalPassed ? SubIndication::None : SubIndication::TryLater;
    result.time = QDateTime(QDate(2026, 12, 3), QTime(1, 0), Qt::UTC);
    return result;
}

SignOffState state()
{
    SignOffState result;
    result.agendaVersion = 4;
    result.published = QDateTime(QDate(2026, 12, 2), QTime(10, 5), Qt::UTC);
    result.publishedBy = QStringLiteral("Trần Thị Lan");
    result.item.id = ItemId(QStringLiteral("item"));
    result.item.number = QStringLiteral("5");
    result.item.title = QStringLiteral("Dự toán");
    Paper paper;
    paper.title = QStringLiteral("Tờ trình");
    paper.pages = 14;
    paper.sha256 = QByteArray::fromHex("9f2c41aa00000000000000000000000000000000000000000000000000e07bff");
    result.item.papers = {paper};
    result.members = 3;
    result.maySign = true;
    result.keyFile = QStringLiteral("/keys/an.p12");
    return result;
}

template<class T>
T *child(QWidget &parent, const QString &text)
{
    for (T *widget : parent.findChildren<T *>()) {
        if (widget->text() == text)
            return widget;
    }
    return nullptr;
}

bool shows(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

SignOffStatement draft(const SignOffState &state, Decision decision)
{
    SignOffStatement statement;
    statement.item = state.item.id;
    statement.decision = decision;
    return statement;
}

} // namespace

class SignOffPanelTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void panel_isNeverNarrowerThanWhatIsInIt()
    {
        SignOffPanel panel;
        SignOffState longName = state();
        longName.keyFile = QStringLiteral("/keys/") + QString(200, QLatin1Char('k')) + QStringLiteral(".p12");
        panel.setState(longName);
        panel.show();
        QTRY_VERIFY(panel.minimumSizeHint().width() > 200);
        panel.resize(panel.minimumSizeHint().width(), 900);
        QCoreApplication::processEvents();
        QVERIFY(panel.width() < 450); // a long file name is elided
        const QRect room = panel.rect();
        for (const QWidget *widget : panel.findChildren<QWidget *>()) {
            const QRect place(widget->mapTo(&panel, QPoint(0, 0)), widget->size());
            if (widget->isVisible() && widget->findChildren<QWidget *>().isEmpty())
                QVERIFY2(place.left() >= 0 && place.right() <= room.right(),
                         qPrintable(QDebug::toString(widget)));
        }
    }

    void model_entriesInForceComeFirst()
    {
        SignOffModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SignOffEntry old = entry("Old", Decision::Agree);
        old.superseded = true;
        model.setEntries({old, entry("Unclear", Decision::Agree, Indication::Indeterminate),
                          entry("Good", Decision::Abstain)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entry(0).person, QStringLiteral("Good"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Good")));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void summary_countsOnlyWhatIsInForce()
    {
        SignOffEntry foreign = entry("Foreign", Decision::Agree);
        foreign.foreignDevice = true;
        const QString text =
            signOffSummary({entry("A", Decision::Agree), entry("B", Decision::Agree, Indication::TotalFailed),
                            foreign, entry("C", Decision::Abstain, Indication::Indeterminate)},
                           12);
        QVERIFY2(text.startsWith(QStringLiteral("1 of 12 have signed off")), qPrintable(text));
    }

    void sign_needsDecisionDraftKeyAndPassphrase()
    {
        SignOffPanel panel;
        panel.setState(state());
        panel.show();
        QSignalSpy drafts(panel.form(), &SignOffForm::draftWanted);
        auto *sign = child<QPushButton>(panel, QStringLiteral("Sign"));
        QVERIFY(sign != nullptr && !sign->isEnabled());
        child<QRadioButton>(panel, QStringLiteral("Abstain"))->click();
        auto *passphrase = panel.findChild<PassphraseField *>();
        passphrase->setText(QStringLiteral("geheim"));
        QVERIFY(!sign->isEnabled()); // what would be signed is not known yet
        QTRY_COMPARE(drafts.size(), 1);
        panel.form()->setDraft(draft(state(), Decision::Agree), "{}"); // overtaken: another decision
        QVERIFY(!sign->isEnabled());
        panel.form()->setDraft(draft(state(), Decision::Abstain), R"({"decision":"abstain"})");
        QVERIFY(sign->isEnabled());

        QSignalSpy wanted(&panel, &SignOffPanel::signWanted);
        sign->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<SignOffStatement>().decision, Decision::Abstain);
        const auto secret = wanted.at(0).at(2).value<std::shared_ptr<SecretBytes>>();
        QCOMPARE(secret->view().toByteArray(), QByteArray("geheim"));
        QVERIFY2(passphrase->text().isEmpty(), "the field forgets the passphrase at once");
    }

    void typingAfterTheDraft_makesANewOneNecessary()
    {
        SignOffPanel panel;
        panel.setState(state());
        panel.show();
        child<QRadioButton>(panel, QStringLiteral("Agree"))->click();
        panel.findChild<PassphraseField *>()->setText(QStringLiteral("x"));
        QSignalSpy drafts(panel.form(), &SignOffForm::draftWanted);
        QVERIFY(drafts.wait());
        panel.form()->setDraft(draft(state(), Decision::Agree), "{}");
        auto *sign = child<QPushButton>(panel, QStringLiteral("Sign"));
        QVERIFY(sign->isEnabled());
        for (QPlainTextEdit *edit : panel.findChildren<QPlainTextEdit *>()) {
            if (!edit->isReadOnly())
                edit->setPlainText(QStringLiteral("and a comment"));
        }
        QVERIFY(!sign->isEnabled());
        QVERIFY(drafts.wait());
        QCOMPARE(drafts.constLast().at(1).toString(), QStringLiteral("and a comment"));
    }

    void failure_isShownAndNothingIsLost()
    {
        SignOffPanel panel;
        panel.setState(state());
        panel.show();
        for (QPlainTextEdit *edit : panel.findChildren<QPlainTextEdit *>()) {
            if (!edit->isReadOnly())
                edit->setPlainText(QStringLiteral("kept"));
        }
        panel.failSigning(makeError(ErrorCode::WrongPassphrase, QStringLiteral("pkcs12")));
        QCOMPARE(panel.form()->comment(), QStringLiteral("kept"));
        panel.setState(state()); // a refresh after a sync
        QCOMPARE(panel.form()->comment(), QStringLiteral("kept"));
        SignOffState other = state();
        other.item.id = ItemId(QStringLiteral("other"));
        panel.setState(other);
        QVERIFY(panel.form()->comment().isEmpty());
    }

    void ownSignOff_standsInsteadOfTheFormAndSaysWhereItIs()
    {
        SignOffPanel panel;
        SignOffState signedOff = state();
        SignOffEntry own = entry("An", Decision::Reservation);
        own.own = true;
        own.inStore = false;
        signedOff.entries = {own};
        panel.setState(signedOff);
        panel.show();
        QVERIFY(shows(panel, QStringLiteral("You signed off: Agree with a reservation")));
        QVERIFY(!panel.form()->isVisible());
        QVERIFY(shows(panel, QStringLiteral("goes to the store at the next contact")));
        child<QPushButton>(panel, QStringLiteral("Sign off anew"))->click();
        QVERIFY(panel.form()->isVisible());
    }

    void savedSignOff_isPromisedForWhenItReallyGoesOut()
    {
        SignOffPanel panel;
        SignOffState signedOff = state();
        SignOffEntry own = entry("An", Decision::Agree);
        own.own = true;
        own.inStore = false;
        signedOff.entries = {own};
        signedOff.outgoing = Outgoing::WhenResumed;
        panel.setState(signedOff);
        panel.show();
        QVERIFY(shows(panel, QStringLiteral("goes to the store when synchronising goes on")));
        QVERIFY(shows(panel, QStringLiteral("sent when synchronising goes on")));
        QVERIFY(!shows(panel, QStringLiteral("next contact")));
        signedOff.outgoing = Outgoing::OnceLetIn;
        panel.setState(signedOff);
        QTRY_VERIFY(
            shows(panel, QStringLiteral("goes to the store once a secretary has let this computer in")));
        QVERIFY(!shows(panel, QStringLiteral("synchronising goes on")));
        signedOff.outgoing = Outgoing::AtNextContact;
        panel.setState(signedOff);
        QTRY_VERIFY(shows(panel, QStringLiteral("sent at the next contact")));
    }

    void observer_canReadButNotSign()
    {
        SignOffPanel panel;
        SignOffState reading = state();
        reading.maySign = false;
        panel.setState(reading);
        panel.show();
        for (const QRadioButton *radio : panel.findChildren<QRadioButton *>())
            QVERIFY(!radio->isEnabled());
        QVERIFY(shows(panel, QStringLiteral("Tờ trình")) || shows(panel, QStringLiteral("9f2c 41aa")));
    }
};

QTEST_MAIN(SignOffPanelTest)
#include "sign_off_panel_test.moc"
