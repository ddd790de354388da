using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What the web said to one question: new bytes, or that nothing has changed.</summary>
public abstract record WebAnswer
{
    private WebAnswer()
    {
    }

    /// <summary>Status 200 with a body.</summary>
    public sealed record Fresh(Received Received) : WebAnswer;

    /// <summary>Status 304: what was captured before is still what the source says.</summary>
    public sealed record NotModified(DateTimeOffset At, Exchange Exchange) : WebAnswer;
}
