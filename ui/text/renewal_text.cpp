// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/renewal_text.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace plenum::ui {

namespace {

struct RenewalText {
    Q_DECLARE_TR_FUNCTIONS(RenewalText)
};

QString refusalText(const Error &error)
{
    if (error.code == ErrorCode::Conflict && error.subject == QLatin1String("lead"))
        return RenewalText::tr(
            "This computer leads a space that it does not own alone. Nothing was changed. Let an owner take "
            "the lead over from another computer (“plenumctl space take-over”), then try again.");
    if (error.code == ErrorCode::Conflict && error.subject == QLatin1String("owners"))
        return RenewalText::tr(
            "This computer's key is one of the owners', and it takes several of them to replace it. Nothing "
            "was changed. Let the owners take it out first (“plenumctl space owners remove”), then try "
            "again.");
    if (error.code == ErrorCode::NotFound)
        return RenewalText::tr(
            "This computer is not a member's any more, and nothing was changed. Ask the secretary for an "
            "invitation, and connect with it.");
    return errorParagraph(error);
}

} // namespace

SyncNotice renewalRunning()
{
    return {SyncNotice::Weight::Note,
            RenewalText::tr("Getting a new key for this computer"),
            RenewalText::tr("The store is asked first. You can go on reading and marking."),
            {},
            SyncRemedy::StopNewKey};
}

SyncNotice renewalFailed(const Error &error)
{
    return {SyncNotice::Weight::Grave, RenewalText::tr("This computer did not get a new key"),
            refusalText(error),
            QStringLiteral("%1: %2: %3").arg(errorCodeName(error.code), error.subject, error.detail),
            SyncRemedy::NewKey};
}

SyncNotice waitingNotice()
{
    return {SyncNotice::Weight::Note,
            RenewalText::tr("This computer waits to be let in"),
            RenewalText::tr(
                "The secretary has to approve it. What is here can be read, and what you do is saved on this "
                "computer and goes to the store by itself once that is done."),
            {},
            SyncRemedy::None};
}

} // namespace plenum::ui
