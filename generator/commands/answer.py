"""How a command answers: exit codes and complaints."""

import sys

OK, PROBLEMS, USAGE = 0, 1, 2


def complain(message: str, code: int) -> int:
    """Say on the error stream why a command ends; return `code`."""
    print(f"gazette：{message}", file=sys.stderr)
    return code
