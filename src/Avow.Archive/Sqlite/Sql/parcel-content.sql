SELECT words, content FROM document WHERE seq = $seq
