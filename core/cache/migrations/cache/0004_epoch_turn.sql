-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of the long closed epochs the lead's device looks into next.

CREATE TABLE epoch_turn (
    space TEXT PRIMARY KEY,
    turn  INTEGER NOT NULL CHECK (turn >= 0)
) STRICT;
