namespace Avow.Publishing;

/// <content>What the page about the archive says.</content>
public sealed partial class Wording
{
    public Message AboutTitle => Said();

    public string AboutHowTitle => Plain();

    public Message AboutHow => Said();

    public string AboutListed => Plain();

    public string AboutMarksTitle => Plain();

    public string AboutTravelMark => Plain();

    public Message AboutTravel => Said();

    public string AboutReserveMark => Plain();

    public Message AboutReserve => Said();

    public string AboutLostMark => Plain();

    public Message AboutLost => Said();

    public string AboutAloneMark => Plain();

    public Message AboutAlone => Said();

    public Message AboutNotIn => Said();

    public string AboutMachineTitle => Plain();

    public string AboutMachine => Plain();

    public string AboutReadersTitle => Plain();

    public string AboutReaders => Plain();

    public string AboutSize(string statements, string texts, string captures) => Said().With(("statements", statements), ("texts", texts), ("captures", captures));
}
