-- Sets that hold nothing, or put back a later one.
SELECT number FROM change_set s WHERE s.undoes >= s.number OR NOT EXISTS (SELECT 1 FROM change c WHERE c.number = s.number) ORDER BY number
