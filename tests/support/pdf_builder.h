// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace plenum::test {

// Writes small PDF files by hand, valid or deliberately odd: numbered objects, a classic cross-reference
// table. Text uses Helvetica, which is not embedded, so readers need a substitute font.
class PdfBuilder {
public:
    struct Page {
        QByteArray mediaBox = "0 0 595 842";
        QByteArray content = "BT /F1 24 Tf 72 720 Td (Hello council) Tj ET";
        QByteArray extra; // further entries of the page dictionary: "/Rotate 90 /CropBox [..] /Annots [..]"
    };

    PdfBuilder &addPage(const Page &page)
    {
        m_pages.append(page);
        return *this;
    }
    PdfBuilder &addPage(const QByteArray &content)
    {
        Page page;
        page.content = content;
        return addPage(page);
    }

    // "/Title (…) /Author (…)"
    PdfBuilder &setInfo(const QByteArray &entries)
    {
        m_info = entries;
        return *this;
    }
    // "/PageLabels << … >> /Outlines … 0 R"
    PdfBuilder &addToCatalog(const QByteArray &entries)
    {
        m_catalog += ' ' + entries;
        return *this;
    }
    // Object number of the next addObject(), to be referred to from pages and catalog.
    int nextObject() const { return kFirstExtra + int(m_extra.size()); }
    int addObject(const QByteArray &body)
    {
        m_extra.append(body);
        return nextObject() - 1;
    }
    // The object number a page has; its content stream is the next one.
    int pageObject(int page) const { return kFirstPage + 2 * page; }

    QByteArray build() const
    {
        QByteArray kids;
        for (int page = 0; page < m_pages.size(); ++page)
            kids += QByteArray::number(pageObject(page)) + " 0 R ";
        Writer out;
        out.object(1, "<< /Type /Catalog /Pages 2 0 R" + m_catalog + " >>");
        out.object(2, "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids +
                          "] >>");
        out.object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        out.object(4, "<< " + m_info + " >>");
        for (int page = 0; page < m_pages.size(); ++page)
            writePage(out, page);
        for (int extra = 0; extra < m_extra.size(); ++extra)
            out.object(kFirstExtra + extra, m_extra.at(extra));
        return out.finish();
    }

private:
    static constexpr int kFirstPage = 10;
    static constexpr int kFirstExtra = 100000; // whatever the number of pages

    class Writer {
    public:
        void object(int number, const QByteArray &body)
        {
            m_offsets.append({number, m_bytes.size()});
            m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        }
        QByteArray finish()
        {
            const qsizetype start = m_bytes.size();
            const QByteArray size = QByteArray::number(m_offsets.last().first + 1);
            m_bytes += "xref\n0 1\n0000000000 65535 f \n";
            for (const auto &[number, offset] : m_offsets)
                m_bytes += QByteArray::number(number) + " 1\n" +
                           QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
            m_bytes += "trailer\n<< /Size " + size + " /Root 1 0 R /Info 4 0 R >>\nstartxref\n" +
                       QByteArray::number(start) + "\n%%EOF\n";
            return m_bytes;
        }

    private:
        QByteArray m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
        QList<std::pair<int, qsizetype>> m_offsets;
    };

    void writePage(Writer &out, int page) const
    {
        const Page &spec = m_pages.at(page);
        const int number = pageObject(page);
        out.object(number, "<< /Type /Page /Parent 2 0 R /MediaBox [" + spec.mediaBox +
                               "] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
                               QByteArray::number(number + 1) + " 0 R " + spec.extra + " >>");
        out.object(number + 1, "<< /Length " + QByteArray::number(spec.content.size()) + " >>\nstream\n" +
                                   spec.content + "\nendstream");
    }

    QList<Page> m_pages;
    QList<QByteArray> m_extra;
    QByteArray m_info;
    QByteArray m_catalog;
};

} // namespace plenum::test
