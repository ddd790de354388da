DELETE FROM lexicon
