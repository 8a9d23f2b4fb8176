// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "core/base/base32.h"

#include <QRandomGenerator>

namespace plenum::test {

// An id made from a number: the same number gives the same id.
inline QString idText(quint32 n)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<char>((n >> (8 * i)) & 0xFFU);
    return base32Encode(bytes);
}

inline PaperRef samplePaper(quint32 n = 1)
{
    return PaperRef{MeetingId(idText(1000)), PaperId(idText(2000 + n)), 1,
                    QByteArray(32, static_cast<char>(n))};
}

// A valid mark of each kind.
inline Mark sampleMark(quint32 n, MarkKind kind = MarkKind::Note, Visibility visibility = Visibility::Private)
{
    Mark mark;
    mark.id = MarkId(idText(n));
    mark.paper = samplePaper();
    mark.page = static_cast<int>(n % 7);
    mark.kind = kind;
    mark.visibility = visibility;
    mark.text = QStringLiteral("note %1").arg(n);
    mark.author = PersonId(idText(3000));
    mark.created = QDateTime(QDate(2026, 12, 3), QTime(9, 30), Qt::UTC);
    mark.modified = mark.created.addSecs(n);
    switch (kind) {
    case MarkKind::Highlight:
        mark.rects = {QRectF(72.5, 100.25, 200, 12), QRectF(72.5, 114.25, 33.01, 12)};
        mark.quote = QStringLiteral("Điều 5. Đồng ý");
        break;
    case MarkKind::Note:
        mark.anchor = QPointF(12.34, 700.01);
        break;
    case MarkKind::Ink:
        mark.strokes = {{QPointF(1, 2), QPointF(3.5, 4.25)}, {QPointF(-5, 6)}};
        mark.penWidth = 2.25;
        break;
    }
    return mark;
}

// Any mark the JSON form can hold, from a seed.
inline Mark randomMark(QRandomGenerator &random)
{
    const auto coordinate = [&random] { return random.bounded(-2'000'000, 2'000'001) / 100.0; };
    const auto length = [&random] { return random.bounded(0, 2'000'001) / 100.0; };
    const auto text = [&random] {
        QString result;
        for (int i = random.bounded(40); i > 0; --i)
            result += QChar(u"aZ09 \n\t\"\\/\u0001\u00E9\u1EC7\u0639\u200F\u20AC\uFFFD"[random.bounded(17)]);
        return random.bounded(4) == 0 ? result + QStringLiteral("\U0001F600") : result;
    };
    Mark mark;
    mark.id = MarkId(idText(random.generate()));
    mark.paper =
        PaperRef{MeetingId(idText(random.generate())), PaperId(idText(random.generate())),
                 random.bounded(1, 1'000'001), QByteArray(32, static_cast<char>(random.bounded(256)))};
    mark.page = random.bounded(1'000'001);
    mark.kind = static_cast<MarkKind>(random.bounded(3));
    mark.visibility = static_cast<Visibility>(random.bounded(2));
    mark.color = static_cast<MarkColor>(random.bounded(5));
    mark.text = text();
    mark.author = random.bounded(5) == 0 ? PersonId() : PersonId(idText(random.generate()));
    mark.created = QDateTime::fromSecsSinceEpoch(random.bounded(1, 2'000'000'000), Qt::UTC);
    mark.modified = QDateTime::fromSecsSinceEpoch(random.bounded(1, 2'000'000'000), Qt::UTC);
    switch (mark.kind) {
    case MarkKind::Highlight:
        for (int i = random.bounded(1, 20); i > 0; --i)
            mark.rects.append(QRectF(coordinate(), coordinate(), length(), length()));
        mark.quote = text();
        break;
    case MarkKind::Note:
        mark.anchor = QPointF(coordinate(), coordinate());
        break;
    case MarkKind::Ink:
        for (int i = random.bounded(1, 8); i > 0; --i) {
            QList<QPointF> stroke;
            for (int k = random.bounded(1, 60); k > 0; --k)
                stroke.append(QPointF(coordinate(), coordinate()));
            mark.strokes.append(stroke);
        }
        mark.penWidth = random.bounded(1, 20'001) / 100.0;
        break;
    }
    return mark;
}

} // namespace plenum::test
