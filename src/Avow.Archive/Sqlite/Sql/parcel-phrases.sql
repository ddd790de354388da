SELECT seq, kind, words FROM phrase ORDER BY seq
