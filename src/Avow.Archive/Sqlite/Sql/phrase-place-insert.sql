INSERT INTO phrase_place (phrase, ordinal, text, range_start, range_end) VALUES ($phrase, $ordinal, $text, $start, $end)
