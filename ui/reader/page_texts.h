// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page_source.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace plenum::ui {

// The words and links of the pages near the reader, fetched when first asked for. Threading: GUI thread.
class PageTexts : public QObject {
    Q_OBJECT

public:
    explicit PageTexts(QObject *parent = nullptr);

    void setSource(PageSource *source, int pages);

    // The page's text, or nullptr while it is on its way (textChanged() tells). A page without words, and one
    // whose text cannot be read, has an empty text. Valid until control returns to the event loop.
    const PageText *text(int page);
    // Links of the page; empty while they are on their way.
    QList<Link> links(int page);

Q_SIGNALS:
    void textChanged(int page);

private:
    QPointer<PageSource> m_source;
    int m_pages = 0;
    quint64 m_epoch = 0;
    QCache<int, PageText> m_texts;
    QSet<int> m_textsAsked;
    QHash<int, QList<Link>> m_links;
    QSet<int> m_linksAsked;
};

} // namespace plenum::ui
