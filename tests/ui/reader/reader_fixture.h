// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/ui/reader/fake_page_source.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"

#include <QSignalSpy>
#include <QTest>

namespace plenum::test {

// A reader on a fake paper in a shown window, and hands to work it with.
class ReaderFixture {
public:
    explicit ReaderFixture(int pages = 6, QSize window = QSize(900, 700), QSizeF pageSize = QSizeF(595, 842))
        : view(ui::ReaderContext{self, random, clock})
    {
        view.resize(window);
        view.show();
        view.activateWindow();
        source = new FakePageSource(pages, pageSize);
        paper.meeting = MeetingId(random.idText());
        paper.paper = PaperId(random.idText());
        paper.sha256 = random.bytes(32);
    }

    void open(const ui::ReaderState &state = {})
    {
        view.openPaper(paper, QStringLiteral("Budget 2027"), std::unique_ptr<ui::PageSource>(source), state);
    }

    bool openAndSettle(const ui::ReaderState &state = {})
    {
        open(state);
        return QTest::qWaitFor([this] { return view.isSettled(); });
    }

    ui::PageCanvas *canvas() const { return view.canvas(); }
    QWidget *paperArea() const { return view.canvas()->viewport(); }

    QPoint at(int page, QPointF point) const { return canvas()->pageTransform(page).map(point).toPoint(); }
    QPoint atChar(int page, int line, int character) const
    {
        // The leading quarter of the character, so that the position before it is meant.
        const QRectF box = FakePageSource::charBox(line, character);
        return at(page, QPointF(box.left() + box.width() / 4, box.center().y()));
    }

    // The words of a page are fetched when the pointer comes near.
    bool readWords(int page)
    {
        return QTest::qWaitFor([this, page] { return canvas()->scene().texts.text(page) != nullptr; });
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(paperArea(), Qt::LeftButton, {}, from);
        QTest::mouseMove(paperArea(), (from + to) / 2);
        QTest::mouseMove(paperArea(), to);
        QTest::mouseRelease(paperArea(), Qt::LeftButton, {}, to);
    }

    template<class T>
    T *child(const char *className = nullptr) const
    {
        for (T *widget : view.findChildren<T *>()) {
            if (className == nullptr || qstrcmp(widget->metaObject()->className(), className) == 0)
                return widget;
        }
        return nullptr;
    }

    QAction *action(const QString &name) const
    {
        for (QAction *action : view.actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }

    static MarkEdit editOf(const QSignalSpy &spy, qsizetype index)
    {
        return spy.at(index).at(0).value<MarkEdit>();
    }

    PersonId self{QStringLiteral("me")};
    FakeClock clock;
    FakeRandom random;
    PaperRef paper;
    ui::ReaderView view;
    FakePageSource *source = nullptr; // the view's once opened
};

} // namespace plenum::test
