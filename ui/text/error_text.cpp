// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/verdict_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::ui {

namespace {

constexpr qsizetype kMaxSubject = 200; // of what a sentence repeats; more is noise, or meant to be

struct Row {
    ErrorCode code;
    const char *headline;      // while the error has no subject
    const char *headlineAbout; // %1 is the subject
    const char *safe;
    const char *advice;
};

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static const Row &of(ErrorCode code);
    static const Row *ofFile(ErrorCode code);
    static const Row *ofProfileKeys(ErrorCode code);
    static const Row &ofWorker();
    static const Row &ofRefusedSigning();
};

template<std::size_t size>
const Row *find(const std::array<Row, size> &rows, ErrorCode code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const Row &r) { return r.code == code; });
    return row == rows.end() ? nullptr : row;
}

// What is about a file of the person's own and not about the store.
const Row *Sentences::ofFile(ErrorCode code)
{
    static constexpr std::array kRows = {
        Row{ErrorCode::InvalidInput, "", QT_TR_NOOP("This is no file or folder that can be used here: %1."),
            QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Check the name, or choose another one.")},
        Row{ErrorCode::NotFound, "", QT_TR_NOOP("Not found: %1."), QT_TR_NOOP("Nothing was changed."),
            QT_TR_NOOP("Check the name and the folder.")},
        Row{ErrorCode::Unauthorized, "", QT_TR_NOOP("You may not read this file: %1."),
            QT_TR_NOOP("Nothing was changed."),
            QT_TR_NOOP("Ask for the right to read it, or choose another file.")},
        Row{ErrorCode::WrongPassphrase, "", QT_TR_NOOP("The passphrase does not open %1."),
            QT_TR_NOOP("Nothing was changed, signed or sent."), QT_TR_NOOP("Check it and try again.")},
        Row{ErrorCode::Corrupt, "", QT_TR_NOOP("Damaged, or not the kind of file it should be: %1."),
            QT_TR_NOOP("It was not used, and nothing was changed."),
            QT_TR_NOOP("Check the file, or choose another one.")},
    };
    return find(kRows, code);
}

// The keys of this computer, kept in the profile.
const Row *Sentences::ofProfileKeys(ErrorCode code)
{
    static constexpr std::array kRows = {
        Row{ErrorCode::WrongPassphrase, "", QT_TR_NOOP("The passphrase does not open this profile: %1."),
            QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("Check it and try again.")},
        Row{ErrorCode::NotFound, "", QT_TR_NOOP("The key of this profile is missing: %1."),
            QT_TR_NOOP("Nothing was changed, and no other key was made in its place."),
            QT_TR_NOOP("Put the file back from a backup, or join the space again with a new profile.")},
        Row{ErrorCode::Unavailable, "",
            QT_TR_NOOP("The keyring does not give the secret that opens this profile: %1."),
            QT_TR_NOOP("Nothing was changed, and no other key was made in its place."),
            QT_TR_NOOP("Unlock the keyring of your desktop and try again. If what it kept is lost, only the "
                       "recovery "
                       "code of this profile opens it.")},
        Row{ErrorCode::Corrupt, "", QT_TR_NOOP("The key of this profile is damaged: %1."),
            QT_TR_NOOP("Nothing was changed, and no other key was made in its place."),
            QT_TR_NOOP("Put the file back from a backup, or join the space again with a new profile.")},
    };
    return find(kRows, code);
}

const Row &Sentences::ofWorker()
{
    static constexpr Row kRow{
        ErrorCode::Unavailable, "",
        QT_TR_NOOP("The part of Plenum that reads PDF documents does not run: %1."),
        QT_TR_NOOP("What was saved before is kept."),
        QT_TR_NOOP("Try again. If it happens again, Plenum may have to be installed anew on this computer.")};
    return kRow;
}

// The headline is the reason itself.
const Row &Sentences::ofRefusedSigning()
{
    static constexpr Row kRow{
        ErrorCode::Unauthorized, "", "", QT_TR_NOOP("Nothing was signed and nothing was sent."),
        QT_TR_NOOP("Choose the key the secretary knows as yours, or ask the secretary.")};
    return kRow;
}

const Row &Sentences::of(ErrorCode code)
{
    static constexpr std::array kRows = {
        Row{ErrorCode::Cancelled, QT_TR_NOOP("Stopped as you asked."),
            QT_TR_NOOP("Stopped as you asked: %1."), "", ""},
        Row{ErrorCode::InvalidInput, QT_TR_NOOP("Something that was entered cannot be used."),
            QT_TR_NOOP("This cannot be used as it stands: %1."), QT_TR_NOOP("Nothing was changed."),
            QT_TR_NOOP("Correct it and try again.")},
        Row{ErrorCode::UnsafePath, QT_TR_NOOP("A path leads out of the folder it must stay in."),
            QT_TR_NOOP("This path leads, or could lead, out of the folder it must stay in: %1."),
            QT_TR_NOOP("It was not followed, and nothing was changed."),
            QT_TR_NOOP("Put the file into the folder of the meeting, and write its path from there with “/” "
                       "between the parts.")},
        Row{ErrorCode::NotFound, QT_TR_NOOP("What was asked for was not found."),
            QT_TR_NOOP("Not found: %1."), QT_TR_NOOP("Nothing was changed."),
            QT_TR_NOOP("Check the name, or synchronise to see what there is now.")},
        Row{ErrorCode::Conflict, QT_TR_NOOP("Something different is already there."),
            QT_TR_NOOP("Something different is already there: %1."),
            QT_TR_NOOP("Neither of the two was overwritten."),
            QT_TR_NOOP("Synchronise, look at both, and try again.")},
        Row{ErrorCode::Unauthorized, QT_TR_NOOP("You do not have the right to do this."),
            QT_TR_NOOP("The right to do this is missing: %1."),
            QT_TR_NOOP("Nothing was changed and nothing was accepted."),
            QT_TR_NOOP("Ask the secretary for the role that is needed.")},
        Row{ErrorCode::SignInNeeded, QT_TR_NOOP("The store asks for a user name and a password."),
            QT_TR_NOOP("The user name and the password are missing or were refused: %1."),
            QT_TR_NOOP("What is on this computer can still be read, and what you do is kept here."),
            QT_TR_NOOP("Type them again. Plenum does not try by itself, so that nobody is locked out.")},
        Row{ErrorCode::WrongPassphrase, QT_TR_NOOP("The passphrase or PIN did not open the key."),
            QT_TR_NOOP("The passphrase or PIN did not open %1."),
            QT_TR_NOOP("Nothing was signed and nothing was sent."),
            QT_TR_NOOP("Type it again. A card or token may lock itself after several wrong PINs.")},
        Row{ErrorCode::Locked, QT_TR_NOOP("Another program is using this, or it is locked."),
            QT_TR_NOOP("Another program is using this, or it is locked: %1."),
            QT_TR_NOOP("Your work is kept as it was."),
            QT_TR_NOOP("Close the other window of Plenum or unlock the key, then try again.")},
        Row{ErrorCode::Unavailable, QT_TR_NOOP("The store cannot be reached at the moment."),
            QT_TR_NOOP("This cannot be reached at the moment: %1."),
            QT_TR_NOOP("What is on this computer can still be read, and what you do is kept here."),
            QT_TR_NOOP("Go on working, and synchronise when the connection or the folder is back.")},
        Row{ErrorCode::ReadOnly, QT_TR_NOOP("This place cannot be written to."),
            QT_TR_NOOP("This cannot be written: %1."), QT_TR_NOOP("What was there before is unchanged."),
            QT_TR_NOOP("Ask for the right to write there, or choose another place.")},
        Row{ErrorCode::DiskFull, QT_TR_NOOP("There is no room left on the disk."),
            QT_TR_NOOP("There is no room left on the disk for %1."),
            QT_TR_NOOP("What was saved before is complete, and nothing half-written was left behind."),
            QT_TR_NOOP("Free some space and try again.")},
        Row{ErrorCode::TimedOut, QT_TR_NOOP("This took too long and was stopped."),
            QT_TR_NOOP("This took too long and was stopped: %1."),
            QT_TR_NOOP("Nothing was lost, and everything else goes on."),
            QT_TR_NOOP("Try again. If it happens every time with one paper, tell the secretary.")},
        Row{ErrorCode::TooLarge, QT_TR_NOOP("This is larger than Plenum accepts."),
            QT_TR_NOOP("This is larger than Plenum accepts: %1."),
            QT_TR_NOOP("It was not taken in, and everything else is unchanged."),
            QT_TR_NOOP("Make it smaller or split it, then try again.")},
        Row{ErrorCode::Corrupt,
            QT_TR_NOOP("Something is damaged: it does not match its signature or its format."),
            QT_TR_NOOP("Damaged, it does not match its signature or its format: %1."),
            QT_TR_NOOP("It was not accepted, and the last good state stays."),
            QT_TR_NOOP("Synchronise again. If it stays damaged, show the details to the secretary.")},
        Row{ErrorCode::NotPdf, QT_TR_NOOP("The file is not a PDF document."),
            QT_TR_NOOP("Not a PDF document: %1."),
            QT_TR_NOOP("It was not taken in, and everything else is unchanged."),
            QT_TR_NOOP("Save the paper as PDF and use that file.")},
        Row{ErrorCode::PasswordNeeded, QT_TR_NOOP("The PDF document is protected by a password."),
            QT_TR_NOOP("Protected by a password: %1."),
            QT_TR_NOOP("It was not opened, and nothing was changed."),
            QT_TR_NOOP("Ask for a copy without a password, or save one, and use that file.")},
        Row{ErrorCode::Rollback,
            QT_TR_NOOP("The store shows an older state than this computer has already seen."),
            QT_TR_NOOP("The store shows an older state of %1 than this computer has already seen."),
            QT_TR_NOOP("The newer state is kept here. Nothing was replaced."),
            QT_TR_NOOP(
                "Tell the secretary: a backup may have been put back, or somebody has changed the store.")},
        Row{ErrorCode::Forked, QT_TR_NOOP("The store holds two different records in one place."),
            QT_TR_NOOP("The store holds two different records in the place of %1."),
            QT_TR_NOOP("The one seen first is kept. The other was not accepted."),
            QT_TR_NOOP("Tell the secretary, and do not rely on what is new before it is explained.")},
        Row{ErrorCode::NewerFormat, QT_TR_NOOP("This was written by a newer Plenum than yours."),
            QT_TR_NOOP("Written by a newer Plenum than yours: %1."), QT_TR_NOOP("It was left untouched."),
            QT_TR_NOOP("Update Plenum on this computer.")},
        Row{ErrorCode::Sealed, QT_TR_NOOP("This is sealed for others."),
            QT_TR_NOOP("This is sealed for others: %1."),
            QT_TR_NOOP("What you have is kept. Whoever is not a member any more reads nothing that is new."),
            QT_TR_NOOP("Ask the secretary whether this computer is still listed.")},
        Row{ErrorCode::LeaseEnded,
            QT_TR_NOOP("This space is closed on this computer: it was not refreshed in time."),
            QT_TR_NOOP("This space is closed on this computer, it was not refreshed in time: %1."),
            QT_TR_NOOP(
                "Its papers and agendas were removed from here. Your own marks and sign-offs are kept."),
            QT_TR_NOOP("Synchronise when the store can be reached. Everything comes back then.")},
        Row{ErrorCode::Unsupported, QT_TR_NOOP("This is known but not supported here."),
            QT_TR_NOOP("This is known but not supported here: %1."), QT_TR_NOOP("Nothing was changed."),
            QT_TR_NOOP("Choose another file, key or place.")},
        Row{ErrorCode::Internal, QT_TR_NOOP("Plenum made a mistake."),
            QT_TR_NOOP("Plenum made a mistake: %1."), QT_TR_NOOP("What was saved before is kept."),
            QT_TR_NOOP(
                "Try again. If it happens again, send the details to those who look after Plenum for you.")},
    };
    const Row *row = find(kRows, code);
    return row != nullptr ? *row : kRows.back(); // Internal: a code from elsewhere is a defect of ours
}

QString translated(const char *sentence)
{
    return *sentence == '\0' ? QString() : Sentences::tr(sentence);
}

// Characters that would end the isolate early or turn the direction of what follows (UAX #9).
bool steersDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F ||
           u == 0x061C;
}

