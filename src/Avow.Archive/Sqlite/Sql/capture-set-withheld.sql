UPDATE capture SET withheld = $withheld WHERE seq = $capture AND withheld <> $withheld
