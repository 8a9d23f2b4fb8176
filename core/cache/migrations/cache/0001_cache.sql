-- SPDX-License-Identifier: GPL-3.0-or-later
-- cache.db: what can be fetched again.

CREATE TABLE object (
    space TEXT NOT NULL,
    name  TEXT NOT NULL,
    type  TEXT NOT NULL,
    id    BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, name)
) STRICT;

-- The last accepted log segment of each device.
CREATE TABLE device_tail (
    space   TEXT NOT NULL,
    device  TEXT NOT NULL,
    seq     INTEGER NOT NULL,
    id      BLOB NOT NULL,
    skipped INTEGER NOT NULL, -- entries so far that could not be read
    PRIMARY KEY (space, device)
) STRICT;

-- A withdrawn mark keeps its row, so that an older write that comes later does not bring it back.
CREATE TABLE shared_mark (
    space    TEXT NOT NULL,
    device   TEXT NOT NULL,
    id       TEXT NOT NULL,
    counter  INTEGER NOT NULL,
    meeting  TEXT, -- NULL, with all below: withdrawn
    paper    TEXT,
    revision INTEGER,
    page     INTEGER,
    content  TEXT, -- JSON, core/annotation/mark.h
    PRIMARY KEY (space, device, id)
) STRICT;
CREATE INDEX shared_mark_by_paper ON shared_mark (space, paper, revision, page);
CREATE INDEX shared_mark_by_meeting ON shared_mark (space, meeting);

CREATE TABLE sign_off (
    space     TEXT NOT NULL,
    device    TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    position  INTEGER NOT NULL, -- of the entry in its segment
    hash      BLOB NOT NULL,    -- SHA-256 of the two below: a repeated entry is one sign-off
    meeting   TEXT NOT NULL,
    item      TEXT NOT NULL,
    statement BLOB NOT NULL,
    p7s       BLOB NOT NULL,
    PRIMARY KEY (space, device, hash)
) STRICT;
CREATE INDEX sign_off_by_meeting ON sign_off (space, meeting);

CREATE TABLE preview (
    sha256 BLOB NOT NULL,
    page   INTEGER NOT NULL,
    image  BLOB NOT NULL,
    PRIMARY KEY (sha256, page)
) STRICT;
