-- By primary subtag: en-GB and en are one language to whoever looks for something to read.
SELECT lower(CASE instr(language, '-') WHEN 0 THEN language ELSE substr(language, 1, instr(language, '-') - 1) END), count(*)
FROM text
WHERE superseded_by IS NULL
GROUP BY 1
ORDER BY 2 DESC, 1
