INSERT INTO bead (a, b, said_by, said_at, bead) VALUES ($a, $b, $by, $at, $bead)
