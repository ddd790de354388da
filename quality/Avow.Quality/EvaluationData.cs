namespace Avow.Quality;

/// <summary>Where the evaluation data lies: real pages with ground truth, kept beside the project and never in it.</summary>
internal static class EvaluationData
{
    /// <summary>The folder, or null when it is not there: AVOW_DATA, else shared/data beside the project's own folder.</summary>
    public static string? Folder(string? repository = null)
    {
        string?[] places = [Environment.GetEnvironmentVariable("AVOW_DATA"), Path.Join(repository ?? Directory.GetCurrentDirectory(), "..", "shared", "data")];
        return places.FirstOrDefault(place => place is { Length: > 0 } && Directory.Exists(place)) is { } found ? Path.GetFullPath(found) : null;
    }
}
