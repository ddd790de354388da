SELECT DISTINCT capacity FROM membership
