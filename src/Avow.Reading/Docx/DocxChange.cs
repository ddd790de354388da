using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>A tracked change that is open (ECMA-376-1, section 17.13.5): one that takes words out gathers them.</summary>
internal sealed class DocxChange(TrackedChange change)
{
    /// <summary>Of words taken out no more is kept than this (characters).</summary>
    public const int MaxWordsChars = 20_000;

    private readonly StringBuilder words = new();

    public TrackedChange Change { get; } = change;

    public bool Removes => Change.Kind is TrackedChangeKind.Deletion or TrackedChangeKind.MovedAway;

    public static DocxChange Of(XmlTag tag) => new(new TrackedChange
    {
        Kind = tag.Name switch
        {
            "w:del" => TrackedChangeKind.Deletion,
            "w:moveFrom" => TrackedChangeKind.MovedAway,
            "w:moveTo" => TrackedChangeKind.MovedHere,
            _ => TrackedChangeKind.Insertion,
        },
        Range = default,
        Words = "",
        Author = OneLineOf.Text(tag["w:author"]) is { Length: > 0 } author ? author : null,
        Date = OfficeDate.Day(tag["w:date"]),
    });

    public void Add(ReadOnlySpan<char> text)
    {
        if (words.Length + text.Length <= MaxWordsChars) words.Append(text);
    }

    /// <summary>The change with the words it took out; null when it took none.</summary>
    public TrackedChange? Taken() => CleanWords.Of(words.ToString()) is { Length: > 0 } taken ? Change with { Words = taken } : null;
}
