-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was put into stores lately, so that it can be looked for again: stores lose what a power cut took.

CREATE TABLE stored_name (
    space     TEXT NOT NULL,
    name      TEXT NOT NULL,
    mode      TEXT NOT NULL CHECK (mode IN ('create', 'replace')),
    blob      BLOB NOT NULL,    -- hash of a paper, else empty
    hash      BLOB NOT NULL,    -- SHA-256 of the bytes that were put, empty for a paper
    stored    TEXT NOT NULL,    -- UTC, by this device's clock
    rechecked INTEGER NOT NULL, -- how often it was looked for since
    PRIMARY KEY (space, name)
) STRICT;

-- 1: bytes that a segment of this device needs beside it; they stay as segments do.
ALTER TABLE outbox ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));
