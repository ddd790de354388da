using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text in a list.</summary>
/// <param name="Text">Id.</param>
/// <param name="Statement">Id.</param>
/// <param name="Role">"statement" or "frame".</param>
/// <param name="Title">On one line; empty for a text without one.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Date">Null when undated.</param>
/// <param name="Outlet">Where it stands.</param>
/// <param name="Issuer">Who is named as speaking.</param>
/// <param name="CapturedAt">UTC.</param>
/// <param name="Page">Address of its page.</param>
public sealed record LineData(string Text, string Statement, string Role, string Title, string Language, DateOnly? Date, PartyData Outlet, string? Issuer, DateTimeOffset CapturedAt, string Page)
{
    internal static LineData Of(TextLine line, PageAddresses addresses) => new(
        line.Text.Value, line.Statement.Value, RoleOf(line.Role), line.Title, line.Language, line.Date, new(line.OutletSlug, line.Outlet.ForPrograms()), line.Issuer, line.CapturedAt, addresses.Canonical(addresses.Text(line.Text)));

    internal static string RoleOf(WitnessRole role) => role == WitnessRole.Frame ? "frame" : "statement";
}
