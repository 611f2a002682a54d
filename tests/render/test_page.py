import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.markdown import Markdown
from generator.model.refs import PersonRef
from generator.render import page
from generator.render.page import Page

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
VALUES = st.recursive(
    WORDS | st.integers() | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.dictionaries(WORDS, inner, max_size=3)
    ),
    max_leaves=6,
)


def front_matter(text: str) -> object:
    """Read a page's front matter as MkDocs does."""
    opening, front, _ = text.split("---\n", 2)
    assert opening == ""
    return yaml.safe_load(front)


@given(st.dictionaries(st.sampled_from(["title", "id", "people", "matter"]), VALUES))
def test_front_matter_is_read_back(meta: dict[str, object]) -> None:
    made = Page("a.md", meta, Markdown("# 甲"))  # type: ignore[arg-type]
    kept = {key: value for key, value in meta.items() if value not in ("", (), {})}
    assert (front_matter(made.text) or {}) == _lists(kept)


def _lists(value: object) -> object:
    if isinstance(value, tuple):
        return [_lists(item) for item in value]
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    return value


LIKE_OTHER_TYPES = ("2023-03-09", "no", "1.50", "007", "~", "null", "=", "12:30:45", "- a", "a: b")


def test_text_stays_text() -> None:
    made = Page("a.md", {"people": LIKE_OTHER_TYPES}, Markdown(""))
    assert front_matter(made.text) == {"people": list(LIKE_OTHER_TYPES)}


def test_a_reference_is_written_as_the_text_it_is() -> None:
    made = Page("a.md", {"people": (PersonRef("甲"), PersonRef("甲"))}, Markdown(""))
    assert "!!" not in made.text
    assert front_matter(made.text) == {"people": ["甲", "甲"]}


def test_two_equal_values_are_no_alias() -> None:
    same = {"id": "a"}
    assert "&" not in Page("a.md", {"matter": (same, same)}, Markdown("")).text


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_libyaml_or_not_the_text_is_the_same(meta: dict[str, object]) -> None:
    text = Page("a.md", meta, Markdown("")).text  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(page, "_QUICK", page._Dumper)
        assert Page("a.md", meta, Markdown("")).text == text  # type: ignore[arg-type]


def test_a_rare_character_is_printed() -> None:
    assert "title: 𠮷甲\n" in Page("a.md", {"title": "𠮷甲"}, Markdown("")).text


def test_empty_values_are_left_out() -> None:
    meta = {"title": "甲", "number": "", "people": (), "next": {}, "page": 0}
    assert front_matter(Page("a.md", meta, Markdown("")).text) == {"title": "甲", "page": 0}
