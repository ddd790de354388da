SELECT id, from_text, to_text, spans, lost FROM relation WHERE from_text = $text OR to_text = $text ORDER BY id
