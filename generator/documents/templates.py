"""Fills the templates that stand beside their kinds; every value is escaped as it is printed."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import chinese
from generator.documents import names
from generator.documents.markdown import Markdown, escape

_ROOT = Path(__file__).parent.parent


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
    spaced=names.spaced,
    signature=names.signature,
    enumeration=chinese.enumeration,
    months=chinese.months,
    markdown=Markdown,
)


def fill(template: str, **values: object) -> Markdown:
    """Return the Markdown of `template` (a path below kinds/ or render/) filled with `values`."""
    return Markdown(_ENVIRONMENT.get_template(template).render(values).strip())
