// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/envelope.h"
#include "core/store/space_keys.h"
#include "tests/faults/schedule.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace plenum::test {

StoreFault Schedule::storeFault(int fault)
{
    StoreFault made;
    made.from = m_dice.roughly(40);
    made.detail = static_cast<quint64>(m_dice.below(1'000'000));
    const bool isLong = m_dice.chance(30);
    made.count = isLong ? m_dice.between(2, 6) : 1;
    switch (fault) {
    case 2:
        made.trouble = m_dice.pick(QList{Trouble::Kill, Trouble::KillAfter, Trouble::Refuse});
        made.count = 1;
        break;
    case 3:
        made.trouble = m_dice.pick(QList{Trouble::CutRead, Trouble::BreakRead});
        break;
    case 4:
        made.trouble = m_dice.pick(QList{Trouble::CutWrite, Trouble::LoseReply, Trouble::FalseReply});
        made.from = m_dice.roughly(12);
        break;
    case 5:
        made.trouble = m_dice.pick(QList{Trouble::EmptyRead, Trouble::HtmlRead, Trouble::HideRead,
                                         Trouble::ClaimUnchanged, Trouble::Refuse});
        made.code = m_dice.pick(QList{ErrorCode::Unavailable, ErrorCode::DiskFull, ErrorCode::SignInNeeded,
                                      ErrorCode::Unauthorized, ErrorCode::TimedOut});
        if (made.trouble == Trouble::Refuse && made.code == ErrorCode::SignInNeeded)
            made.count = 1'000'000;
        break;
    case 6:
        made.trouble = Trouble::OldRead;
        made.from = m_dice.roughly(8);
        made.count = m_dice.between(1, 30);
        break;
    case 8:
        made.trouble = Trouble::FlipRead;
        break;
    case 9:
        made.trouble = Trouble::OtherRead;
        break;
    case 10:
        made.trouble = m_dice.pick(QList{Trouble::ConstantTag, Trouble::NoTag, Trouble::ClaimUnchanged});
        made.from = 1;
        made.count = 1'000'000;
        break;
    case 14:
        made.trouble = m_dice.chance(40) ? Trouble::GoAway : Trouble::Refuse;
        made.code = m_dice.pick(QList{ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::Unavailable});
        made.count = m_dice.chance(70) ? 1'000'000 : 1;
        break;
    default: // what only a server does
        made.trouble = Trouble::Refuse;
        break;
    }
    return made;
}

void Schedule::damage(int fault)
{
    switch (fault) {
    case 6:
        m_dice.chance(50) ? rollBackStore() : rollBackHead();
        break;
    case 7:
        switch (m_dice.below(4)) {
        case 0:
            vanishAtRest();
            break;
        case 3:
            takeOver();
            settleLead(); // who acts in this step knows it
            break;
        case 1:
            forkHead();
            break;
        default:
            restoreDevice();
        }
        break;
    case 8:
        flipAtRest();
        break;
    case 9:
        m_dice.chance(60) ? swapAtRest() : putForeignHead();
        break;
    case 15:
        addTwins();
        break;
    default:
        break;
    }
}

void Schedule::flipAtRest()
{
    const auto objects = m_site.contents();
    if (objects.isEmpty())
        return;
    const ObjectName name = m_dice.pick(objects.keys());
    QByteArray bytes = objects.value(name);
    if (bytes.isEmpty())
        return;
    const int at = m_dice.below(bytes.size());
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_dice.below(8)));
    say(QStringLiteral("a bit of %1 flips").arg(name.path()));
    std::ignore = m_site.raw().put(name, bytes, WriteMode::Replace);
    ++m_hits;
}

void Schedule::swapAtRest()
{
    const auto objects = m_site.contents();
    if (objects.size() < 2)
        return;
    const ObjectName name = m_dice.pick(objects.keys());
    const ObjectName other = m_dice.pick(objects.keys());
    say(QStringLiteral("%1 gets the bytes of %2").arg(name.path(), other.path()));
    std::ignore = m_site.raw().put(name, objects.value(other), WriteMode::Replace);
    ++m_hits;
}

// A good head, of a later number, but of another space of the same lead.
void Schedule::putForeignHead()
{
    const auto view = loadSpace(*lead().profile, m_world.space());
    if (!view || !view->state.head)
        return;
    HeadRecord head = view->state.head->record;
    head.seq += 5;
    head.prev = QByteArray(32, 'p');
    const SpaceId space(m_world.space().text().mid(1) + QLatin1Char('a'));
    const ObjectName name = headPointerName(lead().profile->deviceKey()->keyId());
    auto payload = encodeHead(head);
    if (payload && m_keys.isSealed()) { // with a key of that space
        SpaceKeys keys;
        const SecretBytes key(QByteArray(32, static_cast<char>(m_dice.below(256))));
        keys.add(key);
        payload = keys.seal(SpaceKeys::idOf(key), *payload, payloadContext(ObjectType::HeadPointer, space));
    }
    const auto bytes =
        payload ? sealEnvelope(ObjectType::HeadPointer, space, name, *payload, *lead().profile->deviceKey())
                : Result<QByteArray>(payload.error());
    if (!bytes)
        return;
    say(QStringLiteral("%1 is of another space").arg(name.path()));
    std::ignore = m_site.raw().put(name, *bytes, WriteMode::Replace);
    ++m_hits;
}

