namespace Avow.Desk;

/// <summary>
/// The link by which the first administrator comes in. Made anew whenever the server starts and has no administrator; good for a day, once; kept as a hash,
/// and in memory only, so that a desk nobody uses leaves nothing on the disk. Safe for many threads.
/// </summary>
internal sealed class FirstLink(TimeProvider time)
{
    public static TimeSpan Life { get; } = TimeSpan.FromDays(1);

    private readonly Lock changing = new();
    private string? hash;
    private DateTimeOffset expiresAt;

    public string Make()
    {
        var token = SecretToken.Make();
        lock (changing) (hash, expiresAt) = (SecretToken.HashOf(token), time.GetUtcNow() + Life);
        return token;
    }

    public bool Is(string tokenHash)
    {
        lock (changing) return hash is not null && hash == tokenHash && time.GetUtcNow() < expiresAt;
    }

    public void Use()
    {
        lock (changing) hash = null;
    }
}
