DELETE FROM withheld WHERE thing = $thing
