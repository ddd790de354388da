SELECT 1 FROM shared WHERE a = $a AND b = $b
