// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network_cost.h"

#include <QNetworkInformation>

#include <utility>

namespace plenum {

void NetworkCost::watch()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkCost::adopt);
    adopt(network->isMetered());
}

void NetworkCost::adopt(bool metered)
{
    if (std::exchange(m_isMetered, metered) != metered)
        Q_EMIT meteredChanged(metered);
}

} // namespace plenum
