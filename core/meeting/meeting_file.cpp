// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_file.h"

#include "core/base/base32.h"
#include "core/base/random.h"
#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <functional>

namespace plenum {

namespace {

// What an agenda in a store can hold (docs/store-format.md); texts in bytes of UTF-8.
constexpr qsizetype kMaxText = 4096;
constexpr qsizetype kMaxName = 512;
constexpr qsizetype kMaxFileName = 255;
constexpr qsizetype kMaxRole = 128;
constexpr qsizetype kMaxWord = 64;
constexpr qsizetype kMaxPapersOfItem = 500;
constexpr qsizetype kMaxParticipants = 20'000;
constexpr qsizetype kMaxNamedPeople = 1'000;

constexpr qsizetype kMaxItems = 2000;
constexpr int kMaxNesting = 8;
const QString kTemporaryPrefix = QStringLiteral("new:");

Error invalid(const QString &where, const char *reason)
{
    return makeError(ErrorCode::InvalidInput, where, QString::fromLatin1(reason));
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> known)
{
    for (const char *key : known)
        object.remove(QLatin1String(key));
    return object;
}

// Reads the keys of one object of the file; `where` is its path for messages ("items[2]", empty at the top).
class KeyReader {
public:
    KeyReader(const QJsonObject &object, QString where) : m_object(object), m_where(std::move(where)) {}

    QString at(const char *key) const
    {
        const QString name = QString::fromLatin1(key);
        return m_where.isEmpty() ? name : m_where + QLatin1Char('.') + name;
    }
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    Result<QString> text(const char *key, qsizetype mostBytes = kMaxText) const
    {
        if (!has(key))
            return QString();
        if (!value(key).isString())
            return invalid(at(key), "must be a text");
        const QString text = value(key).toString().normalized(QString::NormalizationForm_C).trimmed();
        if (text.toUtf8().size() > mostBytes)
            return invalid(at(key), "text is too long");
        if (text.contains(QChar(u'\0')))
            return invalid(at(key), "holds a character that is no text");
        return text;
    }
    Result<QString> requiredText(const char *key, qsizetype mostBytes = kMaxText) const
    {
        PLENUM_TRY_ASSIGN(QString result, text(key, mostBytes));
        if (result.isEmpty())
            return invalid(at(key), "is missing");
        return result;
    }
    Result<int> minutes(const char *key) const
    {
        if (!has(key))
            return 0;
        const double number = value(key).toDouble(-1);
        if (!value(key).isDouble() || number < 0 || number > 24 * 60 || number != static_cast<int>(number))
            return invalid(at(key), "must be whole minutes from 0 to 1440");
        return static_cast<int>(number);
    }
    Result<bool> flag(const char *key) const
    {
        if (has(key) && !value(key).isBool())
            return invalid(at(key), "must be true or false");
        return value(key).toBool();
    }
    Result<QJsonArray> list(const char *key, qsizetype most) const
    {
        if (has(key) && !value(key).isArray())
            return invalid(at(key), "must be a list");
        if (value(key).toArray().size() > most)
            return invalid(at(key), "has too many entries");
        return value(key).toArray();
    }
    // An id as written, or a temporary one made of the object's place in the file.
    Result<QString> id() const
    {
        PLENUM_TRY_ASSIGN(QString written, text("id"));
        if (written.isEmpty())
            return kTemporaryPrefix + m_where;
        if (!isIdText(written))
            return invalid(at("id"), "is not a Plenum id");
        return written;
    }

private:
    const QJsonObject &m_object;
    QString m_where;
};

Result<QDateTime> readTime(const KeyReader &reader, const char *key, const QTimeZone &zone)
{
    PLENUM_TRY_ASSIGN(const QString text, reader.text(key));
    if (text.isEmpty())
        return QDateTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return invalid(reader.at(key), "is not an ISO 8601 time");
    if (time.timeSpec() == Qt::LocalTime) {
        if (!zone.isValid())
            return invalid(reader.at(key), "needs an offset from UTC or a timeZone");
        time = QDateTime(time.date(), time.time(), zone);
    }
    return time.toOffsetFromUtc(time.offsetFromUtc());
}

// Refused: absolute paths, drive letters, "..", empty parts, control characters.
bool isSafeRelativePath(const QString &path)
{
    if (path.isEmpty() || path.size() > 1000 || path.startsWith(QLatin1Char('/')) ||
        path.contains(QLatin1Char('\\')) || path.contains(QLatin1Char(':')))
        return false;
    for (const QChar c : path) {
        if (c.category() == QChar::Other_Control)
            return false;
    }
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."))
            return false;
    }
    return true;
}

class DraftBuilder {
public:
    Result<void> readItems(const QJsonArray &array, const QString &where, const ItemId &parent, int depth)
    {
        if (depth > kMaxNesting)
            return invalid(where, "is nested too deeply");
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(where).arg(i);
            if (!array.at(i).isObject())
                return invalid(path, "must be an object");
            PLENUM_TRY(readItem(array.at(i).toObject(), path, parent, depth));
        }
        return {};
    }

