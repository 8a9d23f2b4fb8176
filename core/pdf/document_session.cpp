// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/document_session.h"

#include "core/pdf/session_engine.h"

#include <QTimer>

namespace plenum {

class DocumentSession::Private final : public SessionObserver {
public:
    Private(DocumentSession *session, SealedDocument document, SessionOptions options)
        : m_session(session), m_engine(std::move(document), std::move(options), this)
    {
        m_grace.setSingleShot(true);
        QObject::connect(&m_grace, &QTimer::timeout, session, [this] { makeWay(); });
    }

    template<class T>
    QFuture<Result<T>> request(JobKind kind, RenderPriority priority, typename TypedTask<T>::Call call)
    {
        auto task = std::make_unique<TypedTask<T>>(std::move(call));
        QFuture<Result<T>> future = task->future();
        m_engine.push(kind, priority, std::move(task));
        makeWay();
        return future;
    }

    QFuture<Result<DocumentInfo>> open(const QString &password)
    {
        auto task = std::make_unique<TypedTask<DocumentInfo>>(
            [this, password](WorkerClient &client) { return client.open(m_engine.document(), password); });
        QFuture<Result<DocumentInfo>> future = task->future();
        if (state == DocumentState::Open) {
            task->fail(makeError(ErrorCode::InvalidInput, QStringLiteral("document"),
                                 QStringLiteral("already open")));
            return future;
        }
        setState(DocumentState::Opening);
        m_engine.open(password, std::move(task));
        return future;
    }

    void forgetKills() { m_engine.forgetKills(); }

    void newGeneration()
    {
        m_engine.newGeneration();
        makeWay();
    }

    QByteArray sha256() const { return m_engine.document().sha256; }

    DocumentState state = DocumentState::Opening;
    DocumentInfo info;

private:
    void makeWay()
    {
        if (const auto wait = m_engine.makeWayForVisible())
            m_grace.start(*wait);
    }

    void setState(DocumentState reached)
    {
        if (state == reached)
            return;
        state = reached;
        Q_EMIT m_session->stateChanged(reached);
    }

    void stateReached(DocumentState reached, const DocumentInfo &opened) override
    {
        QMetaObject::invokeMethod(
            m_session,
            [this, reached, opened] {
                if (reached == DocumentState::Open)
                    info = opened;
                setState(reached);
                makeWay();
            },
            Qt::QueuedConnection);
    }

    void workerLost() override
    {
        QMetaObject::invokeMethod(m_session, &DocumentSession::workerReplaced, Qt::QueuedConnection);
    }

    DocumentSession *m_session;
    QTimer m_grace;
    SessionEngine m_engine; // last: its threads use the members above
};

DocumentSession::DocumentSession(SealedDocument document, SessionOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(document), std::move(options)))
{
}

DocumentSession::~DocumentSession() = default;

QFuture<Result<DocumentInfo>> DocumentSession::open(const QString &password)
{
    return d->open(password);
}

QFuture<Result<DocumentInfo>> DocumentSession::retry(const QString &password)
{
    d->forgetKills();
    return d->open(password);
}

QFuture<Result<Pixels>> DocumentSession::render(const RenderRequest &request, RenderPriority priority)
{
    const RenderDeadline deadline =
        priority == RenderPriority::Visible ? RenderDeadline::Visible : RenderDeadline::Background;
    return d->request<Pixels>(JobKind::Render, priority, [request, deadline](WorkerClient &client) {
        return client.render(request, deadline);
    });
}

QFuture<Result<PageText>> DocumentSession::text(int page, RenderPriority priority)
{
    return d->request<PageText>(JobKind::Other, priority,
                                [page](WorkerClient &client) { return client.text(page); });
}

QFuture<Result<QList<Link>>> DocumentSession::links(int page)
{
    return d->request<QList<Link>>(JobKind::Other, RenderPriority::Visible,
                                   [page](WorkerClient &client) { return client.links(page); });
}

void DocumentSession::newGeneration()
{
    d->newGeneration();
}

DocumentState DocumentSession::state() const
{
    return d->state;
}

const DocumentInfo &DocumentSession::info() const
{
    return d->info;
}

QByteArray DocumentSession::sha256() const
{
    return d->sha256();
}

} // namespace plenum
