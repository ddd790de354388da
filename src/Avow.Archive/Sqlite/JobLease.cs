using Avow.Statements;

namespace Avow.Archive;

/// <summary>Who does the jobs of an archive now, and until when it need not say again that it is there.</summary>
internal sealed record JobLease(string Worker, DateTimeOffset Until)
{
    public static JobLease? Of(Session session) => session.First("job-worker-get", row => new JobLease(row.Text(0), row.Instant(1)));

    public static Problem? Refusal(Session session, string worker) => Of(session)?.Worker == worker
        ? null
        : new(ProblemKind.NotPermitted, "the jobs of this archive", "another program does them", "Leave them to it; it goes on where this one stopped.");

    public void Set(Session session) => session.Run("job-worker-set", ("$worker", Worker), ("$until", Row.Of(Until)));

    // One that ends far later than it could was given by a clock that has been set back since. A little later it may: who asks may have looked at the clock
    // before waiting for the database.
    public bool IsHeld(DateTimeOffset now) => Until > now && Until - now <= IJobs.LeaseLasts * 2;
}
