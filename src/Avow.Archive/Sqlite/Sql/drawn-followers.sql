SELECT text FROM drawn WHERE follows = $text
