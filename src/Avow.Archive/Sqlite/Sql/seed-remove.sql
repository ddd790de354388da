DELETE FROM seed WHERE key = $key AND day = $day AND text = $text
