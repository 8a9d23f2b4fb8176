// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/find.h"
#include "ui/reader/page_source.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace plenum::ui {

// Finds a query in a paper page by page: starts at the page in view, goes on to the end and round to it, two
// pages at a time, never blocking. Matches appear as they are found; the first one at or after the start
// becomes the current one. Threading: GUI thread.
class FindController : public QObject {
    Q_OBJECT

public:
    explicit FindController(QObject *parent = nullptr);

    void setSource(PageSource *source, int pages);
    // A new query starts over from a page; an empty one, or white space, finds nothing and is idle.
    void setQuery(const QString &query, int startPage);
    QString query() const { return m_query; }

    // Moves to the next or previous match, round the ends. While pages are still unread beyond the last known
    // match, the move is remembered and made when they have been read.
    void next();
    void previous();

    int matchCount() const { return m_count; }
    // Position of the current match among those found so far, from 0; -1 without one.
    int currentIndex() const;
    int currentPage() const { return m_currentPage; }
    const TextMatch *currentMatch() const;
    QList<TextMatch> matchesOn(int page) const;
    bool isSearching() const { return m_unread > 0; }
    int pagesRead() const { return m_pages - m_unread; }

Q_SIGNALS:
    void currentChanged();  // the reader should go to currentMatch()
    void progressChanged(); // count, index or searching changed
    void matchesChanged(int page);

private:
    void restart();
    void fetchMore();
    void take(int page, quint64 epoch, const Result<PageText> &text);
    void step(int direction);
    bool stepNow(int direction);
    void chooseFirst();
    void setCurrent(int page, qsizetype index);
    bool readUpTo(int fromPage, int direction, int toPage) const;

    QPointer<PageSource> m_source;
    int m_pages = 0;
    QString m_query;
    int m_start = 0;
    quint64 m_epoch = 0;
    int m_nextOffset = 0; // pages asked for so far, counted from m_start
    int m_inFlight = 0;
    int m_unread = 0;
    int m_count = 0;
    std::map<int, QList<TextMatch>> m_matches; // only pages that have some
    QList<bool> m_read;
    int m_currentPage = -1;
    qsizetype m_currentInPage = -1;
    int m_waitingStep = 0; // a next() or previous() that needs pages not read yet
};

} // namespace plenum::ui
