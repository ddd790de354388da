DELETE FROM withheld_due WHERE number = $number