void Schedule::vanishAtRest()
{
    const auto objects = m_site.contents();
    if (objects.isEmpty())
        return;
    const ObjectName name = m_dice.pick(objects.keys());
    say(QStringLiteral("%1 is gone").arg(name.path()));
    std::ignore = m_site.raw().remove(name);
    ++m_hits;
}

void Schedule::rollBackStore()
{
    if (m_snapshots.isEmpty())
        return;
    const auto snapshot = m_dice.pick(m_snapshots);
    const auto now = m_site.contents();
    say(QStringLiteral("the store of an earlier time is back: %1 of %2 objects")
            .arg(snapshot.size())
            .arg(now.size()));
    for (auto object = now.cbegin(); object != now.cend(); ++object) {
        const auto before = snapshot.constFind(object.key());
        if (before == snapshot.cend())
            std::ignore = m_site.raw().remove(object.key());
        else if (*before != object.value())
            std::ignore = m_site.raw().put(object.key(), *before, WriteMode::Replace);
    }
    ++m_hits;
}

void Schedule::rollBackHead()
{
    const ObjectName name = headPointerName(lead().profile->deviceKey()->keyId());
    const QList<QByteArray> earlier = m_journal.earlier(name);
    if (earlier.size() < 2)
        return;
    say(QStringLiteral("%1 goes back alone").arg(name.path()));
    // The one before differs least from the one that should be there.
    const QByteArray &old = m_dice.chance(60) ? earlier.at(earlier.size() - 2) : m_dice.pick(earlier);
    std::ignore = m_site.raw().put(name, old, WriteMode::Replace);
    ++m_hits;
}

// The lead's key signs a second head of the same number.
void Schedule::forkHead()
{
    const auto view = loadSpace(*lead().profile, m_world.space());
    const bool hasSpoken = view && view->state.trust && view->state.head && view->mayPublish() &&
                           view->state.head->record.term == view->state.trust->current().term;
    // The other head names what the store has: a lead writes heads after all else.
    const auto waiting = hasSpoken ? lead().profile->vault().outbox().outgoing(m_world.space())
                                   : Result<QList<OutgoingObject>>(makeError(ErrorCode::Unavailable));
    if (!waiting || !waiting->isEmpty())
        return;
    HeadRecord head = view->state.head->record;
    head.time = head.time.addSecs(1 + m_dice.below(1000));
    const ObjectName name = headPointerName(lead().profile->deviceKey()->keyId());
    auto payload = encodeHead(head);
    if (payload && m_keys.isSealed()) { // with the key of the head whose place it takes
        const QString key = KeyRing::keyOf(payloadBytesOf(m_journal.good().value(name)));
        payload =
            view->state.keys.seal(key, *payload, payloadContext(ObjectType::HeadPointer, m_world.space()));
    }
    const auto bytes = payload ? sealEnvelope(ObjectType::HeadPointer, m_world.space(), name, *payload,
                                              *lead().profile->deviceKey())
                               : Result<QByteArray>(payload.error());
    if (!bytes || !m_site.raw().put(name, *bytes, WriteMode::Replace))
        return;
    say(QStringLiteral("a second head %1 is signed").arg(head.seq));
    const auto good = m_journal.good();
    m_journal.stored(name, *bytes); // so that it is known as a real one …
    if (good.contains(name))
        m_journal.stored(name, good.value(name)); // … and the right one stays
    m_forged.insert(QCryptographicHash::hash(*payload, QCryptographicHash::Sha256));
    ++m_hits;
}

// The backup of a delegate's computer, first made, then put back.
void Schedule::restoreDevice()
{
    Device &one = device(2);
    const QString backup = m_world.profileFolder(2) + QStringLiteral("-backup");
    one.close();
    const bool isBack = std::exchange(m_hasBackup, true);
    say(QLatin1String(isBack ? "device 2 is put back to its backup" : "device 2 is backed up"));
    copyFolder(isBack ? backup : one.folder(), isBack ? one.folder() : backup);
    const auto opened = one.open();
    m_verdict.require(opened.ok(), 6, QStringLiteral("device 2 does not open from its backup"));
    if (!isBack || !opened)
        return;
    if (m_ids[2].constLast() != one.id())
        m_hasRival.insert(2); // the key it had since may be the one that is let in for this one
    m_oracle.restored(one);
    m_journal.excuse(one.id().text());
    m_asking.remove(2);
    ++m_hits;
}

// As a file system that knows no case shows its files to somebody who asks in another case.
void Schedule::addTwins()
{
    if (!m_site.isFolder())
        return;
    say(QStringLiteral("every file also shows under its name in capitals"));
    QStringList paths;
    QDirIterator files(m_site.root(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo info(path);
        const QString twin = info.absolutePath() + QLatin1Char('/') + info.fileName().toUpper();
        std::ignore = ::link(QFile::encodeName(path).constData(), QFile::encodeName(twin).constData());
    }
    ++m_hits;
}

} // namespace plenum::test
