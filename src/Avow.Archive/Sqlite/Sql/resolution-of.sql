SELECT r.resolution FROM resolution r JOIN document d ON d.seq = r.document WHERE d.id = $document AND r.key = $key
