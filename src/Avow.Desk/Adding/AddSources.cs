using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>Adding by address and by upload: one form, which needs no script; with one, files come each by themselves and show how far they are.</summary>
internal sealed class AddSources(DeskSetting setting, IDeskWork work)
{
    /// <summary>Room for the fields and the boundaries around the files of one form.</summary>
    private const long FieldBytes = 4 << 20;

    private readonly Uploading uploading = new(setting);

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        if (setting.Work is not { } work) return;
        var adding = new AddSources(setting, work);
        routes.Page("add", Role.Contributor, visit => DeskAnswer.Page.Of<AddPage, AddModel>(visit.Says.AddTitle, AddModel.Of(setting.Archive, visit.Language)));
        routes.Form("add", Role.Contributor, adding.Add, IIncoming.MaxBytes + FieldBytes);
        routes.Form("add/upload", Role.Contributor, adding.uploading.Receive, IIncoming.MaxBytes);
    }

    private async ValueTask<DeskAnswer> Add(Visit visit)
    {
        var (uploads, problem) = await uploading.Of(visit).ConfigureAwait(false);
        var form = AddForm.Of(visit, uploads, setting.Archive);
        var filled = problem is null ? form.Filled : form.Filled.With(AddForm.Files, ProblemWords.In(visit.Language).Line(problem));
        if (filled.IsGood)
        {
            if (work.Ask(form.Wish, visit.Editor).TryGet(out var job, out var refused))
                return new DeskAnswer.Onward(JobPages.Address(job.Number), visit.Says.JobAsked);
            filled = filled with { Refusal = refused };
        }

        return DeskAnswer.Page.Again<AddPage, AddModel>(visit.Says.AddTitle, AddModel.Of(setting.Archive, visit.Language, filled, uploads));
    }
}
