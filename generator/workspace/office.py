"""The workspace of an office that begins: every file of it, from the templates in office/."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.chinese import FULL_SPACE
from generator.model.values import UNFILLED
from generator.schema import SCHEMAS
from generator.schema.files import settings
from generator.schema.generate import schema_text
from generator.schema.targets import TARGETS
from generator.workspace.error import ScaffoldError
from generator.workspace.region import Region
from generator.workspace.scalar import scalar

LONGEST_TITLE = 60


@dataclass(frozen=True)
class NewOffice:
    """An office that begins: its region, what its gazette is called, the year of the first issue."""

    region: Region
    title: str
    year: int

    @property
    def issue(self) -> str:
        """The folder of the first issue, below content/."""
        return f"{self.region.series}/{self.year}-1"


def title(text: str) -> str:
    """Return the title that `text` is, with or without 《》. Raises ScaffoldError for none."""
    found = text.strip(f" {FULL_SPACE}")
    if found.startswith("《") and found.endswith("》"):
        found = found[1:-1]
    is_visible = found.replace(FULL_SPACE, " ").isprintable()
    if not found or len(found) > LONGEST_TITLE or not is_visible or UNFILLED in found:
        raise ScaffoldError(f"公报的名称应为 1 到 {LONGEST_TITLE} 个字，没有看不见的字符")
    return found


def files(office: NewOffice) -> Mapping[str, str]:
    """Return the text of every file of the workspace, by its path."""
    values = {
        "region": office.region,
        "series": office.region.series,
        "title": office.title,
        "year": office.year,
    }
    found = {
        path: _TEMPLATES.get_template(f"{template}.j2").render(values)
        for path, template in _templates(office)
    }
    schemas = {f"{SCHEMAS}/{target.name}.json": schema_text(target) for target in TARGETS}
    own = json.dumps(settings(), ensure_ascii=False, indent=2) + "\n"
    return {**found, **schemas, ".vscode/settings.json": own, _PICTURES: ""}


def _templates(office: NewOffice) -> Iterator[tuple[str, str]]:
    """Yield each path of the workspace with its template's below office/."""
    yield from {
        "README.md": "README.md",
        ".gitignore": "gitignore",
        ".vscode/extensions.json": "vscode/extensions.json",
        ".github/workflows/gazette.yml": "github/gazette.yml",
        "mkdocs.yml": "mkdocs.yml",
    }.items()
    registers, series = "content/registers", office.region.series
    own = "town" if office.region.is_town else "content"
    bodies = "town/bodies.yml" if office.region.is_town else f"{registers}/bodies.yml"
    yield f"{registers}/bodies/{series}.yml", bodies
    yield f"{registers}/people/{series}.yml", f"{registers}/people.yml"
    yield f"{registers}/statutes/national.yml", f"{registers}/statutes.yml"
    yield f"{registers}/confusables/common.yml", f"{registers}/confusables.yml"
    yield f"content/{series}/series.yml", f"{own}/series.yml"
    yield f"content/{office.issue}/issue.yml", f"{own}/issue.yml"
    records = _TOWN if office.region.is_town else _COMMITTEE
    for path, template in records.items():
        yield f"content/{office.issue}/{path}", f"{own}/{template}"


_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("office")),
    # HTML escaping would be the wrong one. `finalize` is applied to every expression, so that no
    # template can forget to quote; what is not quoted may stand within a longer value.
    autoescape=False,  # noqa: S701
    finalize=scalar,
    undefined=StrictUndefined,
    trim_blocks=True,
    keep_trailing_newline=True,
)
_PICTURES = "overrides/assets/.gitkeep"
"""Keeps the folder of the office's pictures, which mkdocs.yml names, in git."""
_COMMITTEE = {"meetings/1.yml": "meeting.yml", "appointments/zhou-jiu.yml": "appointment.yml"}
_TOWN = {
    "texts/zhengfu-baogao.yml": "report.yml",
    "texts/zhengfu-baogao.md": "report.md",
    "texts/zhuxituan.yml": "presidium.yml",
}
