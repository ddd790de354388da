SELECT (SELECT count(*) FROM capture WHERE unread IS NOT NULL), (SELECT value FROM about WHERE key = 'checked')
