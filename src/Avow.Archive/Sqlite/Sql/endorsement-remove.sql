DELETE FROM endorsement WHERE organisation = $organisation AND text = $text
