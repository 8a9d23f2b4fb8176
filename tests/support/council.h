// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/meeting_service.h"
#include "core/workspace/publishing_service.h"
#include "core/workspace/sign_off_service.h"
#include "core/workspace/space_service.h"
#include "core/workspace/sync_service.h"
#include "core/workspace/trust_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_pdf.h"
#include "tests/support/fake_random.h"
#include "tests/support/memory_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace plenum::test {

// One person with a real profile (vault, cache, device key in a temporary folder) on a store in memory,
// shared with the others of a council. PDFs are looked at by inspectFakePdf().
class Client {
public:
    explicit Client(std::shared_ptr<SharedObjects> objects, quint64 seed)
        : random(seed),
          store(std::move(objects)),
          environment{
              clock,
              random,
              [this](const StoreAccess &, const SecretBytes &) -> Result<std::unique_ptr<ObjectStore>> {
                  return std::unique_ptr<ObjectStore>(std::make_unique<Borrowed>(store));
              },
              [](const StoreAccess &, const SecretBytes &, const std::stop_token &) -> Result<void> {
                  return {};
              },
              inspectFakePdf,
              {}}
    {
        reopen();
    }

    // Closes and opens everything, as a restart of the program does.
    void reopen()
    {
        profile.reset();
        profile = Profile::open(folder.path(), clock, random).value();
        (void)profile->unlock(SecretBytes()).value();
    }

    // What is done meanwhile the cache keeps and the vault does not, as if each of its commits had failed.
    void withoutTheVault(const std::function<void()> &doing)
    {
        const QString vault = folder.filePath(QStringLiteral("vault.db"));
        const QString before = vault + QLatin1String(".before");
        profile.reset();
        QFile::copy(vault, before);
        reopen();
        doing();
        profile.reset();
        for (const char *file : {"", "-wal", "-shm"})
            QFile::remove(vault + QLatin1String(file));
        QFile::rename(before, vault);
        reopen();
    }

    SpaceService spaces() { return SpaceService(*profile, environment); }
    MemberService members() { return MemberService(*profile, environment); }
    TrustService trust() { return TrustService(*profile, environment); }
    Result<void> publish(const SpaceId &space, SpaceChange change)
    {
        return publishChange(*profile, environment, space, std::move(change));
    }
    PublishingService publishing() { return PublishingService(*profile, environment); }
    SignOffService signOffs() { return SignOffService(*profile, environment); }
    MeetingService meetings() { return MeetingService(*profile); }
    Result<SyncReport> sync(const SpaceId &space) { return SyncService(*profile, environment).run(space); }
    // Empty while the space has not let this device in.
    PersonId person(const SpaceId &space)
    {
        const auto view = loadSpace(*profile, space);
        const Person *self = view ? view->self() : nullptr;
        return self == nullptr ? PersonId() : self->id;
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    MemoryStore store;
    Environment environment;
    std::unique_ptr<Profile> profile;

private:
    // The environment gives stores away; this one stays the client's, so that faults can be set on it.
    class Borrowed final : public ObjectStore {
    public:
        explicit Borrowed(MemoryStore &store) : m_store(store) {}
        Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override
        {
            return m_store.get(name, maxBytes);
        }
        Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                           const QByteArray &tag) override
        {
            return m_store.getIfChanged(name, maxBytes, tag);
        }
        Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override
        {
            return m_store.put(name, bytes, mode);
        }
        Result<void> fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink) override
        {
            return m_store.fetchBlob(sha256, offset, sink);
        }
        Result<void> putBlob(const QByteArray &sha256, const QString &path) override
        {
            return m_store.putBlob(sha256, path);
        }
        Result<QList<ObjectName>> list(const QString &directory) override { return m_store.list(directory); }
        Result<void> remove(const ObjectName &name) override { return m_store.remove(name); }
        Result<void> barrier() override { return m_store.barrier(); }
        Result<void> probeRoom(qint64 bytes) override { return m_store.probeRoom(bytes); }
        QString describe() const override { return m_store.describe(); }

    private:
        MemoryStore &m_store;
    };
};

inline bool hasWarning(const SyncReport &report, ErrorCode code)
{
    return std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                       [&](const Error &error) { return error.code == code; });
}

// A secretary and one delegate of one space; the delegate is let in.
class Council {
public:
    Council() : objects(std::make_shared<SharedObjects>()), secretary(objects, 1), delegate(objects, 2) {}

    Result<void> found(const QList<QByteArray> &anchors = {},
                       const std::optional<Certificate> &delegateIdentity = std::nullopt)
    {
        PLENUM_TRY_ASSIGN(const SpaceRecord record, secretary.spaces().create({QStringLiteral("/store"),
                                                                               QStringLiteral("Council"),
                                                                               QStringLiteral("Lan"),
                                                                               anchors,
                                                                               {},
                                                                               false,
                                                                               {},
                                                                               isOpen}));
        space = record.id;
        PLENUM_TRY(admit(delegate, QStringLiteral("Bình"), delegateIdentity));
        return {};
    }

    Result<void> admit(Client &client, const QString &name,
                       const std::optional<Certificate> &identity = std::nullopt, Role role = Role::Delegate)
    {
        PLENUM_TRY_ASSIGN(const QString text, secretary.spaces().invite(space, name, role));
        PLENUM_TRY_ASSIGN(const InviteCode code, parseInviteCode(text));
        PLENUM_TRY(client.spaces().join(code, QString(), identity));
        PLENUM_TRY(secretary.spaces().approve(space, {}));
        return {};
    }

    // Somebody who never was here before; lives as long as the council.
    Client &stranger(quint64 seed)
    {
        m_strangers.push_back(std::make_unique<Client>(objects, seed));
        return *m_strangers.back();
    }

    // One meeting with one paper; again under another title: its next version.
    Result<void> publishMeeting(const QByteArray &title = "T") { return publishMeeting(title, secretary); }
    Result<void> publishMeeting(const QByteArray &title, Client &lead)
    {
        PLENUM_TRY(lead.publishing().publish(space, meetingFile(title, {{QStringLiteral("a.pdf"), "x"}})));
        return {};
    }
    Result<void> foundWithMeeting()
    {
        PLENUM_TRY(found());
        PLENUM_TRY(publishMeeting());
        PLENUM_TRY(delegate.sync(space));
        return {};
    }

    // Writes MEETING.json and its papers; returns the path. papers: file name -> bytes after "%PDF-".
    QString meetingFile(const QByteArray &title, const QMap<QString, QByteArray> &papers)
    {
        QByteArray list;
        for (auto it = papers.cbegin(); it != papers.cend(); ++it) {
            write(it.key(), "%PDF-1.7\n" + it.value() + "\n");
            list += (list.isEmpty() ? "" : ",") + QByteArray(R"({"title":")") + it.key().toUtf8() +
                    R"(","file":")" + it.key().toUtf8() + R"("})";
        }
        write(
            QStringLiteral("MEETING.json"),
            R"({"plenum":1,"title":")" + title +
                R"(","start":"2026-12-03T08:00:00+07:00","items":[{"number":"1","title":"Budget","kind":"decision","papers":[)" +
                list + "]}]}");
        return source.filePath(QStringLiteral("MEETING.json"));
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(source.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    bool isOpen = false; // the space, when it is founded
    std::shared_ptr<SharedObjects> objects;
    QTemporaryDir source;
    Client secretary;
    Client delegate;
    SpaceId space;

private:
    std::vector<std::unique_ptr<Client>> m_strangers;
};

} // namespace plenum::test
