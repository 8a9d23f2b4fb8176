// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/line_assembler.h"

#include "core/text/unicode_text.h"
#include "core/text/visual_order.h"

#include <algorithm>
#include <cmath>

namespace plenum {

namespace {

// To stand on one line: the part of the lower box they share, how far apart their middles may be in its
// heights, or else how near they must be.
constexpr double kMinimumOverlap = 0.5;
constexpr double kSameHeight = 0.35;
constexpr double kClose = 0.5;
// Gaps that are a space, in letter heights: where the reader saw one too, where it did not, and where the
// letter before the gap may be wider than its box.
constexpr double kSeenGap = 0.08;
constexpr double kDrawnGap = 0.12;
constexpr double kWideGap = 0.3;

struct Glyph {
    char32_t codePoint = 0;
    QRectF box;
};

bool isAlef(char32_t codePoint)
{
    return codePoint == 0x0627 || codePoint == 0x0623 || codePoint == 0x0625 || codePoint == 0x0622 ||
           codePoint == 0x0671;
}

bool isPresentationForm(char32_t codePoint)
{
    return (codePoint >= 0xFB00 && codePoint <= 0xFDFF) || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
}

QString plainLetters(char32_t codePoint)
{
    const QString letters = textOf(codePoint);
    return isPresentationForm(codePoint) ? letters.normalized(QString::NormalizationForm_KC) : letters;
}

QList<Glyph> glyphsOf(const TextFragment &fragment)
{
    QList<Glyph> glyphs;
    qsizetype number = 0;
    for (qsizetype i = 0; i < fragment.text.size(); ++number) {
        CodePoint point = codePointAt(fragment.text, i);
        i += point.units;
        if (number >= fragment.boxes.size())
            return {};
        const QRectF box = fragment.boxes.at(number).normalized();
        if (!std::isfinite(box.x() + box.y() + box.width() + box.height()))
            return {};
        if (point.value == 0x00AD && box.width() > 0)
            point.value = U'-'; // a soft hyphen that was drawn is a hyphen
        const bool control = QChar::category(point.value) == QChar::Other_Control;
        if (!control && !isInvisible(point.value))
            glyphs.append({point.value, box});
    }
    return number == fragment.boxes.size() ? glyphs : QList<Glyph>();
}

bool sameWidth(const Glyph &a, const Glyph &b)
{
    return std::abs(a.box.width() - b.box.width()) <= 1e-3 * qMax(a.box.width(), 1.0) &&
           std::abs(a.box.right() - b.box.left()) <= 1e-2;
}

// A reader that meets one glyph, or one ActualText, for several letters gives them in logical order and
// divides the width evenly. That is told from letters drawn one by one by their equal widths; two of them
// only for lam-alef, because neighbours like "رز" are equally wide by nature.
qsizetype dividedLigature(const QList<Glyph> &glyphs, qsizetype index)
{
    qsizetype end = index + 1;
    while (end < glyphs.size() && isRightToLeft(glyphs.at(end).codePoint) &&
           sameWidth(glyphs.at(end - 1), glyphs.at(end)))
        ++end;
    const bool wholeWord = index == 0 && end == glyphs.size() && end >= 3;
    if (wholeWord)
        return end - index;
    constexpr char32_t kLam = 0x0644;
    const bool lamAlef =
        end - index >= 2 && glyphs.at(index).codePoint == kLam && isAlef(glyphs.at(index + 1).codePoint);
    return lamAlef ? 2 : 1;
}

// Letters of one fragment as clusters in the order of drawing. Marks stay clusters of their own here when
// their letter cannot be told from the order.
void appendClusters(const TextFragment &fragment, QList<TextCluster> *clusters)
{
    const QList<Glyph> glyphs = glyphsOf(fragment);
    const qsizetype first = clusters->size();
    for (qsizetype i = 0; i < glyphs.size();) {
        const Glyph &glyph = glyphs.at(i);
        const bool rightToLeft = isRightToLeft(glyph.codePoint);
        const qsizetype count = rightToLeft ? dividedLigature(glyphs, i) : 1;
        TextCluster cluster;
        for (qsizetype k = i; k < i + count; ++k) {
            cluster.text += plainLetters(glyphs.at(k).codePoint);
            cluster.box |= glyphs.at(k).box;
        }
        cluster.kind = clusterKind(glyph.codePoint);
        i += count;
        TextCluster *previous = clusters->size() > first ? &clusters->last() : nullptr;
        const bool joinsPrevious =
            previous && previous->kind != ClusterKind::Mark &&
            ((cluster.kind == ClusterKind::Mark && previous->kind != ClusterKind::RightToLeft) ||
             (rightToLeft && glyph.box.width() <= 0 && glyph.box.left() <= previous->box.right()));
        if (previous && cluster.kind == ClusterKind::Mark && cluster.box.left() <= previous->box.right())
            previous->cutByMark = previous->kind == ClusterKind::RightToLeft;
        if (joinsPrevious)
            previous->text += cluster.text;
        else
            clusters->append(cluster);
    }
    if (clusters->size() > first)
        clusters->last().spaceAfter = fragment.spaceAfter;
}

// The letter a loose mark at x belongs to, or -1: the one whose left edge is nearest. Producers put a mark's
// origin at that edge or up to the middle of the letter, seldom a little before it.
qsizetype letterUnder(const QList<TextCluster> &clusters, double x)
{
    qsizetype nearest = -1;
    double best = 0;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        if (clusters.at(i).kind == ClusterKind::Mark)
            continue;
        const double inside = x - clusters.at(i).box.left();
        const double distance = inside >= 0 ? inside / 2 : -inside;
        if (nearest < 0 || distance < best) {
            nearest = i;
            best = distance;
        }
    }
    return nearest;
}

// Gives each loose mark to the letter it stands over or under.
void attachMarks(QList<TextCluster> *clusters)
{
    for (qsizetype i = 0; i < clusters->size(); ++i) {
        if (clusters->at(i).kind != ClusterKind::Mark)
            continue;
        const qsizetype letter = letterUnder(*clusters, clusters->at(i).box.left());
        if (letter < 0)
            continue;
        TextCluster &base = (*clusters)[letter];
        base.text += clusters->at(i).text;
        base.spaceAfter = base.spaceAfter || clusters->at(i).spaceAfter;
        base.endsFragment = base.endsFragment || clusters->at(i).endsFragment;
        (*clusters)[i].text.clear();
    }
    clusters->removeIf([](const TextCluster &cluster) { return cluster.text.isEmpty(); });
}

// Gives letters that were cut at their vowel sign a likely width back, without touching the next letter. A
// sign's origin stands in the first half of its letter, often in the first third.
void widenCutLetters(QList<TextCluster> *visual)
{
    for (qsizetype i = 0; i < visual->size(); ++i) {
        TextCluster &cluster = (*visual)[i];
        if (!cluster.cutByMark)
            continue;
        double right = cluster.box.left() + qMax(3 * cluster.box.width(), 0.25 * cluster.box.height());
        if (i + 1 < visual->size())
            right = qMin(right, visual->at(i + 1).box.left());
        cluster.box.setRight(qMax(right, cluster.box.right()));
    }
}

TextCluster spaceBetween(const TextCluster &left, const TextCluster &right)
{
    const double gap = qMax(right.box.left() - left.box.right(), 0.0);
    TextCluster space;
    space.text = QStringLiteral(" ");
    space.kind = ClusterKind::Neutral;
    space.box = QRectF(left.box.right(), left.box.top(), gap, left.box.height());
    return space;
}

bool needsSpace(const TextCluster &left, const TextCluster &right)
{
    const bool rightToLeft = left.kind == ClusterKind::RightToLeft || right.kind == ClusterKind::RightToLeft;
    const double height = qMin(left.box.height(), right.box.height());
    const double gap = right.box.left() - left.box.right();
    if (rightToLeft) { // the reader's own gaps are guesses here: it looked in another order
        const double smallest = left.spaceAfter ? kSeenGap : left.cutByMark ? kWideGap : kDrawnGap;
        return gap > smallest * height;
    }
    return left.spaceAfter || (left.endsFragment && gap > kWideGap * height);
}

QList<TextCluster> withSpaces(const QList<TextCluster> &clusters)
{
    QList<TextCluster> spaced;
    for (const TextCluster &cluster : clusters) {
        if (!spaced.isEmpty() && needsSpace(spaced.last(), cluster))
            spaced.append(spaceBetween(spaced.last(), cluster));
        spaced.append(cluster);
    }
    return spaced;
}

// Letters drawn one below the other: a rotated table head or a page of rotated text.
bool isVertical(const TextFragment &fragment)
{
    if (fragment.boxes.size() < 2)
        return false;
    const QPointF way = fragment.boxes.last().center() - fragment.boxes.first().center();
    return std::abs(way.y()) > std::abs(way.x());
}

QRectF unitedBox(const TextFragment &fragment)
{
    QRectF box;
    for (const QRectF &letter : fragment.boxes)
        box |= letter;
    return box;
}

// Where a box lies across its line: from top to bottom, or from left to right for vertical text.
struct Span {
    double start = 0;
    double end = 0;

