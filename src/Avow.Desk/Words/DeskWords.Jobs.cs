using System.Globalization;
using Avow.Archive;

namespace Avow.Desk;

/// <summary>Adding sources, and long work.</summary>
public sealed partial record DeskWords
{
    /// <summary>How numbers are written.</summary>
    private CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    public string AddTitle { get; init; } = "Add sources";

    public string AddPurpose { get; init; } = "Pages and papers are captured as they are, read, and compared with everything that is here. Nothing that is added is ever changed.";

    public string AddressesLabel { get; init; } = "Web addresses";

    public string AddressesHint { get; init; } = "One a line, with https:// before it. Only addresses of the public internet are asked, and what robots.txt asks to be left alone is left alone.";

    public string FilesLabel { get; init; } = "Files";

    public string FilesHint(long maxMebibytes) => string.Create(Culture, $"HTML, PDF, Word, OpenDocument, EPUB, text, WARC and WACZ; all together at most {maxMebibytes} MiB at a time.");

    public string DropHere { get; init; } = "Drop files here, or choose them.";

    public string FileWaits { get; init; } = "received";

    public string FileComes { get; init; } = "sending";

    public string FileRemove { get; init; } = "Leave out";

    public string FileFailed { get; init; } = "It could not be sent. Look at the connection and choose it again.";

    public string FileTooLarge { get; init; } = "It is too large to be sent in one go.";

    public string AboutLabel { get; init; } = "What it is about";

    public string AboutNothing { get; init; } = "No event";

    public string LabelLabel { get; init; } = "Short name";

    public string LabelHint { get; init; } = "By which a single source can be named instead of its id; nobody else may have it. Leave it empty if in doubt.";

    public string AddNow { get; init; } = "Add";

    public string NothingToAdd { get; init; } = "There is no address and no file. Give at least one.";

    public string TooManyAddresses(int most) => string.Create(Culture, $"There are more than {most} addresses. Add them in several goes.");

    public string TooManyFiles(int most) => string.Create(Culture, $"There are more than {most} files. Add them in several goes.");

    public string NotAnAddress(string line) => string.Create(Culture, $"“{line}” is no web address. Each line begins with http:// or https://.");

    public string NoSuchEvent { get; init; } = "There is no such event any more. Choose another.";

    public string LabelForOne { get; init; } = "A short name is for a single source; here are several. Leave it empty, or add them one by one.";

    public string LabelForm { get; init; } = "A short name has 1 to 60 letters, digits, dots or hyphens, and no spaces.";

    public string JobAsked { get; init; } = "It is on its way. This page shows how far it came.";

    public string JobsTitle { get; init; } = "Jobs";

    public string JobsPurpose { get; init; } = "Work that takes longer than a moment, one job after the other. A job can be stopped, and goes on after a restart.";

    public string NoJobs { get; init; } = "Nobody has asked for anything yet.";

    public string StartJobTitle { get; init; } = "Start";

    public string EarlierJobs { get; init; } = "Earlier work";

    public string StartRelating { get; init; } = "Relate";

    public string RelateHint { get; init; } = "Finds what new texts share with all others.";

    public string RelateAnew { get; init; } = "find everything again, also what is known";

    public string StartRereading { get; init; } = "Read again";

    public string RereadHint { get; init; } = "Reads what an older reader has read, or nobody could, with the readers of today.";

    public string RereadAll { get; init; } = "every capture";

    public string StartChecking { get; init; } = "Check";

    public string CheckHint { get; init; } = "Recomputes every hash, range and span of the archive.";

    public string StopJob { get; init; } = "Stop";

    public string JobStopWished(string by) => string.Create(Culture, $"{by} wishes it to be stopped; it ends after what is under way.");

    public string JobStoppedBy(string by) => string.Create(Culture, $"Stopped by {by}. What had been taken in by then is kept.");

    public string JobAskedBy { get; init; } = "asked for by";

    public string JobTakenTitle { get; init; } = "Taken in";

    public string CaptureKeptAlready { get; init; } = "kept already";

    public string JobProblemsTitle { get; init; } = "What stood in the way";

    public string CheckFoundNothing { get; init; } = "All is well.";

    public string MoreOfJob(long more) => string.Create(Culture, $"{more:N0} more are not listed here.");

    public string CaptureOfProblem { get; init; } = "the capture";

    public string LoadJobAnew { get; init; } = "Load this page anew";

    public IReadOnlyDictionary<JobState, string> JobStates { get; init; } = new Dictionary<JobState, string>
    {
        [JobState.Waiting] = "waits",
        [JobState.Running] = "under way",
        [JobState.Done] = "done",
        [JobState.Failed] = "failed",
        [JobState.Cancelled] = "stopped",
    };

    public string AddOne { get; init; } = "Add a source";

    public string JobName(JobWish wish) => wish switch
    {
        JobWish.Add { Places: 1 } => AddOne,
        JobWish.Add add => string.Create(Culture, $"Add {add.Places:N0} sources"),
        JobWish.Relate { IsAnew: true } => "Relate everything anew",
        JobWish.Relate => "Relate new texts",
        JobWish.Reread { IsAll: true } => "Read everything again",
        JobWish.Reread => "Read again",
        _ => "Check the archive",
    };

    public IReadOnlyDictionary<JobPhase, string> JobPhases { get; init; } = new Dictionary<JobPhase, string>
    {
        [JobPhase.NotBegun] = "Not begun yet",
        [JobPhase.Adding] = "Taking sources in",
        [JobPhase.Rereading] = "Reading again",
        [JobPhase.Matching] = "Comparing words",
        [JobPhase.Translations] = "Looking for translations",
        [JobPhase.Drawing] = "Drawing relations",
        [JobPhase.Checking] = "Checking",
    };

    public string JobProgressFigures(JobProgress progress) => progress switch
    {
        { Of: { } of } => string.Create(Culture, $"{progress.Done:N0} of {of:N0}"),
        { Done: > 0 } => string.Create(Culture, $"{progress.Done:N0}"),
        _ => "",
    };

    /// <summary>What a job came to, in one sentence; empty when it came to nothing yet.</summary>
    public string JobSum(JobTally tally)
    {
        List<string> parts = [];
        Say(tally.New, "new capture", "new captures");
        Say(tally.Texts, "text in it", "texts in them");
        Say(tally.Seen, "capture kept already", "captures kept already");
        Say(tally.Unread, "of them could not be read", "of them could not be read");
        Say(tally.Reread, "capture read again", "captures read again");
        Say(tally.Changed, "of them reads otherwise", "of them read otherwise");
        Say(tally.Related, "text related", "texts related");
        Say(tally.Checked, "thing checked", "things checked");
        Say(tally.Problems, "problem", "problems");
        return parts.Count == 0 ? "" : string.Join(", ", parts) + ".";

        void Say(long count, string one, string many)
        {
            if (count > 0) parts.Add(string.Create(Culture, $"{count:N0} {(count == 1 ? one : many)}"));
        }
    }
}
