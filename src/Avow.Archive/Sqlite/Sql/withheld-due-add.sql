INSERT INTO withheld_due (rule) VALUES ($rule)
