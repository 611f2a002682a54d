"""The invented county with an invented city beside it, whose records show the kinds of a city."""

import shutil
from pathlib import Path

from generator.link.corpus import Corpus
from generator.pipeline import proofread

from .case import BASE, lay
from .conftest import SAMPLE

CITY = BASE / "city"
SERIES = "yunze"


def city_corpus(folder: Path) -> Corpus:
    """Return the sample and the city, laid below `folder`, linked."""
    content = Path(shutil.copytree(SAMPLE, folder / "content"))
    lay(BASE / "city.yml", content)
    return proofread(content).corpus
