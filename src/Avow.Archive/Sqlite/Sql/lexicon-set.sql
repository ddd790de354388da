INSERT INTO lexicon (language_a, language_b, alignments, lines) VALUES ($a, $b, $alignments, $lines)
ON CONFLICT (language_a, language_b) DO UPDATE SET alignments = excluded.alignments, lines = excluded.lines
