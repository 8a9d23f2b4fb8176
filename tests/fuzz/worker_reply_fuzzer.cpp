// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the client reads from a PDF worker that a document has taken over, and what it then does with the
// text: put lines together, fold, find. Bytes may be refused but must not crash or hang, and what is accepted
// keeps the promises of the headers. How to run a campaign: docs/testing.md.
#include "core/pdf/protocol/payload.h"
#include "core/text/find.h"
#include "core/text/line_assembler.h"
#include "core/text/unicode_text.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <tuple>

namespace {

using namespace plenum;

constexpr int kPages = 7;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void tryInfo(const QByteArray &payload)
{
    QList<bool> absurd;
    const auto info = decodeDocumentInfo(payload, &absurd);
    if (!info)
        return;
    require(info->sizes.size() == info->pages && info->labels.size() == info->pages &&
            absurd.size() == info->pages);
    require(decodeDocumentInfo(encodeDocumentInfo(*info), &absurd).value() == *info);
}

void tryPageText(const PageText &page)
{
    require(page.text.size() == page.boxes.size() && isValidUtf16(page.text));
    for (const Folding folding : {Folding::Exact, Folding::Bare, Folding::BareGerman}) {
        const FoldedText folded = fold(page.text, folding);
        require(folded.offsets.size() == folded.text.size() + 1);
        require(folded.offsets.last() == page.text.size());
    }
    for (const TextMatch &match : findAll(page, page.text.mid(page.text.size() / 3, 3)))
        require(match.range.start >= 0 && match.range.start + match.range.length <= page.text.size());
    const qsizetype position = positionAt(page, QPointF(100, 100));
    require(position >= 0 && position <= page.text.size());
    const TextRange word = wordAt(page, position);
    require(word.start >= 0 && word.start + word.length <= page.text.size());
}

void tryText(const QByteArray &payload)
{
    const auto page = decodePageText(payload);
    if (!page)
        return;
    require(decodePageText(encodePageText(*page)).value() == *page);
    tryPageText(*page);
}

void tryLinks(const QByteArray &payload)
{
    const auto links = decodeLinks(payload, kPages);
    for (const Link &link : links.value_or(QList<Link>()))
        require(link.page < kPages && (link.page >= 0 || !link.uri.isEmpty()));
}

// Twenty bytes a letter: its code point and its box.
void tryAssembly(const QByteArray &bytes)
{
    constexpr qsizetype kLetterBytes = 20;
    QList<TextFragment> fragments;
    for (qsizetype at = 0; at + kLetterBytes <= bytes.size(); at += kLetterBytes) {
        std::uint32_t letter = 0;
        float box[4];
        std::memcpy(&letter, bytes.constData() + at, sizeof letter);
        std::memcpy(box, bytes.constData() + at + 4, sizeof box);
        if (fragments.isEmpty() || (letter & 0x80000000U) != 0)
            fragments.append(TextFragment());
        fragments.last().text += QChar(char16_t(letter));
        fragments.last().boxes.append(QRectF(double(box[0]), double(box[1]), double(box[2]), double(box[3])));
    }
    tryPageText(assemblePageText(fragments));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray payload(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 5) {
    case 0:
        tryInfo(payload);
        break;
    case 1:
        tryText(payload);
        break;
    case 2:
        tryLinks(payload);
        break;
    case 3:
        std::ignore = decodeSandboxReport(payload);
        break;
    default:
        tryAssembly(payload);
        break;
    }
    return 0;
}
