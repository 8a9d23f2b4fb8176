// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

namespace plenum::cli {

QString timeJson(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

namespace {

// A word, or whom it names.
QJsonValue audienceJson(const Audience &audience)
{
    if (audience.people.isEmpty())
        return audienceLevelName(audience.level);
    QJsonArray people;
    for (const PersonId &person : audience.people)
        people.append(person.text());
    return QJsonObject{{QStringLiteral("people"), people}};
}

} // namespace

QJsonObject paperJson(const Paper &paper)
{
    return QJsonObject{{QStringLiteral("paper"), paper.id.text()},
                       {QStringLiteral("version"), paper.revision},
                       {QStringLiteral("title"), paper.title},
                       {QStringLiteral("file"), paper.fileName},
                       {QStringLiteral("pages"), paper.pages},
                       {QStringLiteral("bytes"), paper.size},
                       {QStringLiteral("sha256"), QString::fromLatin1(paper.sha256.toHex())},
                       {QStringLiteral("confidential"), paper.confidential},
                       {QStringLiteral("audience"), audienceJson(paper.audience)}};
}

QJsonObject paperEntryJson(const PaperEntry &entry)
{
    QJsonObject json = paperJson(entry.paper);
    json.insert(QStringLiteral("meeting"), entry.meeting.text());
    json.insert(QStringLiteral("item"), entry.item.text());
    json.insert(QStringLiteral("itemNumber"), entry.itemNumber);
    json.insert(QStringLiteral("here"), entry.here);
    return json;
}

QJsonObject personJson(const Person &person)
{
    return QJsonObject{{QStringLiteral("person"), person.id.text()},
                       {QStringLiteral("name"), person.name},
                       {QStringLiteral("role"), roleName(person.role)}};
}

QJsonObject changeJson(const VersionedChange &change)
{
    return QJsonObject{{QStringLiteral("version"), change.version},
                       {QStringLiteral("kind"), agendaChangeName(change.change.kind)},
                       {QStringLiteral("item"), change.change.item.text()},
                       {QStringLiteral("paper"), change.change.paper.text()},
                       {QStringLiteral("before"), change.change.before},
                       {QStringLiteral("after"), change.change.after}};
}

QJsonArray itemsJson(const Meeting &meeting, const ItemId &parent)
{
    QJsonArray array;
    const QList<QDateTime> starts = plannedStarts(meeting);
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const AgendaItem &item = meeting.items.at(i);
        if (item.parent != parent || item.id == parent)
            continue;
        QJsonArray papers;
        for (const Paper &paper : item.papers)
            papers.append(paperJson(paper));
        QJsonObject json{{QStringLiteral("item"), item.id.text()},
                         {QStringLiteral("number"), item.number},
                         {QStringLiteral("title"), item.title},
                         {QStringLiteral("kind"), itemKindName(item.kind)},
                         {QStringLiteral("minutes"), item.minutes},
                         {QStringLiteral("planned"), timeJson(starts.at(i))},
                         {QStringLiteral("presenter"), item.presenter},
                         {QStringLiteral("audience"), audienceJson(item.audience)},
                         {QStringLiteral("withheld"), item.isWithheld},
                         {QStringLiteral("papers"), papers},
                         {QStringLiteral("items"), itemsJson(meeting, item.id)}};
        for (auto it = item.extra.constBegin(); it != item.extra.constEnd(); ++it) {
            if (!json.contains(it.key()))
                json.insert(it.key(), it.value());
        }
        array.append(json);
    }
    return array;
}

} // namespace plenum::cli
