DELETE FROM undrawn_pair WHERE text = $text
