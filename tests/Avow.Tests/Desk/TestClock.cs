namespace Avow.Tests.Desk;

/// <summary>A clock that goes when a test says so.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 5, 3, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
