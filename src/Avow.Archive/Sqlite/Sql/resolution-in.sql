SELECT key, resolution FROM resolution WHERE document = $document ORDER BY key
