DELETE FROM alignment
