// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sync_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace plenum::ui {

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

using Weight = SyncNotice::Weight;

QString detailsOf(const QList<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors) {
        QStringList parts{errorCodeName(error.code), error.subject, error.detail};
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1String(": ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString sentences(const QStringList &parts)
{
    QStringList shown = parts;
    shown.removeAll(QString());
    return shown.join(QLatin1Char(' '));
}

SyncNotice rollbackNotice()
{
    return {
        Weight::Grave,
        SyncText::tr("The store is older than what you have"),
        SyncText::tr(
            "You keep the newer state, and nothing of yours was lost or replaced. Most often a backup was "
            "put back; it can also mean that somebody holds back what is new. Tell the secretary. Your "
            "own work is written to the store again by itself."),
        {},
        SyncRemedy::None};
}

SyncNotice forkNotice()
{
    return {Weight::Grave,
            SyncText::tr("The store holds two different records in one place"),
            SyncText::tr(
                "The one you saw first stays in force; the other was not accepted and is kept as evidence. "
                "Tell the secretary, and do not rely on what is new before it is explained."),
            {},
            SyncRemedy::None};
}

SyncNotice copyNotice()
{
    return {Weight::Grave,
            SyncText::tr("Plenum's data on this computer was copied or put back from a backup"),
            SyncText::tr("The store has work of this computer that is missing here, so this copy may not go "
                         "on writing in its name. Everything can still be read, and what you do is kept on "
                         "this computer. To go on, get a key of its own for it; the secretary then lets it "
                         "in, without an invitation."),
            {},
            SyncRemedy::NewKey};
}

SyncNotice staleNotice(const QDateTime &headTime, const QDateTime &now)
{
    return {
        Weight::Warning,
        SyncText::tr("The store has shown nothing new for unusually long"),
        sentences({headTime.isValid()
                       ? SyncText::tr("Its newest state is from %1.").arg(momentText(headTime, now))
                       : QString(),
                   SyncText::tr("What you have is right, but there may be newer agendas that the store does "
                                "not hand out. Ask the secretary whether something was published since.")}),
        {},
        SyncRemedy::None};
}

SyncNotice roomNotice(qint64 bytesShort)
{
    return {
        Weight::Warning,
        SyncText::tr("This computer is short of room for the papers"),
        SyncText::tr("%1 more are needed. What is here stays, and your work is saved. Free some space, then "
                     "synchronise: the rest follows.")
            .arg(sizeText(bytesShort)),
        {},
        SyncRemedy::TryAgain};
}

SyncNotice storeFullNotice()
{
    return {
        Weight::Warning,
        SyncText::tr("The store has no room left"),
        SyncText::tr("What you do is saved on this computer and goes to the store once there is room. Tell "
                     "whoever looks after the store."),
        {},
        SyncRemedy::TryAgain};
}

SyncNotice readOnlyNotice()
{
    return {
        Weight::Warning,
        SyncText::tr("You may not write to the store"),
        SyncText::tr(
            "You can read everything, and what you do is saved on this computer, but nobody else gets it. "
            "Ask the secretary for the right to write there."),
        {},
        SyncRemedy::TryAgain};
}

SyncNotice signInNotice()
{
    return {Weight::Warning,
            SyncText::tr("The store did not let you in"),
            SyncText::tr(
                "The user name or the password is missing or was refused. What is here can be read, and what "
                "you do is saved on this computer. Plenum does not try again by itself, so that nobody is "
                "locked out."),
            {},
            SyncRemedy::SignIn};
}

SyncNotice awayNotice()
{
    return {Weight::Note,
            SyncText::tr("The store cannot be reached"),
            SyncText::tr(
                "What is here can be read, and what you do is saved on this computer and goes out by itself "
                "when the store is back. If it stays away, check the network, or whether the drive is "
                "connected."),
            {},
            SyncRemedy::TryAgain};
}

SyncNotice damageNotice(int count)
{
    return {Weight::Warning,
            SyncText::tr("Something in the store is damaged"),
            SyncText::tr(
                "%n object(s) did not match their signature or hash and were not accepted; what was good "
                "before stays. They are asked for again later. If this stays, show the details to the "
                "secretary.",
                nullptr, count),
            {},
            SyncRemedy::TryAgain};
}

SyncNotice otherNotice(const Error &error)
{
    const ErrorText text = errorText(error);
    return {Weight::Warning, text.headline, sentences({text.safe, text.advice}), {}, SyncRemedy::None};
}

SyncNotice noticeOf(ErrorCode code, const QList<Error> &errors)
{
    switch (code) {
    case ErrorCode::Rollback:
        return rollbackNotice();
    case ErrorCode::Forked:
        return forkNotice();
    case ErrorCode::SignInNeeded:
        return signInNotice();
    case ErrorCode::DiskFull:
        return storeFullNotice();
    case ErrorCode::ReadOnly:
        return readOnlyNotice();
    case ErrorCode::Unavailable:
        return awayNotice();
    case ErrorCode::Corrupt:
        return damageNotice(static_cast<int>(errors.size()));
    default:
        return otherNotice(errors.constFirst());
    }
}

} // namespace

ContactOutcome contactOutcome(const Result<SyncReport> &report)
{
    if (!report)
        return {{}, report.error(), false, false, {}, 0};
    return {report->warnings, {}, report->isCopied, report->stale, report->headTime, report->bytesShort};
}

QList<SyncNotice> syncNotices(const ContactOutcome &outcome, const QDateTime &now)
{
    QMap<ErrorCode, QList<Error>> kinds;
    QList<Error> all = outcome.warnings;
    if (outcome.failure)
        all.append(*outcome.failure);
    for (const Error &error : std::as_const(all)) {
        // The copy and the room speak for themselves below.
        const bool isTold = (outcome.isCopied && error.code == ErrorCode::Forked) ||
                            (outcome.bytesShort > 0 && error.code == ErrorCode::DiskFull);
        if (error.code != ErrorCode::Cancelled && !isTold)
            kinds[error.code].append(error);
    }
    QList<SyncNotice> notices;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        SyncNotice notice = noticeOf(kind.key(), kind.value());
        notice.details = detailsOf(kind.value());
        notices.append(notice);
    }
    if (outcome.isCopied) {
        SyncNotice notice = copyNotice();
        notice.details = detailsOf(all);
        notices.prepend(notice);
    }
    if (outcome.isStale)
        notices.append(staleNotice(outcome.headTime, now));
    if (outcome.bytesShort > 0)
        notices.append(roomNotice(outcome.bytesShort));
    std::stable_sort(notices.begin(), notices.end(),
                     [](const SyncNotice &a, const SyncNotice &b) { return a.weight > b.weight; });
    return notices;
}

SyncNotice pausedNotice()
{
    return {Weight::Note,
            SyncText::tr("Synchronising is paused"),
            SyncText::tr("Nothing goes over the network until you resume. What you do is saved on this "
                         "computer."),
            {},
            SyncRemedy::Resume};
}

} // namespace plenum::ui
