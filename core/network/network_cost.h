// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace plenum {

// Whether the network of this computer costs, as the desktop's network manager says. Where nobody knows it
// does not. Threading: the GUI thread.
class NetworkCost : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Asks, and listens from then on. Takes some milliseconds: call it once the window stands.
    void watch();
    bool isMetered() const { return m_isMetered; }

Q_SIGNALS:
    void meteredChanged(bool metered);

private:
    void adopt(bool metered);

    bool m_isMetered = false;
};

} // namespace plenum
