SELECT d.id, x.correction FROM correction x JOIN document d ON d.capture = x.capture AND d.ordinal = x.ordinal ORDER BY x.seq
