-- What these texts took by wording, or by translating, from whomever: who takes from them is drawn with them, or still to be drawn.
DELETE FROM relation
WHERE method IS NOT NULL AND (kind = 'Translates') = $translating
  AND from_text IN (SELECT value FROM json_each($among))
  AND id NOT IN (SELECT relation FROM decision WHERE verdict = 'Confirmed')
