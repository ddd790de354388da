using Avow.Capturing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>One source on its way in.</summary>
internal abstract record Gathered
{
    private Gathered()
    {
    }

    public abstract Source Source { get; }

    /// <summary>Bytes that came, with what the manifest says of them.</summary>
    public sealed record Fresh(Received Received, string? Label = null, string? About = null) : Gathered
    {
        public override Source Source => Received.Source;
    }

    /// <summary>The source answered that nothing has changed since it was captured last.</summary>
    public sealed record Unchanged(Source At, DateTimeOffset SeenAt) : Gathered
    {
        public override Source Source => At;
    }
}
