using Avow.Relating;
using Avow.Statements;
using static Avow.Tests.Relating.Samples;

namespace Avow.Tests.Relating;

/// <summary>The same planted cases in several languages and scripts: what relates two texts does not depend on the language they are in.</summary>
public sealed class KindsInManyLanguagesTests
{
    private sealed record Case(string Language, string Call, string Sentence, string Changed, string Own, string Before, string After);

    private static readonly Case[] Cases =
    [
        new("ru",
            "Докеры семи гаваней отказались вчера грузить боеприпасы для далёкой войны.\nТранспортные союзы всех стран должны последовать их примеру до начала зимы.\nТе, кто наживается на этих перевозках, услышат наш ответ в каждом порту.",
            "Транспортные союзы всех стран должны последовать их примеру до начала зимы.", "Транспортные союзы всех стран должны поддержать их пример до начала весны.",
            "На прошлой неделе в нашей гавани случилось небывалое, и понравилось это не каждому. Мэр говорил об убытках, газеты о горстке смутьянов, но те, кто там был, рассказывают иначе.", "«", "»"),
        new("ar",
            "رفض عمال سبعة موانئ أمس تحميل الذخيرة للحرب البعيدة رغم تهديد الشركات.\nعلى نقابات النقل في كل البلدان أن تحذو حذوهم قبل أن يبدأ الشتاء.\nمن يربح من هذه الشحنات يجب أن يسمع جوابنا في كل ميناء من الموانئ.",
            "على نقابات النقل في كل البلدان أن تحذو حذوهم قبل أن يبدأ الشتاء.", "على نقابات النقل في كل البلدان أن تساند قرارهم قبل أن يبدأ الربيع.",
            "شهد ميناء مدينتنا في الأسبوع الماضي أمراً غير مألوف ولم يعجب الجميع. تحدث العمدة عن الخسائر وتحدثت الصحف عن حفنة من المشاغبين لكن من كانوا هناك يروون غير ذلك.", "“", "”"),
        new("zh",
            "七个港口的码头工人昨天拒绝为远方的战争装运弹药，尽管公司以解雇相威胁。\n各国的运输工会应当在冬天开始之前学习他们的榜样，立即行动起来。\n从这些货运中获利的人，必须在每一个港口都听到我们的回答。",
            "各国的运输工会应当在冬天开始之前学习他们的榜样，立即行动起来。", "各国的运输工会应当在春天开始之前支持他们的决定，立即行动起来。",
            "上个星期我们城市的码头出现了不寻常的事情，并不是每个人都高兴。市长谈到损失，报纸谈到一小撮捣乱分子，可是在场的人讲的完全不一样。我们请其中三位讲讲事情的经过。", "“", "”"),
        new("es",
            "Los estibadores de siete puertos se negaron ayer a cargar munición para la guerra lejana.\nLos sindicatos del transporte de todos los países deben seguir su ejemplo antes del invierno.\nQuienes ganan con estos envíos tienen que oír nuestra respuesta en cada puerto.",
            "Los sindicatos del transporte de todos los países deben seguir su ejemplo antes del invierno.", "Los sindicatos del transporte de todos los países deben apoyar su decisión antes de la primavera.",
            "La semana pasada el puerto de nuestra ciudad vio algo poco común, y no a todos les gustó. El alcalde habló de pérdidas y los diarios de un puñado de alborotadores, pero quienes estuvieron allí lo cuentan de otra manera.", "«", "»"),
        new("el",
            "Οι λιμενεργάτες σε επτά λιμάνια αρνήθηκαν χθες να φορτώσουν πυρομαχικά για τον μακρινό πόλεμο.\nΤα συνδικάτα των μεταφορών σε όλες τις χώρες πρέπει να ακολουθήσουν το παράδειγμά τους πριν τον χειμώνα.\nΌσοι κερδίζουν από αυτά τα φορτία πρέπει να ακούσουν την απάντησή μας σε κάθε λιμάνι.",
            "Τα συνδικάτα των μεταφορών σε όλες τις χώρες πρέπει να ακολουθήσουν το παράδειγμά τους πριν τον χειμώνα.", "Τα συνδικάτα των μεταφορών σε όλες τις χώρες πρέπει να στηρίξουν την απόφασή τους πριν την άνοιξη.",
            "Την περασμένη εβδομάδα το λιμάνι της πόλης μας είδε κάτι ασυνήθιστο και δεν άρεσε σε όλους. Ο δήμαρχος μίλησε για ζημιές, οι εφημερίδες για μια χούφτα ταραξίες, όσοι ήταν εκεί τα λένε αλλιώς.", "«", "»"),
    ];

