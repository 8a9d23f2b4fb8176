// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/council.h"
#include "tests/support/sample_marks.h"

#include <QProcess>

namespace plenum::test {

// A delegate's computer was put back from a backup: `copy` has its key, but not its second mark, and a third
// of its own.
class CopiedCouncil : public Council {
public:
    CopiedCouncil() : copy(objects, 77) {}

    Result<void> begin()
    {
        PLENUM_TRY(found());
        PLENUM_TRY(secretary.publishing().publish(space, meetingFile("T", {{QStringLiteral("a.pdf"), "x"}})));
        PLENUM_TRY(delegate.sync(space));
        PLENUM_TRY(mark(delegate, 1));
        PLENUM_TRY(delegate.sync(space));
        delegate.profile.reset();
        copy.profile.reset();
        QProcess::execute(
            QStringLiteral("cp"),
            {QStringLiteral("-a"), delegate.folder.path() + QStringLiteral("/."), copy.folder.path()});
        delegate.reopen();
        PLENUM_TRY(mark(delegate, 2));
        PLENUM_TRY(delegate.sync(space));
        PLENUM_TRY(secretary.sync(space));
        copy.reopen();
        PLENUM_TRY(mark(copy, 3));
        copy.profile.reset(); // free for a Workspace
        return {};
    }
    static QByteArray keyFile(const Client &client)
    {
        QFile file(client.folder.filePath(QStringLiteral("device.key")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Client copy;

private:
    Result<void> mark(Client &client, quint32 n)
    {
        Mark mark = sampleMark(n, MarkKind::Highlight);
        PLENUM_TRY_ASSIGN(const auto papers, client.meetings().papers(space));
        mark.paper = papers.constFirst().reference();
        mark.visibility = Visibility::Shared;
        return client.profile->vault().applyEdit(space, MarkEdit{std::nullopt, mark});
    }
};

} // namespace plenum::test
