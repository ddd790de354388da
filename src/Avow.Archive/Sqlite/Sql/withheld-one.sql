SELECT rule FROM withheld WHERE thing = $thing
