DELETE FROM drawn WHERE text = $text
