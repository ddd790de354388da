SELECT alignment FROM alignment WHERE a = $a AND b = $b AND method = $method
