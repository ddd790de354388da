namespace Avow.Capturing;

/// <summary>What one record of a WARC file is to us.</summary>
public abstract record WarcFinding
{
    private WarcFinding()
    {
    }

    /// <summary>Bytes with their source, date and exchange.</summary>
    public sealed record Fresh(Received Received) : WarcFinding;

    /// <summary>The word that bytes recorded elsewhere were seen again.</summary>
    public sealed record Again(WarcRevisit Revisit) : WarcFinding;

    /// <summary>Nothing for us, and nothing wrong.</summary>
    public sealed record Passed(PassedOver Reason) : WarcFinding;
}
