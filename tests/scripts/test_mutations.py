"""Mutations change one fact, the same ones for a seed, and the proof-reader notices most."""

import random
from collections import Counter

import pytest
import yaml
from mutations.kinds import KINDS
from mutations.mutation import Mutation, World
from mutations.raw import read, written
from mutations.run import tried
from mutations.table import share, table, unseen
from mutations.unrelated import Judge

from generator.pipeline import proofread
from generator.place import Mark
from tests.conftest import SAMPLE


def by_kind(seed: int = 1) -> list[list[Mutation]]:
    """Return what each kind of mutation finds in the sample, with dice of its own."""
    corpus, raw = proofread(SAMPLE).corpus, read(SAMPLE)
    return [[*mutate(World(corpus, raw, random.Random(seed)))] for mutate in KINDS]  # noqa: S311


@pytest.fixture(scope="module")
def found() -> list[list[Mutation]]:
    return by_kind()


@pytest.fixture(scope="module")
def mutations(found: list[list[Mutation]]) -> list[Mutation]:
    return [one for kind in found for one in kind]


def test_every_kind_finds_something_to_change(found: list[list[Mutation]]) -> None:
    assert all(found)


def test_a_seed_gives_the_same_changes(mutations: list[Mutation]) -> None:
    again = [one.shown for kind in by_kind() for one in kind]
    assert again == [one.shown for one in mutations]


def test_a_mutation_changes_something_and_only_in_its_files(mutations: list[Mutation]) -> None:
    raw = read(SAMPLE)
    for one in mutations:
        assert one.path in one.files or one.kind == "漏一份文件"
        assert any(changed != raw.get(path) for path, changed in one.files.items())


def test_yaml_is_written_as_it_was_read() -> None:
    for raw in read(SAMPLE).values():
        assert yaml.load(written(raw), yaml.BaseLoader) == raw  # noqa: S506 - strings only


def test_names_votes_and_totals_are_noticed(mutations: list[Mutation]) -> None:
    certain = {"姓名两字颠倒", "总数差一", "改一个数字：票数"}
    # Whoever is missing from those present is missed by their count; other lists have none.
    counted = ("名单漏一人", "present.members")
    chosen = [
        one
        for one in mutations
        if one.kind in certain or (one.kind == counted[0] and counted[1] in one.shown)
    ]
    missed = [one.mutation.shown for one in tried(SAMPLE, chosen[::6], 1) if not one.rules]
    assert missed == []


@pytest.fixture(scope="module")
def judged(mutations: list[Mutation]) -> list[tuple[object, str, str]]:
    proof = proofread(SAMPLE)
    judge = Judge(proof.corpus, frozenset({Mark("a.yml")}))
    dice = random.Random(3)  # noqa: S311
    some = dice.sample(mutations, 12)
    return [(one, judge.reason(one.mutation), judge.where(one.mutation)) for one in tried(SAMPLE, some, 1)]  # fmt: skip


def test_the_table_counts_every_mutation(judged: list) -> None:  # type: ignore[type-arg]
    kinds = Counter(one.mutation.kind for one, *_ in judged)
    lines = table(judged).splitlines()
    assert len(lines) == len(kinds) + 2
    assert lines[-1].split()[1] == str(len(judged))
    assert 0 <= share(judged) <= 1


def test_what_nobody_noticed_is_listed(judged: list) -> None:  # type: ignore[type-arg]
    quiet = [one for one, *_ in judged if not one.rules]
    assert len(list(unseen(judged))) == len(quiet)
