// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol/channel.h"

#include "core/pdf/protocol/messages.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

namespace plenum {

namespace {

struct alignas(cmsghdr) ControlBuffer {
    char bytes[CMSG_SPACE(sizeof(int) * kMaxFdsPerMessage)] = {};
};

void takeDescriptors(const msghdr &message, std::vector<UniqueFd> *descriptors)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(const_cast<msghdr *>(&message), header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
            descriptors->emplace_back(fd);
        }
    }
}

} // namespace

bool sendPacket(int socket, const void *packet, std::size_t bytes, const std::vector<int> &descriptors)
{
    Q_ASSERT(descriptors.size() <= kMaxFdsPerMessage);
    iovec part{const_cast<void *>(packet), bytes};
    ControlBuffer control;
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!descriptors.empty()) {
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * descriptors.size());
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int) * descriptors.size());
        std::memcpy(CMSG_DATA(header), descriptors.data(), sizeof(int) * descriptors.size());
    }
    ssize_t sent = -1;
    do
        sent = ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    return sent == static_cast<ssize_t>(bytes);
}

ReceiveStatus receivePacket(int socket, void *packet, std::size_t bytes, std::vector<UniqueFd> *descriptors)
{
    // One byte more than a packet holds, so that a longer one is seen as such.
    char excess = 0;
    iovec parts[2] = {{packet, bytes}, {&excess, 1}};
    ControlBuffer control;
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    ssize_t got = -1;
    do
        got = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return ReceiveStatus::Closed;
    takeDescriptors(message, descriptors);
    const bool cut = (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
    return !cut && got == static_cast<ssize_t>(bytes) ? ReceiveStatus::Ok : ReceiveStatus::Malformed;
}

UniqueFd createReplyMemory(quint64 bytes)
{
    UniqueFd memory(::memfd_create("plenum-pdf-reply", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isValid() || ::ftruncate(memory.get(), static_cast<off_t>(bytes)) != 0 ||
        ::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return {};
    return memory;
}

} // namespace plenum
