SELECT a, b, said_at, bead FROM bead ORDER BY seq
