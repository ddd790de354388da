using System.Buffers;
using System.Globalization;
using System.Text;

namespace Avow.Statements;

/// <summary>Finds withheld names in words and in addresses. Made once for many texts; safe for many threads.</summary>
public sealed class NameFinding
{
    private static readonly SearchValues<char> SignsOfAddress = SearchValues.Create("/@%#");
    private static readonly IdnMapping Hosts = new();

    private readonly List<(string Folded, string Joined, bool IsNoted)> forms;
    private readonly SearchValues<string> first;

    /// <param name="names">Forms of which nothing is left when they are folded find nothing.</param>
    public NameFinding(IEnumerable<WithheldName> names)
    {
        // The longer first, for a shorter may stand in it.
        forms = [.. from name in names from form in name.Forms
            let folded = FoldedWords.Of(form).Folded.Trim()
            where folded.Length > 0
            orderby folded.Length descending, folded, name.IsNoted
            select (folded, Spaced(folded).Replace(" ", "", StringComparison.Ordinal), name.IsNoted)];
        first = SearchValues.Create([.. forms.Select(form => form.Folded).Distinct(StringComparer.Ordinal)], StringComparison.Ordinal);
    }

    public bool IsEmpty => forms.Count == 0;

    /// <summary>Where names stand, in order, not overlapping; an address or the like that holds one stands as a whole.</summary>
    public IReadOnlyList<(TextRange Range, bool IsNoted)> In(string words)
    {
        if (IsEmpty || words.Length == 0) return [];
        var folded = FoldedWords.Of(words);
        List<(TextRange Range, bool IsNoted)> found = [.. Addresses(words)];
        for (var at = 0; at < folded.Folded.Length;)
        {
            var ahead = folded.Folded.AsSpan(at).IndexOfAny(first);
            if (ahead < 0) break;
            at += ahead;
            if (At(folded.Folded, at) is not { Folded: { } form } one) at++;
            else
            {
                found.Add((folded.From(at, form.Length, words), one.IsNoted));
                at += form.Length;
            }
        }

        found.Sort((one, other) => one.Range.CompareTo(other.Range));
        for (var at = found.Count - 1; at > 0; at--)
        {
            if (found[at].Range.StartInclusive >= found[at - 1].Range.EndExclusive) continue;
            found[at - 1] = (found[at - 1].Range.Cover(found[at].Range), found[at - 1].IsNoted && found[at].IsNoted);
            found.RemoveAt(at);
        }

        return found;
    }

    public bool Stands(string? words) => !string.IsNullOrEmpty(words) && In(words).Count > 0;

    /// <summary>Whether a name stands in an address: percent-encoded, in Punycode, with hyphens in place of its spaces or without any.</summary>
    public bool StandsInAddress(string? address) => !string.IsNullOrEmpty(address) && IsNotedInAddress(address) is not null;

    /// <summary>The words with marks, or nothing, in place of names; the same string where none stands in it.</summary>
    public string Without(string words)
    {
        var found = In(words);
        for (var at = found.Count - 1; at >= 0; at--) words = string.Concat(words.AsSpan(0, found[at].Range.StartInclusive), found[at].IsNoted ? WithheldWords.Mark : "", words.AsSpan(found[at].Range.EndExclusive));
        return found.Count > 0 ? OneSpaced(words) : words;
    }

    private (string Folded, bool IsNoted) At(string folded, int at)
    {
        foreach (var (form, _, isNoted) in forms)
        {
            if (string.CompareOrdinal(folded, at, form, 0, form.Length) == 0 && Edges.AreOfWords(folded, at, form.Length)) return (form, isNoted);
        }

        return default;
    }

    // A name in an address is not written as in words.
    private IEnumerable<(TextRange, bool)> Addresses(string words)
    {
        for (var at = words.AsSpan().IndexOfAny(SignsOfAddress); at >= 0;)
        {
            var (start, end) = (at, at);
            while (start > 0 && !char.IsWhiteSpace(words[start - 1])) start--;
            while (end < words.Length && !char.IsWhiteSpace(words[end])) end++;
            if (IsNotedInAddress(words[start..end]) is { } isNoted) yield return (new(start, end), isNoted);
            var next = end < words.Length ? words.AsSpan(end).IndexOfAny(SignsOfAddress) : -1;
            at = next < 0 ? -1 : end + next;
        }
    }

    private bool? IsNotedInAddress(string address)
    {
        var written = Unicode(Unescaped(address));
        var plain = Spaced(FoldedWords.Of(written).Folded);
        // "#FreeAdaRook" is four words to who reads it.
        var parted = Parted(written) is { } words ? Spaced(FoldedWords.Of(words).Folded) : null;
        foreach (var (folded, joined, isNoted) in forms)
        {
            var spaced = Spaced(folded);
            if (Holds(plain, spaced) || (joined.Length != spaced.Length && Holds(plain, joined)) || (parted is not null && Holds(parted, spaced))) return isNoted;
        }

        return null;

        static bool Holds(string plain, string form)
        {
            for (var at = plain.IndexOf(form, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                if (Edges.AreOfLetters(plain, at, form.Length)) return true;
            }

            return false;
        }
    }

    // With a space before every capital that follows a small letter; null where none does.
    private static string? Parted(string address)
    {
        var parted = new StringBuilder(address.Length + 8);
        for (var at = 0; at < address.Length; at++)
        {
            if (at > 0 && char.IsUpper(address[at]) && char.IsLower(address[at - 1])) parted.Append(' ');
            parted.Append(address[at]);
        }

        return parted.Length > address.Length ? parted.ToString() : null;
    }

    // What was encoded twice is read too.
    private static string Unescaped(string address)
    {
        for (var turn = 0; turn < 3 && address.Contains('%', StringComparison.Ordinal); turn++) address = Uri.UnescapeDataString(address);
        return address;
    }

    private static string Unicode(string address)
    {
        if (!address.Contains("xn--", StringComparison.OrdinalIgnoreCase)) return address;
        var parts = address.Split('/', '@', ':');
        foreach (var host in parts.Where(part => part.Contains("xn--", StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                address += " " + Hosts.GetUnicode(host);
            }
            catch (ArgumentException)
            {
                // A host that is none has no other writing.
            }
        }

        return address;
    }

    private static string Spaced(string folded) => string.Join(' ', folded.Split([' ', '-', '_', '+', '.', '/', '~', '\''], StringSplitOptions.RemoveEmptyEntries));

    private static string OneSpaced(string words) => string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
