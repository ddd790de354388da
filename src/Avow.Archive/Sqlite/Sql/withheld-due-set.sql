UPDATE withheld_due SET after = $after WHERE number = $number
