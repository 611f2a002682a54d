"""What the records say is found where it stands, and editors' programs agree with the loader."""

import pytest

from generator.check.texts import texts
from generator.pipeline import Proof, proofread
from generator.workspace.workspace import Workspace
from tests.schemas import complaints


@pytest.fixture(scope="session")
def proof(workspace: Workspace) -> Proof:
    return proofread(workspace.content)


def test_nothing_hinders_a_build(proof: Proof) -> None:
    assert proof.is_publishable


def test_every_character_of_a_text_is_found_in_its_file(proof: Proof) -> None:
    for text in texts(proof.corpus):
        assert "".join(text.source.text[offset] for offset in text.offsets) == text.text


def test_every_value_stands_where_its_way_leads(proof: Proof) -> None:
    for located in proof.corpus.content.everything():
        for leaf in located.leaves:
            way, place = leaf.path, located.place
            stands_apart = place.value(*way) != place.value(*way[:-1])
            assert leaf.is_key or type(leaf.value) is not str or stands_apart


def test_every_file_is_valid_by_its_schema(workspace: Workspace) -> None:
    for path in sorted(workspace.content.rglob("*.yml")):
        assert complaints(path, workspace.content) == [], path
