"""Whom and what documents name, in the county of the sample and in the one beside it."""

from dataclasses import replace

import pytest

from generator.link.corpus import Corpus
from generator.link.link import corpus_of
from generator.link.scope import scope_of
from generator.model.registers import BodyKind
from generator.render.documents import printed
from generator.render.item import Item, items
from generator.render.leads.texts import named
from generator.render.mentioned import named_meta, with_named
from generator.render.pages import render

WATER = "青禾县水利局"
HERE, THERE = "qinghe/2023-1/water-report", "baishi-congress/2023-1/trees-opinions"


def mentioned(
    text: str, corpus: Corpus, document: str = HERE, record: tuple[str, ...] = ()
) -> Item:
    """Return a document of which this is the text; its record names the persons `record`, no bodies."""
    series, issue, _ = document.split("/")
    scope = scope_of(corpus, series, issue)
    found = next(one for one in items(scope, printed(scope)) if one.id == document)
    item = replace(found, people=record, bodies=(), addressees=())
    [(_, [told])] = with_named([(scope, [item])], [[named(f"# 题\n\n{text}", item, scope)]])
    return told


# A text, and the keys of those whom it names.
PEOPLE = [
    ("县水利局副局长赵小川说", ("赵小川",)),
    ("县水利局局长周正说", ("zhou-zheng-shuili",)),
    ("周正说", ()),
    ("邻县水利局局长周正说", ()),
    ("我县县水利局局长周正说", ("zhou-zheng-shuili",)),
    ("任命周正为县水利局局长", ("zhou-zheng-shuili",)),
]


@pytest.mark.parametrize(("text", "keys"), PEOPLE)
def test_a_person_is_named_by_the_office_beside_the_name(
    text: str, keys: tuple[str, ...], corpus: Corpus
) -> None:
    assert mentioned(text, corpus).people == keys


def test_whom_the_record_names_comes_first_and_once(corpus: Corpus) -> None:
    text = "县水利局局长周正、县水利局副局长赵小川说"
    found = mentioned(text, corpus, record=("赵小川",))
    assert found.people == ("赵小川", "zhou-zheng-shuili")


# A text, where it stands, and the bodies that it names.
BODIES = [
    ("听取了县水利局的报告", HERE, (WATER,)),
    ("县水利局局长", HERE, (WATER,)),
    ("经主任会议研究", HERE, ("青禾县人大常委会主任会议",)),
    # The neighbours have one, too, that no register knows.
    ("经主任会议研究", THERE, ()),
    ("听取了白石县人民政府的报告", HERE, ("白石县人民政府",)),
]


@pytest.mark.parametrize(("text", "document", "bodies"), BODIES)
def test_a_body_is_named_by_a_name_that_tells_its_region(
    text: str, document: str, bodies: tuple[str, ...], corpus: Corpus
) -> None:
    assert mentioned(text, corpus, document).bodies == bodies


def test_what_several_bodies_are_called_together_is_none(corpus: Corpus) -> None:
    group = {"kind": BodyKind.GROUP}
    bodies = tuple(
        replace(one, data=one.data.model_copy(update=group if one.data.name == WATER else {}))
        for one in corpus.content.bodies
    )
    changed = corpus_of(replace(corpus.content, bodies=bodies))
    assert mentioned("听取了县水利局的报告", corpus).bodies == (WATER,)
    assert mentioned("听取了县水利局的报告", changed).bodies == ()


def test_a_name_is_no_pattern(corpus: Corpus) -> None:
    short = {"short": ["县水利局", "(筹)水利局"]}
    bodies = tuple(
        replace(one, data=one.data.model_copy(update=short if one.data.name == WATER else {}))
        for one in corpus.content.bodies
    )
    changed = corpus_of(replace(corpus.content, bodies=bodies))
    assert mentioned("听取了(筹)水利局的报告(筹", changed).bodies == (WATER,)


def test_the_front_matter_says_it(corpus: Corpus) -> None:
    told = mentioned("县水利局局长周正、县水利局副局长赵小川说", corpus)
    meta = named_meta(told, scope_of(corpus, "qinghe", "2023-1"))
    assert meta["people"] == ("周正", "赵小川")
    assert meta["people_ids"] == {"周正": "zhou-zheng-shuili"}
    page = next(one for one in render(corpus) if one.meta.get("id") == THERE)
    assert "白石县人民政府" in page.meta["bodies"]
