// SPDX-License-Identifier: GPL-3.0-or-later
// A longer line between a client and a server on loopback: every byte, each way, arrives DELAY milliseconds
// later. Throughput is not limited. Stop it with a signal; it then prints the bytes that went to the client.
//
//   delay_proxy LISTEN_PORT SERVER_PORT DELAY_MS

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kPiece = 64 * 1024;
constexpr size_t kMaxUnderWay =
    64 * 1024 * 1024; // per direction: the line's capacity, far above what 50 ms hold

std::atomic<long long> toClient{0};

struct Socket {
    explicit Socket(int descriptor) : fd(descriptor) {}
    ~Socket() { ::close(fd); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    const int fd;
};

struct Piece {
    Clock::time_point due;
    std::vector<char> bytes; // empty: the end
};

// One direction of one connection.
class Line {
public:
    Line(std::shared_ptr<Socket> from, std::shared_ptr<Socket> to, std::chrono::milliseconds delay,
         bool count)
        : m_from(std::move(from)), m_to(std::move(to)), m_delay(delay), m_count(count)
    {
    }

    void read()
    {
        std::vector<char> buffer(kPiece);
        while (true) {
            const ssize_t n = ::recv(m_from->fd, buffer.data(), buffer.size(), 0);
            if (n < 0 && errno == EINTR)
                continue;
            const size_t size = n > 0 ? static_cast<size_t>(n) : 0;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_underWay < kMaxUnderWay || m_broken; });
            if (m_broken)
                return;
            m_underWay += size;
            m_pieces.push_back({Clock::now() + m_delay,
                                std::vector<char>(buffer.begin(), buffer.begin() + std::max<ssize_t>(n, 0))});
            m_changed.notify_all();
            if (size == 0)
                return;
        }
    }

    void write()
    {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return !m_pieces.empty(); });
            const Piece piece = std::move(m_pieces.front());
            m_pieces.pop_front();
            lock.unlock();
            std::this_thread::sleep_until(piece.due);
            if (piece.bytes.empty()) {
                ::shutdown(m_to->fd, SHUT_WR);
                return;
            }
            if (!send(piece.bytes)) {
                lock.lock();
                m_broken = true;
                m_changed.notify_all();
                ::shutdown(m_from->fd, SHUT_RD);
                return;
            }
            if (m_count)
                toClient += static_cast<long long>(piece.bytes.size());
            lock.lock();
            m_underWay -= piece.bytes.size();
            m_changed.notify_all();
        }
    }

private:
    bool send(const std::vector<char> &bytes) const
    {
        size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t n = ::send(m_to->fd, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            done += static_cast<size_t>(n);
        }
        return true;
    }

    const std::shared_ptr<Socket> m_from;
    const std::shared_ptr<Socket> m_to;
    const std::chrono::milliseconds m_delay;
    const bool m_count;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    size_t m_underWay = 0;
    bool m_broken = false;
};

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void withoutNagle(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void serve(int client, int serverPort, std::chrono::milliseconds delay)
{
    const auto near = std::make_shared<Socket>(client);
    // A handshake takes a round trip as well.
    std::this_thread::sleep_for(2 * delay);
    const auto far = std::make_shared<Socket>(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(serverPort);
    if (::connect(far->fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    withoutNagle(near->fd);
    withoutNagle(far->fd);
    const auto up = std::make_shared<Line>(near, far, delay, false);
    const auto down = std::make_shared<Line>(far, near, delay, true);
    for (const auto &line : {up, down}) {
        std::thread([line] { line->read(); }).detach();
        std::thread([line] { line->write(); }).detach();
    }
}

void report(int)
{
    const std::string text = std::to_string(toClient.load()) + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) < 0)
        ::_exit(1);
    ::_exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: delay_proxy LISTEN_PORT SERVER_PORT DELAY_MS\n");
        return 2;
    }
    const std::chrono::milliseconds delay(std::atoi(argv[3]));
    std::signal(SIGTERM, report);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(std::atoi(argv[1]));
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(listener, 256) != 0) {
        std::perror("delay_proxy");
        return 1;
    }
    while (true) {
        const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            std::thread(serve, client, std::atoi(argv[2]), delay).detach();
    }
}
