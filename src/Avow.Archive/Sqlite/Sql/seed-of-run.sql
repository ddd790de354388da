SELECT key, day, text, place FROM seed WHERE key >= $run AND key < $end ORDER BY key, day, text LIMIT $most
