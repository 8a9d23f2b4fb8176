// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol/channel.h"

#include "core/pdf/protocol/mapping.h"
#include "core/pdf/protocol/messages.h"
#include "tests/support/suite.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

namespace plenum::test {

namespace {

struct Pair {
    Pair()
    {
        int ends[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("socketpair");
        left = UniqueFd(ends[0]);
        right = UniqueFd(ends[1]);
    }
    UniqueFd left;
    UniqueFd right;
};

} // namespace

class ChannelTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void packetWithDescriptors_arrivesWhole()
    {
        Pair pair;
        WorkerRequest sent;
        sent.page = 7;
        const UniqueFd memory = createReplyMemory(4096);
        QVERIFY(sendPacket(pair.left.get(), &sent, sizeof sent, {memory.get(), pair.left.get()}));
        WorkerRequest got;
        std::vector<UniqueFd> descriptors;
        QCOMPARE(receivePacket(pair.right.get(), &got, sizeof got, &descriptors), ReceiveStatus::Ok);
        QCOMPARE(got.page, 7);
        QCOMPARE(descriptors.size(), 2U);
        QCOMPARE(::fcntl(descriptors[0].get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    }

    void otherSizes_areMalformed()
    {
        Pair pair;
        char bytes[64] = {};
        for (const std::size_t size : {1U, 31U, 33U, 64U}) {
            QVERIFY(sendPacket(pair.left.get(), bytes, size, {}));
            WorkerReply reply;
            std::vector<UniqueFd> descriptors;
            QCOMPARE(receivePacket(pair.right.get(), &reply, sizeof reply, &descriptors),
                     ReceiveStatus::Malformed);
        }
    }

    void closedPeer_isNoticedOnBothWays()
    {
        Pair pair;
        pair.left.reset();
        WorkerReply reply;
        std::vector<UniqueFd> descriptors;
        QCOMPARE(receivePacket(pair.right.get(), &reply, sizeof reply, &descriptors), ReceiveStatus::Closed);
        QVERIFY(!sendPacket(pair.right.get(), &reply, sizeof reply, {}));
    }

    void fullQueue_isRefusedInsteadOfBlocking()
    {
        Pair pair;
        const WorkerRequest request;
        int sent = 0;
        while (sent < 100000 && sendPacket(pair.left.get(), &request, sizeof request, {}))
            ++sent;
        QVERIFY(sent < 100000);
    }

    void replyMemory_canBeWrittenButNotResized()
    {
        const UniqueFd memory = createReplyMemory(8192);
        QVERIFY(memory.isValid());
        const Mapping mapping(memory.get(), 8192, Mapping::Access::ReadWrite);
        QVERIFY(mapping.data());
        mapping.data()[8191] = 1;
        QCOMPARE(::ftruncate(memory.get(), 100), -1);
        QCOMPARE(::ftruncate(memory.get(), 100000), -1);
        QCOMPARE(::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_WRITE), -1);
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::ChannelTest)
#include "channel_test.moc"
