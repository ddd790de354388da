SELECT language_a, language_b, alignments, lines FROM lexicon
