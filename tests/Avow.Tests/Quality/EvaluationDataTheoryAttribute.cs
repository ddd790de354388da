using Avow.Quality;

namespace Avow.Tests.Quality;

/// <summary>A theory about real pages with ground truth: skipped, visibly, where they are not beside the project.</summary>
internal sealed class EvaluationDataTheoryAttribute : TheoryAttribute
{
    public EvaluationDataTheoryAttribute()
    {
        if (EvaluationData.Folder(Repository.Root) is null) Skip = "there is no evaluation data (set AVOW_DATA to its folder)";
    }
}
