using System.Collections.Immutable;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>What was typed into a form, and what is wrong with it: the form is shown again with both.</summary>
public sealed record Filled(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A form that nobody has filled in.</summary>
    public static Filled Nothing { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Reason and repair by the field's name; "" stands for the form as a whole.</summary>
    public ImmutableSortedDictionary<string, string> Problems { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Why the archive did not take the form as a whole, as it was raised; null when it did.</summary>
    public Problem? Refusal { get; init; }

    public bool IsGood => Problems.IsEmpty && Refusal is null;

    /// <summary>What to show in a field: what was typed, else what stood there before.</summary>
    public string Show(string name, string before = "") => Fields.GetValueOrDefault(name, before);

    public Filled With(string name, string problem) => this with { Problems = Problems.SetItem(name, problem) };

    /// <summary>Fields that a form should show filled in, though nobody has typed.</summary>
    public static Filled Of(params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var filled = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) filled[name] = value;
        return new(filled.ToImmutable());
    }
}
