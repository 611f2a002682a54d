"""Write what the JavaScript tests read: the files of a search, and texts with their tokens.

Usage: fixture.py FOLDER
"""

import json
import random
import sys
from pathlib import Path

from generator.search.files import search_files
from generator.search.tokenise import normalise, tokens

PAGES = Path(__file__).parents[1] / "search" / "pages"
ALPHABET = "高永任免安阳市𠮷〇々０２17.%‰，。〔〕《》 　\n-_aZéü①㎡Ⅳｱé"
TEXTS = 500
LONGEST_TEXT = 12


def main(folder: Path) -> None:
    """Write the fixture below `folder`; two runs write the same."""
    files = search_files(PAGES) | {"tokens.json": json.dumps(_texts()).encode()}
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _texts() -> list[dict[str, object]]:
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    texts = [
        "".join(chance.choices(ALPHABET, k=chance.randint(1, LONGEST_TEXT))) for _ in range(TEXTS)
    ]
    return [{"text": t, "normalised": normalise(t), "tokens": tokens(t)} for t in texts]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
