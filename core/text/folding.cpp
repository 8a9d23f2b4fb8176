// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include "core/text/unicode_text.h"

namespace plenum {

namespace {

constexpr char32_t kTatweel = 0x0640;

// Shapes of one and the same mark that keyboards and typesetters disagree about.
char32_t plainPunctuation(char32_t codePoint)
{
    if (codePoint >= 0x2010 && codePoint <= 0x2015)
        return U'-';
    switch (codePoint) {
    case 0x2212:
        return U'-';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
        return U'"';
    default:
        return codePoint;
    }
}

// Letters that no decomposition reduces to their bare form. Input is case-folded and decomposed.
QString bareLetter(char32_t codePoint)
{
    if (codePoint >= 0x0660 && codePoint <= 0x0669)
        return textOf(U'0' + (codePoint - 0x0660));
    if (codePoint >= 0x06F0 && codePoint <= 0x06F9)
        return textOf(U'0' + (codePoint - 0x06F0));
    switch (codePoint) {
    case 0x0111:
    case 0x00F0:
        return QStringLiteral("d"); // đ, ð
    case 0x00F8:
        return QStringLiteral("o"); // ø
    case 0x0142:
        return QStringLiteral("l"); // ł
    case 0x0131:
        return QStringLiteral("i"); // ı
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00FE:
        return QStringLiteral("th");
    case 0x0671:
        return QString(QChar(0x0627)); // alef wasla -> alef
    case 0x0649:
    case 0x06CC:
        return QString(QChar(0x064A)); // alef maqsura, Farsi yeh -> yeh
    case 0x06A9:
        return QString(QChar(0x0643)); // keheh -> kaf
    case 0x0629:
    case 0x06C1:
        return QString(QChar(0x0647)); // teh marbuta, heh goal -> heh
    default:
        return textOf(codePoint);
    }
}

bool isGermanUmlaut(const QString &decomposed)
{
    constexpr char16_t kDiaeresis = 0x0308;
    return decomposed.size() == 2 && decomposed.at(1) == QChar(kDiaeresis) &&
           QStringLiteral("aou").contains(decomposed.at(0));
}

QString foldExact(QStringView cluster)
{
    QString kept;
    const QString compatible = cluster.toString().normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < compatible.size();) {
        const CodePoint point = codePointAt(compatible, i);
        i += point.units;
        if (!isInvisible(point.value))
            kept += QChar::fromUcs4(plainPunctuation(point.value));
    }
    kept = kept.toCaseFolded(); // simple folding: it leaves what becomes two letters
    kept.replace(QChar(0x00DF), QLatin1String("ss"));
    kept.replace(QChar(0x1E9E), QLatin1String("ss"));
    return kept.normalized(QString::NormalizationForm_C);
}

QString foldBare(const QString &exact, Folding folding)
{
    const QString decomposed = exact.normalized(QString::NormalizationForm_D);
    if (folding == Folding::BareGerman && isGermanUmlaut(decomposed))
        return decomposed.left(1) + QLatin1Char('e');
    QString bare;
    for (qsizetype i = 0; i < decomposed.size();) {
        const CodePoint point = codePointAt(decomposed, i);
        i += point.units;
        if (point.value != kTatweel && !isCombiningMark(point.value))
            bare += bareLetter(point.value);
    }
    return bare;
}

bool isSpace(char32_t codePoint)
{
    return QChar::isSpace(codePoint) || QChar::category(codePoint) == QChar::Other_Control;
}

// A word divided at a line end: index stands on a hyphen after a letter, before a line end and a letter.
// Gives the index of that letter, or -1.
qsizetype afterDivision(QStringView text, qsizetype index)
{
    const char16_t unit = text.at(index).unicode();
    if ((unit != u'-' && unit != 0x2010 && unit != 0x00AD) || index == 0 || !text.at(index - 1).isLetter())
        return -1;
    qsizetype next = index + 1;
    bool lineEnd = false;
    while (next < text.size() && text.at(next).isSpace()) {
        lineEnd = lineEnd || text.at(next) == QLatin1Char('\n');
        ++next;
    }
    return lineEnd && next < text.size() && text.at(next).isLetter() ? next : -1;
}

class Folder {
public:
    Folder(QStringView text, Folding folding, LineEndHyphen hyphen)
        : m_text(text), m_folding(folding), m_hyphen(hyphen)
    {
        m_folded.text.reserve(text.size());
        m_folded.offsets.reserve(text.size() + 1);
    }

    FoldedText run()
    {
        for (qsizetype index = 0; index < m_text.size();)
            index = step(index);
        m_folded.offsets.append(m_text.size());
        return std::move(m_folded);
    }

private:
    qsizetype step(qsizetype index)
    {
        if (const qsizetype next = afterDivision(m_text, index); next >= 0) {
            // Before a capital the hyphen belongs to the word: "CDU-\nFraktion".
            const bool join = m_hyphen == LineEndHyphen::Join && m_text.at(next).isLower();
            if (!join && m_text.at(index).unicode() != 0x00AD)
                put(QStringLiteral("-"), index);
            return next;
        }
        const CodePoint point = codePointAt(m_text, index);
        if (isSpace(point.value)) {
            if (!m_folded.text.endsWith(QLatin1Char(' ')))
                put(QStringLiteral(" "), index);
            return index + point.units;
        }
        const qsizetype end = clusterEnd(m_text, index);
        const QString exact = foldExact(m_text.sliced(index, end - index));
        put(m_folding == Folding::Exact ? exact : foldBare(exact, m_folding), index);
        return end;
    }

    void put(const QString &folded, qsizetype index)
    {
        m_folded.text += folded;
        for (qsizetype i = 0; i < folded.size(); ++i)
            m_folded.offsets.append(index);
    }

    QStringView m_text;
    Folding m_folding;
    LineEndHyphen m_hyphen;
    FoldedText m_folded;
};

} // namespace

FoldedText fold(const QString &text, Folding folding, LineEndHyphen hyphen)
{
    return Folder(text, folding, hyphen).run();
}

} // namespace plenum
