namespace Avow.Desk;

/// <summary>What somebody may do; each may do what those before may.</summary>
public enum Role
{
    /// <summary>May sign in.</summary>
    Reader,

    /// <summary>May add sources and look captures over.</summary>
    Contributor,

    /// <summary>May change what is said of statements, organisations, events and relations.</summary>
    Editor,

    /// <summary>May say who is what.</summary>
    Administrator,
}
