// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the desktop from inside, with the real window on a real display; prints one JSON object.
//
//   plenum-desktop-bench home PROFILE            start of the process to a usable home screen
//   plenum-desktop-bench reader FILE.pdf [N]     opening to the first sharp page, then N page turns
//
// PLENUM_BENCH_START holds CLOCK_MONOTONIC in nanoseconds at the moment the process was started.
#include "app/composition/composition.h"
#include "core/base/async.h"
#include "core/pdf/document_session.h"
#include "core/workspace/workspace.h"
#include "tests/bench/stall_watch.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/session_page_source.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace plenum;
using bench::monotonicMs;
using bench::StallWatch;

namespace {

double percentile(QList<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0
                            : values.at(std::min<qsizetype>(
                                  values.size() - 1,
                                  static_cast<qsizetype>(fraction * static_cast<double>(values.size()))));
}

void print(const QJsonObject &result)
{
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
}

int measureHome(const QString &profile)
{
    const double start = qEnvironmentVariable("PLENUM_BENCH_START").toDouble() / 1e6;
    Composition composition;
    const ui::WindowSettings settings = ui::WindowSettings::load(profile);
    ui::Theme::apply(*qApp, {settings.appearance, settings.textPercent, settings.desktopWasDark});
    Workspace workspace(profile, composition.environment());
    ui::MainWindow window(workspace, composition.environment(), profile, settings);
    StallWatch stalls;
    stalls.begin();
    QObject::connect(&window, &ui::MainWindow::homeShown, &window, [&] {
        window.repaint(); // what was laid out is on the screen now
        const double shown = monotonicMs() - start;
        QTimer::singleShot(1500, &window, [&, shown] {
            print(
                {{QStringLiteral("home_ms"), shown}, {QStringLiteral("longest_stall_ms"), stalls.longest()}});
            QApplication::quit();
        });
    });
    window.show();
    window.start();
    return QApplication::exec();
}

// Opens the file, then presses Page Down again and again; each turn lasts until everything in view is sharp
// and painted.
class ReaderBench : public QObject {
public:
    ReaderBench(const QString &path, int turns)
        : m_view({PersonId(), m_composition.random(), m_composition.clock()}), m_turns(turns)
    {
        m_view.resize(1000, 860);
        m_view.show();
        m_view.canvas()->viewport()->installEventFilter(this);
        QTimer::singleShot(500, this, [this, path] { open(path); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, Qt::PreciseTimer, this, &ReaderBench::painted);
        return QObject::eventFilter(watched, event);
    }

private:
    void open(const QString &path)
    {
        m_stalls.begin();
        m_began = monotonicMs();
        auto document = sealedDocument(path);
        if (!document) {
            std::fprintf(stderr, "cannot open: %s\n", qPrintable(QDebug::toString(document.error())));
            QApplication::exit(1);
            return;
        }
        auto session = std::make_unique<DocumentSession>(std::move(document).value());
        m_view.openPaper(PaperRef{MeetingId(), PaperId(path), 1, {}}, path,
                         std::make_unique<ui::SessionPageSource>(std::move(session)));
    }

    void painted()
    {
        if (m_began <= 0 || !m_view.isSettled())
            return;
        const double took = monotonicMs() - m_began;
        m_began = 0;
        if (m_opened <= 0) {
            m_opened = took;
            m_stallOpening = m_stalls.longest();
            m_stalls.begin();
        } else {
            m_flips.append(took);
        }
        if (m_flips.size() >= m_turns || m_view.currentPage() + 1 >= m_view.pageCount())
            finish();
        else
            QTimer::singleShot(120, this, &ReaderBench::turn); // as fast as somebody leafing through
    }

    void turn()
    {
        m_began = monotonicMs();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QApplication::sendEvent(m_view.canvas(), &press);
    }

    void finish()
    {
        print({{QStringLiteral("open_ms"), m_opened},
               {QStringLiteral("open_stall_ms"), m_stallOpening},
               {QStringLiteral("turns"), m_flips.size()},
               {QStringLiteral("turn_median_ms"), percentile(m_flips, 0.5)},
               {QStringLiteral("turn_p95_ms"), percentile(m_flips, 0.95)},
               {QStringLiteral("turn_stall_ms"), m_stalls.longest()}});
        QApplication::quit();
    }

    Composition m_composition;
    ui::ReaderView m_view;
    StallWatch m_stalls;
    int m_turns;
    double m_began = 0;
    double m_opened = 0;
    double m_stallOpening = 0;
    QList<double> m_flips;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() >= 3 && words.at(1) == QLatin1String("home"))
        return measureHome(words.at(2));
    if (words.size() >= 3 && words.at(1) == QLatin1String("reader")) {
        ui::Theme::apply(application);
        ReaderBench bench(words.at(2), words.value(3, QStringLiteral("40")).toInt());
        return QApplication::exec();
    }
    std::fputs("usage: plenum-desktop-bench home PROFILE | reader FILE.pdf [TURNS]\n", stderr);
    return 2;
}
