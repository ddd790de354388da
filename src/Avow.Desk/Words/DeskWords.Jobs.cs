using Avow.Archive;

namespace Avow.Desk;

/// <content>Adding sources, and long work.</content>
public sealed partial class DeskWords
{
    public string AddTitle => Plain();

    public string AddPurpose => Plain();

    public string AddressesLabel => Plain();

    public string AddressesHint => Plain();

    public string FilesLabel => Plain();

    public string DropHere => Plain();

    public string FileWaits => Plain();

    public string FileComes => Plain();

    public string FileRemove => Plain();

    public string FileFailed => Plain();

    public string FileTooLarge => Plain();

    public string AboutLabel => Plain();

    public string AboutNothing => Plain();

    public string LabelLabel => Plain();

    public string LabelHint => Plain();

    public string AddNow => Plain();

    public string NothingToAdd => Plain();

    public string NoSuchEvent => Plain();

    public string LabelForOne => Plain();

    public string LabelIsTaken => Plain();

    public string LabelForm => Plain();

    public string JobAsked => Plain();

    public string JobsTitle => Plain();

    public string JobsPurpose => Plain();

    public string NoJobs => Plain();

    public string StartJobTitle => Plain();

    public string EarlierJobs => Plain();

    public string StartRelating => Plain();

    public string RelateHint => Plain();

    public string RelateAnew => Plain();

    public string StartRereading => Plain();

    public string RereadHint => Plain();

    public string RereadAll => Plain();

    public string StartChecking => Plain();

    public string CheckHint => Plain();

    public string StopJob => Plain();

    public string JobAskedBy => Plain();

    public string JobTakenTitle => Plain();

    public string CaptureKeptAlready => Plain();

    public string JobProblemsTitle => Plain();

    public string CheckFoundNothing => Plain();

    public string CaptureOfProblem => Plain();

    public string LoadJobAnew => Plain();

    public string AddOne => Plain();

    public string FilesHint(int most, long maxMebibytes) => Said().With(("most", most), ("maxMebibytes", maxMebibytes));

    public string TooManyAddresses(int most) => Said().With(("most", most));

    public string TooManyFiles(int most) => Said().With(("most", most));

    public string NotAnAddress(string line) => Said().With(("line", line));

    public string JobWaitsFor => Plain();

    public string JobIsNext => Plain();

    public string JobHadNotBegun => Plain();

    public string JobStopWished(string by) => Said().With(("by", by));

    public string JobStoppedBy(string by) => Said().With(("by", by));

    public string RelationsInArchive(long relations) => Said().With(("relations", relations));

    public string MoreOfJob(long more) => Said().With(("more", more));

    public IReadOnlyDictionary<JobState, string> JobStates => field ??= Family<JobState>("JobStates");

    public IReadOnlyDictionary<JobPhase, string> JobPhases => field ??= Family<JobPhase>("JobPhases");

    public string JobName(JobWish wish) => wish switch
    {
        JobWish.Add { Places: 1 } => AddOne,
        JobWish.Add add => Said("AddMany").With(("places", add.Places)),
        JobWish.Relate { IsAnew: true } => Plain("RelateEverything"),
        JobWish.Relate => Plain("RelateNew"),
        JobWish.Reread { IsAll: true } => Plain("RereadEverything"),
        JobWish.Reread => Plain("RereadOutdated"),
        JobWish.Withhold => Plain("WithholdEverywhere"),
        _ => Plain("CheckArchive"),
    };

    public string JobProgressFigures(JobProgress progress) => progress switch
    {
        { Of: { } of } => Said("DoneOf").With(("done", progress.Done), ("of", of)),
        { Done: > 0 } => Said("DoneSoFar").With(("done", progress.Done)),
        _ => "",
    };

    /// <summary>What a job came to, in one sentence; empty when it came to nothing yet.</summary>
    public string JobSum(JobTally tally)
    {
        var sum = "";
        foreach (var (key, count) in new[]
        {
            ("TallyNew", tally.New), ("TallyTexts", tally.Texts), ("TallySeen", tally.Seen), ("TallyUnread", tally.Unread), ("TallyReread", tally.Reread),
            ("TallyChanged", tally.Changed), ("TallyRelated", tally.Related), ("TallyChecked", tally.Checked), ("TallyProblems", tally.Problems),
        })
        {
            if (count == 0) continue;
            var part = Said(key).With(("count", count));
            sum = sum.Length == 0 ? part : Said("SumNext").With(("sum", sum), ("part", part));
        }

        return sum.Length == 0 ? "" : Said("SumAsSentence").With(("sum", sum));
    }
}
