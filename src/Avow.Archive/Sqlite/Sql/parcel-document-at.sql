SELECT seq, words, content, capture, ordinal FROM document WHERE id = $id
