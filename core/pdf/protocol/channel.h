// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace plenum {

enum class ReceiveStatus { Ok, Closed, Malformed };

// Sends one packet with descriptors. False if the other end is gone or the packet cannot be queued at once.
bool sendPacket(int socket, const void *packet, std::size_t bytes, const std::vector<int> &descriptors);

// Receives one packet of exactly `bytes` bytes; blocks. Malformed: another size, or cut. Descriptors in the
// packet are owned by `descriptors` and never inherited by other programs; more than kMaxFdsPerMessage are
// closed (Malformed).
ReceiveStatus receivePacket(int socket, void *packet, std::size_t bytes, std::vector<UniqueFd> *descriptors);

// Anonymous memory of a fixed size: it can be neither shrunk nor grown by whoever holds the descriptor, so
// reading it cannot raise SIGBUS. Empty (not valid) if there is no memory.
UniqueFd createReplyMemory(quint64 bytes);

} // namespace plenum
