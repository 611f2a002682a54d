"""How a command answers: exit codes and complaints."""

from generator.console import note

OK, PROBLEMS, USAGE = 0, 1, 2


def complain(message: str, code: int) -> int:
    """Say on the error stream why a command ends; return `code`."""
    note(f"gazette：{message}")
    return code
