SELECT b FROM alignment WHERE a = $text UNION SELECT a FROM alignment WHERE b = $text
