using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class SegmentAlignmentTests
{
    private static readonly string[] English =
    [
        "The night crews of Port Lannoch will not sail on Friday.",
        "Three thousand workers in seven harbours voted for the strike.",
        "They demand the release of Marta Ovesen, who was arrested on 14 March 2024.",
        "The police have given no reason.",
        "“We will not be silent,” said the secretary, Tomas Brandt.",
        "He spoke for ten minutes. Then the meeting was closed.",
        "The ministry of transport has refused to negotiate.",
        "We call on all unions to send help and money.",
    ];

    private static readonly string[] Spanish =
    [
        "Las tripulaciones nocturnas de Port Lannoch no zarparán el viernes.",
        "Tres mil trabajadores de siete puertos votaron por la huelga.",
        "Exigen la libertad de Marta Ovesen, detenida el 14 de marzo de 2024.",
        "«No vamos a callar», dijo el secretario, Tomas Brandt.",
        "Habló durante diez minutos.",
        "Después se cerró la asamblea.",
        "El ministerio de transporte se ha negado a negociar.",
        "Llamamos a todos los sindicatos a enviar ayuda y dinero.",
        "Se puede escribir a la redacción: calle del Muelle 9.",
    ];

    [Fact]
    public void What_was_joined_split_left_out_and_added_is_told_apart()
    {
        var beads = SegmentAlignment.Align(English, Spanish, new() { LanguageOfA = "en", LanguageOfB = "es" });
        Assert.Equal("0:0 1:1 2:2 3: 4:3 5:4,5 6:6 7:7 :8", Shown(beads));
    }

    [Fact]
    public void Without_its_languages_told_it_has_names_numbers_and_lengths()
    {
        var beads = SegmentAlignment.Align(English[..3], Spanish[..3]);
        Assert.Equal("0:0 1:1 2:2", Shown(beads));
    }

    [Fact]
    public void The_sides_may_be_exchanged() =>
        Assert.Equal("0:0 1:1 2:2 :3 3:4 4,5:5 6:6 7:7 8:", Shown(SegmentAlignment.Align(Spanish, English, new() { LanguageOfA = "es", LanguageOfB = "en" })));

    [Fact]
    public void Words_of_another_script_are_met_again()
    {
        string[] russian = ["Тумас Брандт говорил в Порт-Ланнохе.", "Марта Овесен арестована 14 марта 2024 года.", "В семи гаванях бастуют три тысячи рабочих."];
        string[] english = ["Tomas Brandt spoke in Port Lannoch.", "He was tired and it rained for the whole of that long evening.", "Marta Ovesen was arrested on 14 March 2024.", "Three thousand workers are on strike in seven harbours."];
        Assert.Equal("0:0 :1 1:2 2:3", Shown(SegmentAlignment.Align(russian, english, new() { LanguageOfA = "ru", LanguageOfB = "en" })));
    }

    [Fact]
    public void Every_segment_stands_in_one_bead_in_order() => Check.QuickThrowOnFailure(Prop.ForAll(Pairs().ToArbitrary(), pair =>
    {
        var beads = SegmentAlignment.Align(pair.A, pair.B);
        return Enumerable.Range(0, pair.A.Length).SequenceEqual(beads.SelectMany(bead => Enumerable.Range(bead.A.StartInclusive, bead.A.Length)))
            && Enumerable.Range(0, pair.B.Length).SequenceEqual(beads.SelectMany(bead => Enumerable.Range(bead.B.StartInclusive, bead.B.Length)))
            && beads.All(bead => bead.Certainty is >= 0 and <= 1 && bead.A.Length + bead.B.Length > 0)
            && beads.SequenceEqual(SegmentAlignment.Align(pair.A, pair.B));
    }));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(1, 1)]
    [InlineData(1, 40)]
    [InlineData(600, 7)]
    [InlineData(900, 900)]
    public void Segments_that_are_all_the_same_have_beads_too(int countA, int countB)
    {
        var beads = SegmentAlignment.Align([.. Enumerable.Repeat("So be it.", countA)], [.. Enumerable.Repeat("Así sea.", countB)]);
        Assert.Equal((countA, countB), (beads.Sum(bead => bead.A.Length), beads.Sum(bead => bead.B.Length)));
    }

    [Fact]
    public void An_excerpt_is_found_in_the_middle_of_a_long_text()
    {
        var whole = Enumerable.Range(0, 800).Select(i => $"Harbour {i * 37 % 8_000 + 1_000} had {i * 13 % 700 + 300} ships in the year of the report, says Orlen{(char)('a' + i % 26)}sk.").ToArray();
        var part = Enumerable.Range(420, 200).Select(i => $"En el año del informe, dice Orlen{(char)('a' + i % 26)}sk, el puerto {i * 37 % 8_000 + 1_000} tenía {i * 13 % 700 + 300} barcos.").ToArray();
        var beads = SegmentAlignment.Align(whole, part, new() { LanguageOfA = "en", LanguageOfB = "es" });
        Assert.True(beads.Count(bead => bead.A.Length == 1 && bead.B.Length == 1 && bead.A.StartInclusive == bead.B.StartInclusive + 420) >= 190);
    }

    [Fact]
    public void It_ends_when_it_is_asked_to()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => SegmentAlignment.Align(English, Spanish, cancel: cancel.Token));
    }

    private static string Shown(IEnumerable<Bead> beads) =>
        string.Join(' ', beads.Select(bead => $"{string.Join(',', Enumerable.Range(bead.A.StartInclusive, bead.A.Length))}:{string.Join(',', Enumerable.Range(bead.B.StartInclusive, bead.B.Length))}"));

    private static Gen<(string[] A, string[] B)> Pairs()
    {
        var word = Gen.Elements("a", "Marta", "14", "1.234,5", "?", "«", "港口", "рабочие", "العمال", "\ud800", "\u0301", "\u202e", "", "…", "12:30", "x\u00adyz", "ไทย");
        var segment = word.ListOf(6).Select(words => string.Join(' ', words));
        return from a in segment.ListOf() from b in segment.ListOf() select (a.ToArray(), b.ToArray());
    }
}
