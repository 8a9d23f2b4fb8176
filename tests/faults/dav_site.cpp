// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/dav_site.h"

#include "core/store/webdav/webdav_probe.h"
#include "core/store/webdav/webdav_store.h"

#include <QDir>

namespace plenum::test {

namespace {

// Each of the requests that are under way at the same time may be refused, and proven once more.
constexpr int kRefusedInARow = 16;

void must(const Result<void> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().subject), qPrintable(result.error().detail));
}

QList<HttpTrouble> troublesOf(int fault)
{
    switch (fault) {
    case 3:
        return {HttpTrouble::CutReply};
    case 4:
        return {HttpTrouble::CutRequest, HttpTrouble::LoseReply};
    case 5:
        return {HttpTrouble::EmptyAnswer, HttpTrouble::PortalAnswer, HttpTrouble::NotModified,
                HttpTrouble::NotFound,    HttpTrouble::ServerError,  HttpTrouble::TooMany,
                HttpTrouble::Full};
    case 10:
        return {HttpTrouble::WeakTag, HttpTrouble::NoTag, HttpTrouble::GzipTag, HttpTrouble::ConstantTag};
    case 11:
        return {HttpTrouble::Redirect, HttpTrouble::RedirectLoop};
    case 12:
        return {HttpTrouble::StaleNonce};
    default:
        return {};
    }
}

} // namespace

DavSite::DavSite(const QStringList &server) : m_server(server)
{
    if (!missing().isEmpty())
        return;
    m_proxy = std::make_unique<FaultProxy>(QUrl(m_server.access(QString()).location));
    m_name = QStringLiteral("probe");
    const SecretBytes password(m_server.password());
    must(WebDavStore::createRoot(access(true), password, m_clock, m_random), "the collection to probe");
    const auto probe = probeWebDavStore(access(true), password, m_clock, m_random);
    must(probe ? Result<void>() : Result<void>(probe.error()), "probe");
    m_mode = probe->mode;
}

StoreAccess DavSite::access(bool isDirect) const
{
    StoreAccess access = m_server.access(m_name);
    access.mode = m_mode;
    if (!isDirect) {
        QUrl url(access.location);
        url.setPort(m_proxy->port());
        access.location = url.toString();
    }
    return access;
}

void DavSite::begin(const QMap<ObjectName, QByteArray> &objects)
{
    m_raw.reset();
    QDir(root()).removeRecursively();
    m_name = QStringLiteral("world-%1").arg(++m_worlds);
    const SecretBytes password(m_server.password());
    must(WebDavStore::createRoot(access(true), password, m_clock, m_random), "a collection");
    m_raw = std::make_unique<WebDavStore>(access(true), password, m_clock, m_random);
    QList<ObjectWrite> writes;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object)
        writes.append({object.key(), object.value(), WriteMode::CreateNew});
    const auto put = [&] {
        return m_raw->putMany(writes, [](qsizetype, const Result<void> &outcome) { return outcome; });
    };
    if (!put()) // rclone refuses what comes while somebody else makes the collection
        must(put(), "first objects");
}

std::unique_ptr<ObjectStore> DavSite::open(const Clock &clock, Random &random)
{
    return std::make_unique<WebDavStore>(access(false), SecretBytes(m_server.password()), clock, random);
}

QString DavSite::arm(int fault, Dice &dice)
{
    const QList<HttpTrouble> troubles = troublesOf(fault);
    if (troubles.isEmpty())
        return {};
    HttpFault made;
    made.trouble = dice.pick(troubles);
    made.from = dice.roughly(40);
    made.count = dice.chance(30) ? dice.between(2, 8) : 1;
    made.detail = static_cast<quint64>(dice.below(1'000'000));
    if (fault == 10) {
        made.from = 1;
        made.count = 1'000'000;
    }
    m_proxy->arm(made);
    return made.describe();
}

void DavSite::disarm(Verdict &verdict)
{
    m_hits += m_proxy->hits();
    verdict.require(m_proxy->betrayals() == 0, 15,
                    QStringLiteral("the password follows a redirect to another server"));
    verdict.require(m_proxy->refusedSignIns() <= kRefusedInARow, 13,
                    QStringLiteral("%1 requests in a row were refused").arg(m_proxy->refusedSignIns()));
    m_proxy->arm({HttpTrouble::NoTag, 1, 0, 0}); // counts begin anew, nothing happens
    m_proxy->disarm();
}

} // namespace plenum::test
