UPDATE source SET address = $address WHERE seq = $seq
