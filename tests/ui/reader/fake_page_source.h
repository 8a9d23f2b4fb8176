// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page_source.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace plenum::test {

// A paper made of fixed-width words at known places. Every answer comes from the event loop; renders can be
// held.
//
// Text of a page: lines of words, kCharWidth points a character, first baseline box at (kLeft, kTop), one
// line every kLineStep points.
class FakePageSource final : public ui::PageSource {
    Q_OBJECT

public:
    static constexpr double kLeft = 72;
    static constexpr double kTop = 72;
    static constexpr double kCharWidth = 6;
    static constexpr double kLineHeight = 12;
    static constexpr double kLineStep = 20;

    explicit FakePageSource(int pages, QSizeF size = QSizeF(595, 842));

    // The lines of a page; "Page 3 line 0 alpha beta" … unless set. An empty list is a page without words.
    void setLines(int page, const QStringList &lines) { m_lines.insert(page, lines); }
    QStringList lines(int page) const;
    PageText pageText(int page) const;
    // The box of one character of a line.
    static QRectF charBox(int line, int character);

    QFuture<Result<DocumentInfo>> open(const QString &password) override;
    QFuture<Result<DocumentInfo>> retry() override;
    QFuture<Result<QImage>> render(const RenderRequest &request, RenderPriority priority) override;
    QFuture<Result<PageText>> text(int page, RenderPriority priority) override;
    QFuture<Result<QList<Link>>> links(int page) override;
    void newGeneration() override;

    // Lets the renders go that were held.
    void release();

    DocumentInfo info;
    QList<Error> openErrors; // answers of the next open() and retry() calls, before success
    QString password;        // open() fails with PasswordNeeded without it
    QHash<int, QList<Link>> pageLinks;
    QHash<int, Error> renderErrors;
    bool holdRenders = false;

    struct Asked {
        RenderRequest request;
        RenderPriority priority;
    };
    QList<Asked> asked;
    QList<int> textsAsked;
    QList<int> linksAsked;
    QStringList passwords;
    int generations = 0;

private:
    struct Held {
        Asked asked;
        std::shared_ptr<QPromise<Result<QImage>>> promise;
    };

    QFuture<Result<DocumentInfo>> answerOpen();
    void answer(const Held &held);

    QHash<int, QStringList> m_lines;
    QList<Held> m_held;
};

} // namespace plenum::test
