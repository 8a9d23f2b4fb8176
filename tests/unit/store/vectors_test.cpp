// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_code.h"
#include "core/store/segment_pack.h"
#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace plenum {

namespace {

// "manifest-1", …: the file name of a vector without ".bin".
struct Vector {
    QString file;
    test::SampleSpace::Object object;
};

QString vectorPath(const QString &file)
{
    return qEnvironmentVariable("PLENUM_SOURCE_DIR", QStringLiteral(".")) +
           QStringLiteral("/tests/unit/store/vectors/") + file;
}

QByteArray readVector(const QString &file)
{
    QFile vector(vectorPath(file));
    return vector.open(QIODevice::ReadOnly) ? vector.readAll() : QByteArray();
}

} // namespace

// The checked-in test vectors of docs/store-format.md are what this code writes, to the byte. With
// PLENUM_WRITE_VECTORS set in the environment the test writes them instead: only when the format changes on
// purpose.
class VectorsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("PLENUM_WRITE_VECTORS"))
            return;
        for (const Vector &vector : vectors())
            write(vector.file + QStringLiteral(".bin"), vector.object.bytes);
        write(QStringLiteral("invite.txt"), encodeInviteCode(inviteCode()).value().toLatin1() + '\n');
        write(QStringLiteral("vectors.json"), index());
    }

    void objects_areReproducedToTheByte()
    {
        for (const Vector &vector : vectors()) {
            const QByteArray checkedIn = readVector(vector.file + QStringLiteral(".bin"));
            QVERIFY2(!checkedIn.isEmpty(), qPrintable(vector.file));
            QVERIFY2(checkedIn == vector.object.bytes, qPrintable(vector.file));
        }
        QCOMPARE(readVector(QStringLiteral("invite.txt")).trimmed(),
                 encodeInviteCode(inviteCode()).value().toLatin1());
        QCOMPARE(readVector(QStringLiteral("vectors.json")), index());
    }

    // As a newcomer reads a store: nothing is known but the invite code and the files.
    void objects_readFromTheFiles_areAccepted()
    {
        QVERIFY(!readVector(QStringLiteral("invite.txt")).isEmpty());
        const InviteCode invite =
            parseInviteCode(QString::fromLatin1(readVector(QStringLiteral("invite.txt")))).value();
        const auto open = [&](const char *file, ObjectType type, const ObjectName &name) {
            return openObject(readVector(QString::fromLatin1(file)), type, invite.space, name).value();
        };
        const auto initObject = open("init.bin", ObjectType::Init, initName());
        const QString founder = initObject.envelope.signatures[0].keyId;
        const auto chain =
            startTrust(open("trust-1.bin", ObjectType::Trust, trustName(1, founder)), invite.trustId);
        QVERIFY_OK(chain);
        QVERIFY_OK(acceptInit(initObject, *chain));

        const QString lead = chain->current().lead;
        const auto head = acceptHead(
            open("head-pointer-2.bin", ObjectType::HeadPointer, headPointerName(lead)), *chain, {});
        QVERIFY_OK(head);
        QVERIFY_OK(acceptHead(open("head-2.bin", ObjectType::Head, headHistoryName(2, lead)), *chain,
                              marksOf(*head, *chain)));
        const auto roster =
            acceptRoster(open("roster-1.bin", ObjectType::Roster, rosterName(1, head->record.roster.keyId)),
                         *chain, head->record, {});
        QVERIFY_OK(roster);
        const MeetingReference meeting = head->record.meetings.value(m_sample.meeting);
        const auto second = acceptManifest(
            open("manifest-2.bin", ObjectType::Manifest, manifestName(m_sample.meeting, 2, meeting.keyId)),
            *chain, head->record, {}, nullptr);
        QVERIFY_OK(second);
        QCOMPARE(readVector(QStringLiteral("manifest-2.bin")).size(), meeting.size);
        QVERIFY_OK(acceptEarlierManifest(
            open("manifest-1.bin", ObjectType::Manifest, manifestName(m_sample.meeting, 1, meeting.keyId)),
            *chain, second->manifest));
        const DeviceId device = roster->record.devices[1].id;
        QVERIFY_OK(
            acceptLogSegment(open("log-1.bin", ObjectType::Log,
                                  logSegmentName(head->record.logEpoch,
                                                 logShardOf(device, head->record.shardBits), device, 1)),
                             roster->record, {}));
        const auto later =
            acceptHead(open("head-pointer-3.bin", ObjectType::HeadPointer, headPointerName(lead)), *chain,
                       marksOf(*head, *chain));
        QVERIFY_OK(later);
        const auto rollup =
            acceptRollup(open("rollup-1.bin", ObjectType::Rollup,
                              ObjectName::parse(later->record.rollups.constFirst().name).value()),
                         *chain, later->record);
        QVERIFY_OK(rollup);
        const auto packed = parsePack(rollup->record.pack);
        QCOMPARE(packed->size(), 1);
        QCOMPARE(packed->constFirst().bytes, readVector(QStringLiteral("log-1.bin")));
        const auto gathered = acceptLogSegment(
            openObject(packed->constFirst().bytes, ObjectType::Log, m_sample.space, packed->constFirst().name)
                .value(),
            roster->record, {});
        QCOMPARE(gathered->id, rollup->record.index.constFirst().id);
        const auto large = acceptLogSegment(
            open("log-2.bin", ObjectType::Log, logSegmentName(1, QStringLiteral("0"), device, 2)),
            roster->record, {1, gathered->id});
        QVERIFY_OK(large);
        QCOMPARE(large->segment.entries[0].large.sha256, sha256(m_sample.largeBody()));
        QVERIFY_OK(acceptGarbage(
            open("garbage-1.bin", ObjectType::Garbage, garbageName(later->record.gc, lead)), *chain));
        const auto renewalObject =
            open("join-renewal.bin", ObjectType::Join, joinName(m_sample.stranger.device()));
        const auto renewal = acceptJoin(renewalObject);
        QVERIFY_OK(renewal);
        QVERIFY(isRenewal(renewalObject, *renewal, roster->record));
        const auto join =
            acceptJoin(open("join.bin", ObjectType::Join, joinName(m_sample.newcomer.device())));
        QVERIFY_OK(join);
        QCOMPARE(join->invite, invite.inviteId);
        QVERIFY(verifyJoinMac(*join, invite.secret));
    }

