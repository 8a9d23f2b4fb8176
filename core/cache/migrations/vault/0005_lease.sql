-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a space was last seen current, and how much of its lease has gone by since. Times are UTC.

CREATE TABLE lease (
    space      TEXT PRIMARY KEY,
    seconds    INTEGER NOT NULL CHECK (seconds >= 0), -- as the head in force says; 0: there is none
    refreshed  TEXT NOT NULL,
    worn       INTEGER NOT NULL CHECK (worn >= 0),
    boot       TEXT NOT NULL,    -- id of the start of the computer it was looked at in, empty: unknown
    since_boot INTEGER NOT NULL, -- seconds
    wall       TEXT NOT NULL,    -- the clock when it was looked at
    least      TEXT NOT NULL,    -- it was not earlier than this, whatever the clock said
    closed     INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;
