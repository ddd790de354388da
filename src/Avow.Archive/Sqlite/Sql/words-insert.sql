INSERT INTO words (rowid, title, exact, stem) VALUES ($seq, $title, $exact, $stem)
