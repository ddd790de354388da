SELECT a.language, b.language, count(*) FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b GROUP BY a.language, b.language
