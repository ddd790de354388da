UPDATE capture SET unread = $unread WHERE seq = $seq
