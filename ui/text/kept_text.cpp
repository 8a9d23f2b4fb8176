// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/kept_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace plenum::ui {

namespace {

constexpr int kDay = 24 * 3600;

struct Kept {
    Q_DECLARE_TR_FUNCTIONS(Kept)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

bool opensBy(const QList<ProfileKey::Way> &ways, ProfileKey::Way way)
{
    return ways.contains(way);
}

QString plainFiles(const KeptReport &report)
{
    QStringList plain;
    for (const KeptFiles &kept : report.files) {
        if (kept.isSealed || kept.name == QLatin1String("lock"))
            continue;
        if (kept.name == QLatin1String("papers/"))
            plain.append(Kept::tr("papers of open spaces (%1)").arg(sizeText(kept.bytes)));
        else
            plain.append(Kept::tr("%1: place of the window, language and look").arg(isolated(kept.name)));
    }
    return plain.isEmpty() ? Kept::tr("nothing") : plain.join(QStringLiteral("; "));
}

} // namespace

QString leaseLengthText(int seconds)
{
    if (seconds == 0)
        return Kept::tr("none", "no lease");
    if (seconds % kDay == 0)
        return Kept::tr("%Ln day(s)", nullptr, seconds / kDay);
    return durationText(seconds);
}

QString leaseText(const LeaseStatus &lease, const QDateTime &now)
{
    if (lease.isClosed)
        return Kept::tr("closed: it was not refreshed for %1").arg(leaseLengthText(lease.seconds));
    if (lease.seconds == 0)
        return Kept::tr("none: it stays open without the store");
    return Kept::tr("%1 without the store; open until %2")
        .arg(leaseLengthText(lease.seconds), momentText(now.addSecs(lease.left), now));
}

QString leaseWarning(const LeaseStatus &lease)
{
    if (!lease.isNearEnd())
        return {};
    return Kept::tr("This space has to be refreshed within %1").arg(durationText(lease.left));
}

QString protectionText(const QList<ProfileKey::Way> &ways)
{
    using Way = ProfileKey::Way;
    if (opensBy(ways, Way::Folder))
        return Kept::tr("Nothing but the rights of its files protects what is kept here: whoever can read "
                        "them can open it.");
    const QString text = opensBy(ways, Way::Passphrase)
                             ? Kept::tr("A passphrase opens what is kept here.")
                             : Kept::tr("The keyring of the desktop opens what is kept here.");
    const QString recovery = opensBy(ways, Way::Recovery) ? Kept::tr("There is a recovery code.")
                                                          : Kept::tr("There is no recovery code.");
    return text + QLatin1Char(' ') + recovery;
}

QList<KeptLine> keptLines(const KeptSpace &kept, const QDateTime &now)
{
    const KeptWork &own = kept.own;
    const QDateTime refreshed = kept.lease.refreshed;
    return {
        {Kept::tr("Store"), isolated(kept.space.location)},
        {Kept::tr("Last refreshed"), refreshed.isValid() ? momentText(refreshed, now) : Kept::tr("not yet")},
        {Kept::tr("Lease"), leaseText(kept.lease, now)},
        {Kept::tr("Meetings"), number(kept.meetings)},
        {Kept::tr("Papers"),
         Kept::tr("%1 (%2), %3", "number, size, sealed or not")
             .arg(number(kept.papers), sizeText(kept.paperBytes),
                  kept.isSealed ? Kept::tr("sealed") : Kept::tr("not sealed: the space is open"))},
        {Kept::tr("Text for searching"), Kept::tr("none: each search reads the papers")},
        {Kept::tr("Signed objects"),
         Kept::tr("%1 (%2)", "number, size")
             .arg(number(kept.copies.objects), sizeText(kept.copies.objectBytes))},
        {Kept::tr("Own marks"),
         Kept::tr("%1 private, %2 shared").arg(number(own.privateMarks), number(own.sharedMarks))},
        {Kept::tr("Marks of others"), number(kept.copies.marks)},
        {Kept::tr("Sign-offs"),
         Kept::tr("%1 own, %2 of others").arg(number(own.signOffs), number(kept.copies.signOffs))},
        {Kept::tr("Own work not in the store yet"), number(own.unsent())},
        {Kept::tr("Keys of the space"), number(own.keys)},
    };
}

QList<KeptLine> keptLines(const KeptReport &report)
{
    int files = 0;
    for (const KeptFiles &kept : report.files)
        files += kept.files;
    return {
        {Kept::tr("Folder"), isolated(report.folder)},
        {Kept::tr("Protection"), protectionText(report.ways)},
        {Kept::tr("In all"), Kept::tr("%Ln file(s), %1", nullptr, files).arg(sizeText(report.totalBytes()))},
        {Kept::tr("Not sealed"), plainFiles(report)},
        {Kept::tr("Passwords of stores"), report.passwords.isEmpty()
                                              ? Kept::tr("none")
                                              : isolated(report.passwords.join(QStringLiteral(", ")))},
        {Kept::tr("Key you sign with"),
         report.keyFile.isEmpty()
             ? Kept::tr("none chosen")
             : Kept::tr("%1: your own file, it stays where it is").arg(isolated(report.keyFile))},
        {Kept::tr("Log"), Kept::tr("none is kept")},
    };
}

QStringList lossSentences(const WipeLoss &loss)
{
    QStringList lines;
    if (loss.unsent > 0)
        lines.append(Kept::tr("%Ln piece(s) of your work are not in the store yet.", nullptr, loss.unsent));
    if (loss.privateMarks > 0)
        lines.append(Kept::tr("%Ln private mark(s) are kept nowhere else.", nullptr, loss.privateMarks));
    if (loss.led > 0)
        lines.append(Kept::tr("This computer leads %Ln space(s): nobody can publish there until an owner "
                              "takes over.",
                              nullptr, loss.led));
    if (loss.keys > 0)
        lines.append(Kept::tr("The authority that issues your organization's certificates is kept only "
                              "here."));
    return lines;
}

QStringList wipeSentences(const WipeOutcome &outcome)
{
    QStringList lines;
    if (outcome.left.isEmpty())
        lines.append(Kept::tr("%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the "
                              "folder.",
                              nullptr, outcome.files)
                         .arg(sizeText(outcome.bytes)));
    else
        lines.append(Kept::tr("These could not be removed: %1. Their key is destroyed, nobody can open "
                              "them. Run it again to remove them.")
                         .arg(isolated(outcome.left.join(QStringLiteral(", ")))));
    if (!outcome.keyringLeft.isEmpty())
        lines.append(Kept::tr("The keyring did not give these entries up: %1. Remove them there.")
                         .arg(isolated(outcome.keyringLeft.join(QStringLiteral(", ")))));
    if (!outcome.foreign.isEmpty())
        lines.append(Kept::tr("Not Plenum's, and left alone: %1.")
                         .arg(isolated(outcome.foreign.join(QStringLiteral(", ")))));
    lines.append(Kept::tr("Files you exported, printed or saved elsewhere, and the key you sign with, are "
                          "your own and were not touched."));
    return lines;
}

} // namespace plenum::ui
