// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/mark.h"

#include "core/base/base32.h"
#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace plenum {

namespace {

constexpr qsizetype kMaxBoxes = 1'000;
constexpr qsizetype kMaxPoints = 10'000;
constexpr qsizetype kMaxStrokes = 10'000;
constexpr qsizetype kMaxText = 20'000; // UTF-16 code units
constexpr int kMaxPage = 1'000'000;
constexpr int kMaxRevision = 1'000'000;
constexpr qint64 kUnitsPerPoint = 100;
constexpr qint64 kMaxCoordinate = 20'000 * kUnitsPerPoint;
constexpr qint64 kMaxPenWidth = 200 * kUnitsPerPoint;

template<class Enum>
struct Word {
    Enum value;
    QLatin1String text;
};

constexpr std::array kKinds{Word<MarkKind>{MarkKind::Highlight, QLatin1String("highlight")},
                            Word<MarkKind>{MarkKind::Note, QLatin1String("note")},
                            Word<MarkKind>{MarkKind::Ink, QLatin1String("ink")}};
constexpr std::array kVisibilities{Word<Visibility>{Visibility::Private, QLatin1String("private")},
                                   Word<Visibility>{Visibility::Shared, QLatin1String("shared")}};
constexpr std::array kColors{Word<MarkColor>{MarkColor::Yellow, QLatin1String("yellow")},
                             Word<MarkColor>{MarkColor::Green, QLatin1String("green")},
                             Word<MarkColor>{MarkColor::Blue, QLatin1String("blue")},
                             Word<MarkColor>{MarkColor::Red, QLatin1String("red")},
                             Word<MarkColor>{MarkColor::Purple, QLatin1String("purple")}};

template<class Enum, std::size_t N>
QString wordOf(const std::array<Word<Enum>, N> &words, Enum value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    Q_ASSERT(found != words.end());
    return QString(found->text);
}

// ---- Writing

// A coordinate outside all bounds (or not a number) becomes one that reading refuses, never a wrapped-around
// one.
qint64 toUnits(double points)
{
    const double units = points * static_cast<double>(kUnitsPerPoint);
    if (!(std::abs(units) <= static_cast<double>(kMaxCoordinate)))
        return kMaxCoordinate + 1;
    return qRound64(units);
}

void append(QJsonArray &array, QPointF point)
{
    array.append(toUnits(point.x()));
    array.append(toUnits(point.y()));
}

QJsonArray toJson(const QList<QRectF> &rects)
{
    QJsonArray boxes;
    for (const QRectF &rect : rects)
        boxes.append(
            QJsonArray{toUnits(rect.x()), toUnits(rect.y()), toUnits(rect.width()), toUnits(rect.height())});
    return boxes;
}

QJsonArray toJson(const QList<QList<QPointF>> &strokes)
{
    QJsonArray lines;
    for (const QList<QPointF> &stroke : strokes) {
        QJsonArray line;
        for (const QPointF &point : stroke)
            append(line, point);
        lines.append(line);
    }
    return lines;
}

// Well-formed UTF-16, so that the text survives UTF-8 unchanged.
QString wellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

// ---- Reading

// Reads the keys of one mark. The first thing wrong is kept in m_wrong; what is read after it does not
// matter.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    QString text(QLatin1String key, qsizetype maxLength)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isString() || value.toString().size() > maxLength)
            refuse(key);
        return value.toString();
    }

    template<class IdType>
    IdType id(QLatin1String key)
    {
        const QString value = text(key, 26);
        if (!isIdText(value))
            refuse(key);
        return IdType(value);
    }

    // Empty while the device does not know its own person.
    PersonId optionalPerson(QLatin1String key)
    {
        return text(key, 26).isEmpty() ? PersonId() : id<PersonId>(key);
    }

    QByteArray sha256(QLatin1String key)
    {
        const QByteArray hex = text(key, 64).toLatin1();
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.size() != 32 || bytes.toHex() != hex)
            refuse(key);
        return bytes;
    }

    QDateTime time(QLatin1String key)
    {
        const QString value = text(key, 20);
        QDateTime time = QDateTime::fromString(value, QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        time.setTimeSpec(Qt::UTC);
        if (!time.isValid() || utcText(time) != value)
            refuse(key);
        return time;
    }

    template<class Enum, std::size_t N>
    Enum word(QLatin1String key, const std::array<Word<Enum>, N> &words)
    {
        const QString value = text(key, 20);
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&value](const auto &word) { return word.text == value; });
        if (found != words.end())
            return found->value;
        refuse(key);
        return words.front().value;
    }

    int integer(QLatin1String key, int min, int max)
    {
        return static_cast<int>(checked(m_json.value(key), min, max, key));
    }

    double points(QLatin1String key, qint64 min, qint64 max)
    {
        return asPoints(checked(m_json.value(key), min, max, key));
    }

    QList<QRectF> rects(QLatin1String key)
    {
        QList<QRectF> rects;
        for (const QJsonValue &value : array(m_json.value(key), 1, kMaxBoxes, key)) {
            const QJsonArray box = array(value, 4, 4, key);
            rects.append(QRectF(coordinate(box.at(0), key), coordinate(box.at(1), key),
                                asPoints(checked(box.at(2), 0, kMaxCoordinate, key)),
                                asPoints(checked(box.at(3), 0, kMaxCoordinate, key))));
        }
        return rects;
    }

    QPointF point(QLatin1String key)
    {
        const QJsonArray pair = array(m_json.value(key), 2, 2, key);
        return {coordinate(pair.at(0), key), coordinate(pair.at(1), key)};
    }

    QList<QList<QPointF>> strokes(QLatin1String key)
    {
        QList<QList<QPointF>> strokes;
        qsizetype left = kMaxPoints;
        for (const QJsonValue &value : array(m_json.value(key), 1, kMaxStrokes, key)) {
            const QJsonArray line = array(value, 2, 2 * left, key);
            if (line.size() % 2 != 0)
                refuse(key);
            QList<QPointF> stroke;
            for (qsizetype i = 0; i + 1 < line.size(); i += 2)
                stroke.append({coordinate(line.at(i), key), coordinate(line.at(i + 1), key)});
            left -= stroke.size();
            strokes.append(stroke);
        }
        return strokes;
    }

    Result<Mark> finish(Mark mark) const
    {
        if (!m_wrong.isEmpty())
            return makeError(ErrorCode::Corrupt, {},
                             QStringLiteral("mark: \"%1\" is missing or wrong").arg(m_wrong));
        return mark;
    }

