SELECT key, day, text, place FROM seed WHERE key = $key AND (day, text) < ($day, $text) ORDER BY day DESC, text DESC LIMIT $most
