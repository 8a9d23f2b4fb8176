-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was taken of the devices' logs, so that it can be compared, rolled up and taken back.

ALTER TABLE device_tail ADD COLUMN rolled INTEGER NOT NULL DEFAULT 0;    -- the last segment a roll-up lists
ALTER TABLE device_tail ADD COLUMN forked_at INTEGER NOT NULL DEFAULT 0; -- 0: not forked
ALTER TABLE device_tail ADD COLUMN forked_name TEXT NOT NULL DEFAULT '';
ALTER TABLE device_tail ADD COLUMN gap_at INTEGER NOT NULL DEFAULT 0;    -- 0: nothing is missing
ALTER TABLE device_tail ADD COLUMN gap_since TEXT NOT NULL DEFAULT '';

CREATE TABLE segment (
    space  TEXT NOT NULL,
    device TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    id     BLOB NOT NULL,
    name   TEXT NOT NULL,    -- of the object
    owner  TEXT NOT NULL,    -- the first of the devices this one goes on for
    rolled INTEGER NOT NULL CHECK (rolled IN (0, 1)),
    PRIMARY KEY (space, device, seq)
) STRICT;
CREATE INDEX segment_by_owner ON segment (space, owner);
CREATE INDEX segment_to_roll ON segment (space, device, seq) WHERE rolled = 0;
INSERT INTO segment (space, device, seq, id, name, owner, rolled)
    SELECT space, substr(name, length(name) - 36, 26), CAST(substr(name, length(name) - 9, 6) AS INTEGER), id,
           name, substr(name, length(name) - 36, 26), 0
    FROM object WHERE type = 'LOGS';

-- A mark is its owner's; of the owner's devices the one that wrote it last, NULL for the owner itself.
ALTER TABLE shared_mark ADD COLUMN writer TEXT;

CREATE TABLE rejected_segment (
    space  TEXT NOT NULL,
    device TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    reason TEXT NOT NULL,
    rolled INTEGER NOT NULL CHECK (rolled IN (0, 1)),
    PRIMARY KEY (space, device, seq, reason)
) STRICT;

CREATE TABLE read_rollup (
    space TEXT NOT NULL,
    name  TEXT NOT NULL,
    id    BLOB NOT NULL,
    PRIMARY KEY (space, name)
) STRICT;
