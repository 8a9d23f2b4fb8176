// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/mark_repository.h"

#include "core/base/log.h"
#include "core/base/strict_json.h"
#include "core/cache/database.h"
#include "core/cache/entry_queue.h"
#include "core/cache/space_repository.h"

namespace plenum {

namespace {

constexpr int kMaxUndoSteps = 500; // per paper

Result<QString> toText(const Mark &mark)
{
    PLENUM_TRY_ASSIGN(const QByteArray json, canonicalJson(markToJson(mark)));
    return QString::fromUtf8(json);
}

Result<std::optional<QString>> toText(const std::optional<Mark> &mark)
{
    if (!mark)
        return std::optional<QString>();
    return toText(*mark).map([](QString text) { return std::optional(std::move(text)); });
}

Result<Mark> markFromText(const QString &text)
{
    PLENUM_TRY_ASSIGN(const QJsonObject json, parseStrictJson(text.toUtf8()));
    return markFromJson(json);
}

Result<std::optional<Mark>> markAt(const Query &row, int column)
{
    if (row.isNull(column))
        return std::optional<Mark>();
    return markFromText(row.text(column)).map([](Mark mark) { return std::optional(std::move(mark)); });
}

// Rows that are no marks any more (damage) are left out rather than hiding all the others with them.
QList<Mark> readMarks(Query &row)
{
    QList<Mark> marks;
    int unreadable = 0;
    while (row.next()) {
        if (auto mark = markFromText(row.text(0)))
            marks.append(*std::move(mark));
        else
            ++unreadable;
    }
    if (unreadable > 0)
        qCWarning(logCache) << "vault.db holds unreadable marks:" << unreadable;
    return marks;
}

// The mark as it will read back from the database.
Result<Mark> normalized(const Mark &mark)
{
    auto read = markFromJson(markToJson(mark));
    if (!read)
        return makeError(ErrorCode::InvalidInput, mark.id.text(), read.error().detail);
    return read;
}

bool namesOneMark(const MarkEdit &edit)
{
    if (!edit.before && !edit.after)
        return false;
    if (!edit.before || !edit.after)
        return true;
    return edit.before->id == edit.after->id && edit.before->paper == edit.after->paper;
}

} // namespace

Result<void> MarkRepository::apply(const SpaceId &space, const MarkEdit &edit)
{
    if (!namesOneMark(edit))
        return makeError(ErrorCode::InvalidInput, {},
                         QStringLiteral("an edit changes one mark on one paper"));
    const MarkId id = edit.subject().id;
    const std::optional<Mark> stored = find(space, id);
    if (edit.before && !stored)
        return makeError(ErrorCode::NotFound, id.text(), QStringLiteral("no such mark"));
    if (!edit.before && stored)
        return makeError(ErrorCode::Conflict, id.text(), QStringLiteral("the mark exists"));

    MarkEdit actual{stored, std::nullopt};
    if (edit.after) {
        PLENUM_TRY_ASSIGN(actual.after, normalized(*edit.after));
        if (stored && stored->paper != actual.after->paper)
            return makeError(ErrorCode::InvalidInput, id.text(), QStringLiteral("a mark stays on its paper"));
    }
    PLENUM_TRY(store(space, actual));
    return addStep(space, actual);
}

Result<void> MarkRepository::store(const SpaceId &space, const MarkEdit &edit)
{
    const Mark &subject = edit.subject();
    const qint64 counter = EntryQueue(m_database).nextCounter(space);
    if (edit.after) {
        PLENUM_TRY_ASSIGN(const QString content, toText(*edit.after));
        m_database.run(
            "INSERT OR REPLACE INTO mark (space, id, meeting, paper, revision, page, counter, content)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            space, subject.id, subject.paper.meeting, subject.paper.paper, subject.paper.revision,
            subject.page, counter, content);
    } else {
        m_database.run("DELETE FROM mark WHERE space = ?1 AND id = ?2", space, subject.id);
    }
    return announce(space, edit, counter);
}

Result<void> MarkRepository::announce(const SpaceId &space, const MarkEdit &edit, qint64 counter)
{
    const Announcement announcement = announcementOf(edit);
    if (announcement == Announcement::Nothing)
        return {};
    if (!SpaceRepository(m_database).deviceIn(space))
        return makeError(ErrorCode::NotFound, space.text(), QStringLiteral("no such space"));
    EntryQueue queue(m_database);
    if (announcement == Announcement::Put) {
        PLENUM_TRY(queue.append(space, QStringLiteral("annot.put"), counter, markToJson(*edit.after)));
    } else {
        const PaperRef &paper = edit.subject().paper; // tells the pusher who may learn of it
        const QJsonObject body{{QStringLiteral("id"), edit.subject().id.text()},
                               {QStringLiteral("meeting"), paper.meeting.text()},
                               {QStringLiteral("paper"), paper.paper.text()},
                               {QStringLiteral("revision"), paper.revision}};
        PLENUM_TRY(queue.append(space, QStringLiteral("annot.del"), counter, body));
    }
    return {};
}

Result<void> MarkRepository::addStep(const SpaceId &space, const MarkEdit &edit)
{
    const PaperId paper = edit.subject().paper.paper;
    PLENUM_TRY_ASSIGN(const auto before, toText(edit.before));
    PLENUM_TRY_ASSIGN(const auto after, toText(edit.after));
    m_database.run("DELETE FROM undo_step WHERE space = ?1 AND paper = ?2 AND undone = 1", space, paper);
    m_database.run("INSERT INTO undo_step (space, paper, before, after, undone) VALUES (?1, ?2, ?3, ?4, 0)",
                   space, paper, before, after);
    m_database.run(
        "DELETE FROM undo_step WHERE space = ?1 AND paper = ?2 AND row <= (SELECT row FROM undo_step"
        " WHERE space = ?1 AND paper = ?2 ORDER BY row DESC LIMIT 1 OFFSET ?3)",
        space, paper, kMaxUndoSteps);
    return {};
}

Result<std::optional<MarkEdit>> MarkRepository::undo(const SpaceId &space, const PaperId &paper)
{
    return replay(space, paper, Direction::Back);
}

Result<std::optional<MarkEdit>> MarkRepository::redo(const SpaceId &space, const PaperId &paper)
{
    return replay(space, paper, Direction::Forward);
}

Result<std::optional<MarkRepository::Step>>
MarkRepository::nextStep(const SpaceId &space, const PaperId &paper, Direction direction) const
{
    const char *newestDone =
        "SELECT row, before, after FROM undo_step WHERE space = ?1 AND paper = ?2 AND undone = 0"
        " ORDER BY row DESC LIMIT 1";
    const char *oldestUndone = "SELECT row, before, after FROM undo_step WHERE space = ?1 AND paper = ?2"
                               " AND undone = 1 ORDER BY row LIMIT 1";
    Query row = m_database.query(direction == Direction::Back ? newestDone : oldestUndone);
    row.bind(space, paper);
    if (!row.next())
        return std::optional<Step>();
    Step step;
    step.row = row.integer(0);
    PLENUM_TRY_ASSIGN(step.before, markAt(row, 1));
    PLENUM_TRY_ASSIGN(step.after, markAt(row, 2));
    return std::optional(std::move(step));
}

Result<std::optional<MarkEdit>> MarkRepository::replay(const SpaceId &space, const PaperId &paper,
                                                       Direction direction)
{
    const bool back = direction == Direction::Back;
    while (true) {
        PLENUM_TRY_ASSIGN(const auto step, nextStep(space, paper, direction));
        if (!step)
            return std::optional<MarkEdit>();
        m_database.run("UPDATE undo_step SET undone = ?2 WHERE row = ?1", step->row, back);
        const MarkId id = MarkEdit{step->before, step->after}.subject().id;
        const MarkEdit edit{find(space, id), back ? step->before : step->after};
        if (!edit.before && !edit.after)
            continue; // the mark is gone already (a vault salvaged after damage): nothing to see in this step
        PLENUM_TRY(store(space, edit));
        return std::optional(edit);
    }
}

Vault::UndoState MarkRepository::undoState(const SpaceId &space, const PaperId &paper) const
{
    Query row = m_database.query(
        "SELECT EXISTS (SELECT 1 FROM undo_step WHERE space = ?1 AND paper = ?2 AND undone = 0),"
        " EXISTS (SELECT 1 FROM undo_step WHERE space = ?1 AND paper = ?2 AND undone = 1)");
    row.bind(space, paper);
    row.next();
    return Vault::UndoState{row.flag(0), row.flag(1)};
}

std::optional<Mark> MarkRepository::find(const SpaceId &space, const MarkId &id) const
{
    Query row = m_database.query("SELECT content FROM mark WHERE space = ?1 AND id = ?2");
    row.bind(space, id);
    if (!row.next())
        return std::nullopt;
    auto mark = markFromText(row.text(0));
    return mark ? std::optional(*std::move(mark)) : std::nullopt;
}

QList<Mark> MarkRepository::onPaper(const SpaceId &space, const PaperId &paper, int revision) const
{
    Query row = m_database.query("SELECT content FROM mark WHERE space = ?1 AND paper = ?2 AND revision = ?3"
                                 " ORDER BY page, rowid");
    row.bind(space, paper, revision);
    return readMarks(row);
}

QList<Mark> MarkRepository::recent(const SpaceId &space, int limit) const
{
    Query row = m_database.query("SELECT content FROM mark WHERE space = ?1 ORDER BY counter DESC LIMIT ?2");
    row.bind(space, limit);
    return readMarks(row);
}

QHash<PaperId, int> MarkRepository::counts(const SpaceId &space, const MeetingId &meeting) const
{
    QHash<PaperId, int> counts;
    Query row =
        m_database.query("SELECT paper, count(*) FROM mark WHERE space = ?1 AND meeting = ?2 GROUP BY paper");
    row.bind(space, meeting);
    while (row.next())
        counts.insert(row.id<PaperId>(0), row.number(1));
    return counts;
}

int MarkRepository::unreadableRows() const
{
    int unreadable = 0;
    Query row = m_database.query("SELECT content FROM mark");
    while (row.next())
        unreadable += markFromText(row.text(0)) ? 0 : 1;
    return unreadable;
}

} // namespace plenum
