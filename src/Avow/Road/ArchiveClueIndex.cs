using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>The keys that an archive keeps, as relating wants to look them up.</summary>
internal sealed class ArchiveClueIndex(ITranslationWork work) : IClueIndex
{
    public IReadOnlyList<TextPlace> First(long key, int most) => [.. work.First(key, most).Select(PlaceOf)];

    public IReadOnlyList<TextPlace> After(long key, TextPlace place) => [.. work.After(key, new(DateOnly.FromDayNumber(place.Day), place.Text)).Select(PlaceOf)];

    public IReadOnlyList<long> KeysOf(Id<Text> text) => work.SketchOf(text)?.Keys ?? [];

    public IReadOnlyList<TextPlace> Known(Id<Text> text) => [.. work.TranslatedWith(text).Select(other => work.SketchOf(other)).OfType<PlacedSketch>().Select(sketch => PlaceOf(sketch.Place))];

    public static TextPlace PlaceOf(PlacedId place) => new(place.Day.DayNumber, place.Text);
}
