using System.Collections.Immutable;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>What was typed into a form, and what is wrong with it: the form is shown again with both.</summary>
public sealed record Filled(IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A form that nobody has filled in.</summary>
    public static Filled Nothing { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Reason and repair by the field's name; "" stands for the form as a whole.</summary>
    public ImmutableSortedDictionary<string, string> Problems { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Names by language in their rows, as they were typed; null where nothing is wrong with them, and what they come to is shown.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Names { get; init; }

    /// <summary>Why the archive did not take the form as a whole, as it was raised; null when it did.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>What was done meanwhile; null where that is not why it was refused.</summary>
    public Meanwhile? Meanwhile { get; init; }

    /// <summary>How a form is answered that is shown again (RFC 9110, sections 15.5.10 and 15.5.21).</summary>
    public int Status => Refusal is { } refusal && Refusals.StatusOf(refusal) == StatusCodes.Status409Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

    public bool IsGood => Problems.IsEmpty && Refusal is null;

    /// <summary>What to show in a field: what was typed, else what stood there before.</summary>
    public string Show(string name, string before = "") => Fields.GetValueOrDefault(name, before);

    public Filled With(string name, string problem) => this with { Problems = Problems.SetItem(name, problem) };

    /// <summary>Without what was typed into some fields: they show what stands.</summary>
    public Filled Without(params IEnumerable<string> names) => this with { Fields = Fields.Where(field => !names.Contains(field.Key)).ToDictionary(StringComparer.Ordinal) };

    public Filled Holding(string name, string value) => this with { Fields = new Dictionary<string, string>(Fields, StringComparer.Ordinal) { [name] = value } };

    /// <summary>The same for a form that makes something new: what stands in its place is said beside the short name.</summary>
    internal Filled Taken(QueueWords words) => Refusal is { Kind: ProblemKind.Changed } ? (this with { Refusal = null }).With("slug", words.SlugIsTaken) : this;

    /// <summary>Fields that a form should show filled in, though nobody has typed.</summary>
    public static Filled Of(params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var filled = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) filled[name] = value;
        return new(filled.ToImmutable());
    }
}
