// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_contacts.h"

#include <QMetaObject>

namespace plenum {

QFuture<Result<DeviceRenewal::Outcome>> Workspace::renewDevice()
{
    if (m_syncing)
        m_stop.request_stop(); // it would only meet the other copy once more
    m_stopRenewal = std::stop_source();
    return m_network->run(
        [this, space = m_space, stop = m_stopRenewal.get_token()]() -> Result<DeviceRenewal::Outcome> {
            if (!space)
                return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
            ThreadContacts contacts(*this, stop);
            auto outcome = DeviceRenewal(*m_session->profile, m_environment, contacts).run(stop);
            QMetaObject::invokeMethod(
                this,
                [this, isDone = outcome.has_value()] {
                    if (!m_syncing)
                        m_progress.reset();
                    if (!isDone)
                        return;
                    Q_EMIT changed();
                    sync();
                },
                Qt::QueuedConnection);
            return outcome;
        });
}

} // namespace plenum
