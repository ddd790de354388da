DELETE FROM phrase WHERE seq IN (SELECT phrase FROM phrase_place WHERE text IN (SELECT value FROM json_each($among)))
