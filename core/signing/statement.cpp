// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/statement.h"

#include "core/base/base32.h"
#include "core/base/clock.h"
#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kMaxStatement = qsizetype{1024} * 1024;
constexpr qsizetype kHashSize = 32;

QString kind()
{
    return QStringLiteral("plenum-sign-off-1");
}

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Error corrupt(const QString &what)
{
    return makeError(ErrorCode::Corrupt, QStringLiteral("statement"), what);
}

// ---- Writing
// ----------------------------------------------------------------------------------------------------

bool isComplete(const SignedPaper &paper)
{
    return isIdText(paper.id.text()) && paper.revision >= 1 && paper.pages >= 0 &&
           paper.sha256.size() == kHashSize;
}

// The first part that is missing or out of range; empty when there is none.
QString incompletePart(const SignOffStatement &statement)
{
    if (!isIdText(statement.space.text()))
        return QStringLiteral("space");
    if (!isIdText(statement.meeting.text()))
        return QStringLiteral("meeting");
    if (statement.agendaVersion < 1 || statement.agendaId.size() != kHashSize)
        return QStringLiteral("agenda");
    if (!isIdText(statement.item.text()))
        return QStringLiteral("item");
    if (!std::all_of(statement.papers.cbegin(), statement.papers.cend(), isComplete))
        return QStringLiteral("papers");
    if (!isIdText(statement.person.text()) || statement.personName.isEmpty())
        return QStringLiteral("person");
    if (!statement.time.isValid())
        return QStringLiteral("time");
    if (!isIdText(statement.nonce))
        return QStringLiteral("nonce");
    if (!statement.previous.isEmpty() && statement.previous.size() != kHashSize)
        return QStringLiteral("previous");
    return {};
}

QJsonObject toJson(const SignedPaper &paper)
{
    return {{QStringLiteral("id"), paper.id.text()},
            {QStringLiteral("revision"), paper.revision},
            {QStringLiteral("title"), nfc(paper.title)},
            {QStringLiteral("sha256"), hex(paper.sha256)},
            {QStringLiteral("pages"), paper.pages}};
}

QJsonObject toJson(const SignOffStatement &statement)
{
    QJsonArray papers;
    for (const SignedPaper &paper : statement.papers)
        papers.append(toJson(paper));
    return {
        {QStringLiteral("kind"), kind()},
        {QStringLiteral("space"), statement.space.text()},
        {QStringLiteral("meeting"), QJsonObject{{QStringLiteral("id"), statement.meeting.text()},
                                                {QStringLiteral("title"), nfc(statement.meetingTitle)}}},
        {QStringLiteral("agenda"), QJsonObject{{QStringLiteral("version"), statement.agendaVersion},
                                               {QStringLiteral("id"), hex(statement.agendaId)}}},
        {QStringLiteral("item"), QJsonObject{{QStringLiteral("id"), statement.item.text()},
                                             {QStringLiteral("number"), nfc(statement.itemNumber)},
                                             {QStringLiteral("title"), nfc(statement.itemTitle)}}},
        {QStringLiteral("papers"), papers},
        {QStringLiteral("decision"), decisionName(statement.decision)},
        {QStringLiteral("comment"), nfc(statement.comment)},
        {QStringLiteral("person"), QJsonObject{{QStringLiteral("id"), statement.person.text()},
                                               {QStringLiteral("name"), nfc(statement.personName)},
                                               {QStringLiteral("role"), roleName(statement.role)}}},
        {QStringLiteral("time"), utcText(statement.time)},
        {QStringLiteral("nonce"), statement.nonce},
        {QStringLiteral("previous"), hex(statement.previous)},
    };
}

// ---- Reading
// ---------------------------------------------------------------------------------------------------- Values
// are taken as they come; what has another type or form reads as something else than it was written, and the
// comparison of the bytes at the end of parseStatement() tells.

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QByteArray bytes(const QJsonObject &object, const char *key)
{
    return QByteArray::fromHex(text(object, key).toLatin1());
}

