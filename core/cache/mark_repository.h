// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"

namespace plenum {

class Database;

// Own marks and their undo steps (tables mark and undo_step). Every change also queues what the others must
// be told.
class MarkRepository {
public:
    explicit MarkRepository(Database &database) : m_database(database) {}

    // The errors of Vault::applyEdit.
    Result<void> apply(const SpaceId &space, const MarkEdit &edit);
    Result<std::optional<MarkEdit>> undo(const SpaceId &space, const PaperId &paper);
    Result<std::optional<MarkEdit>> redo(const SpaceId &space, const PaperId &paper);
    Vault::UndoState undoState(const SpaceId &space, const PaperId &paper) const;

    QList<Mark> onPaper(const SpaceId &space, const PaperId &paper, int revision) const;
    QList<Mark> recent(const SpaceId &space, int limit) const;
    QHash<PaperId, int> counts(const SpaceId &space, const MeetingId &meeting) const;
    // How many rows hold something that is no mark: damage the file format can not see.
    int unreadableRows() const;

private:
    enum class Direction { Back, Forward };
    struct Step {
        qint64 row = 0;
        std::optional<Mark> before;
        std::optional<Mark> after;
    };

    std::optional<Mark> find(const SpaceId &space, const MarkId &id) const;
    Result<void> store(const SpaceId &space, const MarkEdit &edit);
    Result<void> announce(const SpaceId &space, const MarkEdit &edit, qint64 counter);
    Result<void> addStep(const SpaceId &space, const MarkEdit &edit);
    Result<std::optional<Step>> nextStep(const SpaceId &space, const PaperId &paper,
                                         Direction direction) const;
    Result<std::optional<MarkEdit>> replay(const SpaceId &space, const PaperId &paper, Direction direction);

    Database &m_database;
};

} // namespace plenum
