SELECT c.source, k.seq, c.id, k.ordinal, k.correction FROM correction k JOIN capture c ON c.seq = k.capture