    double length() const { return end - start; }
    double centre() const { return (start + end) / 2; }
};

Span acrossLine(const QRectF &box, bool vertical)
{
    return vertical ? Span{box.left(), box.right()} : Span{box.top(), box.bottom()};
}

// One of two small lines beside a tall one overlaps it as much as a raised number does its word; but the
// number stands close to it.
bool shareLine(const QRectF &a, const QRectF &b, bool vertical)
{
    const Span first = acrossLine(a, vertical);
    const Span second = acrossLine(b, vertical);
    const double shorter = qMin(first.length(), second.length());
    const double common = qMin(first.end, second.end) - qMax(first.start, second.start);
    if (shorter <= 0 || common < kMinimumOverlap * shorter)
        return false;
    const Span firstAlong = acrossLine(a, !vertical);
    const Span secondAlong = acrossLine(b, !vertical);
    const double gap = qMax(firstAlong.start, secondAlong.start) - qMin(firstAlong.end, secondAlong.end);
    return std::abs(first.centre() - second.centre()) <= kSameHeight * shorter || gap <= kClose * shorter;
}

class Assembler {
public:
    PageText run(const QList<TextFragment> &fragments)
    {
        for (const TextFragment &fragment : fragments)
            add(fragment);
        finishLine();
        if (m_page.text.endsWith(QLatin1Char('\n'))) {
            m_page.text.chop(1);
            m_page.boxes.removeLast();
        }
        return std::move(m_page);
    }

private:
    void add(const TextFragment &fragment)
    {
        const QRectF box = unitedBox(fragment);
        const bool vertical = isVertical(fragment);
        if (m_line.isEmpty() || vertical != m_vertical || !shareLine(m_lineBox, box, vertical))
            finishLine();
        appendClusters(fragment, &m_line);
        if (m_line.isEmpty())
            return;
        m_line.last().endsFragment = true;
        followLine(box, vertical);
        m_vertical = vertical;
    }

