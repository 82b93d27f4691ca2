namespace StatementApi.Commands;

/// <summary>Ends a command with a message to whoever called it.</summary>
internal sealed class CommandException(string message) : Exception(message);
