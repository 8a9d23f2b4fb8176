// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_probe.h"

#include "core/store/webdav/webdav_reader.h"

#include <algorithm>
#include <vector>

namespace plenum {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kSmall = 10'000;
constexpr qsizetype kLarge = 200'000;
constexpr qsizetype kCut = 1024 * 1024;
constexpr auto kCutPatience = 500ms;
constexpr int kOverwrites = 12;
constexpr size_t kParallel = 8;
constexpr auto kTagSettles = 3100ms; // dates of HTTP have whole seconds
constexpr qint64 kMaxSkewSeconds = 600;

// A body that stops half-way and keeps the server waiting.
class HalfBody final : public QIODevice {
public:
    explicit HalfBody(qint64 size) : m_left(size / 2) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_left + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(m_left, maxSize);
        std::fill_n(data, count, 'h');
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

class Prober {
public:
    Prober(const StoreAccess &access, const SecretBytes &password, const Clock &clock, Random &random)
        : m_client(access, password, clock, random), m_reader(m_client)
    {
    }

    Result<StoreProbe> run(const std::stop_token &stop)
    {
        const auto done = m_client.session().run(stop, [this] { return tryAll(); });
        // Also after a stop or a failure.
        std::ignore = m_client.session().run(std::stop_token(), [this] { return cleanUp(); });
        if (!done)
            return done.error();
        m_probe.mode = m_mode.toJson();
        return m_probe;
    }

private:
    Task<Result<void>> tryAll()
    {
        PLENUM_CO_TRY(co_await enter());
        PLENUM_CO_TRY(co_await tryRoundTrip());
        if (!m_probe.isUsable)
            co_return Result<void>();
        PLENUM_CO_TRY(co_await tryList());
        PLENUM_CO_TRY(co_await tryConditions());
        PLENUM_CO_TRY(co_await tryMove());
        PLENUM_CO_TRY(co_await tryCutPut());
        PLENUM_CO_TRY(co_await tryOverwriteUnderRead());
        PLENUM_CO_TRY(co_await tryRange());
        PLENUM_CO_TRY(co_await tryNotModified());
        PLENUM_CO_TRY(co_await tryLongName());
        PLENUM_CO_TRY(co_await tryHttp2());
        co_return Result<void>();
    }

    Task<Result<void>> enter();
    Task<Result<void>> tryRoundTrip();
    Task<Result<void>> tryList();
    Task<Result<void>> tryConditions();
    Task<Result<void>> tryMove();
    Task<Result<void>> tryCutPut();
    Task<Result<void>> tryOverwriteUnderRead();
    Task<Result<void>> tryRange();
    Task<Result<void>> tryNotModified();
    Task<Result<void>> tryLongName();
    Task<Result<void>> tryHttp2();
    Task<Result<void>> cleanUp();

    void note(const char *name, bool ok, const QString &what)
    {
        m_probe.checks.append(StoreCheck{QString::fromLatin1(name), ok, what});
    }
    void noteClock(const HttpResponse &response);

    // A name in t/ that nobody has, removed at the end.
    ObjectName scratch()
    {
        m_written.append(scratchName(m_client.random().idText()));
        return m_written.last();
    }
    QByteArray content(qsizetype size)
    {
        const QByteArray seed = m_client.random().bytes(16).toHex();
        return seed.repeated(size / seed.size() + 1).first(size);
    }

    Task<Result<HttpResponse>> put(ObjectName name, QByteArray bytes, HttpHeaders headers = {})
    {
        HttpRequest request = m_client.request("PUT", name.path());
        request.headers = std::move(headers);
        request.body = bytes;
        return m_client.put(std::move(request), name.path());
    }
    // What a name holds; nullopt: nothing.
    Task<Result<std::optional<QByteArray>>> get(ObjectName name)
    {
        const auto bytes = co_await m_reader.get(name, 2 * kCut, false);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            co_return std::optional<QByteArray>();
        if (!bytes)
            co_return bytes.error();
        co_return std::optional(*bytes);
    }
    // Sends half of what it announces and breaks the connection. True if the name still holds `before` then.
    Task<Result<bool>> cutLeaves(ObjectName name, std::optional<QByteArray> before);
    Task<Result<void>> readWhile(ObjectName name, const QByteArray &one, const QByteArray &two,
                                 const bool &isOver);

