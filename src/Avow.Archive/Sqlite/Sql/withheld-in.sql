-- What is withheld in captures of one source, and of one capture.
SELECT rule FROM withheld
WHERE source = (SELECT source FROM capture WHERE seq = $capture) OR thing = (SELECT 'capture ' || id FROM capture WHERE seq = $capture)
ORDER BY thing