    DraftMeeting draft;

private:
    Result<void> readItem(const QJsonObject &object, const QString &where, const ItemId &parent, int depth)
    {
        if (draft.meeting.items.size() >= kMaxItems)
            return invalid(where, "more than 2000 agenda items");
        const KeyReader reader(object, where);
        AgendaItem item;
        PLENUM_TRY_ASSIGN(const QString id, reader.id());
        item.id = ItemId(id);
        if (m_ids.contains(id))
            return invalid(reader.at("id"), "is used twice");
        m_ids.insert(id);
        item.parent = parent;
        PLENUM_TRY_ASSIGN(item.number, reader.text("number", kMaxWord));
        PLENUM_TRY_ASSIGN(item.title, reader.requiredText("title"));
        PLENUM_TRY_ASSIGN(item.presenter, reader.text("presenter", kMaxName));
        PLENUM_TRY_ASSIGN(item.minutes, reader.minutes("minutes"));
        PLENUM_TRY_ASSIGN(const QString kind, reader.text("kind"));
        if (!kind.isEmpty()) {
            const auto known = itemKindFromName(kind);
            if (!known)
                return invalid(reader.at("kind"), "must be information, discussion or decision");
            item.kind = *known;
        }
        PLENUM_TRY_ASSIGN(item.neutralTitle, reader.text("neutralTitle"));
        PLENUM_TRY_ASSIGN(item.audience, readAudience(reader, item.id, std::nullopt));
        PLENUM_TRY_ASSIGN(const QJsonArray papers, reader.list("papers", kMaxPapersOfItem));
        for (qsizetype i = 0; i < papers.size(); ++i)
            PLENUM_TRY(readPaper(papers.at(i), QStringLiteral("%1.papers[%2]").arg(where).arg(i), item));
        item.extra = without(object, {"id", "number", "title", "kind", "minutes", "presenter", "papers",
                                      "items", "audience", "neutralTitle"});
        PLENUM_TRY_ASSIGN(const QJsonArray children, reader.list("items", kMaxItems));
        const ItemId own = item.id;
        draft.meeting.items.append(std::move(item));
        return readItems(children, where + QStringLiteral(".items"), own, depth + 1);
    }

    // A word, or {"people": [names]}.
    Result<Audience> readAudience(const KeyReader &reader, const ItemId &item, std::optional<qsizetype> paper)
    {
        if (!reader.has("audience"))
            return Audience();
        if (!reader.value("audience").isObject()) {
            PLENUM_TRY_ASSIGN(const QString word, reader.text("audience", kMaxWord));
            const auto level = audienceLevelFromName(word);
            if (!level)
                return invalid(
                    reader.at("audience"),
                    "must be public, members, delegates, chair, secretaries or {\"people\": [...]}");
            return Audience{*level};
        }
        const QJsonObject object = reader.value("audience").toObject();
        const KeyReader inner(object, reader.at("audience"));
        PLENUM_TRY_ASSIGN(const QJsonArray people, inner.list("people", kMaxNamedPeople));
        DraftAudience named{item, paper, {}, inner.at("people")};
        for (const QJsonValue &person : people) {
            const QString name = person.toString().normalized(QString::NormalizationForm_C).simplified();
            if (name.isEmpty())
                return invalid(inner.at("people"), "must list names");
            named.people.append(name);
        }
        if (named.people.isEmpty())
            return invalid(inner.at("people"), "must list names");
        draft.named.append(named);
        return Audience{AudienceLevel::Secretaries};
    }

