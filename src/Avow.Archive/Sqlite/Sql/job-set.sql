UPDATE job SET state = $state, starts = $starts, began_at = $began_at, ended_at = $ended_at, progress = $progress, tally = $tally,
  cancelled_by = $cancelled_by, failure = $failure
WHERE number = $number
