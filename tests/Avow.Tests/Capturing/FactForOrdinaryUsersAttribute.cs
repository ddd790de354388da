namespace Avow.Tests.Capturing;

/// <summary>A test of file rights: skipped where the tests run as the superuser, for whom there are none.</summary>
internal sealed class FactForOrdinaryUsersAttribute : FactAttribute
{
    public FactForOrdinaryUsersAttribute() => Skip = Environment.IsPrivilegedProcess ? "the superuser may read everything" : null!;
}
