UPDATE source SET address = $address, host = $host, kept = $kept WHERE seq = $seq
