"""What an announcement leads to: the regulation that it makes public, whatever else leads its matter."""

from pathlib import Path

import pytest

from generator.pipeline import proofread
from generator.render.pages import render
from tests.case import BASE, lay

MATTERS = ["", "matter: dogs-amendment-explanation\n"]


@pytest.mark.parametrize("matter", MATTERS)
def test_it_leads_to_what_it_makes_public(matter: str, content: Path) -> None:
    lay(BASE / "city.yml", content)
    regulation = content / "yunze/2025-1/regulations/wells.yml"
    regulation.write_text(regulation.read_text(encoding="utf-8") + matter, encoding="utf-8")
    pages = {page.path: page for page in render(proofread(content, ()).corpus)}
    found = pages["yunze/2025-1/wells-announcement.md"].meta["matter"]
    assert "yunze/2025-1/wells" in [one["id"] for one in found]  # type: ignore[index,union-attr,call-overload]
    back = pages["yunze/2025-1/wells.md"].meta["matter"]
    assert "yunze/2025-1/wells-announcement" in [one["id"] for one in back]  # type: ignore[index,union-attr,call-overload]
