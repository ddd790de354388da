SELECT count(*) FROM phrase
