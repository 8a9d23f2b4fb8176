-- SPDX-License-Identifier: GPL-3.0-or-later
-- A head that is sealed with a key this device does not have, and the objects that were looked through for it.
ALTER TABLE head_visit ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE head_visit ADD COLUMN passed_keys TEXT NOT NULL DEFAULT '';
