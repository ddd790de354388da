DELETE FROM translation WHERE a = $text OR b = $text
