using Avow.Statements;

namespace Avow.Publishing;

/// <content>What became of damages.</content>
public sealed partial class Wording
{
    public Message DamageFound => Said();

    public Message DamageSoInSource => Said();

    public string NamedCapture(Id<Capture> capture) => CaptureNamed.With(("id", capture.ToString()));

    public string DamageByState => Plain();

    public string AnyDamage => Plain();

    public string ResolvedDamage => Plain();

    public string OpenDamage => Plain();
}
