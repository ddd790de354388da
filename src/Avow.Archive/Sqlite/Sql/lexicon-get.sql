SELECT alignments, lines FROM lexicon WHERE language_a = $a AND language_b = $b
