"""Names of results: the hash of the program that made them and of all that they were made from."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

Key = bytes
_SIZE = 16
_PROGRAM = Path(__file__).parents[1]
_NO_SOURCE = {".pyc", ".pyo"}
LIBRARIES = (
    *("defusedxml", "filelock", "jieba", "jinja2", "markdown", "markdown-it-py", "markupsafe"),
    *("mkdocs", "mkdocs-material", "numpy", "pillow", "pydantic", "pymdown-extensions"),
    *("pypdfium2", "pypinyin", "pyyaml", "rjsmin", "selectolax", "tqdm", "watchdog"),
)
"""What the program is made with: another dictionary of words gives other findings."""


def key_of(step: str, *parts: bytes | str) -> Key:
    """Return the name of what a step of this program makes of these parts."""
    digest = hashlib.blake2b(program(), digest_size=_SIZE)
    for part in (step, *parts):
        raw = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8, "little") + raw)
    return digest.digest()


@cache
def program() -> bytes:
    """Return the hash of this program's files, of its libraries, and of the Python that runs it."""
    made_with = " ".join((sys.version, *(f"{name}={_version(name)}" for name in LIBRARIES)))
    return digest_of_folder(_PROGRAM, made_with.encode())


def digest_of_folder(folder: Path, before: bytes = b"") -> bytes:
    """Return the hash of all files of a folder by path, the compiled ones left out."""
    digest = hashlib.blake2b(before, digest_size=_SIZE)
    for path in sorted(folder.rglob("*")):
        if path.suffix not in _NO_SOURCE and path.is_file():
            content = path.read_bytes()
            digest.update(f"{path.relative_to(folder).as_posix()} {len(content)} ".encode())
            digest.update(content)
    return digest.digest()


def _version(library: str) -> str:
    """Return which version of a library is installed; one that is not has none."""
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
