-- Whether the others still are one statement without this text is seen when they are drawn anew.
UPDATE text SET lead = seq WHERE lead = (SELECT lead FROM text WHERE seq = $seq) AND lead <> seq
