using System.CommandLine;

namespace Avow.Commands;

/// <summary><c>avow completion</c>: the few lines that make a shell complete our commands; they ask this program what is possible.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", Shared.Examples(
            "Print what a shell needs to complete commands and options.",
            "source <(avow completion bash)",
            "avow completion fish > ~/.config/fish/completions/avow.fish"))
        {
            shell,
        };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(parsed.GetValue(shell) switch
        {
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Bash,
        }));
        return command;
    }

    private const string Bash = """
        _avow() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _avow avow ./avow

        """;

    private const string Zsh = """
        _avow() {
          local -a found
          found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- "${found[@]}"
          _files
        }
        compdef _avow avow

        """;

    private const string Fish = """
        complete -c avow -a '(set -l line (commandline -cp); avow "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

        """;
}
