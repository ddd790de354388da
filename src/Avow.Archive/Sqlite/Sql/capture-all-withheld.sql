SELECT id, withheld FROM capture WHERE withheld > 0
