INSERT INTO undrawn_pair (text, other, is_translation, gone) VALUES ($text, $other, $translation, $gone)
ON CONFLICT DO UPDATE SET gone = max(gone, excluded.gone)
