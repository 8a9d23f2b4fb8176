-- SPDX-License-Identifier: GPL-3.0-or-later
-- The head pointer as it was last read: lets a store say "unchanged". Proves nothing.

CREATE TABLE head_visit (
    space        TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    tag          BLOB NOT NULL,
    payload_hash BLOB NOT NULL,
    looked       TEXT NOT NULL, -- UTC; empty: never
    settled      INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;
