namespace Avow.Publishing;

/// <summary>What only paper says, in one language of the pages; what a book or a page says too it says in theirs.</summary>
public sealed class PrintWords : AreaWords
{
    private static readonly InEachLanguage<PrintWords> Made = new(language => new(language));

    private PrintWords(InterfaceLanguage language)
        : base(Catalogue.Of(typeof(PrintWords).Assembly, "print", language))
    {
    }

    public static PrintWords In(InterfaceLanguage language) => Made[language];

    public string ThePage => Plain();

    public string TheOriginal => Plain();

    /// <summary>For who does not see the code.</summary>
    public string CodeOf(string address) => Said().With(("address", address));
}
