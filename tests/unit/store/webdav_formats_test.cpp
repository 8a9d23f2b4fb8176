// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/multistatus.h"
#include "core/store/webdav/store_mode.h"

#include "tests/support/suite.h"

namespace plenum {

class WebDavFormatsTest : public test::Suite {
    Q_OBJECT

    // Fed in pieces of every size, the answer must be the same.
    static Result<QList<DavResource>> read(const QByteArray &xml, qsizetype piece)
    {
        MultistatusReader reader;
        for (qsizetype at = 0; at < xml.size(); at += piece)
            PLENUM_TRY(reader.add(QByteArrayView(xml).sliced(at, qMin(piece, xml.size() - at))));
        return reader.finish();
    }

private Q_SLOTS:
    void multistatus_inPiecesOfAnySize_isReadTheSame()
    {
        const QByteArray xml =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\" xmlns:x=\"urn:x\">"
            "<D:response><D:href>/a%C3%A4/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></"
            "D:resourcetype>"
            "<D:quota-available-bytes>17</D:quota-available-bytes></D:prop></D:propstat></D:response>"
            "<D:response><D:href> http://h:1/a%C3%A4/b%20c </D:href><x:collection/><D:propstat><D:prop>"
            "<D:lockdiscovery><D:activelock><D:lockroot><D:href>/other</D:href></D:lockroot></D:activelock>"
            "</D:lockdiscovery></D:prop></D:propstat></D:response></D:multistatus>";
        for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, qsizetype{100}, xml.size()}) {
            const auto resources = read(xml, piece);
            QVERIFY_OK(resources);
            QCOMPARE(resources->size(), 2);
            QCOMPARE(resources->at(0).path, QStringLiteral("/aä/"));
            QVERIFY(resources->at(0).isCollection);
            QCOMPARE(resources->at(0).freeBytes, std::optional<qint64>(17));
            QCOMPARE(resources->at(1).path, QStringLiteral("/aä/b c"));
            QVERIFY(!resources->at(1).isCollection);
            QCOMPARE(resources->at(1).freeBytes, std::nullopt);
        }
    }

    void multistatus_hostileText_isCorrupt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray open = "<multistatus xmlns='DAV:'>";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << open + "<response><href>/a</href></response>";
        QTest::newRow("other root") << QByteArray("<response xmlns='DAV:'><href>/a</href></response>");
        QTest::newRow("other namespace") << QByteArray("<multistatus><response/></multistatus>");
        QTest::newRow("not XML") << QByteArray("HTTP/1.1 200 OK");
        QTest::newRow("entities") << QByteArray(
                                         "<!DOCTYPE m [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>") +
                                         open + "<response><href>/&b;</href></response></multistatus>";
        QTest::newRow("outer file") << QByteArray("<!DOCTYPE m SYSTEM 'file:///etc/passwd'>") + open +
                                           "</multistatus>";
        QTest::newRow("unknown entity") << open + "&x;</multistatus>";
        QTest::newRow("deep") << open + QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40) +
                                     "</multistatus>";
        QTest::newRow("long") << open + "<response><href>/" + QByteArray(100'000, 'a') +
                                     "</href></response></multistatus>";
        QTest::newRow("bad UTF-8") << open + "<response><href>/\xff\xfe</href></response></multistatus>";
        QTest::newRow("many") << open + QByteArray("<response><href>/a</href></response>").repeated(100'001) +
                                     "</multistatus>";
    }
    void multistatus_hostileText_isCorrupt()
    {
        QFETCH(QByteArray, xml);
        for (const qsizetype piece : {qsizetype{1000}, qMax(qsizetype{1}, xml.size())}) {
            const auto resources = read(xml, piece);
            QVERIFY(!resources);
            QCOMPARE(resources.error().code, ErrorCode::Corrupt);
        }
    }

    void mode_survivesJson()
    {
        StoreMode mode;
        QCOMPARE(StoreMode::fromJson(mode.toJson()).value(), mode);
        mode.cutPutIsInvisible = true;
        mode.notModified = true;
        mode.http2 = true;
        for (const auto signIn :
             {StoreMode::SignIn::None, StoreMode::SignIn::Basic, StoreMode::SignIn::Digest}) {
            mode.signIn = signIn;
            QCOMPARE(StoreMode::fromJson(mode.toJson()).value(), mode);
        }
    }

    void mode_whatIsNotKnown_isCareful()
    {
        QCOMPARE(StoreMode::fromJson("{\"v\":2,\"http2\":true}").value(), StoreMode());
        QCOMPARE(StoreMode::fromJson("{}").value(), StoreMode());
        QCOMPARE(StoreMode::fromJson("{\"v\":1,\"http2\":\"yes\",\"sign_in\":7,\"more\":[]}").value(),
                 StoreMode());
        QCOMPARE(StoreMode::fromJson("").error().code, ErrorCode::Corrupt);
        QCOMPARE(StoreMode::fromJson("[]").error().code, ErrorCode::Corrupt);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::WebDavFormatsTest)
#include "webdav_formats_test.moc"
