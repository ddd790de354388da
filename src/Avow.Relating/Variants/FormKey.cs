namespace Avow.Relating;

/// <summary>The words and the marks between them, so far as they are more than type: equal for forms of one reading.</summary>
internal static class FormKey
{
    /// <summary>Of no words.</summary>
    public static ulong Nothing { get; } = Of("");

    public static ulong Of(ReadOnlySpan<char> form)
    {
        var (key, after) = (StableHash.Start, 0);
        for (var scan = new WordScanner(form, new()); scan.Next(); after = scan.Range.EndExclusive)
            key = StableHash.Join(Add(key, form[after..scan.Range.StartInclusive]), scan.Hash);
        return Add(key, form[after..]);
    }

    private static ulong Add(ulong key, ReadOnlySpan<char> between) => Separators.KeyOf(between) is > 0 and var marks ? StableHash.Join(key, marks) : key;
}
