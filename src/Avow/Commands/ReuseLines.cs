using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Avow.Relating;
using Avow.Road;

namespace Avow.Commands;

/// <summary>Writes what <c>avow reuse</c> finds, a line each, many lines at a time.</summary>
internal sealed class ReuseLines(TextWriter results, TextFolder texts, bool json) : IDisposable
{
    private const int MaxHeldChars = 1 << 16;

    private readonly StringBuilder held = new();
    private readonly LineSum sum = new();

    /// <summary>Lines so far.</summary>
    public long Written { get; private set; }

    public void Add(ReuseMatch match)
    {
        var (a, b, kind) = (texts.Names[match.A], texts.Names[match.B], match.Kind.ToString().ToLowerInvariant());
        if (json)
        {
            held.Append(CultureInfo.InvariantCulture, $"{{\"a\": \"{Escaped(a)}\", \"a_span\": [{match.SpanA.StartInclusive}, {match.SpanA.EndExclusive}], \"b\": \"{Escaped(b)}\", \"b_span\": [{match.SpanB.StartInclusive}, {match.SpanB.EndExclusive}], \"kind\": \"{kind}\", \"score\": {match.Likeness}}}\n");
        }
        else
        {
            held.Append(CultureInfo.InvariantCulture, $"{kind,-11} {match.Likeness:0.00}  {Statements.OneLine.Of(a)} {match.SpanA.StartInclusive} to {match.SpanA.EndExclusive}  {Statements.OneLine.Of(b)} {match.SpanB.StartInclusive} to {match.SpanB.EndExclusive}\n");
        }

        Count();
    }

    public void Add(PairHit hit)
    {
        var line = PartFile.Line(hit);
        sum.Add(line);
        held.Append(line).Append('\n');
        Count();
    }

    public void End(int part, int parts, ulong collection)
    {
        held.Append(sum.End(part, parts, collection)).Append('\n');
        Flush();
    }

    public void Flush()
    {
        results.Write(held);
        results.Flush();
        held.Clear();
    }

    public void Dispose() => sum.Dispose();

    private void Count()
    {
        Written++;
        if (held.Length >= MaxHeldChars) Flush();
    }

    private static string Escaped(string name) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name);
}
