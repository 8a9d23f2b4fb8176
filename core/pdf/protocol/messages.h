// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>

namespace plenum {

// The wire between plenum and plenum-pdf-worker: a SOCK_SEQPACKET pair, one fixed-size packet per request and
// one per reply, both in native byte order of one machine and one build. Bulk data (document, pixels, text)
// never passes the socket: the client creates a memory file, sealed against growing and shrinking, and passes
// it with the request; the worker writes its payload there. The client believes nothing in a reply before it
// has checked it.

inline constexpr quint32 kProtocolMagic = 0x504C4E57; // "PLNW"
inline constexpr quint32 kProtocolVersion = 1;

inline constexpr int kWorkerSocketFd = 3; // where the worker finds its end of the pair
inline constexpr int kMaxFdsPerMessage = 2;
inline constexpr const char *kNurseryArgument = "--nursery";

enum class RequestKind : quint32 {
    Hello = 0,  // never sent: the first reply, once the sandbox is closed
    Probe = 1,  // text = the home folder
    Open = 2,   // text = the password in UTF-8; descriptors: reply memory, document
    Render = 3, // descriptor: reply memory of stride * height bytes
    Text = 4,   // descriptor: reply memory
    Links = 5,  // descriptor: reply memory
};

enum class ReplyStatus : quint32 {
    Ok = 0,
    PasswordNeeded = 1,
    Damaged = 2,
    TooLarge = 3,
    Unsupported = 4,
    InvalidInput = 5,
};

struct WorkerRequest {
    quint32 magic = kProtocolMagic;
    quint32 version = kProtocolVersion;
    RequestKind kind = RequestKind::Hello;
    quint32 serial = 0;
    quint64 documentBytes = 0;
    quint64 replyBytes = 0;
    double scale = 0;
    qint32 page = 0;
    qint32 rotation = 0;
    qint32 x = 0;
    qint32 y = 0;
    qint32 width = 0;
    qint32 height = 0;
    quint32 textBytes = 0;
    char text[1020] = {};
};

struct WorkerReply {
    quint32 magic = kProtocolMagic;
    quint32 version = kProtocolVersion;
    RequestKind kind = RequestKind::Hello;
    ReplyStatus status = ReplyStatus::Ok;
    quint32 serial = 0;
    quint32 reserved = 0;
    quint64 payloadBytes = 0;
};

// To a worker program started with kNurseryArgument: make a worker for the socket that comes along.
struct NurseryRequest {
    quint32 magic = kProtocolMagic;
    quint32 version = kProtocolVersion;
};

// With the worker's pidfd.
struct NurseryReply {
    quint32 magic = kProtocolMagic;
    quint32 version = kProtocolVersion;
    qint32 process = -1;
    quint32 reserved = 0;
};

static_assert(std::is_trivially_copyable_v<WorkerRequest> && sizeof(WorkerRequest) == 1088);
static_assert(std::is_trivially_copyable_v<WorkerReply> && sizeof(WorkerReply) == 32);

// Limits both sides keep. Whatever is over a limit is cut by the worker; the client treats it as a malformed
// reply.
inline constexpr int kMaxPages = 20000;
inline constexpr double kMaxPagePoints = 20000;
inline constexpr int kMaxOutlineEntries = 20000;
inline constexpr int kMaxOutlineLevel = 32;
inline constexpr int kMaxLabelUnits = 64;
inline constexpr int kMaxTitleUnits = 1000;
inline constexpr int kMaxTextUnits = 1000000;
inline constexpr int kMaxLinks = 4000;
inline constexpr int kMaxUriUnits = 2000;
inline constexpr int kMaxProbes = 32;
inline constexpr double kMaxScale = 100;

inline constexpr quint64 kInfoReplyBytes = quint64(64)
                                           << 20; // address space only; pages are taken when written
inline constexpr quint64 kTextReplyBytes = quint64(24) << 20;
inline constexpr quint64 kLinksReplyBytes = quint64(24) << 20;
inline constexpr quint64 kProbeReplyBytes = quint64(64) << 10;

} // namespace plenum
