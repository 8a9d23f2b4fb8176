// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/base/clock.h"
#include "core/store/json_reader.h"
#include "core/store/record_bounds.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kMaxPaperBytes = qint64{1} << 40;
constexpr qsizetype kIdBytes = 32;
constexpr qsizetype kMaxItems = 5'000;
constexpr qsizetype kMaxPapersPerItem = 500;
constexpr qsizetype kMaxParticipants = 20'000;
constexpr qsizetype kMaxTitleBytes = 4'096;
constexpr qsizetype kMaxNamedPeople = 1'000;
const QString kEverybody = QStringLiteral("all");

// ---- reading

// A plain file name: no folder part, nothing a file system or a shell could take for more.
bool isFileName(const QString &name)
{
    if (name == u"." || name == u"..")
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    });
}

// "all" stands for everybody in the space. Anything else is for a view: versions before knew no other word.
Audience readAudience(const JsonNode &node)
{
    Audience audience;
    if (node.isMissing())
        return audience;
    if (node.isObject()) {
        node["people"].forEach(kMaxNamedPeople, [&](const JsonNode &person) {
            audience.people.append(PersonId(person.idText()));
        });
        node.require(!audience.people.isEmpty(), "names nobody");
        audience.level = AudienceLevel::Secretaries;
        return audience;
    }
    const QString word = node.word();
    const auto level =
        word == kEverybody ? std::optional(AudienceLevel::Members) : audienceLevelFromName(word);
    node.require(level.has_value(), "unknown audience");
    audience.level = level.value_or(AudienceLevel::Secretaries);
    return audience;
}

Paper readPaper(const JsonNode &node)
{
    Paper paper;
    paper.id = PaperId(node["doc"].idText());
    paper.revision = node["rev"].smallInteger(1, kMaxNumber);
    paper.title = node["title"].filledText(kMaxTitleBytes);
    paper.fileName = node["name"].filledText(255);
    node["name"].require(isFileName(paper.fileName), "not a file name");
    paper.mime = node["mime"].filledText(127);
    paper.size = node["size"].integer(0, kMaxPaperBytes);
    paper.sha256 = node["sha256"].hash();
    paper.blob = node["blob"].hash();
    if (!node["key"].isMissing())
        paper.contentKey = node["key"].key32();
    node["blob"].require((paper.blob == paper.sha256) == paper.contentKey.isEmpty(),
                         "does not go with sha256 and key");
    paper.pages = node["pages"].smallInteger(0, kMaxNumber);
    paper.confidential = node["confidential"].boolean();
    if (!node["replaces"].isNull()) {
        const int replaced = node["replaces"].smallInteger(1, kMaxNumber);
        node["replaces"].require(replaced < paper.revision, "not an earlier revision");
    }
    paper.audience = readAudience(node["audience"]);
    paper.extra = node["extra"].objectOrEmpty();
    return paper;
}

