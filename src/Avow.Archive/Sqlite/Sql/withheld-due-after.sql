SELECT after FROM withheld_due WHERE number = $number
