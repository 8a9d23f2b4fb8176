// SPDX-License-Identifier: GPL-3.0-or-later
// plenum-mark-tool PROFILE add PAPER private|shared TEXT [COUNT]
// plenum-mark-tool PROFILE list PAPER
// plenum-mark-tool PROFILE settings
// plenum-mark-tool PROFILE key
//
// Marks without a window, for the integration tests: what the reader does through Vault::applyEdit. The
// profile has no passphrase. "add" prints one line {"mark": id} for each highlight once it is committed;
// "list" prints {"marks": […]}, own ones and what others share. "settings" prints what the vault remembers,
// "key" the device key in clear.
#include "app/composition/composition.h"
#include "core/workspace/profile.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/space_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

using namespace plenum;

void printLine(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout); // the reader of the pipe may kill this program right after
}

Mark highlight(const PaperSnapshot &paper, const PersonId &author, Visibility visibility, const QString &text,
               Random &random)
{
    Mark mark;
    mark.id = MarkId(random.idText());
    mark.paper = PaperRef{paper.entry.meeting, paper.entry.paper.id, paper.entry.paper.revision,
                          paper.entry.paper.sha256};
    mark.visibility = visibility;
    mark.rects = {QRectF(72, 100, 200, 14)};
    mark.quote = QStringLiteral("quoted");
    mark.text = text;
    mark.author = author;
    return mark;
}

Result<void> add(Profile &profile, Random &random, const SpaceView &view, const QStringList &words)
{
    PLENUM_TRY_ASSIGN(const PaperSnapshot paper, readPaper(profile, view.record.id, PaperId(words.at(3))));
    const Visibility visibility =
        words.at(4) == QLatin1String("shared") ? Visibility::Shared : Visibility::Private;
    const int count = words.size() > 6 ? words.at(6).toInt() : 1;
    for (int i = 0; i < count; ++i) {
        const Mark mark = highlight(paper, view.record.person, visibility, words.at(5), random);
        PLENUM_TRY(profile.vault().applyEdit(view.record.id, MarkEdit{std::nullopt, mark}));
        printLine(QJsonObject{{QStringLiteral("mark"), mark.id.text()}});
    }
    return {};
}

Result<void> list(Profile &profile, const SpaceView &view, const QString &paper)
{
    PLENUM_TRY_ASSIGN(const PaperSnapshot snapshot, readPaper(profile, view.record.id, PaperId(paper)));
    QJsonArray marks;
    for (const Mark &mark : snapshot.marks) {
        const bool shared = mark.visibility == Visibility::Shared;
        marks.append(QJsonObject{
            {QStringLiteral("id"), mark.id.text()},
            {QStringLiteral("text"), mark.text},
            {QStringLiteral("visibility"), shared ? QStringLiteral("shared") : QStringLiteral("private")},
            {QStringLiteral("author"), mark.author.text()},
            {QStringLiteral("own"), mark.author == view.record.person}});
    }
    printLine(QJsonObject{{QStringLiteral("marks"), marks}});
    return {};
}

Result<void> settings(Profile &profile)
{
    PLENUM_TRY_ASSIGN(const auto all, profile.vault().settingsBelow(QString()));
    QJsonObject object;
    for (auto setting = all.cbegin(); setting != all.cend(); ++setting)
        object.insert(setting.key(), setting.value());
    printLine(object);
    return {};
}

Result<void> key(const Profile &profile)
{
    PLENUM_TRY_ASSIGN(const QByteArray file, profile.deviceKey()->toFile(SecretBytes()));
    std::fputs(file.constData(), stdout);
    return {};
}

Result<void> run(const QStringList &words)
{
    const bool adds = words.size() >= 6 && words.at(2) == QLatin1String("add");
    const bool lists = words.size() == 4 && words.at(2) == QLatin1String("list");
    const bool shows = words.size() == 3;
    if (!adds && !lists && !shows)
        return makeError(ErrorCode::InvalidInput, words.join(QLatin1Char(' ')));
    Composition composition;
    PLENUM_TRY_ASSIGN(const std::unique_ptr<Profile> profile,
                      Profile::open(words.at(1), composition.clock(), composition.random(),
                                    {composition.environment().keyring, {}}));
    PLENUM_TRY(profile->unlock());
    if (shows)
        return words.at(2) == QLatin1String("key") ? key(*profile) : settings(*profile);
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile->vault().spaces());
    if (spaces.isEmpty())
        return makeError(ErrorCode::NotFound, words.at(1));
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*profile, spaces.constFirst().id));
    return adds ? add(*profile, composition.random(), view, words) : list(*profile, view, words.at(3));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto done = run(QCoreApplication::arguments());
    if (done)
        return 0;
    std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(errorCodeName(done.error().code)),
                 qPrintable(done.error().subject), qPrintable(done.error().detail));
    return 1;
}
