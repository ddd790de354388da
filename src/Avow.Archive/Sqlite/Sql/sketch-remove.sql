DELETE FROM sketch WHERE text = $text
