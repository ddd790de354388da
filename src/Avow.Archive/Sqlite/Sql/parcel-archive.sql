SELECT (SELECT value FROM about WHERE key = 'name'), (SELECT value FROM about WHERE key = 'harvest'), (SELECT value FROM about WHERE key = 'checked')
