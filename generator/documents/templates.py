"""Fills the templates that stand beside their kinds; every value is escaped as it is printed.

A workspace may lay one of its own over each. Such a template is an editor's: it runs in Jinja's
sandbox, and what is wrong with it is told at its line.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from generator import chinese
from generator.documents import names
from generator.documents.markdown import Markdown, escape
from generator.store.keys import digest_of_folder

_ROOT = Path(__file__).parent.parent
_KINDS = _ROOT / "kinds"
ENDING = ".md.j2"


class TemplateFaultError(Exception):
    """A workspace's template cannot be used; the message says in Chinese which, where and why."""


@dataclass(frozen=True)
class _Templates:
    """The templates in use, and the folder of those that a workspace laid over them."""

    environment: Environment
    own: Path | None = None


def _templates(own: Path | None = None) -> _Templates:
    kind = SandboxedEnvironment if own else Environment
    program = FileSystemLoader([_KINDS, _ROOT / "render"])
    environment = kind(
        loader=ChoiceLoader([FileSystemLoader(own), program]) if own else program,
        # HTML escaping would be the wrong one: these templates print Markdown. `finalize` is applied
        # to every expression, so that no template can forget to escape.
        autoescape=False,
        finalize=escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters.update(
        day=chinese.day,
        numeral=chinese.numeral,
        spaced=names.spaced,
        signature=names.signature,
        enumeration=chinese.enumeration,
        months=chinese.months,
        markdown=Markdown,
    )
    return _Templates(environment, own)


_IN_USE: ContextVar[_Templates] = ContextVar("templates", default=_templates())  # noqa: B039 - it is frozen


@contextmanager
def templates_of(folder: Path) -> Iterator[None]:
    """Let the templates in a workspace's folder take the place of the program's meanwhile.

    Raises TemplateFaultError for a file there that takes the place of none, or is no text.
    """
    own = sorted(folder.rglob(f"*{ENDING}"))
    for path in own:
        _refuse(path, folder)
    token = _IN_USE.set(_templates(folder) if own else _templates())
    try:
        yield
    finally:
        _IN_USE.reset(token)


def digest_of_own() -> bytes:
    """Return the hash of the workspace's templates that are in use; empty where there are none."""
    own = _IN_USE.get().own
    return digest_of_folder(own) if own else b""


def fill(template: str, **values: object) -> Markdown:
    """Return the Markdown of `template` (a path below kinds/ or render/) filled with `values`.

    Raises TemplateFaultError where a workspace's template is to blame.
    """
    used = _IN_USE.get()
    try:
        return Markdown(used.environment.get_template(template).render(values).strip())
    except Exception as failed:
        # What an editor's template does can raise anything; what the program's does is no fault of theirs.
        fault = _fault(failed, used.own) if used.own else ""
        if not fault:
            raise
        raise TemplateFaultError(fault) from failed


def _fault(failed: Exception, own: Path) -> str:
    """Return what is wrong with a workspace's template; empty where it is none of them."""
    if isinstance(failed, TemplateSyntaxError) and failed.filename:
        found = [(Path(failed.filename), failed.lineno)]
    else:
        found = [
            (Path(frame.filename), frame.lineno or 1) for frame in extract_tb(failed.__traceback__)
        ]
    at = [(path, line) for path, line in found if path.is_relative_to(own)]
    return f"{_shown(at[-1][0], own)} 第{at[-1][1]}行：模板写得不对（{failed}）" if at else ""


def _refuse(path: Path, own: Path) -> None:
    if not (_KINDS / path.relative_to(own)).is_file():
        names = sorted(one.relative_to(_KINDS).as_posix() for one in _KINDS.rglob(f"*{ENDING}"))
        known = f"没有叫这个名字的模板，可以替换的有 {'、'.join(names)}"
        raise TemplateFaultError(f"{_shown(path, own)}：{known}")
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError as failed:
        raise TemplateFaultError(f"{_shown(path, own)}：不是 UTF-8 编码的文件") from failed


def _shown(path: Path, own: Path) -> str:
    return f"{own.name}/{path.relative_to(own).as_posix()}"
