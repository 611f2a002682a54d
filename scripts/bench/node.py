"""Scripts run in node."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

_NODE = shutil.which("node") or "node"


def run(script: Path, told: object, *arguments: Path, options: tuple[str, ...] = ()) -> str:
    """Run a script with `told` as JSON on its standard input; return what it prints.

    Raises subprocess.CalledProcessError; what the script said of its failure has been shown.
    """
    return subprocess.run(
        [_NODE, *options, str(script), *map(str, arguments)],
        input=json.dumps(told),
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        check=True,
        text=True,
    ).stdout
