// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_store.h"
#include "tests/faults/device.h"
#include "tests/faults/dice.h"

#include <QMap>

#include <memory>

namespace plenum::test {

// Where the stores of a run lie: in folders, or on one real WebDAV server. One store at a time.
class StoreSite {
public:
    virtual ~StoreSite() = default;

    // Makes a new store of these objects and forgets the one before.
    virtual void begin(const QMap<ObjectName, QByteArray> &objects) = 0;
    // As the clients reach it.
    virtual std::unique_ptr<ObjectStore> open(const Clock &clock, Random &random) = 0;
    // Past every proxy: for whoever damages the store, and repairs it.
    virtual ObjectStore &raw() = 0;
    // The store as files.
    virtual QString root() const = 0;
    virtual bool isFolder() const { return false; }

    // Makes the way to the store do something of this kind of fault; says what, or nothing if it cannot.
    virtual QString arm(int, Dice &) { return {}; }
    virtual void disarm(Verdict &) {}
    int takeHits() { return std::exchange(m_hits, 0); }

    // Everything that is in the store now.
    QMap<ObjectName, QByteArray> contents() const;

protected:
    StoreSite() = default;
    StoreSite(const StoreSite &) = delete;
    StoreSite &operator=(const StoreSite &) = delete;

    int m_hits = 0;
};

class FolderSite final : public StoreSite {
public:
    explicit FolderSite(QString root);

    void begin(const QMap<ObjectName, QByteArray> &objects) override;
    std::unique_ptr<ObjectStore> open(const Clock &clock, Random &random) override;
    ObjectStore &raw() override { return *m_raw; }
    QString root() const override { return m_root; }
    bool isFolder() const override { return true; }

private:
    QString m_root;
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<ObjectStore> m_raw;
};

} // namespace plenum::test
