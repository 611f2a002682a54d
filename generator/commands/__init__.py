"""What the commands do: arguments -> exit code. A command is one module."""
