-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries of logs that are not for everybody, until a key that is here opens them.

CREATE TABLE sealed_entry (
    space    TEXT NOT NULL,
    device   TEXT NOT NULL,    -- that wrote it
    seq      INTEGER NOT NULL, -- its segment, and the place in that
    position INTEGER NOT NULL,
    owner    TEXT NOT NULL,    -- the first of the devices this one goes on for
    counter  INTEGER NOT NULL,
    tried    TEXT NOT NULL DEFAULT '', -- the keys that did not open it (EntryKeyRing::id)
    content  TEXT NOT NULL,    -- JSON, the body
    PRIMARY KEY (space, device, seq, position)
) STRICT;
CREATE INDEX sealed_entry_to_try ON sealed_entry (space, tried);