private:
    void refuse(QLatin1String key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    static double asPoints(qint64 units)
    {
        return static_cast<double>(units) / static_cast<double>(kUnitsPerPoint);
    }

    qint64 checked(const QJsonValue &value, qint64 min, qint64 max, QLatin1String key)
    {
        const double number = value.toDouble(std::nan(""));
        if (number >= static_cast<double>(min) && number <= static_cast<double>(max) &&
            number == std::floor(number))
            return static_cast<qint64>(number);
        refuse(key);
        return min;
    }

    double coordinate(const QJsonValue &value, QLatin1String key)
    {
        return asPoints(checked(value, -kMaxCoordinate, kMaxCoordinate, key));
    }

    QJsonArray array(const QJsonValue &value, qsizetype min, qsizetype max, QLatin1String key)
    {
        const QJsonArray array = value.toArray();
        if (value.isArray() && array.size() >= min && array.size() <= max)
            return array;
        refuse(key);
        return {};
    }

    const QJsonObject &m_json;
    QLatin1String m_wrong;
};

} // namespace

QJsonObject markToJson(const Mark &mark)
{
    QJsonObject json{
        {QStringLiteral("id"), mark.id.text()},
        {QStringLiteral("meeting"), mark.paper.meeting.text()},
        {QStringLiteral("paper"), mark.paper.paper.text()},
        {QStringLiteral("revision"), mark.paper.revision},
        {QStringLiteral("sha256"), QString::fromLatin1(mark.paper.sha256.toHex())},
        {QStringLiteral("page"), mark.page},
        {QStringLiteral("kind"), wordOf(kKinds, mark.kind)},
        {QStringLiteral("visibility"), wordOf(kVisibilities, mark.visibility)},
        {QStringLiteral("color"), wordOf(kColors, mark.color)},
        {QStringLiteral("text"), wellFormed(mark.text)},
        {QStringLiteral("author"), mark.author.text()},
        {QStringLiteral("created"), utcText(mark.created)},
        {QStringLiteral("modified"), utcText(mark.modified)},
    };
    switch (mark.kind) {
    case MarkKind::Highlight:
        json.insert(QStringLiteral("rects"), toJson(mark.rects));
        json.insert(QStringLiteral("quote"), wellFormed(mark.quote));
        break;
    case MarkKind::Note: {
        QJsonArray anchor;
        append(anchor, mark.anchor);
        json.insert(QStringLiteral("anchor"), anchor);
        break;
    }
    case MarkKind::Ink:
        json.insert(QStringLiteral("strokes"), toJson(mark.strokes));
        json.insert(QStringLiteral("width"), toUnits(mark.penWidth));
        break;
    }
    return json;
}

Result<Mark> markFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Mark mark;
    mark.id = reader.id<MarkId>(QLatin1String("id"));
    mark.paper.meeting = reader.id<MeetingId>(QLatin1String("meeting"));
    mark.paper.paper = reader.id<PaperId>(QLatin1String("paper"));
    mark.paper.revision = reader.integer(QLatin1String("revision"), 1, kMaxRevision);
    mark.paper.sha256 = reader.sha256(QLatin1String("sha256"));
    mark.page = reader.integer(QLatin1String("page"), 0, kMaxPage);
    mark.kind = reader.word(QLatin1String("kind"), kKinds);
    mark.visibility = reader.word(QLatin1String("visibility"), kVisibilities);
    mark.color = reader.word(QLatin1String("color"), kColors);
    mark.text = reader.text(QLatin1String("text"), kMaxText);
    mark.author = reader.optionalPerson(QLatin1String("author"));
    mark.created = reader.time(QLatin1String("created"));
    mark.modified = reader.time(QLatin1String("modified"));
    switch (mark.kind) {
    case MarkKind::Highlight:
        mark.rects = reader.rects(QLatin1String("rects"));
        mark.quote = reader.text(QLatin1String("quote"), kMaxText);
        break;
    case MarkKind::Note:
        mark.anchor = reader.point(QLatin1String("anchor"));
        break;
    case MarkKind::Ink:
        mark.strokes = reader.strokes(QLatin1String("strokes"));
        mark.penWidth = reader.points(QLatin1String("width"), 1, kMaxPenWidth);
        break;
    }
    return reader.finish(std::move(mark));
}

} // namespace plenum
