// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum {

// Sets TCP_NODELAY on every TCP socket this process has. Qt 6.4's QNetworkAccessManager leaves Nagle's
// algorithm on and shows nobody its sockets; the last piece of each upload then waits until the server
// acknowledges the one before, which servers put off by 40 ms and more. Linux only, elsewhere it does
// nothing. Threading: any.
void sendWithoutDelay();

} // namespace plenum
