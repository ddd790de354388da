DELETE FROM shared WHERE a = $text OR b = $text
