SELECT c.source, c.id, r.seen_at, r.profile FROM revisit r JOIN capture c ON c.seq = r.capture
