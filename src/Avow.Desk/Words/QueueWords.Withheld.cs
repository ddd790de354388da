namespace Avow.Desk;

/// <content>What is withheld.</content>
public sealed partial class QueueWords
{
    public string WithheldTitle => Plain();

    public string WithheldPurpose => Plain();

    public string WithholdWhat => Plain();

    public string WithheldWords => Plain();

    public string WithheldWordsHint => Plain();

    public string WithheldOf => Plain();

    public string WithheldOfHint => Plain();

    public string WithheldNote => Plain();

    public string WithheldSaid => Plain();

    public string WithheldUnsaid => Plain();

    public string Withhold => Plain();

    public string WithholdText => Plain();

    public string WithholdPassage => Plain();

    public string WithholdCapture => Plain();

    public string WithheldNow => Plain();

    public string NothingWithheld => Plain();

    public string WithheldDue(long captures) => Said().With(("captures", captures));

    public string WithholdOn => Plain();

    public string IsWithheldNow => Plain();

    public string SayWhetherNoted => Plain();

    public string WithholdNoMore => Plain();

    public string IsGivenBack => Plain();

    public string WithheldElsewhere => Plain();

    /// <param name="kind">One of <see cref="WithheldDesk.Kinds"/>.</param>
    public string WithheldKind(string kind) => Plain(kind switch
    {
        "name" => "WithheldKinds.Name",
        "passage" => "WithheldKinds.Passage",
        "text" => "WithheldKinds.Text",
        _ => "WithheldKinds.Capture",
    });
}
