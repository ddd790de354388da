DELETE FROM shared WHERE a = $a AND b = $b
