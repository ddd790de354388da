DELETE FROM damage WHERE document = $document