    WebDavClient m_client;
    WebDavReader m_reader;
    StoreMode m_mode;
    StoreProbe m_probe;
    QList<ObjectName> m_written;
    int m_reads = 0;
    int m_torn = 0;
    bool m_canMove = false;
};

Task<Result<void>> Prober::enter()
{
    PLENUM_CO_TRY_ASSIGN(const auto root, co_await m_client.list({}, "0", "resourcetype"));
    if (!root)
        co_return makeError(ErrorCode::NotFound, m_client.describe(), QStringLiteral("no such collection"));
    switch (m_client.session().authenticator().scheme()) {
    case HttpAuthenticator::Scheme::None:
        m_mode.signIn = StoreMode::SignIn::None;
        break;
    case HttpAuthenticator::Scheme::Basic:
        m_mode.signIn = StoreMode::SignIn::Basic;
        break;
    case HttpAuthenticator::Scheme::Digest:
        m_mode.signIn = StoreMode::SignIn::Digest;
        break;
    }
    co_return Result<void>();
}

void Prober::noteClock(const HttpResponse &response)
{
    const QDateTime date = parseHttpDate(response.header("Date"));
    if (!date.isValid())
        return note("clock", false, QStringLiteral("the server does not say its time"));
    const qint64 skew = m_client.clock().nowUtc().secsTo(date);
    note("clock", qAbs(skew) <= kMaxSkewSeconds, QStringLiteral("%1 s from this computer's").arg(skew));
}

Task<Result<void>> Prober::tryRoundTrip()
{
    const ObjectName name = scratch();
    const QByteArray bytes = content(kSmall);
    PLENUM_CO_TRY_ASSIGN(const HttpResponse stored, co_await put(name, bytes));
    if (!stored.isSuccess())
        co_return m_client.refusal(stored, m_client.describe(), WebDavClient::Purpose::Write);
    PLENUM_CO_TRY_ASSIGN(const auto there, co_await get(name));
    std::ignore = co_await m_client.remove(name.path());
    PLENUM_CO_TRY_ASSIGN(const auto gone, co_await get(name));
    m_probe.isUsable = there == bytes;
    note("round-trip", m_probe.isUsable && !gone,
         !m_probe.isUsable ? QStringLiteral("what was written does not come back")
         : gone            ? QStringLiteral("what was removed is still there")
                           : QStringLiteral("written, read and removed"));
    noteClock(stored);
    co_return Result<void>();
}

Task<Result<void>> Prober::tryList()
{
    const ObjectName name = scratch();
    PLENUM_CO_TRY(co_await put(name, content(1)));
    PLENUM_CO_TRY_ASSIGN(const auto listed, co_await m_client.list(name.directory(), "1", "resourcetype"));
    bool isListed = false;
    for (const DavResource &resource : listed.value_or(QList<DavResource>()))
        isListed = isListed || resource.path.endsWith(QLatin1Char('/') + name.path());
    m_probe.isUsable = m_probe.isUsable && isListed;
    note("list", isListed, QStringLiteral("%1 names").arg(listed ? listed->size() : 0));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryConditions()
{
    const ObjectName name = scratch();
    const QByteArray first = content(kSmall);
    const QByteArray second = content(kSmall);
    const HttpHeaders isNew{{"If-None-Match", "*"}};
    PLENUM_CO_TRY_ASSIGN(const HttpResponse created, co_await put(name, first, isNew));
    PLENUM_CO_TRY_ASSIGN(const HttpResponse refused, co_await put(name, second, isNew));
    PLENUM_CO_TRY_ASSIGN(const auto there, co_await get(name));
    m_mode.createIsConditional = created.isSuccess() && refused.status == 412 && there == first;
    note("conditions", m_mode.createIsConditional,
         QStringLiteral("create: HTTP %1, create again: HTTP %2").arg(created.status).arg(refused.status));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryMove()
{
    const ObjectName from = scratch();
    const ObjectName to = scratch();
    const QByteArray first = content(kSmall);
    const QByteArray second = content(kSmall);
    PLENUM_CO_TRY(co_await put(from, first));
    PLENUM_CO_TRY_ASSIGN(const HttpResponse moved, co_await m_client.move(from.path(), to.path(), false));
    PLENUM_CO_TRY_ASSIGN(const auto arrived, co_await get(to));
    const bool moves = moved.isSuccess() && arrived == first;
    PLENUM_CO_TRY(co_await put(from, second));
    PLENUM_CO_TRY_ASSIGN(const HttpResponse refused, co_await m_client.move(from.path(), to.path(), false));
    PLENUM_CO_TRY_ASSIGN(const auto there, co_await get(to));
    m_mode.moveKeepsOthers = moves && refused.status == 412 && there == first;
    m_canMove = moves;
    note("move", m_mode.moveKeepsOthers,
         QStringLiteral("move: HTTP %1, onto another: HTTP %2").arg(moved.status).arg(refused.status));
    co_return Result<void>();
}

Task<Result<bool>> Prober::cutLeaves(ObjectName name, std::optional<QByteArray> before)
{
    HttpRequest cut = m_client.request("PUT", name.path());
    cut.body.open = [] { return std::make_unique<HalfBody>(kCut); };
    cut.body.size = kCut;
    cut.patience = kCutPatience;
    const auto answer = co_await m_client.send(std::move(cut));
    if (!answer && answer.error().code == ErrorCode::Cancelled)
        co_return answer.error();
    // Some servers notice only after a while.
    for (int i = 0; i < 4; ++i) {
        PLENUM_CO_TRY_ASSIGN(const auto there, co_await get(name));
        if (there != before)
            co_return false;
        PLENUM_CO_TRY(co_await m_client.session().pause(150ms));
    }
    co_return true;
}

Task<Result<void>> Prober::tryCutPut()
{
    const ObjectName fresh = scratch();
    const ObjectName old = scratch();
    const QByteArray bytes = content(kSmall);
    PLENUM_CO_TRY(co_await put(old, bytes));
    PLENUM_CO_TRY_ASSIGN(const bool hidesNew, co_await cutLeaves(fresh, {}));
    PLENUM_CO_TRY_ASSIGN(const bool keepsOld, co_await cutLeaves(old, bytes));
    m_mode.cutPutIsInvisible = hidesNew && keepsOld;
    if (!m_mode.cutPutIsInvisible && !m_canMove)
        m_probe.isUsable = false; // nothing could ever be written whole
    note("cut-put", m_mode.cutPutIsInvisible,
         QStringLiteral("half of a new object is %1, an object half replaced is %2")
             .arg(hidesNew ? QLatin1String("hidden") : QLatin1String("shown"),
                  keepsOld ? QLatin1String("kept") : QLatin1String("lost")));
    co_return Result<void>();
}

Task<Result<void>> Prober::readWhile(ObjectName name, const QByteArray &one, const QByteArray &two,
                                     const bool &isOver)
{
    while (!isOver) {
        const auto bytes = co_await get(name);
        if (!bytes && bytes.error().code == ErrorCode::Cancelled)
            co_return bytes.error();
        ++m_reads;
        if (!bytes || !*bytes || (**bytes != one && **bytes != two))
            ++m_torn;
    }
    co_return Result<void>();
}

Task<Result<void>> Prober::tryOverwriteUnderRead()
{
    const ObjectName name = scratch();
    const QByteArray one = content(kLarge);
    const QByteArray two = content(kLarge);
    PLENUM_CO_TRY(co_await put(name, one));
    bool isOver = false;
    auto reading = readWhile(name, one, two, isOver);
    Result<void> written;
    for (int i = 0; i < kOverwrites && written; ++i) {
        const QByteArray &bytes = i % 2 == 0 ? two : one;
        const auto response = co_await put(name, bytes);
        if (!response)
            written = response.error();
    }
    isOver = true;
    PLENUM_CO_TRY(co_await reading);
    PLENUM_CO_TRY(written);
    note("overwrite-under-read", m_torn == 0,
         QStringLiteral("%1 of %2 reads were torn").arg(m_torn).arg(m_reads));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryRange()
{
    const ObjectName name = scratch();
    const QByteArray bytes = content(kSmall);
    PLENUM_CO_TRY(co_await put(name, bytes));
    HttpRequest request = m_client.request("GET", name.path());
    request.headers = {{"Range", "bytes=" + QByteArray::number(kSmall / 2) + '-'}};
    PLENUM_CO_TRY_ASSIGN(const HttpResponse part, co_await m_client.send(std::move(request)));
    note("range", part.status == 206 && part.body == bytes.sliced(kSmall / 2),
         QStringLiteral("HTTP %1, %2 bytes").arg(part.status).arg(part.body.size()));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryNotModified()
{
    const ObjectName name = scratch();
    const QByteArray first = content(kSmall);
    const QByteArray second = content(kSmall);
    StoreMode mode = m_mode;
    mode.notModified = true;
    m_client.setMode(mode);
    PLENUM_CO_TRY(co_await put(name, first));
    PLENUM_CO_TRY(co_await m_client.session().pause(kTagSettles));
    PLENUM_CO_TRY_ASSIGN(const ObjectVersion known, co_await m_reader.getIfChanged(name, kCut, {}));
    PLENUM_CO_TRY_ASSIGN(const ObjectVersion same, co_await m_reader.getIfChanged(name, kCut, known.tag));
    PLENUM_CO_TRY(co_await put(name, second));
    PLENUM_CO_TRY_ASSIGN(const ObjectVersion changed, co_await m_reader.getIfChanged(name, kCut, known.tag));
    const bool tellsChange = !changed.isUnchanged && changed.bytes == second;
    m_mode.notModified = same.isUnchanged && tellsChange;
    note("not-modified", m_mode.notModified,
         known.tag.isEmpty() ? QStringLiteral("no tags")
         : !same.isUnchanged ? QStringLiteral("sends everything again")
         : !tellsChange      ? QStringLiteral("hides a change of the same size")
                             : QStringLiteral("tag %1").arg(QString::fromLatin1(known.tag)));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryLongName()
{
    const auto name =
        ObjectName::parse(QStringLiteral("t/%1.bin").arg(m_client.random().idText().repeated(4).left(80)));
    if (!name)
        co_return name.error();
    m_written.append(*name);
    const QByteArray bytes = content(1);
    PLENUM_CO_TRY_ASSIGN(const HttpResponse stored, co_await put(*name, bytes));
    PLENUM_CO_TRY_ASSIGN(const auto there, co_await get(*name));
    m_probe.isUsable = m_probe.isUsable && there == bytes;
    note("long-name", there == bytes, QStringLiteral("HTTP %1").arg(stored.status));
    co_return Result<void>();
}

Task<Result<void>> Prober::tryHttp2()
{
    const ObjectName name = scratch();
    const QByteArray bytes = content(kSmall);
    PLENUM_CO_TRY(co_await put(name, bytes));
    // The first finds out, the others share the connection.
    const auto first = co_await m_reader.get(name, kCut, true);
    bool isRight = first && *first == bytes;
    std::vector<Task<Result<QByteArray>>> reads;
    reads.reserve(kParallel);
    while (m_client.session().hasHttp2() && reads.size() < kParallel)
        reads.push_back(m_reader.get(name, kCut, true));
    for (auto &read : reads) {
        const auto more = co_await read;
        isRight = isRight && more && *more == bytes;
    }
    m_mode.http2 = isRight && m_client.session().hasHttp2();
    note("http2", m_mode.http2,
         m_client.session().hasHttp2() ? QStringLiteral("HTTP/2") : QStringLiteral("HTTP/1.1"));
    co_return Result<void>();
}

Task<Result<void>> Prober::cleanUp()
{
    for (const ObjectName &name : std::as_const(m_written))
        PLENUM_CO_TRY(co_await m_client.remove(name.path()));
    co_return Result<void>();
}

} // namespace

Result<StoreProbe> probeWebDavStore(const StoreAccess &access, const SecretBytes &password,
                                    const Clock &clock, Random &random, std::stop_token stop)
{
    StoreAccess unprobed = access;
    unprobed.mode.clear();
    return Prober(unprobed, password, clock, random).run(stop);
}

} // namespace plenum
