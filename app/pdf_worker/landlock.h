// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum {

// Takes every access to the file system away from this process but reading the fonts and Poppler's tables,
// which Poppler opens when a document needs them; on newer kernels also TCP, abstract sockets and signals to
// others. Needs NO_NEW_PRIVS. Gives the kernel's Landlock ABI, 0 if there is none, or -1 if there is one and
// it failed.
int restrictFileAccess();

} // namespace plenum
