// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/publication.h"

#include <QStringList>

namespace plenum {

class Profile;

// A change of who belongs to a space or who speaks for it, judged and signed, but not yet promised. The
// services make it in the profile's thread; tryStore() then runs where the store is used, commit() in the
// profile's thread again. After that it is in the outbox and goes out with the next contact.
class SpaceChange {
public:
    SpaceChange(Publication publication, QStringList usedInvites = {})
        : m_publication(std::move(publication)), m_usedInvites(std::move(usedInvites))
    {
    }

    // Whether the store would take it. Errors: those of Publication::tryStore.
    Result<void> tryStore(ObjectStore &store, PaperCache &papers)
    {
        return m_publication.tryStore(store, papers);
    }

    // Errors: Forked or Rollback (something else was published meanwhile: make the change again), those of
    // the databases.
    Result<void> commit(Profile &profile, const SpaceId &space);

private:
    Publication m_publication;
    QStringList m_usedInvites;
};

// All three steps and the delivery, for a program with one thread. Errors: those of the steps, and of the
// store.
Result<void> publishChange(Profile &profile, const Environment &environment, const SpaceId &space,
                           SpaceChange change);

} // namespace plenum
