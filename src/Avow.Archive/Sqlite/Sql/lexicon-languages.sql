SELECT language_a, language_b FROM lexicon ORDER BY language_a, language_b
