// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unicode_text.h"

#include <QChar>

namespace plenum {

CodePoint codePointAt(QStringView text, qsizetype index)
{
    const QChar unit = text.at(index);
    if (!unit.isSurrogate())
        return {unit.unicode(), 1};
    if (unit.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text.at(index + 1)), 2};
    return {QChar::ReplacementCharacter, 1};
}

QString textOf(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

bool isCombiningMark(char32_t codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

bool isInvisible(char32_t codePoint)
{
    return codePoint == 0x00AD || (codePoint >= 0x200B && codePoint <= 0x200F) ||
           (codePoint >= 0x202A && codePoint <= 0x202E) || codePoint == 0x2060 || codePoint == 0x061C ||
           (codePoint >= 0x2066 && codePoint <= 0x2069) || codePoint == 0xFEFF;
}

bool isRightToLeft(char32_t codePoint)
{
    const QChar::Direction direction = QChar::direction(codePoint);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

qsizetype clusterEnd(QStringView text, qsizetype index)
{
    index += codePointAt(text, index).units;
    while (index < text.size()) {
        const CodePoint next = codePointAt(text, index);
        if (!isCombiningMark(next.value))
            break;
        index += next.units;
    }
    return index;
}

QString cleanLine(const QString &text, qsizetype maxUnits)
{
    QString line;
    line.reserve(qMin(text.size(), maxUnits));
    for (qsizetype index = 0; index < text.size();) {
        const qsizetype end = clusterEnd(text, index);
        QString cluster;
        while (index < end) {
            const CodePoint point = codePointAt(text, index);
            index += point.units;
            const QChar::Category category = QChar::category(point.value);
            const bool breaksLine = category == QChar::Other_Control || category == QChar::Separator_Line ||
                                    category == QChar::Separator_Paragraph;
            if (breaksLine)
                cluster += QLatin1Char(' ');
            else if (!isInvisible(point.value))
                cluster += QChar::fromUcs4(point.value);
        }
        if (line.size() + cluster.size() > maxUnits)
            break;
        line += cluster;
    }
    return line.trimmed();
}

bool isValidUtf16(QStringView text)
{
    return text.isValidUtf16();
}

} // namespace plenum
