using System.Reflection;
using Avow.Archive;

namespace Avow.Tests.Jobs;

/// <summary>An archive like another one, of which one look at a job fails: the disk hesitated.</summary>
public class Hesitating : DispatchProxy
{
    private object asked = null!;
    private IJobs? jobs;
    private bool hasFailed;

    public static IArchive Of(IArchive archive) => Over(archive, Over(archive.Jobs, null));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (jobs is not null && targetMethod!.Name == $"get_{nameof(IArchive.Jobs)}") return jobs;
        if (targetMethod!.Name is nameof(IJobs.Find) or nameof(IJobs.Step) && !hasFailed)
        {
            hasFailed = true;
            throw new IOException("The disk hesitates.");
        }

        return targetMethod.Invoke(asked, args);
    }

    private static T Over<T>(T asked, IJobs? jobs)
        where T : notnull
    {
        var proxy = Create<T, Hesitating>();
        ((Hesitating)(object)proxy).asked = asked;
        ((Hesitating)(object)proxy).jobs = jobs;
        return proxy;
    }
}