    public static TheoryData<string> Tongues => [.. Cases.Select(planted => planted.Language)];

    [Theory]
    [MemberData(nameof(Tongues))]
    public void A_whole_text_printed_later_elsewhere_is_a_reprint(string language) =>
        Assert.Equal(["taker Reprints origin"], Related(Origin(language), In(language, "taker", Of(language).Call, "2026-03-04")));

    [Theory]
    [MemberData(nameof(Tongues))]
    public void An_edited_text_of_the_same_outlet_is_a_revision_and_of_another_a_reprint(string language)
    {
        var outlet = Id<Organisation>.FromKey("outlet");
        var edited = In(language, "later", Of(language).Call.Replace(Of(language).Sentence, Of(language).Changed, StringComparison.Ordinal), "2026-03-09");
        Assert.Equal(["later Revises origin"], Related(Origin(language) with { Outlet = outlet }, edited with { Outlet = outlet }));
        Assert.Equal(["later Reprints origin"], Related(Origin(language) with { Outlet = outlet }, edited));
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void A_sentence_shown_as_quoted_is_a_quotation_to_its_exact_words(string language)
    {
        var planted = Of(language);
        var taker = In(language, "taker", $"{planted.Own} {planted.Before}{planted.Sentence}{planted.After}", "2026-03-04").Quoting(planted.Sentence);
        var relation = Assert.Single(Relations.Among([Origin(language), taker], Matches(Origin(language), taker)));
        Assert.Equal((RelationKind.Quotes, taker.Id, true), (relation.Kind, relation.From, relation.DirectionKnown));
        Assert.Equal(planted.Sentence, Assert.Single(relation.Spans).From.Of(taker.Words));
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Two_that_took_from_a_third_are_related_to_it_and_not_to_each_other(string language) =>
        Assert.Equal(
            ["one Reprints origin", "two Reprints origin"],
            Related(In(language, "one", Of(language).Call, "2026-03-02"), In(language, "two", Of(language).Call, "2026-03-03"), Origin(language)));

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Two_that_name_a_third_which_is_not_here_share_words_and_nobody_knows_more(string language)
    {
        string[] third = ["https://agency.example/wire/12"];
        var (one, two) = (In(language, "one", Of(language).Call, "2026-03-02") with { SourceAddresses = third }, In(language, "two", Of(language).Call, "2026-03-03") with { SourceAddresses = third });
        Assert.False(Assert.Single(Relations.Among([one, two], Matches(one, two))).DirectionKnown);
        Assert.True(Assert.Single(Relations.Among([one, two with { SourceAddresses = [] }], Matches(one, two))).DirectionKnown);
        Assert.True(Assert.Single(Relations.Among([one, two with { SourceAddresses = [.. third, one.SourceAddress] }], Matches(one, two))).DirectionKnown);
        var origin = Origin(language) with { SourceAddress = third[0] };
        Assert.Equal(["one Reprints 12", "two Reprints 12"], Related(one, two, origin));
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Undated_texts_with_the_same_words_have_no_direction(string language) =>
        Assert.False(Assert.Single(Relations.Among([In(language, "a", Of(language).Call, null), In(language, "b", Of(language).Call, null)], Matches(In(language, "a", Of(language).Call, null), In(language, "b", Of(language).Call, null)))).DirectionKnown);

    private static Case Of(string language) => Cases.First(planted => planted.Language == language);

    private static TextFacts Origin(string language) => In(language, "origin", Of(language).Call, "2026-03-01");

    private static TextFacts In(string language, string name, string words, string? date) => Text(name, words, date) with { Language = language };
}