    Result<void> readPaper(const QJsonValue &value, const QString &where, AgendaItem &item)
    {
        if (!value.isObject())
            return invalid(where, "must be an object");
        const QJsonObject object = value.toObject();
        const KeyReader reader(object, where);
        Paper paper;
        PLENUM_TRY_ASSIGN(const QString id, reader.id());
        paper.id = PaperId(id);
        if (m_ids.contains(id))
            return invalid(reader.at("id"), "is used twice");
        m_ids.insert(id);
        PLENUM_TRY_ASSIGN(const QString file, reader.requiredText("file"));
        if (!isSafeRelativePath(file))
            return makeError(ErrorCode::UnsafePath, QStringLiteral("%1 (%2)").arg(reader.at("file"), file),
                             QStringLiteral("must stay in the folder of the file"));
        paper.fileName = file.section(QLatin1Char('/'), -1);
        if (paper.fileName.toUtf8().size() > kMaxFileName)
            return invalid(reader.at("file"), "the file's name is too long");
        PLENUM_TRY_ASSIGN(paper.title, reader.text("title"));
        if (paper.title.isEmpty())
            paper.title = paper.fileName.section(QLatin1Char('.'), 0, -2);
        PLENUM_TRY_ASSIGN(paper.confidential, reader.flag("confidential"));
        PLENUM_TRY_ASSIGN(paper.audience, readAudience(reader, item.id, item.papers.size()));
        paper.extra = without(object, {"id", "title", "file", "confidential", "audience"});
        draft.files.append(DraftPaper{item.id, item.papers.size(), file, reader.at("file")});
        item.papers.append(std::move(paper));
        return {};
    }

    QSet<QString> m_ids;
};

Result<QList<Participant>> readParticipants(const KeyReader &reader)
{
    QList<Participant> participants;
    PLENUM_TRY_ASSIGN(const QJsonArray array, reader.list("participants", kMaxParticipants));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = QStringLiteral("participants[%1]").arg(i);
        if (!array.at(i).isObject())
            return invalid(where, "must be an object");
        const QJsonObject object = array.at(i).toObject();
        const KeyReader entry(object, where);
        Participant participant;
        PLENUM_TRY_ASSIGN(participant.person, entry.requiredText("person", kMaxName));
        PLENUM_TRY_ASSIGN(participant.role, entry.text("role", kMaxRole));
        participant.extra = without(object, {"person", "role"});
        participants.append(std::move(participant));
    }
    return participants;
}

Result<void> readHeader(const QJsonObject &object, const KeyReader &reader, Meeting &meeting)
{
    if (!reader.has("plenum"))
        return invalid(QStringLiteral("plenum"), "is missing");
    const int format = reader.value("plenum").toInt();
    if (format < 1)
        return invalid(QStringLiteral("plenum"), "must be 1");
    if (format > 1)
        return makeError(ErrorCode::NewerFormat, QStringLiteral("plenum"),
                         QStringLiteral("only version 1 is known"));
    PLENUM_TRY_ASSIGN(const QString id, reader.id());
    meeting.id = MeetingId(id);
    PLENUM_TRY_ASSIGN(meeting.title, reader.requiredText("title"));
    PLENUM_TRY_ASSIGN(meeting.body, reader.text("body"));
    PLENUM_TRY_ASSIGN(meeting.place, reader.text("place"));
    PLENUM_TRY_ASSIGN(meeting.timeZone, reader.text("timeZone", kMaxWord));
    // QTimeZone made of an empty name is the system's zone, which says nothing about the meeting.
    const QTimeZone zone = meeting.timeZone.isEmpty() ? QTimeZone() : QTimeZone(meeting.timeZone.toUtf8());
    if (!meeting.timeZone.isEmpty() && !zone.isValid())
        return invalid(QStringLiteral("timeZone"), "is not a known time zone");
    PLENUM_TRY(reader.requiredText("start"));
    PLENUM_TRY_ASSIGN(meeting.start, readTime(reader, "start", zone));
    PLENUM_TRY_ASSIGN(meeting.end, readTime(reader, "end", zone));
    if (meeting.end.isValid() && meeting.end < meeting.start)
        return invalid(QStringLiteral("end"), "is before the start");
    PLENUM_TRY_ASSIGN(const QString state, reader.text("state"));
    if (!state.isEmpty() && state != QLatin1String("published") && state != QLatin1String("cancelled"))
        return invalid(QStringLiteral("state"), "must be published or cancelled");
    if (!state.isEmpty())
        meeting.state = state;
    PLENUM_TRY_ASSIGN(meeting.participants, readParticipants(reader));
    meeting.extra = without(object, {"plenum", "id", "title", "body", "place", "timeZone", "start", "end",
                                     "state", "participants", "items"});
    return {};
}

// Picks from `previous` the first unused entry that `same` accepts, trying the matchers in order of strength.
template<class T>
const T *pick(const QList<const T *> &candidates, QSet<const T *> &used,
              const std::function<bool(const T &)> &same)
{
    for (const T *candidate : candidates) {
        if (!used.contains(candidate) && same(*candidate)) {
            used.insert(candidate);
            return candidate;
        }
    }
    return nullptr;
}

