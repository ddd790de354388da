using System.Reflection;
using Avow.Publishing;
using Microsoft.AspNetCore.Components;

namespace Avow.Tests.Publishing;

public sealed class PartsInPlaceTests
{
    public static TheoryData<Type> Parts => [.. typeof(PageComponent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageComponent)))];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Parts_of_readers_pages_are_written_in_their_place_and_take_nothing_from_the_framework(Type part) =>
        Assert.DoesNotContain(part.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly), property => property.IsDefined(typeof(ParameterAttribute)));
}