// Reads the items in order, keeping what has to be unique.
class ItemReader {
public:
    AgendaItem read(const JsonNode &node)
    {
        AgendaItem item;
        item.id = ItemId(node["id"].idText());
        node["id"].require(!m_items.contains(item.id), "listed twice");
        if (!node["parent"].isNull()) {
            item.parent = ItemId(node["parent"].idText());
            node["parent"].require(m_items.contains(item.parent), "no earlier item");
        }
        node["order"].require(node["order"].integer(0, kMaxItems) == m_items.size(),
                              "not the place in the list");
        m_items.insert(item.id);
        item.number = node["no"].text(64);
        item.title = node["title"].filledText(kMaxTitleBytes);
        const auto kind = itemKindFromName(node["kind"].word());
        node["kind"].require(kind.has_value(), "unknown kind");
        item.kind = kind.value_or(ItemKind::Information);
        item.minutes = node["minutes"].smallInteger(0, 100'000);
        item.presenter = node["presenter"].text(kMaxNameBytes);
        node["docs"].forEach(kMaxPapersPerItem, [&](const JsonNode &doc) {
            item.papers.append(readPaper(doc));
            doc["doc"].require(!m_papers.contains(item.papers.last().id), "listed twice");
            m_papers.insert(item.papers.last().id);
        });
        item.audience = readAudience(node["audience"]);
        if (!node["neutral"].isMissing())
            item.neutralTitle = node["neutral"].filledText(kMaxTitleBytes);
        if (!node["withheld"].isMissing())
            item.isWithheld = node["withheld"].boolean();
        item.extra = node["extra"].objectOrEmpty();
        return item;
    }

private:
    QSet<ItemId> m_items;
    QSet<PaperId> m_papers;
};

void readMeeting(const JsonNode &node, Manifest &manifest)
{
    Meeting &meeting = manifest.meeting;
    meeting.title = node["title"].filledText(kMaxTitleBytes);
    meeting.body = node["body"].text(kMaxTitleBytes);
    meeting.start = node["start"].offsetTime();
    meeting.end = node["end"].offsetTimeOrEmpty();
    node["end"].require(!meeting.end.isValid() || meeting.end >= meeting.start, "before the start");
    meeting.timeZone = node["tz"].text(64);
    meeting.place = node["place"].text(kMaxTitleBytes);
    meeting.state = node["state"].word();
    manifest.uid = node["uid"].text(128);
    node["sequence"].require(node["sequence"].integer(1, kMaxNumber) == manifest.n, "not the version");
    meeting.extra = node["extra"].objectOrEmpty();
}

QList<QByteArray> readHistory(const JsonNode &node, int n, const QByteArray &prev)
{
    const QByteArray bytes = node.base64(kMaxNumber * kIdBytes);
    QList<QByteArray> ids;
    for (qsizetype at = 0; at + kIdBytes <= bytes.size(); at += kIdBytes)
        ids.append(bytes.sliced(at, kIdBytes));
    node.require(bytes.size() == (n - 1) * kIdBytes, "not the ids of all earlier versions");
    node.require((ids.isEmpty() ? QByteArray() : ids.last()) == prev, "does not end with prev");
    return ids;
}

Participant readParticipant(const JsonNode &node)
{
    return {node["person"].filledText(kMaxNameBytes), node["role"].text(128), node["extra"].objectOrEmpty()};
}

WithdrawnPaper readWithdrawn(const JsonNode &node)
{
    return {PaperId(node["doc"].idText()), node["rev"].smallInteger(1, kMaxNumber),
            node["reason"].text(kMaxTitleBytes)};
}

// ---- writing

QJsonValue audienceJson(const Audience &audience)
{
    if (audience.people.isEmpty())
        return audience.level == AudienceLevel::Members ? kEverybody : audienceLevelName(audience.level);
    QJsonArray people;
    for (const PersonId &person : audience.people)
        people.append(person.text());
    return QJsonObject{{QStringLiteral("people"), people}};
}

QJsonObject paperJson(const Paper &paper)
{
    QJsonObject json{{QStringLiteral("doc"), paper.id.text()},
                     {QStringLiteral("rev"), paper.revision},
                     {QStringLiteral("title"), paper.title},
                     {QStringLiteral("name"), paper.fileName},
                     {QStringLiteral("mime"), paper.mime},
                     {QStringLiteral("size"), paper.size},
                     {QStringLiteral("sha256"), hexText(paper.sha256)},
                     {QStringLiteral("blob"), hexText(paper.blob)},
                     {QStringLiteral("pages"), paper.pages},
                     {QStringLiteral("confidential"), paper.confidential},
                     {QStringLiteral("replaces"),
                      paper.revision > 1 ? QJsonValue(paper.revision - 1) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("extra"), paper.extra}};
    if (!paper.contentKey.isEmpty())
        json.insert(QStringLiteral("key"), base64Text(paper.contentKey));
    if (paper.audience != Audience())
        json.insert(QStringLiteral("audience"), audienceJson(paper.audience));
    return json;
}

QJsonObject itemJson(const AgendaItem &item, qsizetype order)
{
    QJsonArray docs;
    for (const Paper &paper : item.papers)
        docs.append(paperJson(paper));
    QJsonObject json{{QStringLiteral("id"), item.id.text()},
                     {QStringLiteral("parent"),
                      item.parent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(item.parent.text())},
                     {QStringLiteral("no"), item.number},
                     {QStringLiteral("order"), order},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("kind"), itemKindName(item.kind)},
                     {QStringLiteral("minutes"), item.minutes},
                     {QStringLiteral("presenter"), item.presenter},
                     {QStringLiteral("audience"), audienceJson(item.audience)},
                     {QStringLiteral("docs"), docs},
                     {QStringLiteral("extra"), item.extra}};
    if (!item.neutralTitle.isEmpty())
        json.insert(QStringLiteral("neutral"), item.neutralTitle);
    if (item.isWithheld)
        json.insert(QStringLiteral("withheld"), true);
    return json;
}

QJsonArray itemsJson(const QList<AgendaItem> &items)
{
    QJsonArray array;
    for (const AgendaItem &item : items)
        array.append(itemJson(item, array.size()));
    return array;
}

QJsonObject meetingJson(const Manifest &manifest)
{
    const Meeting &meeting = manifest.meeting;
    return {{QStringLiteral("title"), meeting.title},
            {QStringLiteral("body"), meeting.body},
            {QStringLiteral("start"), offsetTimeText(meeting.start)},
            {QStringLiteral("end"), offsetTimeText(meeting.end)},
            {QStringLiteral("tz"), meeting.timeZone},
            {QStringLiteral("place"), meeting.place},
            {QStringLiteral("state"), meeting.state},
            {QStringLiteral("uid"), manifest.uid},
            {QStringLiteral("sequence"), manifest.n},
            {QStringLiteral("extra"), meeting.extra}};
}

