using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

/// <summary>Texts of our own writing for the tests of this room.</summary>
internal static class Samples
{
    public const string First = "Dockers in seven harbours refused yesterday to load ammunition for the distant war.";
    public const string Second = "Transport unions everywhere should follow their example before the winter begins.";
    public const string Third = "Whoever profits from these shipments must hear our answer in every single port.";
    public const string Call = First + "\n" + Second + "\n" + Third;
    public const string Own =
        "Last week the harbour of our town saw something unusual, and not everybody was pleased. The mayor spoke of damage to trade, the "
        + "newspapers of a handful of troublemakers, but those who were there tell it in another way. We asked three of them how it began.";

    public static TextFacts Text(string name, string words, string? date = null, string host = "", WitnessRole role = WitnessRole.Statement, string? document = null) => new()
    {
        Id = IdOf(name),
        Role = role,
        Words = words,
        Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        CapturedAt = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
        Host = host.Length > 0 ? host : name + ".example",
        SourceAddress = $"https://{(host.Length > 0 ? host : name + ".example")}/{name}",
        Document = Id<Document>.FromKey(document ?? name),
        Language = "en",
    };

    public static Id<Text> IdOf(string name) => Id<Text>.FromKey(name);

    public static TextFacts Quoting(this TextFacts text, string quoted) =>
        text with { Quotations = [new(text.Words.IndexOf(quoted, StringComparison.Ordinal), text.Words.IndexOf(quoted, StringComparison.Ordinal) + quoted.Length)] };

    /// <summary>Every pair aligned, as if each shared a seed.</summary>
    public static IReadOnlyList<TextMatch> Matches(params IReadOnlyList<TextFacts> texts) =>
    [
        .. from i in Enumerable.Range(0, texts.Count)
           from j in Enumerable.Range(i + 1, texts.Count - i - 1)
           let spans = PairAligner.Align(PreparedText.Of(texts[i].Words), PreparedText.Of(texts[j].Words))
           where spans.Count > 0
           select new TextMatch(texts[i].Id, texts[j].Id, spans),
    ];

    /// <summary>"taker Kind source" for every relation of these texts, "?" when the direction is not known.</summary>
    public static IReadOnlyList<string> Related(params IReadOnlyList<TextFacts> texts)
    {
        return [.. Relations.Among(texts, Matches(texts)).Select(r => $"{Name(r.From)} {r.Kind}{(r.DirectionKnown ? "" : "?")} {Name(r.To)}").Order(StringComparer.Ordinal)];

        string Name(Id<Text> id) => texts.First(text => text.Id == id).SourceAddress.Split('/')[^1];
    }
}
