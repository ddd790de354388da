DELETE FROM alignment WHERE a = $text OR b = $text