QJsonObject part(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

QDateTime time(const QJsonObject &object, const char *key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODate);
}

SignedPaper paperFromJson(const QJsonObject &object)
{
    return {PaperId(text(object, "id")), number(object, "revision"), text(object, "title"),
            bytes(object, "sha256"), number(object, "pages")};
}

SignOffStatement fromJson(const QJsonObject &object)
{
    SignOffStatement statement;
    statement.space = SpaceId(text(object, "space"));
    const QJsonObject meeting = part(object, "meeting");
    statement.meeting = MeetingId(text(meeting, "id"));
    statement.meetingTitle = text(meeting, "title");
    const QJsonObject agenda = part(object, "agenda");
    statement.agendaVersion = number(agenda, "version");
    statement.agendaId = bytes(agenda, "id");
    const QJsonObject item = part(object, "item");
    statement.item = ItemId(text(item, "id"));
    statement.itemNumber = text(item, "number");
    statement.itemTitle = text(item, "title");
    for (const QJsonValue paper : object.value(QLatin1String("papers")).toArray())
        statement.papers.append(paperFromJson(paper.toObject()));
    statement.decision = decisionFromName(text(object, "decision")).value_or(Decision::Noted);
    statement.comment = text(object, "comment");
    const QJsonObject person = part(object, "person");
    statement.person = PersonId(text(person, "id"));
    statement.personName = text(person, "name");
    statement.role = roleFromName(text(person, "role")).value_or(Role::Observer);
    statement.time = time(object, "time");
    statement.nonce = text(object, "nonce");
    statement.previous = bytes(object, "previous");
    return statement;
}

} // namespace

Result<SignOffStatement> draftStatement(const SpaceId &space, const AgendaVersion &agenda, const ItemId &item,
                                        const Person &person)
{
    const AgendaItem *found = findItem(agenda.meeting, item);
    if (found == nullptr)
        return makeError(ErrorCode::NotFound, item.text());
    SignOffStatement statement;
    statement.space = space;
    statement.meeting = agenda.meeting.id;
    statement.meetingTitle = nfc(agenda.meeting.title);
    statement.agendaVersion = agenda.version;
    statement.agendaId = agenda.id;
    statement.item = item;
    statement.itemNumber = nfc(found->number);
    statement.itemTitle = nfc(found->title);
    for (const Paper &paper : found->papers)
        statement.papers.append({paper.id, paper.revision, nfc(paper.title), paper.sha256, paper.pages});
    statement.person = person.id;
    statement.personName = nfc(person.name);
    statement.role = person.role;
    return statement;
}

Result<QByteArray> statementJson(const SignOffStatement &statement)
{
    const QString missing = incompletePart(statement);
    if (!missing.isEmpty())
        return makeError(ErrorCode::InvalidInput, QStringLiteral("statement"), missing);
    PLENUM_TRY_ASSIGN(QByteArray json, canonicalJson(toJson(statement)));
    if (json.size() > kMaxStatement)
        return makeError(ErrorCode::TooLarge, QStringLiteral("statement"));
    return json;
}

Result<SignOffStatement> parseStatement(const QByteArray &json)
{
    if (json.size() > kMaxStatement)
        return makeError(ErrorCode::TooLarge, QStringLiteral("statement"));
    PLENUM_TRY_ASSIGN(const QJsonObject object, parseStrictJson(json));
    const QString found = text(object, "kind");
    if (found != kind())
        return makeError(found.startsWith(QLatin1String("plenum-sign-off-")) ? ErrorCode::NewerFormat
                                                                             : ErrorCode::Corrupt,
                         QStringLiteral("statement"), QStringLiteral("another kind"));
    SignOffStatement statement = fromJson(object);
    const auto again = statementJson(statement);
    if (!again)
        return corrupt(QStringLiteral("incomplete: ") + again.error().detail);
    if (*again != json)
        return corrupt(QStringLiteral("not in canonical form"));
    return statement;
}

} // namespace plenum
