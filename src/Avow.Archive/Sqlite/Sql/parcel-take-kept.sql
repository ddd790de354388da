UPDATE capture SET kept = $kept, withheld = $withheld WHERE seq = $capture
