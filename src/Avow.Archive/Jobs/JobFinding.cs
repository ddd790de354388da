using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What came of one thing that a job looked at.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Taken), "taken")]
[JsonDerivedType(typeof(Wrong), "wrong")]
public abstract record JobFinding
{
    private JobFinding()
    {
    }

    /// <summary>By which the same finding of the same job is known again.</summary>
    internal abstract Id<JobFinding> Key { get; }

    /// <summary>A capture that is kept.</summary>
    /// <param name="Source">Where its bytes came from.</param>
    /// <param name="Capture">Its id.</param>
    /// <param name="IsNew">False when these bytes of this source were kept before.</param>
    /// <param name="Texts">What was read from it.</param>
    public sealed record Taken(string Source, Id<Capture> Capture, bool IsNew, IReadOnlyList<Id<Text>> Texts) : JobFinding
    {
        internal override Id<JobFinding> Key => Id<JobFinding>.FromKey("taken", Capture.Value);
    }

    /// <summary>Something that was refused or found wrong.</summary>
    /// <param name="Problem">The thing, the place, the reason and the repair.</param>
    /// <param name="Capture">The capture that is kept all the same; null when there is none.</param>
    public sealed record Wrong(Problem Problem, Id<Capture>? Capture = null) : JobFinding
    {
        internal override Id<JobFinding> Key => Id<JobFinding>.FromKey("wrong", Problem.ToString());
    }
}

/// <summary>What a job came to, counted.</summary>
public sealed record JobTally
{
    public static JobTally None { get; } = new();

    /// <summary>Captures that were not there before.</summary>
    public long New { get; init; }

    /// <summary>Captures that were kept already.</summary>
    public long Seen { get; init; }

    /// <summary>New captures in which nothing could be read.</summary>
    public long Unread { get; init; }

    /// <summary>Texts of the new captures.</summary>
    public long Texts { get; init; }

    /// <summary>Captures that were read again.</summary>
    public long Reread { get; init; }

    /// <summary>Of these, those that read otherwise than before.</summary>
    public long Changed { get; init; }

    /// <summary>Texts that were related.</summary>
    public long Related { get; init; }

    /// <summary>Relations that the archive held afterwards; null when nothing was related.</summary>
    public long? Relations { get; init; }

    /// <summary>Captures, documents and relations that were checked.</summary>
    public long Checked { get; init; }

    /// <summary>What was refused or found wrong.</summary>
    public long Problems { get; init; }
}
