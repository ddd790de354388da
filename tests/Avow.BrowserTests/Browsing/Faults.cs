namespace Avow.BrowserTests;

/// <summary>Collects what is wrong on several pages, to report all of it at once, each with its page.</summary>
internal sealed class Faults
{
    /// <summary>More would hide the first.</summary>
    private const int MaxShown = 40;

    private readonly List<string> found = [];

    public void Add(string page, string fault) => found.Add($"{page}: {fault}");

    public void AddAll(string page, IEnumerable<string> faults) => found.AddRange(faults.Select(fault => $"{page}: {fault}"));

    public void Unless(bool holds, string page, string fault)
    {
        if (!holds) Add(page, fault);
    }

    public void AssertNone() => Assert.True(found.Count == 0, $"{found.Count} faults\n{string.Join('\n', found.Take(MaxShown))}");
}
