SELECT text FROM fingerprint WHERE hash = $hash
