using Avow.Archive;

namespace Avow.Publishing;

/// <content>What the search page says.</content>
public sealed partial class Wording
{
    public string SearchWords => Plain();

    public string Organisation => Plain();

    public string AnyOrganisation => Plain();

    public string InLanguage => Plain();

    public string AnyLanguage => Plain();

    public string ReadIn => Plain();

    public string AsWritten => Plain();

    public string FromDay => Plain();

    public string UntilDay => Plain();

    public string Narrow => Plain();

    public string FacetName(FacetKind kind) => kind switch
    {
        FacetKind.Language => InLanguage,
        FacetKind.Year => Plain("Year"),
        _ => Organisation,
    };

    public string NothingFound => Plain();

    public string Found => Plain();

    public string SearchNeedsScript => Plain();

    public string SearchFilesMissing => Plain();

    public string NothingFoundAdvice => Plain();

    public string LastIsBeginning => Plain();

    public string OnlyWholeWords => Plain();

    /// <summary>Stands before what of an address was not heeded.</summary>
    public string NotHeeded => Plain();

    public string Pages => Plain();

    public string MoreTexts(long number) => Said().With(("number", number));

    public string HowToAsk => Plain();

    public string AskTwoWords => Plain();

    public string AskInOrder => Plain();

    public string AskBeginning => Plain();

    public string AskWithout => Plain();

    /// <summary>For an archive without titles in this language: they say how to ask, if not what.</summary>
    internal SearchExamples Examples => new(Plain("ExampleTwoWords"), Plain("ExampleInOrder"), Plain("ExampleBeginning"), Plain("ExampleWithout"));

    /// <summary>What a form for programs is called on a link.</summary>
    public string FormName(DataForm form) => Plain($"FormNames.{form.Ending}");
}
