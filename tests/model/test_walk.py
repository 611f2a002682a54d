from generator.link.corpus import Corpus
from generator.model.record import Located
from generator.model.refs import OfficeRef, PersonRef
from generator.model.verbs import Verb
from generator.model.walk import leaves
from generator.pipeline import proofread
from tests.conftest import SAMPLE


def test_keys_and_values_are_found_in_the_order_of_the_file(corpus: Corpus) -> None:
    matter = corpus.records["qinghe/2023-1/zhao-xiaochuan"]
    changes = [leaf for leaf in leaves(matter.data) if leaf.path[0] == "changes"]
    assert [(str(leaf.value), leaf.mark(matter.place).line, leaf.is_key) for leaf in changes] == [
        ("决定任命", 4, True),
        ("赵小川", 5, True),
        ("青禾县水利局局长", 5, False),
        ("孙敏", 6, True),
        ("青禾县教育局局长、青禾县人民政府督学", 6, False),
        ("决定免去", 7, True),
        ("zhou-zheng-shuili", 8, True),
        ("青禾县水利局局长", 8, False),
    ]
    assert {type(leaf.value) for leaf in changes} == {Verb, PersonRef, OfficeRef}
    assert all(leaf.owner is matter.data for leaf in changes)


def test_every_value_stands_where_its_way_leads() -> None:
    for located in proofread(SAMPLE, ()).corpus.content.everything():
        for leaf in located.leaves:
            assert leaf.value is not None
            assert leaf.path[0] != "accept"
            assert leaf.is_key or type(leaf.value) is not str or _is_found(located, leaf.path)


def _is_found(located: Located, path: tuple[str | int, ...]) -> bool:  # type: ignore[type-arg]
    """Whether the file has a value at `path`, which has another mark than what is around it."""
    return located.place.value(*path) != located.place.value(*path[:-1])
