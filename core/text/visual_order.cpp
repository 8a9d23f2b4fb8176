// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visual_order.h"

#include "core/text/unicode_text.h"

#include <algorithm>

namespace plenum {

namespace {

// Characters that keep two numbers together ("12/05/2024", "1.000,50"; bidi classes CS and ES).
bool joinsNumbers(const TextCluster &cluster)
{
    return cluster.text.size() == 1 && QStringLiteral(".,:/-\u066B\u066C").contains(cluster.text);
}

// Signs that belong to the number beside them (bidi class ET).
bool clingsToNumber(const TextCluster &cluster)
{
    return cluster.text.size() == 1 && QStringLiteral("%\u066A$\u20AC\u00A3\u00B0#+").contains(cluster.text);
}

class LogicalOrder {
public:
    explicit LogicalOrder(const QList<TextCluster> &visual) : m_visual(visual) {}

    QList<TextCluster> run()
    {
        const auto letters = [this](ClusterKind kind) {
            return std::count_if(m_visual.cbegin(), m_visual.cend(),
                                 [kind](const TextCluster &cluster) { return cluster.kind == kind; });
        };
        m_logical.reserve(m_visual.size());
        if (letters(ClusterKind::RightToLeft) >= letters(ClusterKind::LeftToRight))
            appendRightToLeft(0, m_visual.size());
        else
            appendLeftToRight(0, m_visual.size());
        return std::move(m_logical);
    }

private:
    ClusterKind kind(qsizetype index) const { return m_visual.at(index).kind; }

    // The end of the run of `inner` letters that starts at index: everything up to the last inner letter
    // before a letter of the other direction.
    qsizetype runEnd(qsizetype index, qsizetype end, ClusterKind inner, ClusterKind outer) const
    {
        qsizetype last = index + 1;
        for (qsizetype i = last; i < end && kind(i) != outer; ++i) {
            const bool number = inner == ClusterKind::LeftToRight && kind(i) == ClusterKind::Digit;
            if (kind(i) == inner || number)
                last = i + 1;
        }
        return last;
    }

    qsizetype numberEnd(qsizetype index, qsizetype end) const
    {
        qsizetype i = index + 1;
        while (i < end) {
            if (kind(i) == ClusterKind::Digit || clingsToNumber(m_visual.at(i)))
                ++i;
            else if (i + 1 < end && kind(i + 1) == ClusterKind::Digit && joinsNumbers(m_visual.at(i)))
                i += 2;
            else
                break;
        }
        return i;
    }

    bool startsNumber(qsizetype index, qsizetype end) const
    {
        return kind(index) == ClusterKind::Digit || (index + 1 < end && clingsToNumber(m_visual.at(index)) &&
                                                     kind(index + 1) == ClusterKind::Digit);
    }

    void appendLeftToRight(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end;) {
            if (kind(i) == ClusterKind::RightToLeft) {
                const qsizetype stop = runEnd(i, end, ClusterKind::RightToLeft, ClusterKind::LeftToRight);
                appendRightToLeft(i, stop);
                i = stop;
            } else {
                m_logical.append(m_visual.at(i++));
            }
        }
    }

    void appendRightToLeft(qsizetype begin, qsizetype end)
    {
        struct Run {
            qsizetype begin;
            qsizetype end;
        };
        QList<Run> runs; // each read from left to right, the runs themselves from right to left
        for (qsizetype i = begin; i < end;) {
            qsizetype stop = i + 1;
            if (kind(i) == ClusterKind::LeftToRight)
                stop = runEnd(i, end, ClusterKind::LeftToRight, ClusterKind::RightToLeft);
            else if (startsNumber(i, end))
                stop = numberEnd(i, end);
            runs.append({i, stop});
            i = stop;
        }
        for (auto run = runs.crbegin(); run != runs.crend(); ++run)
            std::copy(m_visual.cbegin() + run->begin, m_visual.cbegin() + run->end,
                      std::back_inserter(m_logical));
    }

    const QList<TextCluster> &m_visual;
    QList<TextCluster> m_logical;
};

} // namespace

ClusterKind clusterKind(char32_t codePoint)
{
    if (isCombiningMark(codePoint))
        return ClusterKind::Mark;
    if (isRightToLeft(codePoint))
        return ClusterKind::RightToLeft;
    switch (QChar::direction(codePoint)) {
    case QChar::DirL:
        return ClusterKind::LeftToRight;
    case QChar::DirEN:
    case QChar::DirAN:
        return ClusterKind::Digit;
    default:
        return ClusterKind::Neutral;
    }
}

QList<TextCluster> logicalOrder(const QList<TextCluster> &visual)
{
    return LogicalOrder(visual).run();
}

} // namespace plenum
