SELECT language_a, language_b, alignments, lines FROM lexicon ORDER BY language_a, language_b
