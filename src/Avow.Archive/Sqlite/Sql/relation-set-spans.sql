UPDATE relation SET spans = $spans, lost = $lost WHERE id = $id
