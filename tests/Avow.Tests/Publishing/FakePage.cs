using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>One captured page of the invented archive.</summary>
internal sealed record FakePage(string Address, string CapturedAt)
{
    public string? Outlet { get; init; }

    public required IReadOnlyList<FakeText> Texts { get; init; }

    /// <summary>Damage by the words that show it.</summary>
    public IReadOnlyList<(DamageKind Kind, string Words)> Damage { get; init; } = [];

    public Exchange Exchange { get; init; } = Exchange.None;
}

/// <summary>One witness on it.</summary>
internal sealed record FakeText(string Language, string? Date, string Title, params string[] Lines)
{
    public WitnessRole Role { get; init; } = WitnessRole.Statement;

    public string? Issuer { get; init; }
}