// Strength first over the whole agenda: an exact match anywhere is never taken by a weaker one before it.
QHash<ItemId, const AgendaItem *> matchItems(const Meeting &draft, const Meeting &previous)
{
    QList<const AgendaItem *> candidates;
    for (const AgendaItem &item : previous.items)
        candidates.append(&item);
    QSet<const AgendaItem *> used;
    QHash<ItemId, const AgendaItem *> matches;
    using Same = std::function<bool(const AgendaItem &, const AgendaItem &)>;
    const Same rules[] = {
        [](const AgendaItem &a, const AgendaItem &b) { return a.id == b.id; },
        [](const AgendaItem &a, const AgendaItem &b) {
            return isTemporaryId(a.id.text()) && a.number == b.number && a.title == b.title;
        },
        [](const AgendaItem &a, const AgendaItem &b) {
            return isTemporaryId(a.id.text()) && a.title == b.title;
        },
        [](const AgendaItem &a, const AgendaItem &b) {
            return isTemporaryId(a.id.text()) && !a.number.isEmpty() && a.number == b.number;
        },
    };
    for (const Same &rule : rules) {
        for (const AgendaItem &item : draft.items) {
            if (matches.contains(item.id))
                continue;
            if (const auto *old =
                    pick<AgendaItem>(candidates, used, [&](const AgendaItem &o) { return rule(item, o); }))
                matches.insert(item.id, old);
        }
    }
    return matches;
}

void adoptPaperIds(AgendaItem &item, const AgendaItem *old, QSet<QString> &taken, Random &random)
{
    QList<const Paper *> candidates;
    if (old != nullptr) {
        for (const Paper &paper : old->papers)
            candidates.append(&paper);
    }
    QSet<const Paper *> used;
    const auto adopt = [&](const std::function<bool(const Paper &, const Paper &)> &rule) {
        for (Paper &paper : item.papers) {
            if (!isTemporaryId(paper.id.text()))
                continue;
            const Paper *match = pick<Paper>(candidates, used, [&](const Paper &o) {
                return !taken.contains(o.id.text()) && rule(paper, o);
            });
            if (match != nullptr) {
                paper.id = match->id;
                taken.insert(match->id.text());
            }
        }
    };
    adopt([](const Paper &a, const Paper &b) { return a.fileName == b.fileName; });
    adopt([](const Paper &a, const Paper &b) { return a.title == b.title; });
    for (Paper &paper : item.papers) {
        if (isTemporaryId(paper.id.text()))
            paper.id = PaperId(random.idText());
    }
}

} // namespace

bool isTemporaryId(const QString &id)
{
    return id.startsWith(kTemporaryPrefix);
}

Result<DraftMeeting> parseMeetingFile(const QByteArray &json)
{
    // Editors on some systems add a byte order mark to text files; it carries nothing.
    const QByteArray bytes = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    PLENUM_TRY_ASSIGN(const QJsonObject object, parseStrictJson(bytes));
    const KeyReader reader(object, QString());
    DraftBuilder builder;
    PLENUM_TRY(readHeader(object, reader, builder.draft.meeting));
    PLENUM_TRY_ASSIGN(const QJsonArray items, reader.list("items", kMaxItems));
    if (items.isEmpty())
        return invalid(QStringLiteral("items"), "is missing");
    PLENUM_TRY(builder.readItems(items, QStringLiteral("items"), ItemId(), 0));
    return std::move(builder.draft);
}

void adoptIds(DraftMeeting &draft, const Meeting *previous, Random &random)
{
    Meeting &meeting = draft.meeting;
    if (isTemporaryId(meeting.id.text()))
        meeting.id = previous != nullptr ? previous->id : MeetingId(random.idText());
    const QHash<ItemId, const AgendaItem *> matches =
        previous != nullptr ? matchItems(meeting, *previous) : QHash<ItemId, const AgendaItem *>();
    QSet<QString> taken;
    for (const AgendaItem &item : std::as_const(meeting.items)) {
        for (const Paper &paper : item.papers) {
            if (!isTemporaryId(paper.id.text()))
                taken.insert(paper.id.text());
        }
    }
    QHash<ItemId, ItemId> renamed;
    for (AgendaItem &item : meeting.items) {
        const AgendaItem *old = matches.value(item.id);
        if (isTemporaryId(item.id.text())) {
            const ItemId fresh = old != nullptr ? old->id : ItemId(random.idText());
            renamed.insert(item.id, fresh);
            item.id = fresh;
        }
        item.parent = renamed.value(item.parent, item.parent);
        adoptPaperIds(item, old, taken, random);
    }
    for (DraftPaper &file : draft.files)
        file.item = renamed.value(file.item, file.item);
}

} // namespace plenum
