INSERT INTO change (number, ordinal, kind, thing, before, after) VALUES ($number, $ordinal, $kind, $thing, $before, $after)
