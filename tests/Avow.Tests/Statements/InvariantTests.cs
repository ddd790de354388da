using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class InvariantTests
{
    private static readonly Id<Text> Letter = Id<Text>.FromKey("letter");

    private static readonly Endorsement Given = new() { Organisation = Organisation.IdOf("teachers"), Text = Letter, From = new(2026, 5, 24) };

    [Fact]
    public void Without_a_capture_there_is_no_silence() =>
        Assert.Throws<ArgumentException>(() => new Silence { Event = Event.IdOf("strait"), Organisation = Organisation.IdOf("pilots"), AsOf = new(2026, 6, 10), Captures = [] });

    [Fact]
    public void A_withdrawal_is_added_and_the_endorsement_stays()
    {
        var withdrawn = Given.WithdrawnBy(new(new(2026, 6, 2), null)).Value;
        Assert.Equal(Given.From, withdrawn.From);
        Assert.Equal(new DateOnly(2026, 6, 2), withdrawn.Withdrawal!.On);
    }

    [Fact]
    public void An_endorsement_is_withdrawn_once_and_not_before_it_was_given()
    {
        Assert.Equal(ProblemKind.Malformed, Given.WithdrawnBy(new(new(2026, 5, 1), null)).Problem!.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, Given.WithdrawnBy(new(new(2026, 6, 2), null)).Value.WithdrawnBy(new(new(2026, 6, 3), null)).Problem!.Kind);
    }

    [Fact]
    public void A_text_has_no_relation_to_itself() =>
        Assert.Throws<ArgumentException>(() => Relation.IdOf(RelationKind.Quotes, Letter, Letter));

    [Theory]
    [InlineData("2019-03-01", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2019-02-28", false)]
    public void A_membership_holds_from_its_first_day_to_before_its_last(string day, bool holds)
    {
        var membership = new Membership { Member = Organisation.IdOf("north"), Of = Organisation.IdOf("federation"), As = "section", From = new(2019, 3, 1), Until = new(2024, 3, 1) };
        Assert.Equal(holds, membership.HoldsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Nobody_reads_the_value_of_a_refusal()
    {
        Outcome<int> refused = new Problem(ProblemKind.Empty, "a\nfile", "it is empty", "Give another.");
        Assert.False(refused.TryGet(out _, out var problem));
        Assert.Equal("a\\u{a}file: it is empty. Give another.", problem.ToString());
        Assert.Throws<InvalidOperationException>(() => refused.Value);
    }

    [Fact]
    public void A_name_with_an_override_in_it_is_shown_as_it_is() =>
        Assert.Equal("invoice\\u{202e}fdp.exe", OneLine.Of("invoice\u202efdp.exe"));
}
