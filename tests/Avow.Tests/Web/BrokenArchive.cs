using System.Reflection;
using Avow.Archive;

namespace Avow.Tests.Web;

/// <summary>An archive whose disk fails at every question.</summary>
public class BrokenArchive : DispatchProxy
{
    public const string Secret = "/srv/secret/avow.db";

    public static IArchive Make() => Create<IArchive, BrokenArchive>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.ReturnType switch
    {
        var type when type == typeof(ILibrary) => Create<ILibrary, BrokenArchive>(),
        var type when type == typeof(ISearch) => Create<ISearch, BrokenArchive>(),
        var type when type == typeof(IRegistry) => Create<IRegistry, BrokenArchive>(),
        var type when type == typeof(IDossiers) => Create<IDossiers, BrokenArchive>(),
        var type when type == typeof(IHarvest) => Create<IHarvest, BrokenArchive>(),
        _ => throw new IOException($"cannot read {Secret}"),
    };
}
