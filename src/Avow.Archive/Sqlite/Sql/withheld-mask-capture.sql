UPDATE capture SET exchange = $exchange, label = $label, unread = $unread, kept = $kept WHERE seq = $capture
