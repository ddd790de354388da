using Avow.Publishing;

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
}
