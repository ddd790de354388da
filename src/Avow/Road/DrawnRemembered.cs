using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What drawing left of texts, with what this drawing leaves of them in its place.</summary>
internal sealed class DrawnRemembered(IArchive archive)
{
    private readonly Dictionary<Id<Text>, DrawnText> before = [];
    private readonly Dictionary<Id<Text>, DrawnText> now = [];

    public DrawnText Of(Id<Text> text) => now.TryGetValue(text, out var known) || before.TryGetValue(text, out known) ? known : before[text] = archive.Relations.DrawnOf(text);

    public void Set(DrawnText text) => now[text.Text] = text;

    /// <summary>What is to be kept.</summary>
    public IReadOnlyList<DrawnText> New => [.. now.Values.OrderBy(text => text.Text)];

    /// <summary>Whether one of two is drawn by how it lies against the other.</summary>
    public bool AreAligned(Id<Text> one, Id<Text> other) => Of(one).Aligned.Contains(other) || Of(other).Aligned.Contains(one);

    /// <summary>Whether one of two is a translation of the other.</summary>
    public bool AreTranslated(Id<Text> one, Id<Text> other) => Of(one).Translated.Contains(other) || Of(other).Translated.Contains(one);
}
