// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_texts.h"

#include "core/base/async.h"

#include <algorithm>

namespace plenum::ui {
namespace {

constexpr qsizetype kCharactersKept = 1'000'000; // about 35 MB with their boxes

} // namespace

PageTexts::PageTexts(QObject *parent) : QObject(parent), m_texts(kCharactersKept) {}

void PageTexts::setSource(PageSource *source, int pages)
{
    ++m_epoch;
    m_source = source;
    m_pages = pages;
    m_texts.clear();
    m_textsAsked.clear();
    m_links.clear();
    m_linksAsked.clear();
}

const PageText *PageTexts::text(int page)
{
    if (const PageText *known = m_texts.object(page))
        return known;
    if (m_source == nullptr || page < 0 || page >= m_pages || m_textsAsked.contains(page))
        return nullptr;
    m_textsAsked.insert(page);
    onFinished(m_source->text(page, RenderPriority::Visible), this,
               [this, page, epoch = m_epoch](Result<PageText> result) {
                   if (epoch != m_epoch)
                       return;
                   m_textsAsked.remove(page);
                   auto *text = new PageText(result ? std::move(*result) : PageText());
                   const qsizetype cost = std::clamp<qsizetype>(text->text.size(), 1, kCharactersKept);
                   m_texts.insert(page, text, cost);
                   Q_EMIT textChanged(page);
               });
    return nullptr;
}

QList<Link> PageTexts::links(int page)
{
    const auto known = m_links.constFind(page);
    if (known != m_links.cend())
        return *known;
    if (m_source != nullptr && page >= 0 && page < m_pages && !m_linksAsked.contains(page)) {
        m_linksAsked.insert(page);
        onFinished(m_source->links(page), this, [this, page, epoch = m_epoch](Result<QList<Link>> result) {
            if (epoch == m_epoch)
                m_links.insert(page, result ? std::move(*result) : QList<Link>());
        });
    }
    return {};
}

} // namespace plenum::ui
