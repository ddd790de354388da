using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What the queues, the registry and the record say, in one language of the pages.</summary>
public sealed partial class QueueWords : AreaWords
{
    private static readonly Dictionary<string, QueueWords> ByTag = InterfaceLanguage.All.ToDictionary(language => language.Tag, language => new QueueWords(language), StringComparer.Ordinal);

    private QueueWords(InterfaceLanguage language)
        : base(Catalogue.Of(typeof(QueueWords).Assembly, "queues", language))
    {
    }

    public static QueueWords Of(InterfaceLanguage language) => ByTag[language.Tag];
}
