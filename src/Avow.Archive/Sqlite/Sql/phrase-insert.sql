INSERT INTO phrase (kind, words, texts) VALUES ($kind, $words, $texts) RETURNING seq
