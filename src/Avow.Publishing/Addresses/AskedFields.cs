using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Reads the fields of one address. What is empty is not filled in; what is none of a field's values is left out, and told in <see cref="Wrong"/>.</summary>
public sealed class AskedFields(Func<string, string?> field)
{
    private readonly List<Unheeded> wrong = [];

    public IReadOnlyList<Unheeded> Wrong => wrong;

    /// <summary>A number from 1; 1 where none is asked for.</summary>
    internal int Number(string name) => Of<int>(name, Question.NumberFrom, value => Unheeded.NoNumber(name, value)) ?? 1;

    internal DateOnly? Day(string name) => Of<DateOnly>(name, value => IsoDay.TryRead(value, out var day) ? day : null, value => Unheeded.NoDay(name, value));

    internal string? Tag(string name)
    {
        if (field(name) is not { Length: > 0 } value) return null;
        if (Languages.IsWellFormed(value)) return value;
        wrong.Add(Unheeded.NoTag(name, value));
        return null;
    }

    /// <param name="name">Which field.</param>
    /// <param name="choices">What each of its values means.</param>
    internal T? OneOf<T>(string name, params IReadOnlyList<(string Said, T Means)> choices)
        where T : struct => Of<T>(
            name,
            value => choices.Where(choice => string.Equals(choice.Said, value, StringComparison.OrdinalIgnoreCase)).Select(choice => (T?)choice.Means).FirstOrDefault(),
            value => Unheeded.NoneOf(name, value, choices.Select(choice => choice.Said)));

    internal void Say(Unheeded unheeded) => wrong.Add(unheeded);

    /// <summary>The request, with what of its address was left out.</summary>
    internal PageRequest Asking(PageRequest request) => wrong.Count == 0 ? request : new PageRequest.Misasked(request, wrong);

    private T? Of<T>(string name, Func<string, T?> read, Func<string, Unheeded> refuse)
        where T : struct
    {
        if (field(name) is not { Length: > 0 } value) return null;
        if (read(value) is { } good) return good;
        wrong.Add(refuse(value));
        return null;
    }
}
