using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Avow.Publishing;

/// <summary>
/// Typed access to an area of the catalogue: a property or method for each key, called like it.
/// <code>
/// public sealed class DeskWords(InterfaceLanguage language) : AreaWords(Catalogue.Of(typeof(DeskWords).Assembly, "desk", language))
/// {
///     public string SignIn => Plain();                                                     // SignIn = Sign in
///     public string Waiting(long tasks) => Said().With(("tasks", tasks));                  // Waiting = {tasks, plural, one {# task} other {# tasks}}
///     public IReadOnlyDictionary&lt;Role, string> Roles => roles ??= Family&lt;Role>("Roles");     // Roles.Editor = editor
/// }
/// </code>
/// What stands in a message as an element (a link, a name) is said by <c>PageComponent.Say</c>.
/// </summary>
public abstract class AreaWords(Catalogue catalogue)
{
    public InterfaceLanguage Language => catalogue.Language;

    /// <summary>The message called like the member that asks.</summary>
    protected Message Said([CallerMemberName] string key = "") => catalogue[key];

    /// <summary>The same where nothing is to be filled in.</summary>
    protected string Plain([CallerMemberName] string key = "") => catalogue[key].With();

    /// <returns>Null when the area does not say it.</returns>
    protected string? Find(string key) => catalogue.Find(key)?.With();

    /// <summary>What is said of each member of an enum; members that the area says nothing of are left out.</summary>
    protected IReadOnlyDictionary<TEnum, string> Family<TEnum>(string family)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Distinct().Select(member => (member, Message: catalogue.Find($"{family}.{member}"))).Where(pair => pair.Message is not null)
            .ToFrozenDictionary(pair => pair.member, pair => pair.Message!.With());
}
