UPDATE damage SET resolution = NULL WHERE document = $document AND resolution IS NOT NULL
