// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/poppler/poppler_document.h"

#include "core/pdf/protocol/messages.h"
#include "core/text/line_assembler.h"

#include <QImage>

#include <cstring>
#include <poppler-qt6.h>

namespace plenum {

class PopplerDocument::Private {
public:
    std::unique_ptr<Poppler::Document> document;
};

namespace {

using PopplerPage = std::unique_ptr<Poppler::Page>;

Error unreadablePage()
{
    return makeError(ErrorCode::Unsupported, QStringLiteral("page"));
}

std::unique_ptr<Poppler::Document> load(const QByteArray &bytes, const QByteArray &password)
{
    return Poppler::Document::loadFromData(bytes, password, password);
}

// Without a password first, since one that only restricts printing asks for none; then as AES-256 wants it
// (UTF-8); then as the older handlers want it (Latin-1).
std::unique_ptr<Poppler::Document> loadWithPassword(const QByteArray &bytes, const QByteArray &password)
{
    std::unique_ptr<Poppler::Document> document = load(bytes, {});
    if (document && document->isLocked() && !password.isEmpty()) {
        document = load(bytes, password);
        if (!document || document->isLocked())
            document = load(bytes, QString::fromUtf8(password).toLatin1());
    }
    return document;
}

class OutlineReader {
public:
    QList<OutlineEntry> read(const Poppler::Document &document)
    {
        append(document.outline(), 0);
        return std::move(m_entries);
    }

private:
    void append(const QVector<Poppler::OutlineItem> &items, int level)
    {
        for (const Poppler::OutlineItem &item : items) {
            if (m_entries.size() >= kMaxOutlineEntries)
                return;
            const QSharedPointer<const Poppler::LinkDestination> target = item.destination();
            const bool inside = target && item.externalFileName().isEmpty();
            m_entries.append({item.name(), inside ? target->pageNumber() - 1 : -1, level});
            if (level < kMaxOutlineLevel && item.hasChildren())
                append(item.children(), level + 1);
        }
    }

    QList<OutlineEntry> m_entries;
};

TextFragment fragmentOf(const Poppler::TextBox &box)
{
    TextFragment fragment;
    fragment.text = box.text();
    fragment.spaceAfter = box.hasSpaceAfter();
    const qsizetype letters = fragment.text.toUcs4().size();
    for (qsizetype i = 0; i < letters; ++i)
        fragment.boxes.append(box.charBoundingBox(int(i)));
    return fragment;
}

// Poppler gives areas as fractions of the page, sometimes upside down.
QRectF pageArea(const QRectF &fractions, const QSizeF &size)
{
    const QRectF area = fractions.normalized();
    return QRectF(area.x() * size.width(), area.y() * size.height(), area.width() * size.width(),
                  area.height() * size.height());
}

std::optional<Link> insideLink(const Poppler::LinkGoto &target, const Poppler::Document &document)
{
    const Poppler::LinkDestination destination = target.destination();
    const int page = destination.pageNumber() - 1;
    if (target.isExternal() || page < 0 || page >= document.numPages())
        return std::nullopt;
    Link link;
    link.page = page;
    const PopplerPage targetPage(document.page(page));
    if (targetPage && destination.isChangeTop())
        link.top = destination.top() * targetPage->pageSizeF().height();
    return link;
}

// Only ways inside the document and addresses; never a program, a script, a file or a form action.
std::optional<Link> allowedLink(const Poppler::Link &source, const Poppler::Document &document)
{
    if (source.linkType() == Poppler::Link::Goto)
        return insideLink(static_cast<const Poppler::LinkGoto &>(source), document);
    if (source.linkType() != Poppler::Link::Browse)
        return std::nullopt;
    Link link;
    link.uri = static_cast<const Poppler::LinkBrowse &>(source).url();
    return link;
}

} // namespace

Result<std::unique_ptr<PopplerDocument>> PopplerDocument::open(const QByteArray &bytes,
                                                               const QByteArray &password)
{
    // Poppler's complaints would quote the document.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    auto state = std::make_unique<Private>();
    state->document = loadWithPassword(bytes, password);
    if (!state->document)
        return makeError(ErrorCode::Corrupt, QStringLiteral("document"));
    if (state->document->isLocked())
        return makeError(ErrorCode::PasswordNeeded, QStringLiteral("document"));
    if (state->document->numPages() < 1)
        return makeError(ErrorCode::Corrupt, QStringLiteral("document"), QStringLiteral("no pages"));
    if (state->document->numPages() > kMaxPages)
        return makeError(ErrorCode::TooLarge, QStringLiteral("document"), QStringLiteral("too many pages"));
    state->document->setRenderHint(Poppler::Document::Antialiasing);
    state->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::unique_ptr<PopplerDocument>(new PopplerDocument(std::move(state)));
}

PopplerDocument::PopplerDocument(std::unique_ptr<Private> state) : d(std::move(state)) {}

PopplerDocument::~PopplerDocument() = default;

int PopplerDocument::pages() const
{
    return d->document->numPages();
}

DocumentInfo PopplerDocument::info() const
{
    DocumentInfo info;
    info.pages = pages();
    info.title = d->document->title();
    info.author = d->document->author();
    info.producer = d->document->producer();
    info.encrypted = d->document->isEncrypted();
    for (int number = 0; number < info.pages; ++number) {
        const PopplerPage page(d->document->page(number));
        const QSizeF size = page ? page->pageSizeF() : QSizeF(0, 0); // 0: the page cannot be drawn
        info.sizes.append({size.width(), size.height()});
        info.labels.append(page ? page->label() : QString());
    }
    info.outline = OutlineReader().read(*d->document);
    return info;
}

Result<void> PopplerDocument::render(const RenderRequest &request, const QRect &area, uchar *pixels) const
{
    const PopplerPage page(d->document->page(request.page));
    if (!page)
        return unreadablePage();
    constexpr double kPointsPerInch = 72;
    const double dotsPerInch = request.scale * kPointsPerInch;
    const auto rotation = static_cast<Poppler::Page::Rotation>(request.rotation / 90);
    QImage image = page->renderToImage(dotsPerInch, dotsPerInch, area.x(), area.y(), area.width(),
                                       area.height(), rotation);
    if (image.size() != area.size())
        return unreadablePage();
    if (image.format() != QImage::Format_RGB32)
        image.convertTo(QImage::Format_RGB32);
    const std::size_t rowBytes = std::size_t(area.width()) * 4;
    for (int y = 0; y < area.height(); ++y)
        std::memcpy(pixels + std::size_t(y) * rowBytes, image.constScanLine(y), rowBytes);
    return {};
}

Result<PageText> PopplerDocument::text(int number) const
{
    const PopplerPage page(d->document->page(number));
    if (!page)
        return unreadablePage();
    QList<TextFragment> fragments;
    for (const std::unique_ptr<Poppler::TextBox> &box : page->textList())
        fragments.append(fragmentOf(*box));
    return assemblePageText(fragments);
}

Result<QList<Link>> PopplerDocument::links(int number) const
{
    const PopplerPage page(d->document->page(number));
    if (!page)
        return unreadablePage();
    QList<Link> links;
    for (const std::unique_ptr<Poppler::Link> &source : page->links()) {
        std::optional<Link> link = source ? allowedLink(*source, *d->document) : std::nullopt;
        if (!link)
            continue;
        link->area = pageArea(source->linkArea(), page->pageSizeF());
        links.append(*link);
    }
    return links;
}

} // namespace plenum
