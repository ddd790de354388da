UPDATE damage SET resolution = $key WHERE document = $document AND place = $place
