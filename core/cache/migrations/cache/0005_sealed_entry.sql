-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries of logs that are not for everybody and whose key is not here, or not yet.

CREATE TABLE sealed_entry (
    space    TEXT NOT NULL,
    device   TEXT NOT NULL,    -- that wrote it
    seq      INTEGER NOT NULL, -- its segment, and the place in that
    position INTEGER NOT NULL,
    owner    TEXT NOT NULL,    -- the first of the devices this one goes on for
    counter  INTEGER NOT NULL,
    key      TEXT NOT NULL,    -- the id of the key it waits for
    content  TEXT NOT NULL,    -- JSON, the body
    PRIMARY KEY (space, device, seq, position)
) STRICT;
CREATE INDEX sealed_entry_by_key ON sealed_entry (space, key);
