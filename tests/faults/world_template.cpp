// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/world_template.h"

#include "core/workspace/identity_file.h"
#include "tests/faults/fixed_random.h"
#include "tests/faults/store_site.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace plenum::test {

namespace {

template<class T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("template: %s: %s %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const QString kLocation = QStringLiteral("/store");

} // namespace

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    std::error_code error;
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive,
                          error);
    if (error)
        qFatal("cannot copy %s: %s", qPrintable(from), error.message().c_str());
}

Source::Source(QString folder, QString title) : m_folder(std::move(folder))
{
    edition.title = std::move(title);
}

QString Source::write() const
{
    QDir().mkpath(m_folder);
    QJsonArray papers;
    for (auto paper = edition.papers.cbegin(); paper != edition.papers.cend(); ++paper) {
        const QString file = paper.key() + QStringLiteral(".pdf");
        writeFile(QDir(m_folder).filePath(file), paper.value());
        papers.append(QJsonObject{{QStringLiteral("title"), paper.key()}, {QStringLiteral("file"), file}});
    }
    const QJsonObject item{{QStringLiteral("number"), QStringLiteral("1")},
                           {QStringLiteral("title"), QStringLiteral("Budget")},
                           {QStringLiteral("kind"), QStringLiteral("decision")},
                           {QStringLiteral("papers"), papers}};
    const QJsonObject meeting{{QStringLiteral("plenum"), 1},
                              {QStringLiteral("title"), edition.title},
                              {QStringLiteral("start"), QStringLiteral("2026-12-03T08:00:00+07:00")},
                              {QStringLiteral("items"), QJsonArray{item}}};
    const QString path = QDir(m_folder).filePath(QStringLiteral("MEETING.json"));
    writeFile(path, QJsonDocument(meeting).toJson());
    return path;
}

QString WorldTemplate::profileFolder(int device) const
{
    return QStringLiteral("%1/schedule/device-%2").arg(m_folder).arg(device);
}

QString WorldTemplate::sourceFolder(int meeting) const
{
    return QStringLiteral("%1/schedule/source-%2").arg(m_folder).arg(meeting);
}

void WorldTemplate::copyProfiles() const
{
    copyFolder(m_folder + QStringLiteral("/template"), m_folder + QStringLiteral("/schedule"));
}

WorldTemplate::WorldTemplate(const QString &folder, bool isSealed)
    : m_folder(folder), m_keys(isSealed, KeyRing::Source::Draws)
{
    fixOpenSslRandom(0);
    QDir(folder + QStringLiteral("/schedule")).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/schedule"));
    FolderSite site(folder + QStringLiteral("/founding"));
    site.begin({});
    Verdict verdict;
    StoreJournal journal(m_keys, verdict);
    const StoreOpener opener = [&](const Clock &clock, Random &random) { return site.open(clock, random); };
    std::vector<std::unique_ptr<Device>> devices;
    for (int i = 0; i <= kReader; ++i) {
        devices.push_back(
            std::make_unique<Device>(i, profileFolder(i), opener, journal, static_cast<quint64>(i) + 1));
        must(devices.back()->open(), "open");
    }
    Device &lead = *devices.front();
    const SecretBytes passphrase(QByteArrayView("identity"));
    const auto keyFile = [&](int i) { return QStringLiteral("%1/identity-%2.p12").arg(folder).arg(i); };
    const auto request = [&](int i) {
        return must(requestIdentity(keyFile(i), passphrase, QStringLiteral("Member %1").arg(i)), "request");
    };

    SpaceFounding::Wish founding;
    founding.location = kLocation;
    founding.name = QStringLiteral("Council");
    founding.ownerName = QStringLiteral("Member 0");
    founding.withAuthority = true;
    founding.request = request(0);
    founding.isOpen = !isSealed;
    m_space = must(lead.spaces().create(founding), "found").id;
    m_keys.setSpace(m_space);
    for (int i = 1; i <= kReader; ++i) {
        const QString name = QStringLiteral("Member %1").arg(i);
        const InviteCode code = must(
            parseInviteCode(must(lead.spaces().invite(m_space, name, Role::Delegate), "invite")), "code");
        must(devices[static_cast<size_t>(i)]->spaces().join(code, QString(), std::nullopt,
                                                            i < kDevices ? request(i) : QByteArray()),
             "join");
        must(lead.spaces().approve(m_space, {}), "approve");
    }
    // The first delegate may take over from a lead that is lost.
    const DeviceId deputy = devices[1]->id();
    const auto view = must(loadSpace(*lead.profile, m_space), "load");
    must(lead.publish(m_space,
                      *must(lead.trust().setSecretary(m_space, view.state.personOfDevice(deputy)->id, true),
                            "secretary")
                           .change),
         "secretary");
    must(lead.publish(m_space, *must(lead.trust().setOwner(m_space, deputy, true, 1), "owner").change),
         "owner");
    Source source(sourceFolder(0), kCanary + QStringLiteral(" meeting"));
    source.edition.papers.insert(QStringLiteral("p0"),
                                 "%PDF-1.7\nthe first paper " + kCanary.toUtf8() + "\n");
    source.edition.papers.insert(QStringLiteral("p1"), "%PDF-1.7\nthe second paper\n");
    must(lead.publishing().publish(m_space, source.write()), "publish");
    m_first = source.edition;
    for (int i = 0; i < kDevices; ++i) {
        Device &device = *devices[static_cast<size_t>(i)];
        must(device.sync(m_space), "sync");
        const auto own = must(loadSpace(*device.profile, m_space), "load");
        m_identities.push_back(must(openIdentity(keyFile(i), passphrase, issuedTo(own)), "identity"));
    }
    for (const auto &device : devices)
        device->close();
    if (!verdict.isClean())
        qFatal("template: %s", qPrintable(verdict.violations().constFirst().sentence));
    m_objects = site.contents();
    copyFolder(folder + QStringLiteral("/schedule"), folder + QStringLiteral("/template"));
}

} // namespace plenum::test
