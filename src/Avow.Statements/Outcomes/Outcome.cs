using System.Diagnostics.CodeAnalysis;

namespace Avow.Statements;

/// <summary>Either a value or the problem that stood in its way. Bad input travels as this, never as an exception.</summary>
public readonly struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Problem? problem) => (this.value, Problem) = (value, problem);

    public Problem? Problem { get; }

    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsGood => Problem is null;

    /// <summary>The value; throws when there is a problem, because then nobody looked.</summary>
    public T Value => IsGood ? value! : throw new InvalidOperationException($"Nobody looked at the problem: {Problem}");

    public bool TryGet([MaybeNullWhen(false)] out T good, [NotNullWhen(false)] out Problem? problem)
    {
        (good, problem) = (value, Problem);
        return IsGood;
    }

    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => IsGood ? next(value!) : Problem;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);
}
