using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class TranslationAlignmentTests
{
    private const string English = """
        The night crews will not sail
        Statement of the harbour union, 14 March 2024
        The night crews of Port Lannoch will not sail on Friday. Three thousand workers in seven harbours voted for the strike.
        They demand the release of Marta Ovesen, who was arrested on 12 March. The police have given no reason.
        The ministry of transport has refused to negotiate. We call on all unions to send help and money.
        """;

    private const string Spanish = """
        Las tripulaciones nocturnas no zarparán
        Declaración del sindicato del puerto, 14 de marzo de 2024
        Las tripulaciones nocturnas de Port Lannoch no zarparán el viernes. Tres mil trabajadores de siete puertos votaron por la huelga.
        Exigen la libertad de Marta Ovesen, detenida el 12 de marzo. La policía no ha dado ninguna razón.
        El ministerio de transporte se ha negado a negociar. Llamamos a todos los sindicatos a enviar ayuda y dinero.
        """;

    [Fact]
    public void Sentences_inside_paragraphs_find_each_other()
    {
        var alignment = TranslationAlignment.Align(In("en", English), In("es", Spanish));
        Assert.Equal("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7", Shown(alignment.Beads));
        Assert.Equal(StandingKind.Translation, alignment.Standing.Kind);
        Assert.Empty(alignment.Differences);
        Assert.Equal("The night crews will not sail", alignment.SegmentsOfA[0].Of(English));
    }

    [Fact]
    public void Turning_the_texts_turns_segments_beads_and_standing()
    {
        var (there, back) = (TranslationAlignment.Align(In("en", English), In("es", Spanish)), TranslationAlignment.Align(In("es", Spanish), In("en", English)));
        Assert.Equal(there.SegmentsOfA, back.SegmentsOfB);
        Assert.Equal(there.Beads.Select(bead => (bead.A, bead.B)), back.Beads.Select(bead => (bead.B, bead.A)));
        Assert.Equal(there.Standing.Kind, back.Standing.Kind);
    }

    [Fact]
    public void A_paragraph_that_was_split_does_not_stand_in_the_way()
    {
        var split = Spanish.Replace("viernes. Tres", "viernes.\nTres", StringComparison.Ordinal).Replace("razón.\nEl", "razón. El", StringComparison.Ordinal);
        Assert.Equal("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7", Shown(TranslationAlignment.Align(In("en", English), In("es", split)).Beads));
    }

    [Fact]
    public void An_excerpt_between_an_introduction_and_notes_is_found()
    {
        var lines = Spanish.Split('\n');
        var framed = $"""
            Publicamos aquí una parte de lo que escribieron los marineros, con nuestras reservas.
            No compartimos todo lo que dicen, pero merece ser leído en todas partes.
            {lines[3]}
            {lines[4]}
            La redacción no responde de las opiniones ajenas.
            """;
        var alignment = TranslationAlignment.Align(In("en", English), In("es", framed));
        Assert.Equal("4:2 5:3 6:4 7:5", Shown(alignment.Beads.Where(bead => !bead.IsOneSided && bead.Certainty > 0.5)));
        Assert.Equal(StandingKind.Translation, alignment.Standing.Kind);
    }

    [Fact]
    public void A_pinned_bead_is_kept_and_its_surroundings_are_aligned_anew()
    {
        var pin = new PinnedBead(Of(English, "The police have given no reason."), Of(Spanish, "Exigen la libertad de Marta Ovesen, detenida el 12 de marzo."));
        var alignment = TranslationAlignment.Align(In("en", English), In("es", Spanish), [pin]);
        Assert.Contains("5:4", Shown(alignment.Beads), StringComparison.Ordinal);
        Assert.Contains("6:6 7:7", Shown(alignment.Beads), StringComparison.Ordinal);
        Assert.Equal(1, alignment.Beads.Single(bead => bead.A.Contains(5)).Certainty);
        Assert.Empty(alignment.PinsRefused);
    }

    [Fact]
    public void A_pin_takes_in_whole_sentences_and_may_say_that_nothing_stands_there()
    {
        var inside = Of(English, "refused");
        var alignment = TranslationAlignment.Align(In("en", English), In("es", Spanish), [new(inside, new(0, 0))]);
        Assert.Equal("0: 1: 2: 3: 4: 5: 6: 7:0,1", Shown(TranslationAlignment.Align(In("en", English), In("es", "Uno.\nDos."), [new(inside, new(0, 0)), new(Of(English, "money"), new(0, 9))]).Beads));
        Assert.Contains("6:", Shown(alignment.Beads).Split(' '));
    }

    [Fact]
    public void A_pin_that_crosses_an_earlier_one_or_lies_outside_is_refused()
    {
        PinnedBead kept = new(Of(English, "The police"), Of(Spanish, "La policía")), crossing = new(Of(English, "money"), Of(Spanish, "Declaración")), outside = new(new(0, 5), new(0, 50_000)), empty = new(new(3, 3), new(3, 3));
        Assert.Equal([crossing, outside, empty], TranslationAlignment.Align(In("en", English), In("es", Spanish), [kept, crossing, outside, empty, kept]).PinsRefused);
    }

    [Fact]
    public void Beads_cover_each_segment_once_in_order_with_and_without_pins() => Check.QuickThrowOnFailure(Prop.ForAll(Cases().ToArbitrary(), texts =>
    {
        var (a, b) = (In("en", texts.A), In("ru", texts.B));
        PinnedBead[] pins = [.. texts.Pins.Select(pin => new PinnedBead(Range(pin.A, pin.C, texts.A), Range(pin.B, pin.C, texts.B)))];
        return new[] { TranslationAlignment.Align(a, b), TranslationAlignment.Align(a, b, pins), TranslationAlignment.Align(a with { Language = "ru" }, b, pins) }.All(alignment => IsWhole(alignment, texts.A, texts.B))
            && TranslationAlignment.Align(a, b, pins).Beads.SequenceEqual(TranslationAlignment.Align(a, b, pins).Beads);
    }));

    private static bool IsWhole(TextAlignment alignment, string a, string b) =>
        Enumerable.Range(0, alignment.SegmentsOfA.Count).SequenceEqual(alignment.Beads.SelectMany(bead => Enumerable.Range(bead.A.StartInclusive, bead.A.Length)))
        && Enumerable.Range(0, alignment.SegmentsOfB.Count).SequenceEqual(alignment.Beads.SelectMany(bead => Enumerable.Range(bead.B.StartInclusive, bead.B.Length)))
        && alignment.Beads.All(bead => bead.Certainty is >= 0 and <= 1 && bead.A.Length + bead.B.Length > 0)
        && alignment.SegmentsOfA.All(range => range.LiesInside(a)) && alignment.SegmentsOfB.All(range => range.LiesInside(b))
        && alignment.Standing.Certainty is >= 0 and <= 1
        && alignment.Differences.All(difference => difference.A.LiesInside(a) && difference.B.LiesInside(b) && difference.Certainty is >= 0 and <= 1 && difference.Beads.EndExclusive <= alignment.Beads.Count);

    private static TextRange Range(int start, int length, string words) => new(Math.Min(start, words.Length), Math.Min(start + length, words.Length));

    private static Gen<(string A, string B, (int A, int B, int C)[] Pins)> Cases()
    {
        var word = Gen.Elements("a", "Marta", "14", "1.234,5", "?", "«", "港口.", "рабочие.", "العمال", "\ud800", "\u0301", "\u202e", "\n", "…", "12:30", "三十", "ไทย", "March.", "XIV", "http://x/9");
        var text = word.ListOf(40).Select(words => string.Join(' ', words));
        var number = Gen.Choose(0, 60);
        var pins = (from a in number from b in number from c in Gen.Choose(0, 12) select (a, b, c)).ListOf(4);
        return from a in text from b in text from p in pins select (a, b, p.ToArray());
    }

    private static TextToAlign In(string language, string words) => new() { Words = words, Language = language };

    private static TextRange Of(string words, string part) => new(words.IndexOf(part, StringComparison.Ordinal), words.IndexOf(part, StringComparison.Ordinal) + part.Length);

    private static string Shown(IEnumerable<Bead> beads) =>
        string.Join(' ', beads.Select(bead => $"{string.Join(',', Enumerable.Range(bead.A.StartInclusive, bead.A.Length))}:{string.Join(',', Enumerable.Range(bead.B.StartInclusive, bead.B.Length))}"));
}
