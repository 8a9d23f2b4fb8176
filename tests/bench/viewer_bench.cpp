// SPDX-License-Identifier: GPL-3.0-or-later
// Measures any X11 viewer from outside, as a person sees it: the time from starting the command to the first
// and to the last change of the screen, then from each Page Down to the last change. Prints one JSON object.
//
//   plenum-viewer-bench FLIPS COMMAND [ARGUMENT…]       on $DISPLAY, which should show nothing else
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kQuiet{700}; // no change for so long: the picture is final
constexpr milliseconds kPatience{15000};

double since(Clock::time_point start, Clock::time_point end)
{
    return std::chrono::duration<double, std::milli>(end - start).count();
}

// The whole screen through shared memory; grab() tells whether it differs from the last one.
class ScreenWatch {
public:
    explicit ScreenWatch(Display *display) : m_display(display)
    {
        const int screen = DefaultScreen(display);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen),
                                  static_cast<unsigned>(DefaultDepth(display, screen)), ZPixmap, nullptr,
                                  &m_shared, static_cast<unsigned>(DisplayWidth(display, screen)),
                                  static_cast<unsigned>(DisplayHeight(display, screen)));
        m_size =
            static_cast<std::size_t>(m_image->bytes_per_line) * static_cast<std::size_t>(m_image->height);
        m_shared.shmid = ::shmget(IPC_PRIVATE, m_size, IPC_CREAT | 0600);
        m_shared.shmaddr = m_image->data = static_cast<char *>(::shmat(m_shared.shmid, nullptr, 0));
        m_shared.readOnly = False;
        XShmAttach(display, &m_shared);
        XSync(display, False);
        ::shmctl(m_shared.shmid, IPC_RMID, nullptr);
        m_last.resize(m_size);
    }

    bool grab()
    {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
        if (std::memcmp(m_last.data(), m_image->data, m_size) == 0)
            return false;
        std::memcpy(m_last.data(), m_image->data, m_size);
        return true;
    }

private:
    Display *m_display;
    XShmSegmentInfo m_shared = {};
    XImage *m_image = nullptr;
    std::size_t m_size = 0;
    std::vector<char> m_last;
};

struct Change {
    double first = -1;
    double last = -1;
};

Change watch(ScreenWatch &screen, Clock::time_point start)
{
    Change change;
    Clock::time_point lastChange = start;
    while (true) {
        const Clock::time_point now = Clock::now();
        if (screen.grab()) {
            lastChange = Clock::now();
            change.last = since(start, lastChange);
            if (change.first < 0)
                change.first = change.last;
        }
        if (change.first >= 0 ? now - lastChange > kQuiet : now - start > kPatience)
            return change;
        std::this_thread::sleep_for(milliseconds(1));
    }
}

// Resident memory of a process and all its descendants, in MB.
double residentMegabytes(pid_t root)
{
    const std::string command = "ps -e -o pid=,ppid=,rss= | awk -v root=" + std::to_string(root) +
                                " '{p[$1]=$2; r[$1]=$3} END {for (i in p) {j=i; while (j && j!=root) j=p[j]; "
                                "if (j==root) s+=r[i]} print s/1024}'";
    FILE *pipe = ::popen(command.c_str(), "r");
    double megabytes = 0;
    if (pipe != nullptr) {
        if (std::fscanf(pipe, "%lf", &megabytes) != 1)
            megabytes = 0;
        ::pclose(pipe);
    }
    return megabytes;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("usage: plenum-viewer-bench FLIPS COMMAND [ARGUMENT...]\n", stderr);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (display == nullptr || !XShmQueryExtension(display)) {
        std::fputs("no usable display\n", stderr);
        return 1;
    }
    ScreenWatch screen(display);
    screen.grab();
    const Clock::time_point start = Clock::now();
    const pid_t viewer = ::fork();
    if (viewer == 0) {
        ::setpgid(0, 0);
        ::execvp(argv[2], argv + 2);
        ::_exit(127);
    }
    const Change launch = watch(screen, start);
    const KeyCode key = XKeysymToKeycode(display, XK_Page_Down);
    std::vector<double> flips;
    for (int i = 0; i < std::atoi(argv[1]); ++i) {
        const Clock::time_point pressed = Clock::now();
        XTestFakeKeyEvent(display, key, True, CurrentTime);
        XTestFakeKeyEvent(display, key, False, CurrentTime);
        XFlush(display);
        const Change change = watch(screen, pressed);
        if (change.last >= 0)
            flips.push_back(change.last);
    }
    const double memory = residentMegabytes(viewer);
    ::kill(-viewer, SIGTERM);
    ::waitpid(viewer, nullptr, 0);
    std::sort(flips.begin(), flips.end());
    const auto at = [&](double fraction) {
        return flips.empty()
                   ? -1.0
                   : flips[std::min(flips.size() - 1,
                                    static_cast<std::size_t>(fraction * static_cast<double>(flips.size())))];
    };
    std::printf("{\"launch_first_ms\":%.1f,\"launch_final_ms\":%.1f,\"flips\":%zu,\"flip_median_ms\":%.1f,"
                "\"flip_p95_ms\":%.1f,\"memory_mb\":%.0f}\n",
                launch.first, launch.last, flips.size(), at(0.5), at(0.95), memory);
    XCloseDisplay(display);
    return 0;
}
