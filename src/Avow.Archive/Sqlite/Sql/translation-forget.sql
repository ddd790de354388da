DELETE FROM translation
