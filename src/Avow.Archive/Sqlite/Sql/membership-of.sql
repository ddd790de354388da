SELECT member, whole, capacity, nullif(since, ''), until FROM membership WHERE member = $member OR whole = $member
ORDER BY since, member, whole, capacity
