using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class ApartNameTests
{
    private static readonly TextLine First = Line("a", "Palgrave", "2026-05-13", "2026-05-14");
    private static readonly TextLine Later = Line("b", "Palgrave", "2026-05-20", "2026-05-21");
    private static readonly TextLine Recaptured = Line("c", "Palgrave", "2026-05-13", "2026-05-30");
    private static readonly TextLine Other = Line("d", "Gaceta", "2026-05-13", "2026-05-14");

    [Fact]
    public void An_outlet_that_stands_once_is_its_own_name() => Assert.Equal(new ApartName(Naming.OfWords("Palgrave"), null, false), ApartName.Of(First, [First, Other]));

    [Fact]
    public void Two_texts_of_one_outlet_are_told_apart_by_their_day() => Assert.Equal(new ApartName(Naming.OfWords("Palgrave"), new(2026, 5, 20), false), ApartName.Of(Later, [First, Later]));

    [Fact]
    public void And_on_one_day_by_the_day_of_their_capture() => Assert.Equal(new ApartName(Naming.OfWords("Palgrave"), new(2026, 5, 30), true), ApartName.Of(Recaptured, [First, Recaptured]));

    private static TextLine Line(string key, string outlet, string day, string captured) => new()
    {
        Text = Avow.Statements.Id<Avow.Statements.Text>.FromKey(key),
        Statement = Avow.Statements.Id<Avow.Statements.Statement>.FromKey("one"),
        Title = "",
        Language = "en",
        Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        CapturedAt = DateTimeOffset.Parse($"{captured}T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
        Outlet = Naming.OfWords(outlet),
        Role = Avow.Statements.WitnessRole.Statement,
    };
}
