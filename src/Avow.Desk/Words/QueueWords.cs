using System.Globalization;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>What the queues, the registry and the record say, in one language of the pages.</summary>
public sealed partial class QueueWords : AreaWords
{
    private static readonly InEachLanguage<QueueWords> Made = new(language => new(language));

    private QueueWords(InterfaceLanguage language)
        : base(Catalogue.Of(typeof(QueueWords).Assembly, "queues", language))
    {
    }

    public static QueueWords Of(InterfaceLanguage language) => Made[language];

    /// <summary>A reason that a room raises in English, as a sentence of its own in this language; in English where nobody translated it.</summary>
    public string SentenceOf(string reason)
    {
        var clause = ProblemWords.In(Language).Reason(reason) ?? OneLine.Of(reason);
        return $"{char.ToUpper(clause[0], CultureInfo.InvariantCulture)}{clause[1..]}.";
    }
}
