using Avow.Statements;

namespace Avow.Archive;

/// <summary>A rule as it lies in its column, and in the record of changes.</summary>
/// <param name="Kind">Name, Passage, Text or Capture.</param>
/// <param name="IsNoted">Whether it is said that something is withheld.</param>
/// <param name="Forms">Of a name.</param>
/// <param name="Text">Of a text and a passage.</param>
/// <param name="Capture">Of a capture.</param>
/// <param name="Words">Of a passage.</param>
/// <param name="Document">Which document of its capture the text is of.</param>
/// <param name="Place">Which text of its document it is.</param>
internal sealed record StoredRule(string Kind, bool IsNoted, IReadOnlyList<string>? Forms = null, string? Text = null, string? Capture = null, Quote? Words = null, int? Document = null, int? Place = null)
{
    public const string OfName = "Name", OfPassage = "Passage", OfText = "Text", OfCapture = "Capture";

    public WithheldRule Rule => Kind switch
    {
        StoredRule.OfName => new WithheldRule.OfName(Forms!, IsNoted),
        StoredRule.OfPassage => new WithheldRule.OfPassage(Id<Text>.FromTrusted(Text!), Words!, IsNoted),
        StoredRule.OfText => new WithheldRule.OfText(Id<Text>.FromTrusted(Text!), IsNoted),
        _ => new WithheldRule.OfCapture(Id<Capture>.FromTrusted(Capture!), IsNoted),
    };
}

/// <summary>What came with a capture and holds a name that is withheld.</summary>
internal sealed record KeptCapture(Exchange Exchange, string? Label, string? Unread);
