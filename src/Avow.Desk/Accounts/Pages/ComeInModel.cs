using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The page behind a link.</summary>
public sealed record ComeInModel
{
    public required string Address { get; init; }

    public required Role Role { get; init; }

    /// <summary>Set when the link leads back into an account.</summary>
    public string? KnownName { get; init; }

    /// <summary>For an app that cannot look at the picture.</summary>
    public required string Secret { get; init; }

    public required string SecretAddress { get; init; }

    /// <summary>The secret sealed, so that nothing is kept before somebody has come in.</summary>
    public required string Setup { get; init; }

    public required Filled Filled { get; init; }

    /// <summary>Whether the form for a passkey was filled in, and not that for a password.</summary>
    public bool IsOfPasskey { get; init; }

    /// <summary>In fours, as it is typed.</summary>
    public string SecretInFours => string.Join(' ', Secret.Chunk(4).Select(four => new string(four)));

    public string Picture(string label) => QrDrawing.Svg(QrCode.Of(SecretAddress).Value, label);
}
