using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Words with the signs of emphasis taken out, and marks for what they and the bare addresses said.</summary>
internal sealed record InlineSigns(string Words, IReadOnlyList<Mark> Marks)
{
    /// <summary>A pair of stars further apart than this is an accident (characters).</summary>
    private const int MaxEmphasisChars = 600;

    public static InlineSigns Read(string source)
    {
        if (!source.AsSpan().ContainsAny('*', '_') && !BareAddress.MayHold(source)) return new(source, []);
        var addresses = BareAddress.AllIn(source);
        var pairs = Pairs(source, addresses);
        return Without(source, pairs, addresses);
    }

    private static List<Pair> Pairs(string source, List<TextRange> addresses)
    {
        var pairs = new List<Pair>();
        var open = new List<(int At, int Length)>();
        var address = 0;
        for (var at = 0; at < source.Length;)
        {
            while (address < addresses.Count && addresses[address].EndExclusive <= at) address++;
            if (address < addresses.Count && addresses[address].Contains(at))
            {
                at = addresses[address].EndExclusive;
                continue;
            }

            if (source[at] is not ('*' or '_'))
            {
                at++;
                continue;
            }

            var length = 1;
            while (at + length < source.Length && source[at + length] == source[at]) length++;
            if (length <= 3 && !Closes(source, at, length, open, pairs) && Opens(source, at, length)) Open(open, source, at, length);
            at += length;
        }

        return pairs;
    }

    private static void Open(List<(int At, int Length)> open, string source, int at, int length)
    {
        open.RemoveAll(o => o.Length == length && source[o.At] == source[at]);
        open.Add((at, length));
    }

    private static bool Closes(string source, int at, int length, List<(int At, int Length)> open, List<Pair> pairs)
    {
        var after = at + length < source.Length ? source[at + length] : ' ';
        if (at == 0 || char.IsWhiteSpace(source[at - 1]) || char.IsLetterOrDigit(after)) return false;
        var mate = open.FindLastIndex(o => o.Length == length && source[o.At] == source[at] && at - o.At <= MaxEmphasisChars);
        if (mate < 0 || !HoldsLetters(source.AsSpan(open[mate].At, at - open[mate].At))) return false;
        pairs.Add(new Pair(open[mate].At, at, length));
        open.RemoveRange(mate, open.Count - mate); // what opened inside and did not close would cross
        return true;
    }

    // "*/*" is no emphasis of a stroke.
    private static bool HoldsLetters(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private static bool Opens(string source, int at, int length)
    {
        var after = at + length < source.Length ? source[at + length] : ' ';
        return !char.IsWhiteSpace(after) && (at == 0 || char.IsWhiteSpace(source[at - 1]) || Punctuation.IsOpener(source[at - 1]));
    }

    private static InlineSigns Without(string source, List<Pair> pairs, List<TextRange> addresses)
    {
        var cuts = pairs.SelectMany(p => new[] { (p.Open, p.Length), (p.Close, p.Length) }).Order().ToList();
        var words = new StringBuilder(source.Length);
        var places = new Dictionary<int, int>();
        var from = 0;
        foreach (var (at, length) in cuts)
        {
            words.Append(source, from, at - from);
            places[at] = words.Length;
            from = at + length;
        }

        words.Append(source, from, source.Length - from);
        var marks = pairs.Select(p => new Mark
        {
            Kind = p.Length == 1 ? MarkKind.Emphasis : MarkKind.Strong,
            Range = new(places[p.Open], places[p.Close]),
            Cue = new string(source[p.Open], p.Length),
        }).ToList();
        marks.AddRange(LinkMarks(source, addresses, cuts));
        return new(words.ToString(), marks);
    }

    private static IEnumerable<Mark> LinkMarks(string source, List<TextRange> addresses, List<(int At, int Length)> cuts)
    {
        var (cut, removed) = (0, 0);
        foreach (var address in addresses)
        {
            for (; cut < cuts.Count && cuts[cut].At < address.StartInclusive; cut++) removed += cuts[cut].Length;
            yield return new Mark
            {
                Kind = MarkKind.Link,
                Range = address.Shift(-removed),
                Target = BareAddress.Absolute(address.Of(source)),
                Cue = "bare address",
            };
        }
    }

    private sealed record Pair(int Open, int Close, int Length);
}
