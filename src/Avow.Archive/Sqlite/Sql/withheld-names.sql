SELECT rule FROM withheld WHERE kind = 'Name' ORDER BY thing
