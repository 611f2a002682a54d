"""What a page was made with and the page itself are kept apart; one without the other is no page."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.site.kept import Body, body, found, keep, key_of_page, with_other_names
from generator.site.published import Link, Published
from generator.site.sitemap import Dated
from generator.store.keys import key_of
from generator.store.store import Store

PATH = "series/1/甲.md"
KEY = key_of_page(key_of("around"), PATH, "name")
PAGE = Published(
    html="name of HTML",
    links=(Link("series/1/乙.md", is_there=True, has_anchor=False),),
    dated=Dated(is_listed=True, published="2023-01"),
    anchors=frozenset(["place"]),
    names=frozenset(["甲"]),
    titles=("甲的报告",),
    entry=None,
    data="name of data",
    rooms=("series/1/丙",),
)
BODY = Body(b"<p>\n\n</p>", b"{\n}\n")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "pages.db")
    keep([(KEY, PAGE, BODY)], {"甲", "乙"}, store)
    return store


def test_a_page_is_found_as_it_was_kept(store: Store) -> None:
    page = found({PATH: KEY}, store)[PATH]
    assert replace(page, known="") == PAGE
    assert body(KEY, store) == BODY


def test_what_is_not_kept_is_not_found(store: Store) -> None:
    other = key_of_page(key_of("around"), PATH, "another name")
    assert found({PATH: other}, store) == {}
    assert body(other, store) is None


@pytest.mark.parametrize(
    ("names", "made_anew"),
    [
        ({"甲", "乙"}, []),
        ({"甲", "丁"}, []),
        ({"甲", "乙", "的报纸"}, []),
        ({"乙"}, [PATH]),
        ({"甲", "乙", "告"}, [PATH]),
        ({"甲", "乙", "报告"}, [PATH]),
        ({"甲", "乙", "的报告", "的报纸"}, [PATH]),
    ],
)
def test_a_title_is_broken_anew_when_a_name_in_it_comes_or_goes(
    names: set[str], made_anew: list[str], store: Store
) -> None:
    kept = found({PATH: KEY}, store)
    assert [*with_other_names(kept, frozenset(names), store)] == made_anew


def test_where_it_is_not_known_which_names_were_known_it_is_broken_anew(store: Store) -> None:
    kept = {PATH: PAGE}
    assert [*with_other_names(kept, frozenset(["甲", "乙"]), store)] == [PATH]
