SELECT resolution FROM damage WHERE document = $document AND place = $place