private:
    InviteCode inviteCode() const
    {
        return {m_sample.space,         m_sample.trustObject().id, QStringLiteral("/srv/council"),
                m_sample.join().invite, m_sample.inviteSecret,     QStringLiteral("Siti Rahma"),
                Role::Delegate};
    }

    // Manifest 1 again with the personal signature from manifest-1.cms (made once with "openssl cms -sign
    // -cades -binary" over the signed bytes; such a signature cannot be made twice the same). The id stays
    // that of manifest-1.
    test::SampleSpace::Object manifestWithIdentity() const
    {
        test::SampleSpace::Object object = m_sample.manifestBytes(m_sample.manifest());
        object.bytes = sealEnvelope(object.type, m_sample.space, object.name, object.payload,
                                    m_sample.secretary, readVector(QStringLiteral("manifest-1.cms")))
                           .value();
        return object;
    }

    QList<Vector> vectors() const
    {
        const HeadRecord first = m_sample.head(m_sample.manifest());
        HeadRecord second = m_sample.head(m_sample.secondManifest());
        second.seq = 2;
        second.prev = headPayloadId(encodeHead(first).value());
        return {
            {QStringLiteral("init"), m_sample.initBytes(m_sample.init())},
            {QStringLiteral("trust-1"), m_sample.trustBytes(m_sample.trust())},
            {QStringLiteral("roster-1"), m_sample.rosterBytes(m_sample.roster())},
            {QStringLiteral("roster-2"), m_sample.rosterBytes(m_sample.issuingRoster())},
            {QStringLiteral("manifest-1"), m_sample.manifestBytes(m_sample.manifest())},
            {QStringLiteral("manifest-1-identity"), manifestWithIdentity()},
            {QStringLiteral("manifest-2"), m_sample.manifestBytes(m_sample.secondManifest())},
            {QStringLiteral("head-1"), m_sample.headBytes(first)},
            {QStringLiteral("head-2"), m_sample.headBytes(second)},
            {QStringLiteral("head-pointer-2"), m_sample.headPointerBytes(second)},
            {QStringLiteral("log-1"), m_sample.logBytes(m_sample.logSegment())},
            {QStringLiteral("join"), m_sample.joinBytes(m_sample.join())},
            {QStringLiteral("join-request"), m_sample.joinBytes(m_sample.requestingJoin())},
            {QStringLiteral("join-renewal"), m_sample.renewalBytes(m_sample.renewal(), m_sample.delegate)},
            {QStringLiteral("log-2"), m_sample.logBytes(m_sample.secondLogSegment())},
            {QStringLiteral("rollup-1"), m_sample.rollupBytes(m_sample.rollup())},
            {QStringLiteral("garbage-1"), m_sample.garbageBytes(m_sample.garbage())},
            {QStringLiteral("head-3"), m_sample.headBytes(m_sample.headWithRollup())},
            {QStringLiteral("head-pointer-3"), m_sample.headPointerBytes(m_sample.headWithRollup())}};
    }

    // For implementers: which file stands for which object, and what its id and key must come out as.
    QByteArray index() const
    {
        QJsonArray objects;
        for (const Vector &vector : vectors()) {
            const Envelope envelope = parseEnvelope(vector.object.bytes).value();
            objects.append(QJsonObject{
                {QStringLiteral("file"), vector.file + QStringLiteral(".bin")},
                {QStringLiteral("type"), QString::fromLatin1(objectTypeCode(vector.object.type))},
                {QStringLiteral("name"), vector.object.name.path()},
                {QStringLiteral("id"), QString::fromLatin1(m_sample.idOf(vector.object).toHex())},
                {QStringLiteral("key"), QString::fromLatin1(keyOf(envelope.signatures[0].keyId).toHex())}});
        }
        QJsonArray seeds;
        for (const DeviceKey *key : keys()) {
            const auto seed = static_cast<char>(seeds.size() + 1);
            seeds.append(
                QJsonObject{{QStringLiteral("seed"), QString::fromLatin1(QByteArray(32, seed).toHex())},
                            {QStringLiteral("key"), QString::fromLatin1(key->publicKey().toHex())},
                            {QStringLiteral("k16"), key->keyId()},
                            {QStringLiteral("dev"), key->device().text()}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("space"), m_sample.space.text()},
                                         {QStringLiteral("invite_secret"),
                                          QString::fromLatin1(m_sample.inviteSecret.toHex())},
                                         {QStringLiteral("keys"), seeds},
                                         {QStringLiteral("objects"), objects}})
            .toJson(QJsonDocument::Indented);
    }

    QList<const DeviceKey *> keys() const
    {
        return {&m_sample.secretary, &m_sample.deputy, &m_sample.delegate, &m_sample.newcomer,
                &m_sample.stranger};
    }
    QByteArray keyOf(const QString &keyId) const
    {
        for (const DeviceKey *key : keys()) {
            if (key->keyId() == keyId)
                return key->publicKey();
        }
        return {};
    }

    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile vector(vectorPath(file));
        QVERIFY(vector.open(QIODevice::WriteOnly) && vector.write(bytes) == bytes.size());
    }

    const test::SampleSpace m_sample;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::VectorsTest)
#include "vectors_test.moc"
