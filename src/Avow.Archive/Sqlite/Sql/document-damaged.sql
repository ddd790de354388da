SELECT seq, words, content FROM document WHERE id = $id AND superseded = 0
