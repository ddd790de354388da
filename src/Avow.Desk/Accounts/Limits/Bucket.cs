namespace Avow.Desk;

/// <summary>So many at once, then one at a time as time passes (a token bucket). Safe for many threads.</summary>
internal sealed class Bucket(int capacity, TimeSpan perOne, TimeProvider time)
{
    private readonly Lock taking = new();
    private double left = capacity;
    private DateTimeOffset asOf = time.GetUtcNow();

    public bool IsFull
    {
        get
        {
            lock (taking)
            {
                Refill();
                return left >= capacity;
            }
        }
    }

    public bool Take()
    {
        lock (taking)
        {
            Refill();
            if (left < 1) return false;
            left--;
            return true;
        }
    }

    private void Refill()
    {
        var now = time.GetUtcNow();
        left = Math.Min(capacity, left + Math.Max(0, (now - asOf) / perOne));
        asOf = now;
    }
}