    // The line is where its last fragment is, so that a slowly falling one stays one line; a raised or
    // lowered smaller fragment moves it along, not up or down.
    void followLine(const QRectF &box, bool vertical)
    {
        const bool smaller =
            acrossLine(box, vertical).length() < 0.75 * acrossLine(m_lineBox, vertical).length();
        if (!smaller)
            m_lineBox = box;
        else if (vertical)
            m_lineBox = QRectF(m_lineBox.left(), box.top(), m_lineBox.width(), box.height());
        else
            m_lineBox = QRectF(box.left(), m_lineBox.top(), box.width(), m_lineBox.height());
    }

    void finishLine()
    {
        attachMarks(&m_line);
        const bool hasRightToLeft =
            std::any_of(m_line.cbegin(), m_line.cend(),
                        [](const TextCluster &cluster) { return cluster.kind == ClusterKind::RightToLeft; });
        if (hasRightToLeft && !m_vertical) {
            std::stable_sort(m_line.begin(), m_line.end(), [](const TextCluster &a, const TextCluster &b) {
                return a.box.center().x() < b.box.center().x();
            });
            widenCutLetters(&m_line);
            m_line = logicalOrder(withSpaces(m_line));
        } else {
            m_line = withSpaces(m_line);
        }
        const qsizetype before = m_page.text.size();
        for (const TextCluster &cluster : std::as_const(m_line))
            emitCluster(cluster);
        if (m_page.text.size() > before) {
            m_page.text += QLatin1Char('\n');
            const QRectF last = m_page.boxes.last();
            m_page.boxes.append(QRectF(last.right(), last.top(), 0, 0));
        }
        m_line.clear();
        m_lineBox = {};
    }

    void emitCluster(const TextCluster &cluster)
    {
        const QString text = cluster.text.normalized(QString::NormalizationForm_C);
        const bool space = text.trimmed().isEmpty();
        if (space && (m_page.text.isEmpty() || m_page.text.endsWith(QLatin1Char(' ')) ||
                      m_page.text.endsWith(QLatin1Char('\n'))))
            return;
        if (space) {
            m_page.text += QLatin1Char(' ');
            m_page.boxes.append(cluster.box);
            return;
        }
        m_page.text += text;
        appendBoxes(text, cluster);
    }

    // The letters of a ligature share its width; marks have the box of their letter.
    void appendBoxes(const QString &text, const TextCluster &cluster)
    {
        int letters = 0;
        for (qsizetype i = 0; i < text.size(); i = clusterEnd(text, i))
            ++letters;
        const double width = cluster.box.width() / letters;
        int number = 0;
        for (qsizetype i = 0; i < text.size(); ++number) {
            const qsizetype end = clusterEnd(text, i);
            const int place = cluster.kind == ClusterKind::RightToLeft ? letters - 1 - number : number;
            const QRectF box(cluster.box.left() + place * width, cluster.box.top(), width,
                             cluster.box.height());
            for (; i < end; ++i)
                m_page.boxes.append(box);
        }
    }

    PageText m_page;
    QList<TextCluster> m_line;
    QRectF m_lineBox;
    bool m_vertical = false;
};

} // namespace

PageText assemblePageText(const QList<TextFragment> &fragments)
{
    return Assembler().run(fragments);
}

} // namespace plenum
