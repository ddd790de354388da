INSERT INTO lexicon (language_a, language_b, alignments, lines) VALUES ($a, $b, $alignments, $lines)
