-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys of sealed spaces.

CREATE TABLE space_key (
    space TEXT NOT NULL,
    id    TEXT NOT NULL, -- 16 hexadecimal digits
    bytes BLOB NOT NULL CHECK (length(bytes) = 32),
    root  INTEGER NOT NULL CHECK (root IN (0, 1)),
    PRIMARY KEY (space, id)
) STRICT;
