SELECT bead, said_by, said_at FROM bead WHERE a = $a AND b = $b ORDER BY seq
