// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store_site.h"

#include "core/store/folder/folder_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace plenum::test {

QMap<ObjectName, QByteArray> StoreSite::contents() const
{
    QMap<ObjectName, QByteArray> objects;
    const QDir top(root());
    QDirIterator files(root(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto name = ObjectName::parse(top.relativeFilePath(path));
        QFile file(path);
        if (name && !name->path().startsWith(QLatin1String("t/")) && file.open(QIODevice::ReadOnly))
            objects.insert(*name, file.readAll());
    }
    return objects;
}

FolderSite::FolderSite(QString root)
    : m_root(std::move(root)), m_raw(std::make_unique<FolderStore>(m_root, m_clock, m_random))
{
}

void FolderSite::begin(const QMap<ObjectName, QByteArray> &objects)
{
    QDir(m_root).removeRecursively();
    QDir().mkpath(m_root);
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const QString path = m_root + QLatin1Char('/') + object.key().path();
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(object.value()) != object.value().size())
            qFatal("cannot write %s", qPrintable(path));
    }
}

std::unique_ptr<ObjectStore> FolderSite::open(const Clock &clock, Random &random)
{
    return std::make_unique<FolderStore>(m_root, clock, random);
}

} // namespace plenum::test