// The objection to a sign-off the error is about, by its stable name.
std::optional<ReasonCode> reasonOf(const Error &error)
{
    if (error.code != ErrorCode::Unauthorized)
        return std::nullopt;
    for (int code = 0; code <= static_cast<int>(ReasonCode::SignatureMalformed); ++code) {
        const auto reason = static_cast<ReasonCode>(code);
        if (reasonName(reason) == error.subject)
            return reason;
    }
    return std::nullopt;
}

const Row &rowFor(const Error &error)
{
    if (error.code == ErrorCode::Unavailable && error.subject == QLatin1String("plenum-pdf-worker"))
        return Sentences::ofWorker();
    const bool isPath = error.subject.startsWith(QLatin1Char('/'));
    // By its place in MEETING.json; what is invalid there is the entry and not a file.
    const bool isPaper =
        error.subject.startsWith(QLatin1String("items[")) && error.code != ErrorCode::InvalidInput;
    const Row *row = nullptr;
    if (isPath && (error.subject.endsWith(QLatin1String("/device.key")) ||
                   error.subject.endsWith(QLatin1String("/profile.key"))))
        row = Sentences::ofProfileKeys(error.code);
    if (row == nullptr && (isPath || isPaper))
        row = Sentences::ofFile(error.code);
    return row != nullptr ? *row : Sentences::of(error.code);
}

// Beginning and end: what tells a long path from others is at its end.
QString shortened(const QString &text)
{
    if (text.size() <= kMaxSubject)
        return text;
    return text.left(kMaxSubject / 2) + QChar(0x2026) + text.right(kMaxSubject / 2);
}

} // namespace

QString isolated(const QString &text)
{
    QString clean;
    clean.reserve(text.size() + 2);
    clean.append(QChar(0x2068)); // first strong isolate
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            clean.append(QLatin1Char(' '));
        else if (!steersDirection(c))
            clean.append(c);
    }
    clean.append(QChar(0x2069)); // pop directional isolate
    return clean;
}

ErrorText errorText(const Error &error)
{
    if (const auto reason = reasonOf(error)) {
        const Row &row = Sentences::ofRefusedSigning();
        return {reasonText(*reason), translated(row.safe), translated(row.advice)};
    }
    const Row &row = rowFor(error);
    const QString headline = error.subject.isEmpty()
                                 ? translated(row.headline)
                                 : translated(row.headlineAbout).arg(isolated(shortened(error.subject)));
    return {headline, translated(row.safe), translated(row.advice)};
}

QString errorParagraph(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList parts{text.headline, text.safe, text.advice};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace plenum::ui
