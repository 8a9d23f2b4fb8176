-- SPDX-License-Identifier: GPL-3.0-or-later
-- vault.db: the only copy of this person's work. Ids are 26 characters; "space" is empty for none.

CREATE TABLE space (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    location TEXT NOT NULL,
    trust_id BLOB NOT NULL,
    person   TEXT NOT NULL, -- empty until a roster lists this device
    device   TEXT NOT NULL,
    founder  INTEGER NOT NULL CHECK (founder IN (0, 1))
) STRICT;

CREATE TABLE invite (
    space   TEXT NOT NULL,
    id      TEXT NOT NULL,
    secret  BLOB NOT NULL,
    person  TEXT NOT NULL,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,
    created TEXT NOT NULL,
    used    INTEGER NOT NULL CHECK (used IN (0, 1)),
    PRIMARY KEY (space, id)
) STRICT;

-- The maxima of what was accepted from a store: never fall.
CREATE TABLE head_mark (
    space        TEXT PRIMARY KEY,
    term         INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    payload_hash BLOB NOT NULL
) STRICT;

CREATE TABLE chain_mark (
    space TEXT NOT NULL,
    chain TEXT NOT NULL, -- 'trust', 'roster' or the id of a meeting
    n     INTEGER NOT NULL,
    id    BLOB NOT NULL,
    PRIMARY KEY (space, chain)
) STRICT;

CREATE TABLE evidence (
    space  TEXT NOT NULL,
    name   TEXT NOT NULL,
    id     BLOB NOT NULL,
    type   TEXT NOT NULL,
    bytes  BLOB NOT NULL,
    reason TEXT NOT NULL,
    kept   TEXT NOT NULL, -- UTC, by this device's clock
    PRIMARY KEY (space, name, id)
) STRICT;

-- The logical clock of a space: the greatest counter given out or seen.
CREATE TABLE space_clock (
    space   TEXT PRIMARY KEY,
    counter INTEGER NOT NULL
) STRICT;

CREATE TABLE mark (
    space    TEXT NOT NULL,
    id       TEXT NOT NULL,
    meeting  TEXT NOT NULL,
    paper    TEXT NOT NULL,
    revision INTEGER NOT NULL,
    page     INTEGER NOT NULL,
    counter  INTEGER NOT NULL, -- of the last change
    content  TEXT NOT NULL,    -- JSON, core/annotation/mark.h
    PRIMARY KEY (space, id)
) STRICT;
CREATE INDEX mark_by_paper ON mark (space, paper, revision, page);
CREATE INDEX mark_by_meeting ON mark (space, meeting);
CREATE INDEX mark_by_change ON mark (space, counter);

CREATE TABLE undo_step (
    row    INTEGER PRIMARY KEY AUTOINCREMENT,
    space  TEXT NOT NULL,
    paper  TEXT NOT NULL,
    before TEXT,             -- JSON of the mark; NULL: it was created
    after  TEXT,             -- NULL: it was deleted
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX undo_step_by_paper ON undo_step (space, paper, undone, row);

-- Objects this device still has to put into the store, and every log segment it ever made.
CREATE TABLE outbox (
    row         INTEGER PRIMARY KEY AUTOINCREMENT,
    space       TEXT NOT NULL,
    name        TEXT NOT NULL,
    mode        TEXT NOT NULL CHECK (mode IN ('create', 'replace')),
    bytes       BLOB NOT NULL,
    blob        BLOB NOT NULL,    -- hash of a local paper to upload, else empty
    barrier     INTEGER NOT NULL CHECK (barrier IN (0, 1)),
    stored      INTEGER NOT NULL CHECK (stored IN (0, 1)),
    device      TEXT,             -- set for own log segments, with the two below
    segment_seq INTEGER,
    segment_id  BLOB
) STRICT;
CREATE INDEX outbox_by_state ON outbox (space, stored, row);
CREATE UNIQUE INDEX outbox_segment ON outbox (space, device, segment_seq) WHERE segment_seq IS NOT NULL;

-- Own log entries until the segment that carries them is in the store.
CREATE TABLE log_entry (
    row     INTEGER PRIMARY KEY AUTOINCREMENT,
    space   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    counter INTEGER NOT NULL,
    body    TEXT NOT NULL,
    segment INTEGER REFERENCES outbox (row) -- NULL: not yet bundled
) STRICT;
CREATE INDEX log_entry_by_segment ON log_entry (segment);
CREATE INDEX log_entry_by_space ON log_entry (space, segment, row);

CREATE TABLE sign_off (
    row       INTEGER PRIMARY KEY AUTOINCREMENT,
    space     TEXT NOT NULL,
    meeting   TEXT NOT NULL,
    item      TEXT NOT NULL,
    person    TEXT NOT NULL,
    device    TEXT NOT NULL,
    statement BLOB NOT NULL,
    p7s       BLOB NOT NULL,
    entry     INTEGER REFERENCES log_entry (row) ON DELETE SET NULL -- NULL: it is in the store
) STRICT;
CREATE INDEX sign_off_by_meeting ON sign_off (space, meeting);
CREATE INDEX sign_off_by_entry ON sign_off (entry);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL -- {"v": …}
) STRICT;
