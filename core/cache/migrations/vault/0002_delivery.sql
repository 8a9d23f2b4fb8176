-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far own work has got. Counters and segments rise together, so the first segment whose last counter reaches
-- that of an item carried it. Segments and sign-offs from before this step that were stored already stay NULL.

ALTER TABLE outbox ADD COLUMN last_counter INTEGER; -- of the entries in an own log segment
UPDATE outbox SET last_counter = (SELECT max(counter) FROM log_entry WHERE segment = outbox.row)
    WHERE segment_seq IS NOT NULL;
CREATE INDEX outbox_by_counter ON outbox (space, last_counter) WHERE last_counter IS NOT NULL;

ALTER TABLE sign_off ADD COLUMN counter INTEGER; -- of its log entry
UPDATE sign_off SET counter = (SELECT counter FROM log_entry WHERE row = sign_off.entry) WHERE entry IS NOT NULL;

-- The last segment of each own device that the lead has taken in: never falls.
CREATE TABLE seen_by_lead (
    space  TEXT NOT NULL,
    device TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) STRICT;
