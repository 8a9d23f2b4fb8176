// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/find_controller.h"

#include "core/base/async.h"

#include <iterator>

namespace plenum::ui {
namespace {

constexpr int kPagesAtOnce = 4; // enough that two workers never wait for the GUI thread

} // namespace

FindController::FindController(QObject *parent) : QObject(parent) {}

void FindController::setSource(PageSource *source, int pages)
{
    m_source = source;
    m_pages = pages;
    m_query.clear();
    m_start = 0;
    restart();
}

void FindController::setQuery(const QString &query, int startPage)
{
    if (query == m_query)
        return;
    m_query = query;
    m_start = startPage;
    restart();
}

void FindController::restart()
{
    ++m_epoch;
    std::map<int, QList<TextMatch>> old;
    old.swap(m_matches);
    m_count = 0;
    m_currentPage = -1;
    m_currentInPage = -1;
    m_waitingStep = 0;
    m_nextOffset = 0;
    m_inFlight = 0;
    m_read = QList<bool>(m_pages, false);
    const bool idle = m_query.trimmed().isEmpty() || m_source == nullptr;
    m_unread = idle ? 0 : m_pages;
    for (const auto &[page, matches] : old)
        Q_EMIT matchesChanged(page);
    Q_EMIT progressChanged();
    fetchMore();
}

void FindController::fetchMore()
{
    while (m_unread > 0 && m_source != nullptr && m_inFlight < kPagesAtOnce && m_nextOffset < m_pages) {
        const int page = (m_start + m_nextOffset++) % m_pages;
        ++m_inFlight;
        // The first pages decide where the reader jumps; the rest yields to drawing.
        const RenderPriority priority =
            m_nextOffset <= 2 ? RenderPriority::Visible : RenderPriority::Thumbnail;
        onFinished(m_source->text(page, priority), this,
                   [this, page, epoch = m_epoch](const Result<PageText> &text) { take(page, epoch, text); });
    }
}

void FindController::take(int page, quint64 epoch, const Result<PageText> &text)
{
    if (epoch != m_epoch)
        return;
    --m_inFlight;
    --m_unread;
    m_read[page] = true;
    if (text) {
        QList<TextMatch> matches = findAll(*text, m_query);
        if (!matches.isEmpty()) {
            m_count += static_cast<int>(matches.size());
            m_matches.emplace(page, std::move(matches));
            Q_EMIT matchesChanged(page);
        }
    }
    chooseFirst();
    if (m_waitingStep != 0 && stepNow(m_waitingStep))
        m_waitingStep = 0;
    Q_EMIT progressChanged();
    fetchMore();
}

// Answers may overtake each other: the first match counts once every page before it, from the start, was
// read.
void FindController::chooseFirst()
{
    if (m_currentPage >= 0 || m_matches.empty())
        return;
    for (int offset = 0; offset < m_pages; ++offset) {
        const int page = (m_start + offset) % m_pages;
        if (!m_read.at(page))
            return;
        if (m_matches.contains(page)) {
            setCurrent(page, 0);
            return;
        }
    }
}

void FindController::next()
{
    step(1);
}

void FindController::previous()
{
    step(-1);
}

void FindController::step(int direction)
{
    m_waitingStep = 0;
    if (!stepNow(direction) && isSearching())
        m_waitingStep = direction;
    Q_EMIT progressChanged();
}

bool FindController::stepNow(int direction)
{
    if (m_currentPage < 0)
        return false;
    const auto here = m_matches.find(m_currentPage);
    const qsizetype within = m_currentInPage + direction;
    if (within >= 0 && within < here->second.size()) {
        setCurrent(m_currentPage, within);
        return true;
    }
    auto there = here;
    if (direction > 0) {
        if (++there == m_matches.end())
            there = m_matches.begin();
    } else {
        there = there == m_matches.begin() ? std::prev(m_matches.end()) : std::prev(there);
    }
    if (!readUpTo(m_currentPage, direction, there->first))
        return false;
    setCurrent(there->first, direction > 0 ? 0 : there->second.size() - 1);
    return true;
}

bool FindController::readUpTo(int fromPage, int direction, int toPage) const
{
    int page = fromPage;
    do {
        page = (page + direction + m_pages) % m_pages;
        if (!m_read.at(page))
            return false;
    } while (page != toPage);
    return true;
}

void FindController::setCurrent(int page, qsizetype index)
{
    const int before = m_currentPage;
    m_currentPage = page;
    m_currentInPage = index;
    if (before >= 0 && before != page)
        Q_EMIT matchesChanged(before);
    Q_EMIT matchesChanged(page);
    Q_EMIT currentChanged();
}

int FindController::currentIndex() const
{
    if (m_currentPage < 0)
        return -1;
    qsizetype index = m_currentInPage;
    for (auto it = m_matches.cbegin(); it != m_matches.cend() && it->first < m_currentPage; ++it)
        index += it->second.size();
    return static_cast<int>(index);
}

const TextMatch *FindController::currentMatch() const
{
    const auto found = m_matches.find(m_currentPage);
    return found == m_matches.cend() ? nullptr : &found->second.at(m_currentInPage);
}

QList<TextMatch> FindController::matchesOn(int page) const
{
    const auto found = m_matches.find(page);
    return found == m_matches.cend() ? QList<TextMatch>() : found->second;
}

} // namespace plenum::ui
