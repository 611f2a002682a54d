"""Fills the templates that stand beside their kinds; every value is escaped as it is printed."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import chinese
from generator.render.markdown import Markdown, escape

_ROOT = Path(__file__).parent.parent


class Named(Protocol):
    """Anything with a name."""

    @property
    def name(self) -> str:
        """Its name."""


def _with_names(counts: Iterable[Named]) -> list[tuple[str, Named]]:
    """Return each count with its name before it."""
    return [(counted.name, counted) for counted in counts]


_ENVIRONMENT = Environment(
    loader=FileSystemLoader([_ROOT / "kinds", _ROOT / "render"]),
    # HTML escaping would be the wrong one: these templates print Markdown. `finalize` is applied
    # to every expression, so that no template can forget to escape.
    autoescape=False,  # noqa: S701
    finalize=escape,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=False,
)
_ENVIRONMENT.filters.update(
    day=chinese.day,
    numeral=chinese.numeral,
    padded=chinese.padded,
    signature=chinese.signature,
    enumeration=chinese.enumeration,
    months=chinese.months,
    markdown=Markdown,
    with_names=_with_names,
)


def fill(template: str, **values: object) -> Markdown:
    """Return the Markdown of `template` (a path below kinds/ or render/) filled with `values`."""
    return Markdown(_ENVIRONMENT.get_template(template).render(values).strip())
