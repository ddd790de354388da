INSERT INTO damage (document, place, kind)
SELECT $document, e.key, json_extract(e.value, '$.kind') FROM json_each($content, '$.damage') e
