namespace Avow.Publishing;

/// <summary>One of a kind for each language of the pages, made when somebody first asks in it: most commands speak none, most servers few. Safe for many threads.</summary>
internal sealed class InEachLanguage<T>(Func<InterfaceLanguage, T> make)
{
    private readonly Dictionary<string, Lazy<T>> made = InterfaceLanguage.All.ToDictionary(language => language.Tag, language => new Lazy<T>(() => make(language)), StringComparer.Ordinal);

    public T this[InterfaceLanguage language] => made[language.Tag].Value;
}
