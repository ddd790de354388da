DELETE FROM organisation WHERE names = '{}'
