"""What a file of content/ should be called that is called nearly so.

Windows hides the ends of names, so that Notepad makes `sun-li.yml.txt` of `sun-li.yml`; and who
writes Chinese calls files in Chinese.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from generator.kinds import BY_FOLDER
from generator.model.values import Name
from generator.suggest import nearest_value

_ENDINGS: Mapping[str, str] = {"yml": ".yml", "yaml": ".yml", "md": ".md", "markdown": ".md"}
_ENDED = re.compile(
    rf"(?P<stem>.+?)[.．。](?P<end>{'|'.join(_ENDINGS)})(?:\.(?:txt|yml|md))?\s*", re.IGNORECASE
)
"""A name that ends almost as a record or a text does."""
_INDEX_FILES = ("series", "issue")
_RECORD = 4
"""The steps of a record: `<series>/<issue>/<kind folder>/<record>.yml`."""


def as_meant(steps: Sequence[str]) -> tuple[str, ...]:
    """Return the steps of a path below content/ as they were probably meant; the same if they are fit."""
    *folders, name = steps
    ended = _ENDED.fullmatch(name)
    if ended:
        stem = ended["stem"].lower() if ended["stem"].lower() in _INDEX_FILES else ended["stem"]
        name = f"{stem}{_ENDINGS[ended['end'].lower()]}"
    if len(steps) == _RECORD and folders[2] not in BY_FOLDER:
        folders[2] = next(iter(nearest_value(folders[2], _kinds())), folders[2])
    return (*folders, name)


def fit(name: str) -> str:
    """Return a name for a record that may be part of an address: 孙立 -> sun-li; empty if there is none."""
    return name if Name.form.fullmatch(name) else Name.guess(_in_letters(name))


def _in_letters(name: str) -> str:
    # Late: what reads characters is large, and most names need no reading.
    from generator.pinyin.readings import reading_of  # noqa: PLC0415
    from generator.pinyin.running import HAN_RUN  # noqa: PLC0415

    return HAN_RUN.sub(lambda run: f" {' '.join(reading_of(run[0]))} ", name)


@cache
def _kinds() -> Mapping[str, str]:
    return {folder: kind.label for folder, kind in BY_FOLDER.items()}
