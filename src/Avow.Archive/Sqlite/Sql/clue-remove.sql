DELETE FROM clue WHERE key = $key AND day = $day AND text = $text
