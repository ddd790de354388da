-- A title counts four times as much as the words (measured on Cranfield: quality, row search).
SELECT rowid, bm25(words, 4.0, 1.0, 1.0) FROM words WHERE words MATCH $match LIMIT $most