QJsonArray participantsJson(const QList<Participant> &participants)
{
    QJsonArray array;
    for (const Participant &participant : participants)
        array.append(QJsonObject{{QStringLiteral("person"), participant.person},
                                 {QStringLiteral("role"), participant.role},
                                 {QStringLiteral("extra"), participant.extra}});
    return array;
}

QJsonArray withdrawnJson(const QList<WithdrawnPaper> &withdrawn)
{
    QJsonArray array;
    for (const WithdrawnPaper &paper : withdrawn)
        array.append(QJsonObject{{QStringLiteral("doc"), paper.paper.text()},
                                 {QStringLiteral("rev"), paper.revision},
                                 {QStringLiteral("reason"), paper.reason}});
    return array;
}

QList<AgendaItem> readItems(const JsonNode &node)
{
    QList<AgendaItem> items;
    ItemReader reader;
    node.forEach(kMaxItems, [&](const JsonNode &item) { items.append(reader.read(item)); });
    return items;
}

} // namespace

Result<Manifest> parseManifest(const QByteArray &payload)
{
    return readRecord<Manifest>(payload, [](const JsonNode &root) {
        Manifest manifest;
        manifest.meeting.id = MeetingId(root["mid"].idText());
        manifest.n = root["n"].smallInteger(1, kMaxNumber);
        manifest.prev = root["prev"].hashOrEmpty();
        manifest.hist = readHistory(root["hist"], manifest.n, manifest.prev);
        manifest.time = root["time"].utcTime();
        readMeeting(root["meeting"], manifest);
        root["participants"].forEach(kMaxParticipants, [&](const JsonNode &node) {
            manifest.meeting.participants.append(readParticipant(node));
        });
        manifest.meeting.items = readItems(root["items"]);
        root["withdrawn"].forEach(
            kMaxItems, [&](const JsonNode &node) { manifest.withdrawn.append(readWithdrawn(node)); });
        root["ballots"].forEach(kMaxItems, [](const JsonNode &) {});
        manifest.keyEpoch = root["kepoch"].smallInteger(0, kMaxNumber);
        if (const JsonNode views = root["views"]; !views.isMissing()) {
            manifest.views.recipients = views["to"].base64(kMaxViewBytes);
            manifest.views.sections = views["data"].base64(kMaxViewBytes);
        }
        return manifest;
    });
}

Result<ViewContent> parseView(const QByteArray &json)
{
    return readRecord<ViewContent>(json, [](const JsonNode &root) {
        ViewContent view;
        if (const JsonNode items = root["items"]; !items.isMissing())
            view.items = readItems(items);
        root["keys"].forEach(kMaxEntryKeys, [&](const JsonNode &node) {
            EntryKey key{node.at(0).key32(), node.at(1).smallInteger(1, kMaxNumber), {}};
            QList<Audience> audiences;
            node.at(2).forEach(kMaxNamedPeople,
                               [&](const JsonNode &audience) { audiences.append(readAudience(audience)); });
            key.limits = limits(audiences);
            node.require(!key.limits.isEmpty() && key.limits == audiences, "not the limits of anything");
            view.keys.append(key);
        });
        return view;
    });
}

Result<QByteArray> encodeView(const ViewContent &view)
{
    QJsonArray keys;
    for (const EntryKey &key : view.keys) {
        QJsonArray audiences;
        for (const Audience &audience : key.limits)
            audiences.append(audienceJson(audience));
        keys.append(QJsonArray{base64Text(key.key), key.trust, audiences});
    }
    QJsonObject json{{QStringLiteral("keys"), keys}};
    if (view.items)
        json.insert(QStringLiteral("items"), itemsJson(*view.items));
    return checkedPayload(json, parseView);
}

Result<QByteArray> encodeManifest(const Manifest &manifest)
{
    QJsonObject json{{QStringLiteral("mid"), manifest.meeting.id.text()},
                     {QStringLiteral("n"), manifest.n},
                     {QStringLiteral("prev"), hexText(manifest.prev)},
                     {QStringLiteral("hist"), base64Text(manifest.hist.join())},
                     {QStringLiteral("time"), utcText(manifest.time)},
                     {QStringLiteral("meeting"), meetingJson(manifest)},
                     {QStringLiteral("participants"), participantsJson(manifest.meeting.participants)},
                     {QStringLiteral("items"), itemsJson(manifest.meeting.items)},
                     {QStringLiteral("withdrawn"), withdrawnJson(manifest.withdrawn)},
                     {QStringLiteral("ballots"), QJsonArray()},
                     {QStringLiteral("kepoch"), manifest.keyEpoch}};
    if (!manifest.views.isEmpty())
        json.insert(QStringLiteral("views"),
                    QJsonObject{{QStringLiteral("to"), base64Text(manifest.views.recipients)},
                                {QStringLiteral("data"), base64Text(manifest.views.sections)}});
    return checkedPayload(json, parseManifest);
}

} // namespace plenum
