DELETE FROM alignment WHERE a = $a AND b = $b
